import Digest
import Testing

struct SHA256Tests {
  /// FIPS 180-4 examples, and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `published messages have their published digests`(message: String, digest: String) {
    #expect(SHA256.digest(of: Array(message.utf8)).hex == digest)
  }

  @Test func `a million letters taken in pieces have the published digest`() {
    var hash = SHA256()
    for _ in 0..<1_000 { hash.update([UInt8](repeating: UInt8(ascii: "a"), count: 1_000)) }
    let hex = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect("\(hash.finalize())" == hex)
  }

  @Test(arguments: [0, 1, 55, 56, 63, 64, 65, 127, 128, 1_000])
  func `wherever a message is cut, its digest is the same`(cut: Int) {
    let message = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var hash = SHA256()
    hash.update(Array(message[..<cut]))
    hash.update([])
    hash.update(Array(message[cut...]))
    #expect(hash.finalize() == SHA256.digest(of: message))
  }

  @Test func `a copy of a computation goes on by itself`() {
    var hash = SHA256()
    hash.update([1])
    let copy = hash
    hash.update([2])
    #expect(copy.finalize() == SHA256.digest(of: [1]))
    #expect(hash.finalize() == SHA256.digest(of: [1, 2]))
  }
}

struct SHA256DigestTests {
  @Test func `a digest reads what it writes, in either case of letters`() {
    let digest = SHA256.digest(of: [0])
    #expect(SHA256Digest(hex: digest.hex) == digest)
    #expect(SHA256Digest(hex: digest.hex.uppercased()) == digest)
    #expect(SHA256Digest(bytes: digest.bytes) == digest)
    #expect(digest.hex.count == 64)
  }

  @Test(arguments: [
    "", "00", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
    String(repeating: "g", count: 64), String(repeating: "０", count: 64),
    "+" + String(repeating: "0", count: 63),
  ])
  func `anything but 64 hexadecimal digits is refused`(text: String) {
    #expect(SHA256Digest(hex: text) == nil)
  }

  @Test(arguments: [0, 31, 33]) func `anything but 32 bytes is refused`(count: Int) {
    #expect(SHA256Digest(bytes: [UInt8](repeating: 0, count: count)) == nil)
  }
}
