import Readiness
import Testing

struct HeadTests {
  private static let hex = "ee102e66e9400a79c216d1657e3a93aca832b0a464eff564552018430d3b3acd"

  @Test func `a head reads what it writes`() throws {
    let head = try #require(Head("12:\(Self.hex)"))
    #expect(head.number == 12)
    #expect(head.digest.hex == Self.hex)
    #expect("\(head)" == "12:\(Self.hex)")
    #expect(Head("12:\(Self.hex.uppercased())") == head)
  }

  @Test(arguments: [
    "", ":", "12", "12:", ":\(hex)", "0:\(hex)", "-1:\(hex)", "+1:\(hex)", "01:\(hex)", " 1:\(hex)",
    "1:\(hex)0", "1:\(hex.dropLast())", "1:\(hex):", "1::\(hex)", "1:\(hex.dropLast())x",
    "99999999999999999999:\(hex)", "１:\(hex)",
  ])
  func `what is not N, a colon and 64 digits is no head`(text: String) {
    #expect(Head(text) == nil)
  }
}

struct EntryDigestTests {
  @Test func `a digest gives back the bytes it was made of`() throws {
    let bytes = (0..<32).map { UInt8($0 * 8) }
    let digest = try #require(Entry.Digest(bytes: bytes))
    #expect(digest.bytes == bytes)
    #expect(Entry.Digest(hex: digest.hex) == digest)
    #expect("\(digest)".hasPrefix("0008101820"))
    #expect(Entry.Digest.zero.bytes == [UInt8](repeating: 0, count: 32))
    #expect(Entry.Digest.zero.hex == String(repeating: "0", count: 64))
  }

  @Test(arguments: [0, 31, 33, 64]) func `another number of bytes is none`(count: Int) {
    #expect(Entry.Digest(bytes: [UInt8](repeating: 1, count: count)) == nil)
  }

  @Test func `digests that differ in any one bit differ`() throws {
    let zero = [UInt8](repeating: 0, count: 32)
    var seen: Set<Entry.Digest> = [.zero]
    for bit in 0..<256 {
      var bytes = zero
      bytes[bit / 8] |= 1 << (bit % 8)
      seen.insert(try #require(Entry.Digest(bytes: bytes)))
    }
    #expect(seen.count == 257)
  }
}
