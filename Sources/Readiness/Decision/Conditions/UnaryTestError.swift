/// Why a text is not a unary test, and where: offsets count bytes from 0.
public enum UnaryTestError: Error, Hashable, Sendable {
  /// A word, a number or a comparison should stand here.
  case missingValue(offset: Int)
  /// Something stands where it has no meaning.
  case unexpected(String, offset: Int)
  /// The bracket of `not(` is never closed.
  case unclosed(offset: Int)
  /// The number is larger than tests allow.
  case numberTooLarge(String, offset: Int)
  /// A range whose end lies before its start.
  case backwards(Int, Int, offset: Int)
  /// It looks like a day and is none.
  case noSuchDay(String, offset: Int)
  /// A day without `<`, `<=`, `>` or `>=`.
  case bareDay(Day, offset: Int)

  /// How many bytes stand before the mistake.
  public var offset: Int {
    switch self {
    case .missingValue(let offset), .unexpected(_, let offset), .unclosed(let offset),
      .numberTooLarge(_, let offset), .backwards(_, _, let offset), .noSuchDay(_, let offset),
      .bareDay(_, let offset):
      offset
    }
  }
}

extension UnaryTestError: CustomStringConvertible {
  /// What is wrong and what to write, for example
  /// "after 3 characters: 5..1 runs backwards; write 1..5".
  public var description: String {
    offset == 0 ? "at the start: \(problem)" : "after \(offset) characters: \(problem)"
  }

  private var problem: String {
    switch self {
    case .missingValue:
      "a value is missing; write a word, a number, a range such as 1..5, or a comparison such as >= 6"
    case .unexpected(let found, _):
      "“\(found)” has no meaning here; write words in lower case, apart by commas, or 1..5, or >= 6"
    case .unclosed:
      "the bracket of “not(” is not closed; write not(none)"
    case .numberTooLarge(let text, _):
      "\(text) is too large; numbers reach from -\(UnaryTest.limit) to \(UnaryTest.limit)"
    case .backwards(let low, let high, _):
      "\(low)..\(high) runs backwards; write \(high)..\(low)"
    case .noSuchDay(let text, _):
      "\(text) leads to no day of the years 1 to 9999; write a day such as 2026-12-01"
    case .bareDay(let day, _):
      "a day needs a comparison; write >= \(day) or < \(day)"
    }
  }
}
