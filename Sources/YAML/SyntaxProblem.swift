extension YAML {
  /// A place where the text stops being YAML.
  public enum SyntaxProblem: Hashable, Sendable {
    /// A quote that is opened here and never closed.
    case unclosedQuote
    /// A bracket or brace that is opened here and never closed.
    case unclosedBracket
    /// The end of the text, inside a bracket or brace.
    case earlyEnd
    /// Neither a comma nor the closing bracket, in a list or mapping opened at the place given.
    case missingComma(opened: Position)
    /// A line among keys that has no colon.
    case missingColon
    /// Something other than a key, in a mapping that began at the place given.
    case notAKey(began: Position)
    /// A colon where no key can be: often inside a text.
    case misplacedColon
    /// A `- ` where no list can begin or go on.
    case misplacedDash
    /// A `? ` where no key can be.
    case misplacedQuestionMark
    /// A tab where the indentation is counted.
    case tab
    /// A character no plain text may begin with.
    case reserved(Unicode.Scalar)
    /// A backslash and something that is no escape, in double quotes.
    case escape
    /// Nothing where a value must be.
    case missingValue
    /// Something after `|` or `>` on the same line.
    case blockHeader
    /// A `---` or `...` inside a quoted text.
    case markerInQuotes
    /// A text that begins with `*`, which would be an alias.
    case asterisk
    /// A text that begins with `&`, which would be an anchor.
    case ampersand
    /// A text that begins with `!`, which would be a tag.
    case exclamationMark
    /// The parser was refused memory by the system.
    case memory
    /// Anything else.
    case other
  }
}

extension YAML.SyntaxProblem {
  /// What is wrong, as one sentence.
  var message: String {
    switch self {
    case .unclosedQuote: "The quote opened here is never closed."
    case .unclosedBracket: "The bracket opened here is never closed."
    case .earlyEnd: "The text ends here, inside a bracket that is still open."
    case .missingComma(let opened):
      "A comma or the closing bracket is missing before this; the bracket opened at \(opened)."
    case .missingColon: "This looks like a key, but no colon follows it on its line."
    case .notAKey(let began):
      "There is something other than a key here, in the mapping that began at \(began)."
    case .misplacedColon: "A colon followed by a space makes a key, and no key can stand here."
    case .misplacedDash: "A dash followed by a space makes a list item, and none can stand here."
    case .misplacedQuestionMark: "A question mark followed by a space cannot stand here."
    case .tab: "There is a tab where the indentation is counted."
    case .reserved(let character):
      "A plain text may not begin with \(excerpt(String(character)))."
    case .escape: "This is not an escape that double quotes know."
    case .missingValue: "A value is expected here, and this is none."
    case .blockHeader: "Something stands after the `|` or `>` that begins a block of text."
    case .markerInQuotes: "A line of dashes or dots stands inside a quoted text."
    case .asterisk: "A text that begins with `*` reads as an alias, and this is none."
    case .ampersand: "A text that begins with `&` reads as an anchor, and this is none."
    case .exclamationMark: "A text that begins with `!` reads as a tag, and this is none."
    case .memory: "There was not enough memory to read the text."
    case .other: "This is not YAML."
    }
  }
}
