import Readiness

/// Something wrong with what was typed. Ends with exit status 2.
enum UsageError: Error, Equatable {
  case unknownCommand(
    String, similar: [String], lookup: String = "surefoot help lists all commands")
  case unknownOption(String, command: String, similar: [String])
  case optionMeaningless(String, to: String)
  case optionNeedsValue(String)
  case optionTakesNoValue(String)
  case optionRepeated(String)
  case missingArgument(String, command: String)
  case surplusArgument(String, command: String)
  case badValue(String, of: String, allowed: String, similar: [String] = [])
  case unknownName(String, kind: String, similar: [String], lookup: String)
  case contradiction(String, remedy: String)
}

extension UsageError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknownCommand(let name, let similar, let lookup):
      "there is no command \"\(name)\"\(UsageError.hint(similar))\n\(lookup)"
    case .unknownOption(let name, let command, let similar):
      "there is no option \"\(name)\" here\(UsageError.hint(similar))\n"
        + "surefoot help\(command.isEmpty ? "" : " \(command)") lists the options"
    case .optionMeaningless(let name, let command):
      "\(name) means nothing to surefoot \(command)\nleave it out"
    case .optionNeedsValue(let name):
      "\(name) needs a value\ngive it as \(name)=VALUE or as the next word"
    case .optionTakesNoValue(let name):
      "\(name) takes no value\nleave out what follows the equals sign"
    case .optionRepeated(let name):
      "\(name) stands more than once\ngive it once"
    case .missingArgument(let name, let command):
      "\(name) is missing\nsurefoot help \(command) shows how to give it"
    case .surplusArgument(let word, let command):
      "\"\(word)\" is one word too many\nsurefoot help \(command) shows what is expected"
    case .badValue(let value, let name, let allowed, let similar):
      "\"\(value)\" does not fit \(name)\(UsageError.hint(similar))\nallowed: \(allowed)"
    case .unknownName(let name, let kind, let similar, let lookup):
      "there is no \(kind) \"\(name)\"\(UsageError.hint(similar))\n\(lookup)"
    case .contradiction(let what, let remedy):
      "\(what)\n\(remedy)"
    }
  }

  /// ". Did you mean …?", or nothing.
  static func hint(_ similar: [String]) -> String {
    guard !similar.isEmpty else { return "" }
    return ". Did you mean " + Suggestion.list(similar.map { "\"\($0)\"" }, or: "or") + "?"
  }

  /// A word that is none of those that may stand there.
  static func badWord(
    _ text: String, of name: String, among words: [String]
  ) -> UsageError {
    .badValue(
      text, of: name, allowed: words.joined(separator: ", "),
      similar: Suggestion.near(text, among: words))
  }

  /// A word that is none of those that a type has.
  static func badWord<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String, of name: String, among _: Word.Type
  ) -> UsageError {
    badWord(text, of: name, among: Word.allCases.map(\.rawValue))
  }
}
