import Readiness
import Testing
import YAML

@testable import surefoot

@Suite struct ContentFaultTextTests {
  @Test func `a fault shows its line, a caret under the place, and a remedy`() {
    let changed = ContentFixture.questionnaire.replacing("asked-when:", "askd-when:")
    #expect(
      ContentFixture.faults(["Questionnaires/onboarding.yaml": changed]) == [
        """
        Questionnaires/onboarding.yaml:34:9: error: unknown key "askd-when"
                  askd-when: {question: purpose, is: product}
                  ^
              did you mean "asked-when"?
        """
      ])
  }

  @Test func `the faults of every file come at once, by file, line and column`() throws {
    let (pack, found) = ContentFixture.pack([
      "Questionnaires/onboarding.yaml": ContentFixture.questionnaire.replacing(
        "limit: 80", "limit: x"
      )
      .replacing("minutes: 5", "minutes: five"),
      "Checklists/thirty-days.yaml": ContentFixture.checklist.replacing("day: 2", "dai: 2"),
      "Checklists/thirty-days-prose.yaml": "format: surefoot/prose/1\nitems: [",
      "Questionnaires/facts.yaml": "format: surefoot/facts/1\n&a\n",
    ])
    let places = ContentCheck(pack, found).faults.map { "\($0.file):\($0.position?.line ?? 0)" }
    #expect(
      places == [
        "Checklists/thirty-days-prose.yaml:2", "Checklists/thirty-days.yaml:21",
        "Questionnaires/facts.yaml:2", "Questionnaires/onboarding.yaml:5",
        "Questionnaires/onboarding.yaml:52",
      ])
  }

  @Test func `what could not be read is not called unknown, and hides nothing else`() {
    let faults = ContentFixture.faults([
      "Questionnaires/onboarding.yaml": ContentFixture.questionnaire
        .replacing("id: remark", "id: o").replacing("limit: 80", "limit: none")
        .replacing("kind: one-of", "kind: on-of"),
      "Checklists/thirty-days.yaml": ContentFixture.checklist
        .replacing("area: bills", "area: bill"),
    ])
    let problems = faults.compactMap { $0.split(separator: "\n").first.map(String.init) }
    #expect(
      problems == [
        "Checklists/thirty-days.yaml:19:11: error: unknown area \"bill\"",
        "Questionnaires/onboarding.yaml:22:15: error: unknown kind \"on-of\"",
        "Questionnaires/onboarding.yaml:52:16: error: \"limit\" is not a whole number",
      ])
  }

  @Test func `the text of all faults ends with their number`() throws {
    let changed = ContentFixture.checklist.replacing("day: 2", "day: 99")
    let pack = ContentFixture.pack(["Checklists/thirty-days.yaml": changed]).pack
    let error = try #require(throws: ContentFaults.self) { try pack.checklist() }
    #expect(
      error.description == """
        Checklists/thirty-days.yaml:21:10: error: "day" is 99
              day: 99
                   ^
              write a whole number from 1 to 90
        1 fault
        """)
  }

  @Test(arguments: [
    ("plain", 1, "plain", "^"),
    ("plain", 5, "plain", "    ^"),
    ("plain", 99, "plain", "     ^"),
    ("\ta\u{7}b", 4, "→a␦b", "   ^"),
    ("日本: x", 5, "日本: x", "      ^"),
    ("e\u{301}x", 3, "e\u{301}x", " ^"),
    ("\u{202e}x", 2, "␦x", " ^"),
  ])
  func `a caret stands under the column`(
    _ line: String, _ column: Int, _ shown: String, _ caret: String
  ) throws {
    let excerpt = try #require(FaultExcerpt(line, column: column))
    #expect(excerpt.line == shown)
    #expect(excerpt.caret == caret)
  }

  @Test(arguments: [1, 50, 97, 150, 300])
  func `a long line is cut around the column`(_ column: Int) throws {
    let line = String((1...300).map { $0 == column ? "X" : Character("\($0 % 10)") })
    let excerpt = try #require(FaultExcerpt(line, column: column))
    #expect(excerpt.line.unicodeScalars.count <= FaultExcerpt.width + 2)
    let under = Array(excerpt.line)[excerpt.caret.utf8.count - 1]
    #expect(under == "X")
  }

  @Test func `a secret in the line is masked, and the caret stays where it belongs`() throws {
    let key = "AKIA" + "IOSFODNN7EXAMPLE"
    let line = "titel: \(key) # and more"
    let excerpt = try #require(FaultExcerpt(line, column: 1, mask: SecretGuard.masked))
    #expect(!excerpt.line.contains(key))
    #expect(excerpt.caret == "^")
    let secret = "wJalrXUtnFEMI/K7MDENG" + "/bPxRfiCYEXAMPLEKEY"
    let behind = "{secret: \(secret), x: 1}"
    let column = behind.unicodeScalars.count - 4
    let masked = try #require(
      FaultExcerpt(
        behind, column: column,
        mask: { text in
          text.replacing(secret, "****")
        }))
    #expect(masked.line == "{secret: ****, x: 1}")
    #expect(Array(masked.line)[masked.caret.utf8.count - 1] == "x")
  }

  @Test func `no fault repeats a secret`() {
    let key = "AKIA" + "IOSFODNN7EXAMPLE"
    let changed = ContentFixture.questionnaire.replacing("kind: text", "kind: \(key)")
    let text = ContentFixture.faults(["Questionnaires/onboarding.yaml": changed]).joined()
    #expect(text.contains("unknown kind"))
    #expect(!text.contains(key))
  }

  @Test func `the lines of a file are found by number, whatever ends them`() {
    let lines = SourceLines(Array("\u{feff}one\r\ntwo\rthree\n\nfive".utf8))
    #expect((0...6).map(lines.line) == [nil, "one", "two", "three", "", "five", nil])
  }
}
