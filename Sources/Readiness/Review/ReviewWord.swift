/// What can be said at a card of a review: typed there, or written in a file. One grammar for both.
public enum ReviewWord: Hashable, Sendable {
  /// It is as it was.
  case same(String)
  /// It is otherwise now: the new answer, or what changed.
  case changed(String)
  /// There is proof: a file, an address, or words.
  case evidence(String)
  /// Nobody knows.
  case unknown(String)
  /// It becomes an action.
  case task(String)
  /// It counts until a day without new proof, and why.
  case accept(until: String, reason: String)
  /// By when it is done.
  case due(String)
  /// Who does an item.
  case assign(item: String, name: String)
  /// What limits the harm of a risky answer.
  case control(String)
  /// A remark.
  case note(String)
  /// It comes again at the end.
  case park(String)
  /// What the people who are there decide.
  case decide(String)
  /// Who is there from now on.
  case present(String)
  /// Confirms what is carried over of a part.
  case confirm(String)
  /// Shows everything that was recorded about it.
  case history
  /// Shows the agenda.
  case look
  /// Goes to another card.
  case go(String)
  /// Takes back what was said last.
  case undo
  /// Goes to the end.
  case close
  /// Shows what can be said.
  case help
  /// Leaves; it stays open.
  case quit
  /// Enter alone.
  case nothing
}

extension ReviewWord {
  /// The words with which a line may begin, in the order of the help.
  public static let vocabulary = [
    "same", "changed", "evidence", "unknown", "task", "accept", "due", "assign", "control", "note",
    "park", "decide", "present", "confirm", "history", "look", "go", "undo", "close", "help",
    "quit",
  ]

  /// The ones that a single letter means, although others begin with it.
  private static let letters = [
    "s": "same", "c": "changed", "e": "evidence", "d": "unknown", "t": "task", "a": "accept",
    "n": "note", "p": "park", "x": "decide", "v": "history", "l": "look", "g": "go", "u": "undo",
    "z": "close", "?": "help", "q": "quit", "end": "close",
  ]

  /// The letters that mean a word by themselves.
  public static var keys: Set<Character> {
    Set(letters.keys.filter { $0.count == 1 }.compactMap(\.first))
  }

  /// Reads a line.
  /// - Throws: ``ReviewWordError`` that says what was not understood, and how it is written.
  public init(_ line: String) throws(ReviewWordError) {
    var rest = Substring(line)
    var first = RunWord.take(&rest).lowercased()
    if first.count > 1, first.hasSuffix(":") { first.removeLast() }
    guard !first.isEmpty else {
      self = .nothing
      return
    }
    self = try ReviewWord.read(ReviewWord.whole(first), RunWord.trimmed(rest))
  }

  /// The word that a letter or a beginning stands for.
  private static func whole(_ first: String) throws(ReviewWordError) -> String {
    guard let word = Suggestion.whole(first, among: vocabulary, letters: letters) else {
      throw .unknown(first, near: Suggestion.near(first, among: vocabulary))
    }
    return word
  }

  private static func read(_ word: String, _ rest: String) throws(ReviewWordError) -> ReviewWord {
    switch word {
    case "same": return .same(rest)
    case "unknown": return .unknown(rest)
    case "park": return .park(rest)
    case "history": return .history
    case "look": return .look
    case "undo": return .undo
    case "close": return .close
    case "help": return .help
    case "quit": return .quit
    case "accept": return try accept(rest)
    case "assign": return try assign(rest)
    default: return try spoken(word, rest)
    }
  }

  private static func spoken(_ word: String, _ text: String) throws(ReviewWordError) -> ReviewWord {
    guard !text.isEmpty else { throw .needs(needed(word), word) }
    return switch word {
    case "changed": .changed(text)
    case "evidence": .evidence(text)
    case "task": .task(text)
    case "due": .due(text)
    case "control": .control(text)
    case "decide": .decide(text)
    case "present": .present(text)
    case "confirm": .confirm(text)
    case "go": .go(text)
    default: .note(text)
    }
  }

  /// `accept until 2027-01-31: why`
  private static func accept(_ rest: String) throws(ReviewWordError) -> ReviewWord {
    let parts = rest.split(separator: ":", maxSplits: 1).map { RunWord.trimmed($0) }
    guard parts.count == 2, !parts[1].isEmpty else { throw .needs("until when, and why", "accept") }
    var day = Substring(parts[0])
    if day.lowercased().hasPrefix("until ") { day = day.dropFirst(6) }
    return .accept(until: RunWord.trimmed(day), reason: parts[1])
  }

  /// `assign root-mfa: on-call lead`
  private static func assign(_ rest: String) throws(ReviewWordError) -> ReviewWord {
    var rest = Substring(rest)
    var item = RunWord.take(&rest)
    if item.hasSuffix(":") { item.removeLast() }
    let name = RunWord.trimmed(rest)
    guard !item.isEmpty, !name.isEmpty else { throw .needs("an item and a name", "assign") }
    return .assign(item: item, name: name)
  }

  /// What has to stand behind a word.
  private static func needed(_ word: String) -> String {
    switch word {
    case "changed": "what it is now"
    case "evidence": "a file, an address, or text: and words"
    case "task": "what is to be done"
    case "due": "a day"
    case "go": "a number of the agenda, or an id"
    case "confirm": "a part of what is carried over"
    case "present": "names, with commas between"
    default: "a line of text"
    }
  }

  /// What is asked if a word was typed alone that needs something; nil: it needs nothing.
  public static func question(for word: String) -> String? {
    switch letters[word.lowercased()] ?? word.lowercased() {
    case "changed": "What is it now?"
    case "evidence": "Where is the proof? A file, an address, or text: and words:"
    case "task": "What is to be done? @WHO due DAY !PRIORITY may stand in it:"
    case "accept": "Until when, and why? For example  2027-01-31: the new keys come in January"
    case "due": "By when?"
    case "control": "What limits the harm?"
    case "note": "Note:"
    case "decide": "What is decided? @WHO due DAY !PRIORITY may stand in it:"
    case "go": "Where to? A number of the agenda, or an id:"
    default: nil
    }
  }
}

/// Why a line of a review is not understood.
public enum ReviewWordError: Error, Hashable, Sendable, CustomStringConvertible {
  case unknown(String, near: [String])
  case needs(String, String)

  /// What is wrong, as a sentence.
  public var description: String {
    switch self {
    case .unknown(let word, let near):
      "\"\(SecretGuard.masked(word).shortened())\" cannot be said here"
        + (near.isEmpty
          ? "; ? shows what can." : "; did you mean \(Suggestion.list(near, or: "or"))?")
    case .needs(let what, let word): "Behind \(word) comes \(what)."
    }
  }
}
