import Readiness
import Testing
import YAML

@testable import surefoot

@Suite struct AnswersFileTests {
  private func read(_ text: String) throws -> AnswersFile {
    try AnswersFile.read(
      Array(text.utf8), named: "a.yaml", try ContentFixture.questionnaires())
  }

  /// What is wrong with answers, a line each.
  private func faults(_ answers: String) throws -> [String] {
    let text = "format: surefoot/answers/1\nquestionnaire: onboarding\n" + answers
    let error = try #require(throws: ContentFaults.self) { try read(text) }
    return error.faults.map { "\($0.position.map { "\($0)" } ?? "-") \($0.problem)" }
  }

  @Test func `answers of every kind are read`() throws {
    let file = try read(
      """
      format: surefoot/answers/1
      questionnaire: onboarding
      name: Example Company
      zone: Europe/Berlin
      account: {name: main, id: "111122223333", kind: stand-alone, environment: production}
      answers:
        people-now: 3
        purpose: {value: product, because: "We sell it", control: "None yet"}
        root-keys: no
        signals: [outage, cost]
        audit-day: {unknown: true, because: "Nobody said"}
        remark: {not-applicable: "No data of others at all"}
      expect: {outcome: single, shape: single-account}
      """)
    #expect(file.name == "Example Company")
    #expect(file.zone == "Europe/Berlin")
    #expect(
      file.account
        == Account(
          name: "main", number: "111122223333", kind: .standAlone, environment: "production"))
    #expect(file.expect == ["outcome": "single", "shape": "single-account"])
    #expect(
      file.answers == [
        "people-now": Answer(.value(.number(3))),
        "purpose": Answer(
          .value(.option("product")), justification: "We sell it", control: "None yet"),
        "root-keys": Answer(.value(.yesNo(false))),
        "signals": Answer(.value(.options(["cost", "outage"]))),
        "audit-day": Answer(.unknown, justification: "Nobody said"),
        "remark": Answer(.notApplicable(because: "No data of others at all")),
      ])
  }

  @Test func `JSON is read as well, with escaped pairs`() throws {
    let file = try read(
      #"{"format": "surefoot/answers/1", "questionnaire": "onboarding", "answers": "#
        + #"{"people-now": 3, "root-keys": true, "signals": [], "remark": "\ud83d\ude00"}}"#)
    #expect(file.answers["root-keys"] == Answer(.value(.yesNo(true))))
    #expect(file.answers["signals"] == Answer(.value(.options([]))))
    #expect(file.answers["remark"] == Answer(.value(.text("😀"))))
  }

  @Test(arguments: [
    ("answers: {peple-now: 3}", #"3:11 unknown question "peple-now""#),
    ("answers: {people-now: many}", #"3:23 people-now: "many" is not a whole number in digits"#),
    ("answers: {people-now: 101}", #"3:23 people-now: "101" is not within 1 to 100"#),
    (
      "answers: {people-now: [3]}",
      "3:23 people-now: the answer is of another kind than the question"
    ),
    ("answers: {people-now: }", #"3:23 "people-now" has no value that can be read"#),
    ("answers: {purpose: produkt}", #"3:20 purpose: "produkt" is not one of the choices"#),
    ("answers: {root-keys: maybe}", #"3:22 root-keys: "maybe" is not one of the choices"#),
    ("answers: {signals: [cost, cots]}", #"3:20 signals: "cots" is not one of the choices"#),
    (
      "answers: {audit-day: 2026-02-30}",
      #"3:22 audit-day: "2026-02-30" is not a date"#
    ),
    ("answers: {purpose: {}}", "3:20 an answer without a value"),
    ("answers: {purpose: {value: product, unknown: true}}", "3:20 an answer in two forms"),
    ("answers: {purpose: {unknown: false}}", #"3:30 "unknown" is false"#),
    ("answers: {purpose: {not-applicable: \"\"}}", #"3:37 "not-applicable" is empty"#),
    ("answers: {purpose: {value: product, why: x}}", #"3:37 unknown key "why""#),
    ("answers: {purpose: {unknown: true, control: x}}", #"3:36 unknown key "control""#),
    ("answers: 5", "3:10 a number stands where keys belong"),
    ("account: {name: main, id: 111122223333}\nanswers:", #"3:27 "id" is a number, not a text"#),
    ("account: {name: main, id: \"1111\"}\nanswers:", #"3:27 "1111" is not an account id"#),
    ("account: {kind: x}\nanswers:", #"3:10 missing key "name"; 3:17 unknown kind "x""#),
    ("name: x", #"1:1 missing key "answers""#),
  ])
  func `what is wrong with answers is told with its place`(
    _ answers: String, _ expected: String
  ) throws {
    #expect(try faults(answers).joined(separator: "; ") == expected)
  }

  @Test func `an unknown questionnaire hides no other fault, and makes none`() throws {
    let text = "format: surefoot/answers/1\nquestionnaire: onbording\nzon: x\nanswers: {a: 1}\n"
    let error = try #require(throws: ContentFaults.self) { try read(text) }
    #expect(
      error.description == """
        a.yaml:2:16: error: unknown questionnaire "onbording"
          questionnaire: onbording
                         ^
              did you mean "onboarding"?
        a.yaml:3:1: error: unknown key "zon"
          zon: x
          ^
              did you mean "zone"?
        2 faults
        """)
  }

  @Test func `a secret is refused and never repeated`() throws {
    let key = "AKIA" + "IOSFODNN7EXAMPLE"
    for answers in [
      "answers: {remark: \(key)}", "answers: {purpose: {value: product, because: \(key)}}",
    ] {
      let text = "format: surefoot/answers/1\nquestionnaire: onboarding\n" + answers
      let error = try #require(throws: ContentFaults.self) { try read(text) }
      #expect(error.faults.count == 1)
      #expect(error.description.contains("this looks like an AWS access key"))
      #expect(!error.description.contains(key))
    }
  }
}
