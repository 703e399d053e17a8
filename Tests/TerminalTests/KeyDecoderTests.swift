import Terminal
import Testing

/// Bytes of terminals, and the keys they are.
struct KeyDecoderTests {
  static let sequences: [(bytes: String, keys: [Key])] = [
    ("a", [.text("a")]), ("é", [.text("é")]), ("名", [.text("名")]), ("😀", [.text("😀")]),
    ("\r", [.enter]), ("\n", [.control("j")]), ("\t", [.tab]), ("\u{1B}[Z", [.backTab]),
    ("\u{7F}", [.backspace]), ("\u{08}", [.backspace]), ("\u{1B}[3~", [.delete]),
    ("\u{1B}[A", [.up]), ("\u{1B}OA", [.up]), ("\u{1B}[B", [.down]), ("\u{1B}OB", [.down]),
    ("\u{1B}[C", [.right]), ("\u{1B}OD", [.left]), ("\u{1B}[H", [.home]), ("\u{1B}OH", [.home]),
    ("\u{1B}[1~", [.home]), ("\u{1B}[7~", [.home]), ("\u{1B}[F", [.end]), ("\u{1B}[4~", [.end]),
    ("\u{1B}[8~", [.end]), ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6~", [.pageDown]),
    ("\u{1B}OP", [.help]), ("\u{1B}[11~", [.help]), ("\u{1B}[[A", [.help]),
    ("\u{1B}[1;5C", [.alt("f")]), ("\u{1B}[1;3D", [.alt("b")]), ("\u{1B}[1;2A", [.up]),
    ("\u{01}", [.control("a")]), ("\u{1F}", [.control("_")]), ("\u{00}", [.control(" ")]),
    ("\u{1B}b", [.alt("b")]), ("\u{1B}\u{7F}", [.alt("\u{7F}")]),
    ("\u{1B}[200~one\rtwo\r\nthree\u{1B}[201~", [.paste("one\ntwo\nthree")]),
    ("\u{1B}[200~\u{1B}[A\u{1B}[201\u{1B}[201~x", [.paste("\u{1B}[A\u{1B}[201"), .text("x")]),
    ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
    ("\u{1B}[99~", [.other]), ("\u{1B}[<0;1;1M", [.other]), ("\u{1B}[13;2u", [.other]),
    ("\u{1B}\u{1B}[A", [.escape, .up]), ("ab", [.text("a"), .text("b")]),
  ]

  @Test(arguments: sequences)
  func `a sequence is its key, however it is cut`(bytes: String, keys: [Key]) {
    let all = Array(bytes.utf8)
    for cut in 0...all.count {
      var decoder = KeyDecoder()
      let seen = decoder.take(all[..<cut]) + decoder.take(all[cut...])
      #expect(seen == keys, "cut at \(cut)")
      #expect(!decoder.isWaiting)
    }
  }

  @Test(
    arguments: [
      ([0x1b], [Key.escape]), ([0x1b, 0x5b], [.alt("[")]), ([0x1b, 0x4f], [.alt("O")]),
      ([0xc3], [.malformed]), ([0x1b, 0x5b, 0x31], [.other]),
    ] as [([UInt8], [Key])])
  func `silence tells what was begun`(bytes: [UInt8], keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.take(bytes) == [] && decoder.isWaiting)
    #expect(decoder.rest() == keys && !decoder.isWaiting)
    #expect(decoder.take([0x61]) == [.text("a")])
  }

  @Test(
    arguments: [
      ([0xff], [Key.malformed]), ([0xc3, 0x61], [.malformed, .text("a")]),
      ([0xe5, 0x90, 0x41], [.malformed, .text("A")]), ([0xed, 0xa0, 0x80], [.malformed]),
      ([0xc0, 0xaf], [.malformed, .malformed]), ([0xf5], [.malformed]),
    ] as [([UInt8], [Key])])
  func `what is no UTF-8 is said to be none, and what follows is read`(
    bytes: [UInt8], keys: [Key]
  ) {
    var decoder = KeyDecoder()
    #expect(decoder.take(bytes) == keys)
  }

  @Test func `more than anybody pastes is passed over to its end`() {
    var decoder = KeyDecoder()
    let many = [UInt8](repeating: 0x61, count: KeyDecoder.pasteLimit + 1)
    let keys = decoder.take(Array("\u{1B}[200~".utf8) + many + Array("\u{1B}[201~b".utf8))
    #expect(keys == [.tooMuchPasted, .text("b")])
    let just = decoder.take(
      Array("\u{1B}[200~".utf8) + many.dropLast() + Array("\u{1B}[201~".utf8))
    #expect(just == [.paste(String(repeating: "a", count: KeyDecoder.pasteLimit))])
  }

  @Test func `any bytes at all end in keys, and the decoder goes on`() {
    var generator = SplitMix64(state: 7)
    for _ in 0..<2_000 {
      var decoder = KeyDecoder()
      let some: [UInt8] = [0x1b, 0x5b, 0x4f, 0x7e, 0x32, 0x30, 0x31, 0xc3, 0xa9, 0xff, 0x0d, 0x61]
      let bytes = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
        some.randomElement(using: &generator) ?? 0x61
      }
      _ = decoder.take(bytes)
      _ = decoder.rest()
      _ = decoder.take(Array("\u{1B}[201~".utf8))
      _ = decoder.rest()
      #expect(decoder.take([0x7a]) == [.text("z")], "\(bytes)")
    }
  }
}
