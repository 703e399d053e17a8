/// The rules for text, however it comes in.
extension Question {
  /// Text as one line: trimmed, line breaks and tabs as spaces. Refuses secrets first of all, so
  /// that no later message can repeat one, then every other control character.
  public static func line(_ text: String) throws(AnswerError) -> String {
    if let secret = SecretGuard.secret(in: text) { throw .secret(secret) }
    let spaced = text.split(omittingEmptySubsequences: false, whereSeparator: \.isBreak)
      .joined(separator: " ")
    let scalars = spaced.unicodeScalars
    if let control = scalars.first(where: { $0.properties.generalCategory == .control }) {
      throw .controlCharacter(control)
    }
    let start = scalars.firstIndex { !$0.properties.isWhitespace }
    let end = scalars.lastIndex { !$0.properties.isWhitespace }
    guard let start, let end else { return "" }
    return String(scalars[start...end])
  }

  /// A reason, a note or a control: a line of 1 to ``proseLimit`` characters.
  public static func prose(_ text: String) throws(AnswerError) -> String {
    let line = try line(text)
    guard !line.isEmpty else { throw .empty }
    return try bounded(line, by: proseLimit)
  }

  /// The text, if it has no more characters than that.
  static func bounded(_ text: String, by limit: Int) throws(AnswerError) -> String {
    guard text.count <= limit else { throw .tooLong(count: text.count, limit: limit) }
    return text
  }

  /// A whole number in ASCII digits, with or without a sign, within bounds.
  static func number(
    _ text: String, within bounds: ClosedRange<Int>, unit: String
  ) throws(AnswerError) -> Int {
    let digits = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { throw .notANumber(text) }
    guard let number = Int(text), bounds.contains(number)
    else { throw .outOfBounds(text, bounds, unit: unit) }
    return number
  }

  /// A day written as `2026-12-01`.
  static func day(_ text: String) throws(AnswerError) -> Day {
    guard let day = Day(text) else { throw .notADay(text) }
    return day
  }
}

extension Character {
  /// Whether it is a tab or breaks a line.
  fileprivate var isBreak: Bool { self == "\t" || isNewline }
}
