import Readiness
import Terminal

/// Talking with a person: what is said, what comes back, in lines or on a stage. Whoever talks does
/// not know which, and what comes back is the same.
///
/// Everything said passes one sanitizer; nothing said is ever changed afterwards.
struct Conversation {
  private let manner: Manner

  /// How it is held.
  enum Manner {
    /// Line by line.
    case lines(read: () throws -> Line, write: (String) throws -> Void)
    /// With keys, on a screen.
    case stage(Stage)
  }

  /// A conversation over any source of lines and any place for text.
  init(read: @escaping () throws -> Line, write: @escaping (String) throws -> Void) {
    manner = .lines(read: read, write: write)
  }

  /// A conversation on a stage.
  init(on stage: Stage) {
    manner = .stage(stage)
  }

  /// The stage it is held on; nil: it is held in lines.
  var stage: Stage? {
    if case .stage(let stage) = manner { stage } else { nil }
  }

  /// What came back.
  enum Reply: Hashable {
    /// A line, without spaces around it.
    case line(String)
    /// The person thought better of it: Escape or Shift-Tab, where that is possible.
    case left
    /// The person leaves, or is made to.
    case leave(Leaving)

    /// How the person left, if so.
    var leaving: Leaving? {
      if case .leave(let leaving) = self { leaving } else { nil }
    }
  }

  /// How a person left.
  enum Leaving: Hashable {
    /// The end of input: Ctrl-D.
    case end
    /// Ctrl-C, or a signal from elsewhere; the process should die of it once all is said.
    case signal(Signal)
  }

  /// Says lines.
  func say(_ text: String) throws {
    switch manner {
    case .lines(_, let write): try write(Escape.terminal(text, lineBreaks: .kept) + "\n")
    case .stage(let stage): try stage.say(text.styledLines, hanging: 2)
    }
  }

  /// Says something to read that stands beside what goes on: on a stage it is shown by itself, and gone
  /// when it was read.
  /// - Returns: how the person left, if they did.
  func show(_ text: String, titled title: String) throws -> Leaving? {
    guard let stage else {
      try say(text)
      return nil
    }
    return try StageText(title, text.styledLines).read(on: stage)
  }

  /// Asks for a line.
  /// - Parameters:
  ///   - about: what stands there already, and stays in view on a stage as far as there is room.
  ///   - begun: what was begun earlier and not sent off.
  ///   - mayLeave: whether Escape leaves the line and nothing else.
  ///   - isKept: whether what is in the line is there again the next time.
  ///   - keep: takes a line while it is being written; empty: nothing.
  func ask(
    _ prompt: String, about: String = "", begun: String = "", mayLeave: Bool = false,
    isKept: Bool = false, keep: (String) throws -> Void = { _ in }
  ) throws -> Reply {
    switch manner {
    case .lines(let read, let write): try Conversation.ask(prompt, read, write)
    case .stage(let stage):
      try ask(
        StageLine(prompt, begun, about: about, isEmptyTaken: true, isKept: isKept), on: stage,
        mayLeave, keep)
    }
  }

  /// Shows a card, unless it was shown last, and asks what is said at it. On a stage the card stands
  /// there as long as it is the one, and one key says one of its words.
  /// - Parameter isNew: whether the card was not shown yet.
  func ask(_ prompt: String, at card: Card, isNew: Bool) throws -> Reply {
    if let stage { return try StageCard(card).ask(on: stage) }
    if isNew {
      try say("\n" + (card.width.map { Columns.wrapLabelled(card.text, to: $0) } ?? card.text))
    }
    return try ask(prompt)
  }

  /// Asks what only yes or no answers; nothing is assumed. The end of input is no, and so is a signal.
  /// - Parameter signal: the signal that the process should die of, if one came.
  func confirm(_ question: String, signal: inout Signal?) throws -> Bool {
    var remark = ""
    while true {
      let reply = try askYesOrNo(question, remark)
      if case .leave(.signal(let came)) = reply { signal = came }
      guard case .line(let text) = reply else { return false }
      switch text.lowercased() {
      case "y", "yes": return true
      case "n", "no": return false
      default: remark = "You typed \(text.shortened()). "
      }
    }
  }

  private func askYesOrNo(_ question: String, _ remark: String) throws -> Reply {
    guard let stage else { return try ask(remark + "\(question) Answer yes or no:") }
    try stage.forgetTypedAhead()
    let card = Card(text: question, words: [("y", "yes"), ("n", "no")])
    let reply = try StageCard(card, isClosed: true).ask(on: stage)
    if case .line(let word) = reply { try say("\(question) \(word == "y" ? "yes" : "no")") }
    return reply
  }

  static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }
}

extension Conversation {
  /// What stands there to be answered, with the words that one key says.
  struct Card {
    /// What stands there.
    let text: String
    /// Each key with its word.
    let words: [(key: Character, word: String)]
    /// What Enter alone says; empty: nothing.
    var enter = ""
    /// Keys with a word that are not named with the card, but in help.
    var more: Set<Character> = []
    /// How wide it is said in lines; nil: as it is.
    var width: Int?
    /// What it is about, which is said above it on a stage where there is no room for all of it.
    var title = ""
    /// What stands there on a stage, for rows of a width; nil: the same, broken.
    var fitted: ((Int) -> String)?
  }

  /// Talks with the person at a descriptor for as long as the body runs; signals are caught
  /// meanwhile and come as replies.
  ///
  /// - Parameters:
  ///   - input: the descriptor that lines are read from.
  ///   - write: writes to the stream for questions.
  static func hold(
    reading input: Int32, write: @escaping (String) throws -> Void,
    _ body: (Conversation) throws -> Void
  ) throws {
    let signals = try Signals()
    var reader = LineReader(reading: input, signals: signals.descriptor)
    try body(Conversation(read: { try reader.next() }, write: write))
    // One that came after the last line was read still means what it says.
    if let signal = signals.next() { signal.die() }
  }
}
