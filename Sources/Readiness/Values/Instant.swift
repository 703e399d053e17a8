/// A moment in UTC, to the second.
public struct Instant: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let seconds: Int64

  /// The moment that many seconds after the beginning of 1970.
  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// The moment written as `2026-11-23T19:04:29Z`, or nil if the text is anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == 0x54, bytes[13] == 0x3a, bytes[16] == 0x3a,
      bytes[19] == 0x5a, let day = Day(String(text.prefix(10))),
      let hour = Instant.pair(bytes, 11), let minute = Instant.pair(bytes, 14),
      let second = Instant.pair(bytes, 17), hour < 24, minute < 60, second < 60
    else { return nil }
    seconds = Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
  }

  private static func pair(_ bytes: [UInt8], _ index: Int) -> Int? {
    let digits = [bytes[index], bytes[index + 1]]
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(digits[0] - 0x30) * 10 + Int(digits[1] - 0x30)
  }
}

extension Instant: Comparable {
  /// Earlier before later.
  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant: CustomStringConvertible {
  /// `2026-11-23T19:04:29Z`.
  public var description: String {
    let (quotient, remainder) = Int(seconds).quotientAndRemainder(dividingBy: 86_400)
    let days = remainder < 0 ? quotient - 1 : quotient
    let rest = Int(seconds) - days * 86_400
    func pair(_ value: Int) -> String { (value < 10 ? "0" : "") + String(value) }
    let time = "\(pair(rest / 3_600)):\(pair(rest / 60 % 60)):\(pair(rest % 60))"
    return "\(Day(number: days))T\(time)Z"
  }
}
