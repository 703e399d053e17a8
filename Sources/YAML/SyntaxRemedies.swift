extension YAML.SyntaxProblem {
  /// What to do, as one sentence.
  var remedy: String {
    switch self {
    case .unclosedQuote: "Close it; inside single quotes, write a quote twice."
    case .unclosedBracket, .earlyEnd:
      "Close it, or put the text in quotes if no list is meant."
    case .missingComma: "Add what is missing, or put a text with brackets or commas in quotes."
    case .missingColon: "Write `key: value` on one line; a key has at most 1,024 characters."
    case .notAKey: "Give the keys of one mapping the same indentation, and check the quotes."
    case .misplacedColon: "Put the text in quotes, or check indentation and the line before."
    case .misplacedDash: "Give the dashes of one list the same indentation, on lines of their own."
    case .misplacedQuestionMark: "Put the text in quotes, or remove the question mark."
    case .tab: "Indent with spaces."
    case .reserved: "Put the text in quotes."
    case .escape: "Write the backslash twice, or use single quotes."
    case .missingValue: "Write a value, \"\" for an empty text, or remove what is too much."
    case .blockHeader: "Begin the text on the next line, indented."
    case .markerInQuotes: "Indent that line, or check that the quote before it is closed."
    case .asterisk, .ampersand, .exclamationMark: "Put the text in quotes."
    case .memory: "Close other programs, and try again."
    case .other: "Check indentation, quotes, and the space after each colon and dash."
    }
  }
}
