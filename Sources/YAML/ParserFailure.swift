import CYAML

/// The words libyaml has for a place where it gives up; never shown, only understood.
enum ParserFailure: Error {
  /// No memory.
  case memory
  /// What is wrong where, and what was being read since where.
  case syntax(problem: String, at: Mark, context: String, since: Mark)

  /// Takes over what `parser` says.
  init(_ parser: borrowing yaml_parser_t) {
    if parser.error == YAML_MEMORY_ERROR {
      self = .memory
    } else {
      self = .syntax(
        problem: parser.problem.map { String(cString: $0) } ?? "",
        at: Mark(parser.problem_mark),
        context: parser.context.map { String(cString: $0) } ?? "",
        since: Mark(parser.context_mark))
    }
  }
}

extension ParserFailure {
  /// The fault this is in `text`.
  func fault(in text: PreparedText) -> YAML.Fault {
    guard case .syntax(let problem, let mark, let context, let since) = self else {
      return YAML.Fault(position: .start, problem: .syntax(.memory))
    }
    let isAtEnd = mark.index >= text.count
    let here = isAtEnd ? min(mark.position, text.position) : mark.position
    let found: (YAML.SyntaxProblem, YAML.Position) =
      switch context {
      case "while scanning a quoted scalar", "while parsing a quoted scalar":
        Self.inQuotes(problem, at: here, since: since.position)
      case "while scanning a simple key": (.missingColon, since.position)
      case "while parsing a flow sequence", "while parsing a flow mapping":
        isAtEnd
          ? (.unclosedBracket, since.position) : (.missingComma(opened: since.position), here)
      case "while parsing a block mapping": (.notAKey(began: since.position), here)
      case "while parsing a block collection": (.misplacedDash, here)
      case "while parsing a flow node" where isAtEnd: (.earlyEnd, here)
      case "while parsing a block node", "while parsing a flow node": (.missingValue, here)
      case "while scanning for the next token":
        (Self.start(with: text.character(at: mark.index)), here)
      case "while scanning an alias": (.asterisk, since.position)
      case "while scanning an anchor": (.ampersand, since.position)
      case "while scanning a tag", "while parsing a tag", "while parsing a node":
        (.exclamationMark, since.position)
      case let context where context.hasSuffix("directive"): (.reserved("%"), since.position)
      default: (Self.other(problem, context: context), here)
      }
    return YAML.Fault(position: found.1, problem: .syntax(found.0))
  }

  private static func inQuotes(
    _ problem: String, at here: YAML.Position, since opening: YAML.Position
  ) -> (YAML.SyntaxProblem, YAML.Position) {
    switch problem {
    case "found unexpected end of stream": (.unclosedQuote, opening)
    case "found unexpected document indicator": (.markerInQuotes, here)
    default: (.escape, here)
    }
  }

  private static func start(with character: Unicode.Scalar?) -> YAML.SyntaxProblem {
    switch character {
    case "\t": .tab
    case let character?: .reserved(character)
    case nil: .other
    }
  }

  private static func other(_ problem: String, context: String) -> YAML.SyntaxProblem {
    switch (context, problem) {
    case (_, "found a tab character that violates indentation"),
      (_, "found a tab character where an indentation space is expected"):
      .tab
    case ("while scanning a block scalar", _): .blockHeader
    case ("while scanning a plain scalar", _),
      (_, "mapping values are not allowed in this context"):
      .misplacedColon
    case (_, "block sequence entries are not allowed in this context"): .misplacedDash
    case (_, "mapping keys are not allowed in this context"): .misplacedQuestionMark
    default: .other
    }
  }
}
