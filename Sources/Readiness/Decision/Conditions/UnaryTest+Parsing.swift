extension UnaryTest {
  /// The largest number a test may name, and the smallest with a minus sign.
  public static let limit = 1_000_000_000

  /// The test written as `none, in-scope`, `1..5`, `>= 2026-12-01`, `not(none)` or `-`.
  ///
  /// Spaces may stand anywhere between the parts. Takes time in proportion to the text.
  public init(parsing text: String) throws(UnaryTestError) {
    var scanner = UnaryTestScanner(text)
    self = try scanner.test()
  }
}

/// Reads one unary test from left to right.
struct UnaryTestScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The whole text as a test.
  mutating func test() throws(UnaryTestError) -> UnaryTest {
    skipSpaces()
    let start = position
    if take("-") {
      skipSpaces()
      if position == bytes.count { return .anything }
      position = start
    }
    if take("not") {
      skipSpaces()
      if take("(") { return .not(try negated(from: start)) }
      position = start
    }
    let parts = try parts()
    guard position == bytes.count else { throw unexpected() }
    return .anyOf(parts)
  }

  private mutating func negated(from start: Int) throws(UnaryTestError) -> [UnaryTest.Part] {
    let parts = try parts()
    guard take(")") else {
      throw position == bytes.count ? .unclosed(offset: start) : unexpected()
    }
    skipSpaces()
    guard position == bytes.count else { throw unexpected() }
    return parts
  }

  private mutating func parts() throws(UnaryTestError) -> [UnaryTest.Part] {
    var parts: [UnaryTest.Part] = []
    repeat {
      skipSpaces()
      parts.append(try part())
      skipSpaces()
    } while take(",")
    return parts
  }

  private mutating func part() throws(UnaryTestError) -> UnaryTest.Part {
    for sign in ["<=", ">=", "<", ">"] where take(sign) {
      return try comparison(sign)
    }
    guard let byte = peek else { throw .missingValue(offset: position) }
    if (0x61...0x7a).contains(byte) { return .word(try word()) }
    let start = position
    guard case .number(let low) = try literal() else {
      guard let day = Day(text(from: start)) else { throw unexpected() }
      throw .bareDay(day, offset: start)
    }
    let end = position
    skipSpaces()
    guard take("..") else {
      position = end
      return .range(low, low)
    }
    skipSpaces()
    let second = position
    guard case .number(let high) = try literal() else {
      throw .unexpected(self.text(from: second), offset: second)
    }
    guard low <= high else { throw .backwards(low, high, offset: start) }
    return .range(low, high)
  }
}

extension UnaryTestScanner {
  private enum Literal {
    case number(Int)
    case day(Day)
  }

  /// What stands behind a sign; `<` and `>` become the bound one further in.
  private mutating func comparison(_ sign: String) throws(UnaryTestError) -> UnaryTest.Part {
    skipSpaces()
    let start = position
    let step = sign == "<" ? -1 : sign == ">" ? 1 : 0
    switch try literal() {
    case .number(let number):
      let bound = number + step
      guard abs(bound) <= UnaryTest.limit else {
        throw .numberTooLarge("\(sign) \(number)", offset: start)
      }
      return sign.hasPrefix("<") ? .atMost(bound) : .atLeast(bound)
    case .day(let day):
      let bound = day.adding(days: step)
      guard (1...9999).contains(bound.date.year) else {
        throw .noSuchDay("\(sign) \(day)", offset: start)
      }
      return sign.hasPrefix("<") ? .notAfter(bound) : .notBefore(bound)
    }
  }

  private mutating func literal() throws(UnaryTestError) -> Literal {
    let start = position
    guard let first = peek else { throw .missingValue(offset: position) }
    while let byte = peek, byte == 0x2d || (0x30...0x39).contains(byte) { position += 1 }
    let text = text(from: start)
    if text.dropFirst().contains("-") {
      guard let day = Day(text) else { throw .noSuchDay(text, offset: start) }
      return .day(day)
    }
    guard let number = Int(text) else {
      if text.utf8.count > 1 { throw .numberTooLarge(text, offset: start) }
      position = start
      throw first == 0x2c || first == 0x29 ? .missingValue(offset: start) : unexpected()
    }
    guard abs(number) <= UnaryTest.limit else { throw .numberTooLarge(text, offset: start) }
    return .number(number)
  }

  private mutating func word() throws(UnaryTestError) -> String {
    let start = position
    while let byte = peek,
      byte == 0x2d || (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte)
    {
      position += 1
    }
    let word = text(from: start)
    guard ID<UnaryTest>(word).isWellFormed else { throw .unexpected(word, offset: start) }
    return word
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ token: String) -> Bool {
    guard bytes[position...].starts(with: token.utf8) else { return false }
    position += token.utf8.count
    return true
  }

  private mutating func skipSpaces() {
    while peek == 0x20 { position += 1 }
  }

  private func text(from start: Int) -> String {
    String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// The error that what stands here has no meaning; shows at most twenty characters of it.
  private func unexpected() -> UnaryTestError {
    guard position < bytes.count else { return .missingValue(offset: position) }
    let rest = String(decoding: bytes[position...], as: UTF8.self)
    return .unexpected(String(rest.prefix { $0 != " " && $0 != "," }.prefix(20)), offset: position)
  }
}
