/// The offsets of one time zone from UTC, read from a TZif file (RFC 9636).
struct ZoneTable {
  private let changes: [Int]
  private let offsets: [Int]
  private let first: Int
  private let rule: ZoneRule?

  /// The table in these bytes; nil if they are not a TZif file of version 2 or later.
  init?(_ bytes: [UInt8]) {
    // A first block with 32-bit times is passed over; the second has 64-bit times.
    guard let old = Header(bytes, at: 0), bytes[4] >= UInt8(ascii: "2"),
      let header = Header(bytes, at: old.end(timeSize: 4)), header.types > 0,
      header.end(timeSize: 8) < bytes.count
    else { return nil }
    let indexes = header.body + header.times * 8
    let types = indexes + header.times
    let offsets = (0..<header.types).map { Self.number(bytes, at: types + $0 * 6, size: 4) }
    let used = bytes[indexes..<types].map { Int($0) }
    guard used.allSatisfy({ $0 < header.types }) else { return nil }
    changes = (0..<header.times).map { Self.number(bytes, at: header.body + $0 * 8, size: 8) }
    self.offsets = used.map { offsets[$0] }
    first = offsets[0]
    let footer = bytes[header.end(timeSize: 8)...].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard footer.count == 3, footer[0].isEmpty else { return nil }
    let text = String(decoding: footer[1], as: UTF8.self)
    rule = ZoneRule(text)
    guard rule != nil || text.isEmpty, zip(changes, changes.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
  }

  /// The seconds that local time is ahead of UTC at that second.
  func offset(at second: Int) -> Int {
    if let last = changes.last, second < last {
      var (low, high) = (0, changes.count)
      while low < high {
        let middle = (low + high) / 2
        if changes[middle] <= second { low = middle + 1 } else { high = middle }
      }
      return low == 0 ? first : offsets[low - 1]
    }
    return rule?.offset(at: second) ?? offsets.last ?? first
  }

  /// A signed big-endian number.
  private static func number(_ bytes: [UInt8], at start: Int, size: Int) -> Int {
    let bits = bytes[start..<start + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return size == 4 ? Int(Int32(truncatingIfNeeded: bits)) : Int(truncatingIfNeeded: bits)
  }

  /// The counts at the start of a block.
  private struct Header {
    let body: Int
    let times, types: Int
    private let rest: (names: Int, leaps: Int, flags: Int)

    init?(_ bytes: [UInt8], at start: Int) {
      guard bytes.count >= start + 44, bytes[start..<start + 4].elementsEqual("TZif".utf8)
      else { return nil }
      let counts = (0..<6).map { number(bytes, at: start + 20 + $0 * 4, size: 4) }
      guard counts.allSatisfy({ 0...bytes.count ~= $0 }) else { return nil }
      body = start + 44
      (times, types) = (counts[3], counts[4])
      rest = (counts[5], counts[2], counts[0] + counts[1])
    }

    func end(timeSize: Int) -> Int {
      body + times * (timeSize + 1) + types * 6 + rest.names + rest.leaps * (timeSize + 4)
        + rest.flags
    }
  }
}
