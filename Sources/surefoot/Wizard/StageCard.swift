import Readiness
import Terminal

/// A card on a stage: what stands there, and words that one key says. Any other line is written
/// after `:`.
struct StageCard {
  private let card: Conversation.Card
  /// Whether nothing but its words can be said.
  private let isClosed: Bool
  /// The first row that is shown.
  private var top = 0
  private var message = Styled("")
  /// A line that was begun, and left with Escape.
  private var begun = ""

  init(_ card: Conversation.Card, isClosed: Bool = false) {
    self.card = card
    self.isClosed = isClosed
  }

  /// Asks until something is said.
  func ask(on stage: Stage) throws -> Conversation.Reply {
    var card = self
    while true {
      try stage.show(card.panel(stage.size))
      let reply: Conversation.Reply?
      switch try stage.next() {
      case .idle: reply = nil
      case .leave(let how): reply = .leave(how)
      case .key(.control("d")): reply = .leave(.end)
      case .key(let key): reply = try card.take(key, stage)
      }
      if case .leave = reply { try stage.clear() }
      if let reply { return reply }
    }
  }

  /// Takes a key.
  /// - Returns: what was said; nil: nothing yet.
  private mutating func take(_ key: Key, _ stage: Stage) throws -> Conversation.Reply? {
    if key == .enter, !card.enter.isEmpty { return .line("") }
    // Whoever thinks better of a yes has said no.
    if key == .escape, isClosed, card.words.contains(where: { $0.key == "n" }) { return .line("n") }
    if let step = StageCard.step(key, stage.size) {
      top = max(0, min(top + step, rows(stage.size).count - 2))
      return nil
    }
    if let word = word(key) { return .line(word) }
    message = Styled("")
    if !isClosed, key == .text(":") { return try line(on: stage) }
    message = refusal(of: key)
    return nil
  }

  /// The word of a key; nil: it has none.
  private func word(_ key: Key) -> String? {
    guard case .text(let text) = key, let typed = text.first, text.count == 1 else { return nil }
    let isWord = card.words.contains { $0.key == typed } || card.more.contains(typed)
    return isWord ? String(typed) : nil
  }

  /// How far a key scrolls.
  private static func step(_ key: Key, _ size: Surroundings.Size) -> Int? {
    let page = max(1, size.rows - 6)
    return switch key {
    case .up: -1
    case .down: 1
    case .pageUp: -page
    case .pageDown: page
    default: nil
    }
  }

  /// What is said of a key that has no word.
  private func refusal(of key: Key) -> Styled {
    guard case .text(let text) = key, !isClosed else {
      return Styled(key.complaint ?? "Press one of the keys below.", .warning)
    }
    let shown = text == " " ? "Space" : Escape.terminal(SecretGuard.masked(text))
    return Styled("\(shown) is none of the keys below; other words come after a colon.", .warning)
  }

  /// A whole line; nil: the person thought better of it.
  private mutating func line(on stage: Stage) throws -> Conversation.Reply? {
    let line = StageLine(
      "What is to be said?", begun, about: card.text, isKept: false,
      keys: [("?", "what can be said")])
    switch try line.ask(on: stage, keep: { begun = $0 }) {
    case .left: return nil
    case .leave(let how): return .leave(how)
    case .text(let text): return .line(Conversation.trimmed(text))
    }
  }

  private func panel(_ size: Surroundings.Size) -> Panel {
    var keys: [Footer.Key] = card.words.map { (String($0.key), $0.word) }
    if !card.enter.isEmpty { keys.append(("Enter", card.enter)) }
    if !isClosed { keys.append((":", "other words")) }
    keys.append(("Ctrl-C", "leave"))
    let rows = rows(size)
    let isCut = rows.count > size.rows - 6
    if isCut { keys.append(("Up/Down", "scroll")) }
    // On a small screen only the first keys are named, and help names the others.
    if size.rows < 16, let help = keys.firstIndex(where: { $0.0 == "?" }) {
      keys.insert(keys.remove(at: help), at: 0)
    }
    var panel = Panel(
      head: isCut && !card.title.isEmpty ? [Styled(Wording.line(card.title), .strong)] : [],
      body: rows.map { Panel.Line($0) }, message: message, keys: Footer.line(keys))
    panel.top = top
    return panel
  }

  /// The card in rows, without empty ones around it.
  private func rows(_ size: Surroundings.Size) -> [Styled] {
    let width = max(1, size.columns - 1)
    let text = card.fitted?(width) ?? card.text
    var lines = Columns.wrapLabelled(text, to: width).styledLines[...]
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return Array(lines)
  }
}
