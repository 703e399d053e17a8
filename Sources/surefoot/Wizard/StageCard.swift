import Readiness
import Terminal

/// A card on a stage: what stands there, and words that one key says. Any other line is written
/// after `:`.
struct StageCard {
  private let card: Conversation.Card
  /// Whether nothing but its words can be said.
  private let isClosed: Bool

  init(_ card: Conversation.Card, isClosed: Bool = false) {
    self.card = card
    self.isClosed = isClosed
  }

  /// Asks until something is said.
  func ask(on stage: Stage) throws -> Conversation.Reply {
    var top = 0
    var message = Styled("")
    while true {
      var panel = panel(stage.size, message)
      panel.top = top
      try stage.show(panel)
      switch try stage.next() {
      case .idle: continue
      case .leave(let how):
        try stage.clear()
        return .leave(how)
      case .key(.control("d")):
        try stage.clear()
        return .leave(.end)
      case .key(.enter) where !card.enter.isEmpty: return .line("")
      case .key(let key):
        if let step = StageCard.step(key, stage.size) {
          top = max(0, min(top + step, panel.body.count - 2))
          continue
        }
        if let word = word(key) { return .line(word) }
        message = Styled("")
        guard !isClosed, key == .text(":") else {
          message = StageCard.refusal(of: key, isClosed)
          continue
        }
        if let reply = try line(on: stage) { return reply }
      }
    }
  }

  /// The word of a key; nil: it has none.
  private func word(_ key: Key) -> String? {
    guard case .text(let text) = key, let typed = text.first, text.count == 1 else { return nil }
    return card.words.contains { $0.key == typed } ? String(typed) : nil
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
  private static func refusal(of key: Key, _ isClosed: Bool) -> Styled {
    guard case .text(let text) = key, !isClosed else {
      return Styled("Press one of the keys below.", .warning)
    }
    let shown = Escape.terminal(SecretGuard.masked(text))
    return Styled("\(shown) says nothing here; a line begins with a colon.", .warning)
  }

  /// A whole line; nil: the person thought better of it.
  private func line(on stage: Stage) throws -> Conversation.Reply? {
    let line = StageLine("A line:", about: card.text, keys: [("?", "what can be said")])
    switch try line.ask(on: stage) {
    case .left: return nil
    case .leave(let how): return .leave(how)
    case .text(let text): return .line(Conversation.trimmed(text))
    }
  }

  private func panel(_ size: Surroundings.Size, _ message: Styled) -> Panel {
    let width = max(1, size.columns - 1)
    let lines = Columns.wrapLabelled(card.text, to: width).styledLines
    var keys: [Footer.Key] = card.words.map { (String($0.key), $0.word) }
    if !card.enter.isEmpty { keys.append(("Enter", card.enter)) }
    if !isClosed { keys += [(":", "a line"), ("Ctrl-C", "leave")] }
    let body = StageCard.trimmed(lines)
    if body.count > size.rows - 6 { keys.append(("Up/Down", "scroll")) }
    return Panel(
      head: [], body: body.map { Panel.Line($0) }, message: message,
      keys: Footer.line(keys))
  }

  /// The lines without empty ones around them.
  private static func trimmed(_ lines: [Styled]) -> [Styled] {
    var lines = lines[...]
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return Array(lines)
  }
}
