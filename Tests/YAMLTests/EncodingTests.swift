import Testing

@testable import YAML

@Suite struct `Encodings` {
  @Test func `a byte order mark of UTF-8 is skipped and takes no column`() throws {
    #expect(try Outline.of([0xEF, 0xBB, 0xBF] + Array("a: é".utf8)) == "1:1 {\n  1:1 a\n    1:4 é")
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "UTF-16LE"), ([0xFE, 0xFF, 0x00, 0x61], "UTF-16BE"),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "UTF-32LE"),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], "UTF-32BE"),
      ([0x61, 0, 0x3A, 0], "UTF-16LE"), ([0, 0x61, 0, 0x3A], "UTF-16BE"),
      ([0x61, 0, 0, 0], "UTF-32LE"), ([0, 0, 0, 0x61], "UTF-32BE"),
    ] as [([UInt8], String)])
  func `others of Unicode are named and refused`(bytes: [UInt8], name: String) {
    #expect(Outline.faults(bytes) == [Outline.fault(1, 1, .character(.encoding(name)))])
    #expect(Outline.faults(bytes).first?.message == "The file is in \(name); only UTF-8 is read.")
  }

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xE9, 0x0A], 1, 4, 0xE9), ([0x0A, 0xC3, 0xA9, 0xFF], 2, 2, 0xFF),
      ([0x0D, 0x0A, 0xC3], 2, 1, 0xC3), ([0x0D, 0x78, 0xED, 0xA0, 0x80], 2, 2, 0xED),
      ([0xC0, 0x80], 1, 1, 0xC0), ([0xF5, 0x80, 0x80, 0x80], 1, 1, 0xF5),
      ([0x78, 0x80], 1, 2, 0x80),
    ] as [([UInt8], Int, Int, UInt8)])
  func `a byte that is no UTF-8 is refused at its place`(
    bytes: [UInt8], line: Int, column: Int, byte: UInt8
  ) {
    #expect(Outline.faults(bytes) == [Outline.fault(line, column, .character(.notUTF8(byte)))])
  }

  @Test(
    arguments: [
      (0x00, .nul), (0x01, .control(1)), (0x1B, .control(0x1B)), (0x7F, .control(0x7F)),
      (0x80, .control(0x80)), (0x85, .invisible(0x85)), (0x9F, .control(0x9F)),
      (0x2028, .invisible(0x2028)), (0x2029, .invisible(0x2029)), (0xFEFF, .invisible(0xFEFF)),
      (0xFFFE, .invisible(0xFFFE)), (0xFFFF, .invisible(0xFFFF)),
    ] as [(UInt32, YAML.CharacterProblem)])
  func `a character that is none of text is refused wherever it stands`(
    code: UInt32, problem: YAML.CharacterProblem
  ) throws {
    let character = Character(try #require(Unicode.Scalar(code)))
    let texts = [
      ("é: x\(character)", 1, 5), ("é: |\n  x\(character)\n", 2, 4), ("# \(character)\na: b", 1, 3),
      ("a: b\n# \(character)", 2, 3), ("a: 'x\(character)'", 1, 6), ("a\(character)b: c", 1, 2),
    ]
    for (text, line, column) in texts {
      #expect(Outline.faults(text) == [Outline.fault(line, column, .character(problem))])
    }
  }

  @Test(arguments: [
    0x7F, 0x80, 0x85, 0x9F, 0xA0, 0x2028, 0x2029, 0xE000, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF,
  ])
  func `a character that JSON allows stands in double quotes as it is`(code: UInt32) throws {
    let character = String(try #require(Unicode.Scalar(code)))
    let document = try YAML.parse(Array("[\"a \(character) b\", end]".utf8))
    #expect(document.faults.isEmpty)
    #expect(
      document.root.items?.first?.text?.unicodeScalars.elementsEqual(
        "a \(character) b".unicodeScalars) == true)
    #expect(document.root.items?.last?.start == YAML.Position(line: 1, column: 11))
  }

  @Test func `control characters are refused in double quotes too`() {
    #expect(
      Outline.faults("\"\u{1B}\u{0}\"") == [
        Outline.fault(1, 2, .character(.control(0x1B))), Outline.fault(1, 3, .character(.nul)),
      ])
    #expect(Outline.faults("- \"\\u0000\"") == [Outline.fault(1, 3, .character(.nul))])
  }
}
