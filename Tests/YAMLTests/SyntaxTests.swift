import Testing

@testable import YAML

@Suite struct `Text that is not YAML` {
  @Test(
    arguments: [
      ("a: [1,\n  2\n", 1, 4, .unclosedBracket),
      ("a: {b: 1", 1, 4, .unclosedBracket),
      ("é: {a:", 1, 7, .earlyEnd),
      ("a: {b:\n", 2, 1, .earlyEnd),
      ("- \"x\n", 1, 3, .unclosedQuote),
      ("- 'x\n\n", 1, 3, .unclosedQuote),
      ("[a b: c d: e]", 1, 10, .missingComma(opened: YAML.Position(line: 1, column: 1))),
      ("é: {a: [1}", 1, 10, .missingComma(opened: YAML.Position(line: 1, column: 8))),
      ("a: 1\nb\nc: 2", 2, 1, .missingColon),
      ("title a\nday: 3", 2, 4, .misplacedColon),
      ("a:\n  - 1\n - 2", 3, 2, .notAKey(began: .init(line: 1, column: 1))),
      ("a: \"b\" c", 1, 8, .notAKey(began: .init(line: 1, column: 1))),
      ("why: see: this", 1, 9, .misplacedColon),
      ("a: 1\n b: 2", 2, 3, .misplacedColon),
      ("a: - b", 1, 4, .misplacedDash),
      ("- a\nb: c", 2, 1, .misplacedDash),
      ("a: ? b", 1, 4, .misplacedQuestionMark),
      ("a:\n\tb: 1", 2, 1, .tab),
      ("a:\n  b: 1\n\tc: 2", 3, 1, .tab),
      ("a: |\n\tb", 2, 1, .tab),
      ("- x\n\t- y", 2, 1, .tab),
      ("ö: @x", 1, 4, .reserved("@")),
      ("ö: `x`", 1, 4, .reserved("`")),
      ("a: %x", 1, 4, .reserved("%")),
      ("a: 1\n%x y", 2, 1, .reserved("%")),
      ("a: \"\\q\"", 1, 5, .escape),
      ("a: \"\\xZZ\"", 1, 7, .escape),
      ("a: \"\\u12\"", 1, 7, .escape),
      ("a: \"\\U00110000\"", 1, 7, .escape),
      ("a: \"\\U0000D83D\"", 1, 7, .escape),
      ("[a, }", 1, 5, .missingValue),
      ("a: |x\n  b", 1, 5, .blockHeader),
      ("a: |0\n  b", 1, 5, .blockHeader),
      ("a: \"b\n--- c\"", 2, 1, .markerInQuotes),
      ("- *bold* text", 1, 3, .asterisk),
      ("- **bold** text", 1, 3, .asterisk),
      ("- & b", 1, 3, .ampersand),
      ("- !e!f g", 1, 3, .exclamationMark),
    ] as [(String, Int, Int, YAML.SyntaxProblem)])
  func `is refused where it stops being so`(
    text: String, line: Int, column: Int, problem: YAML.SyntaxProblem
  ) {
    #expect(throws: YAMLError.self) { try YAML.parse(Array(text.utf8)) }
    #expect(Outline.faults(text) == [Outline.fault(line, column, .syntax(problem))])
  }

  @Test func `reads in the error as compilers print it`() {
    #expect(throws: YAMLError.self) { try YAML.parse(Array("a: [b\n".utf8)) }
    let error = YAMLError(faults: Outline.faults("a: 1\na: 2\nb: [c\n"))
    #expect(
      error.description == """
        2:1: error: The key `a` stands twice in this mapping; it is first at 1:1. \
        Remove one of them, or rename it.
        3:4: error: The bracket opened here is never closed. \
        Close it, or put the text in quotes if no list is meant.
        """)
  }

  @Test(arguments: [
    "\"k\u{1B}[31m`\": 1\n'k\u{1B}[31m`': 2", "? [a]\n: 1", "<<: 1", "a: &\u{78} 1", "a: *x", "!x",
    "%x\n", "a\n---\nb", "[]]", "? \n: 1", "\u{0}", "\u{1}", "a\u{2029}", "\"\\udc00\"", "[", "'",
    "{a: b c: d}", "- a\nb", "a: @", "- - a\n b", "\t- a", "\"\\q\"", "[}", "|x", "'\n---\n'", "*",
    "&", "{a:", "a: b: c", "a:\n b: 1\nc\nd: 1", "a: ? b", "...",
  ])
  func `is told in whole sentences without control characters`(text: String) {
    let faults = Outline.faults(text)
    #expect(!faults.isEmpty)
    for sentence in faults.flatMap({ [$0.message, $0.remedy] }) {
      #expect(sentence.hasSuffix("."))
      #expect(sentence.first?.isUppercase == true)
      #expect(sentence.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }
  }

  @Test func `shortens what it quotes from the file`() {
    let key = String(repeating: "k", count: 200)
    let message = Outline.faults("{\(key): 1, \(key): 2}").first?.message
    #expect(message?.contains("`" + String(repeating: "k", count: 60) + "…`") == true)
  }
}
