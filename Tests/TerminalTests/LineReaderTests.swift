import Glibc
import Terminal
import Testing

struct LineReaderTests {
  /// Every line of these bytes, the end included.
  private func lines(_ bytes: [UInt8]) throws -> [Line] {
    let pipe = try Pipe(holding: bytes)
    var reader = LineReader(reading: pipe.reading)
    var lines: [Line] = []
    repeat { lines.append(try reader.next()) } while !lines.hasEnd
    return lines
  }

  @Test(arguments: [
    ("", [Line.end(unfinished: nil)]),
    ("\n", [.text(""), .end(unfinished: nil)]),
    ("yes\n", [.text("yes"), .end(unfinished: nil)]),
    ("a\r\nb\n\nc\n", [.text("a"), .text("b"), .text(""), .text("c"), .end(unfinished: nil)]),
    ("a\rb\n", [.text("a\rb"), .end(unfinished: nil)]),
    ("Grüße 👩‍🚒\n", [.text("Grüße 👩‍🚒"), .end(unfinished: nil)]),
    ("a\nye", [.text("a"), .end(unfinished: "ye")]),
    ("\u{0}\n", [.text("\u{0}"), .end(unfinished: nil)]),
  ])
  func `lines end with a line feed, and the end is no line`(
    input: String, expected: [Line]
  ) throws {
    #expect(try lines(Array(input.utf8)) == expected)
  }

  @Test func `bytes that are no text are said to be so, and the next line is read`() throws {
    #expect(
      try lines([0x61, 0xff, 0x0a, 0x62, 0x0a]) == [.malformed, .text("b"), .end(unfinished: nil)])
    #expect(try lines([0xc3, 0x0a]) == [.malformed, .end(unfinished: nil)])
  }

  @Test(arguments: [
    (65_535, false), (65_536, false), (65_537, true), (70_000, true), (200_000, true),
  ])
  func `a line beyond the limit is passed over to its end`(length: Int, isTooLong: Bool) throws {
    let text = String(repeating: "x", count: length)
    let expected: Line = isTooLong ? .tooLong : .text(text)
    #expect(
      try lines(Array("\(text)\nnext\n".utf8)) == [expected, .text("next"), .end(unfinished: nil)])
  }

  @Test func `an endless line before the end leaves nothing behind`() throws {
    let bytes = [UInt8](repeating: 0x78, count: 100_000)
    #expect(try lines(bytes) == [.end(unfinished: nil)])
  }

  @Test func `bytes that come one at a time are one line`() throws {
    let pipe = try Pipe()
    var reader = LineReader(reading: pipe.reading)
    let bytes = Array("é1\nx".utf8)
    for byte in bytes { #expect(write(pipe.writing, [byte], 1) == 1) }
    #expect(try reader.next() == .text("é1"))
    pipe.end()
    #expect(try reader.next() == .end(unfinished: "x"))
    #expect(try reader.next() == .end(unfinished: nil))
  }

  @Test func `a terminal that is gone is the end`() throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    try #require(openpty(&master, &slave, nil, nil, nil) == 0)
    defer { close(master) }
    close(slave)
    var reader = LineReader(reading: master)
    #expect(try reader.next() == .end(unfinished: nil))
  }

  @Test func `a descriptor that cannot be read is an error`() {
    var reader = LineReader(reading: 4_095)
    #expect(throws: TerminalError.reading(EBADF)) { try reader.next() }
  }
}

extension [Line] {
  fileprivate var hasEnd: Bool {
    if case .end = last { true } else { false }
  }
}
