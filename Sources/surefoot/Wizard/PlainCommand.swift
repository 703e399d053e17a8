import Readiness

/// What a typed line means before the question has seen it.
enum PlainCommand: Hashable {
  case text(String)
  case help
  case back
  case skip
  case list
  case go(String)
  case note(String)
  case unknown
  case notApplicable(String)
  case review
  case quit
  /// Begins with a colon and is no command; with those that are near.
  case unheard(String, similar: [String])

  /// Reads a line. A colon begins a command; doubled, it is the first character of a text, as
  /// two question marks are one.
  init(_ line: String) {
    guard line.hasPrefix(":"), !line.hasPrefix("::") else {
      switch line {
      case "?": self = .help
      case "??": self = .text("?")
      default: self = .text(line.hasPrefix("::") ? String(line.dropFirst()) : line)
      }
      return
    }
    let parts = line.split(separator: " ", maxSplits: 1)
    let rest = parts.count > 1 ? String(parts[1]) : ""
    switch (parts.first ?? "").lowercased() {
    case ":help": self = .help
    case ":back": self = .back
    case ":skip": self = .skip
    case ":list": self = .list
    case ":go": self = .go(rest)
    case ":note": self = .note(rest)
    case ":unknown": self = .unknown
    case ":na": self = .notApplicable(rest)
    case ":review": self = .review
    case ":quit": self = .quit
    default:
      let word = SecretGuard.masked(String(parts.first ?? ":"))
      self = .unheard(word, similar: Suggestion.near(word, among: PlainCommand.words))
    }
  }

  private static let words = [
    ":help", ":back", ":skip", ":list", ":go", ":note", ":unknown", ":na", ":review", ":quit",
  ]

  /// What can be typed at every question, said once at the beginning and by `?`.
  static let keys = """
    Type ? for help, :back to go back, :skip to leave a question for later, :note to add a note.
    Type :list to see all questions, :go 12 to go to question 12, :review for the last look.
    Type :unknown if you don't know yet, :na if it does not apply; you are asked why.
    Type :quit or press Ctrl-D to pause.
    To begin an answer with a colon, or to answer with a question mark, type it twice.
    """
}
