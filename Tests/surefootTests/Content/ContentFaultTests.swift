import Readiness
import Testing

@testable import surefoot

/// One change to a file of the fixture, and what a check then finds.
struct FaultCase: Sendable, CustomTestStringConvertible {
  /// Which file is changed.
  enum File: String {
    case questionnaire = "Questionnaires/onboarding.yaml"
    case facts = "Questionnaires/facts.yaml"
    case decision = "Questionnaires/decision.yaml"
    case checklist = "Checklists/thirty-days.yaml"
    case prose = "Checklists/thirty-days-prose.yaml"
  }

  let file: File
  let old: String
  let new: String
  /// "line:column problem", behind the file's path if it is another one.
  let expected: [String]

  init(_ file: File, _ old: String, _ new: String, _ expected: String...) {
    (self.file, self.old, self.new, self.expected) = (file, old, new, expected)
  }

  var testDescription: String { "\(file): \(new.debugDescription)" }
}

@Suite struct ContentFaultTests {
  @Test(arguments: cases)
  func `a fault is found at its place, and no other`(_ fault: FaultCase) throws {
    let text = try #require(ContentFixture.files[fault.file.rawValue])
    let changed = [fault.file.rawValue: text.replacing(fault.old, fault.new)]
    let (pack, found) = ContentFixture.pack(changed)
    let faults = ContentCheck(pack, found, today: Day("2026-06-01")).faults
    let shown = faults.map { found in
      let file = found.file == fault.file.rawValue ? "" : "\(found.file):"
      return "\(file)\(found.position.map { "\($0)" } ?? "-") \(found.problem)"
    }
    #expect(shown == fault.expected)
  }

  static let cases: [FaultCase] = [
    FaultCase(
      .questionnaire, "asked-when:", "askd-when:",
      #"34:9 unknown key "askd-when""#),
    FaultCase(
      .questionnaire, "title: Remark", "titel: Remark",
      #"49:9 unknown key "titel""#),
    FaultCase(
      .questionnaire, "kind: text", "kind: txt",
      #"51:15 unknown kind "txt""#),
    FaultCase(
      .questionnaire, "scope: organization", "scope: company",
      #"9:12 unknown scope "company""#),
    FaultCase(
      .questionnaire, "id: people-now", "id: People_Now",
      #"11:13 "id" is "People_Now", which is not an id"#),
    FaultCase(
      .questionnaire, "minimum: 1", "minimum: one",
      #"15:18 "minimum" is not a whole number"#),
    FaultCase(
      .questionnaire, "limit: 80", "limit: 900",
      #"52:16 "limit" is 900"#),
    FaultCase(
      .questionnaire, "{question: purpose, is: product}", "{question: purpos, is: product}",
      "34:32 there is no question purpos here"),
    FaultCase(
      .questionnaire, "{question: purpose, is: product}", "{question: purpose, is: produkt}",
      "34:45 purpose is never produkt"),
    FaultCase(
      .questionnaire, "{question: purpose, is: product}", "{question: purpose, is: 5..1}",
      #"34:45 in the test "5..1": at the start: 5..1 runs backwards; write 1..5"#),
    FaultCase(
      .questionnaire, "{question: purpose, is: product}", "{all: [], is: product}",
      #"34:27 "all" is empty"#,
      #"34:31 unknown key "is""#),
    FaultCase(
      .questionnaire, "{question: purpose, is: product}",
      "{any: [{question: purpose, is: [a]}, {}]}",
      "34:52 a list is no test",
      "34:58 this is no condition"),
    FaultCase(
      .questionnaire, "{question: purpose, is: product}",
      "{any: [{question: purpose, is: product}], all: [{fact: purpose, is: product}]}",
      #"34:22 a condition has both "all" and "any""#),
    FaultCase(
      .questionnaire, #"is: "yes""#, "is: true",
      "36:18 a boolean is no test"),
    FaultCase(
      .questionnaire, "id: remark", "id: audit-day",
      #"48:13 "audit-day" stands twice; it is first in line 44"#),
    FaultCase(
      .questionnaire, "title: Account", "title: [a]",
      #"27:12 "title" is a list, not a text"#),
    FaultCase(
      .questionnaire, "title: Onboarding", "titel: &a b",
      #"2:5 the questionnaire "onboarding" has no title"#,
      #"3:1 unknown key "titel""#,
      "3:8 the anchor `&a` is not read here"),
    FaultCase(
      .questionnaire, "why: Because.", "why:",
      #"18:9 "why" has no value"#),
    FaultCase(
      .questionnaire, "why: Because.", "why: 1.5",
      #"18:14 "why" is a number, not a text"#),
    FaultCase(
      .questionnaire, "format: surefoot/questionnaire/1", "format: surefoot/questionaire/1",
      #"1:9 unknown format "surefoot/questionaire/1""#),
    FaultCase(
      .questionnaire, "format: surefoot/questionnaire/1\n", "",
      "1:1 the file does not say what it holds"),
    FaultCase(
      .questionnaire, "format: surefoot/questionnaire/1", "format: surefoot/questionnaire/2",
      #"1:9 "surefoot/questionnaire/2" is a version that this program does not read"#),
    FaultCase(
      .questionnaire, "summary: Who and what.\n", "",
      #"2:5 the questionnaire "onboarding" has no summary"#),
    FaultCase(
      .questionnaire, "questions:", "questions: {a: b}\n    x:",
      #"10:16 "questions" is a mapping, not a list"#,
      #"11:5 unknown key "x""#),
    FaultCase(
      .facts, "value: {question: people-now}", "value: {question: peoples-now}",
      "6:23 there is no question peoples-now"),
    FaultCase(
      .facts, "value: {question: people-now}", "valu: {question: people-now}",
      #"6:5 unknown key "valu""#),
    FaultCase(
      .facts, "words: [throw-away, product]", "words: [throw-away, product]\n    number: {}",
      "9:5 the fact has two domains"),
    FaultCase(
      .facts, "unknown: product", "unknown: producct",
      #"11:14 "producct" is no value of this fact"#),
    FaultCase(
      .facts, "advice: false", "advice: no",
      #"13:13 "advice" is neither true nor false"#),
    FaultCase(
      .decision, "hit-policy: priority", "hit-policy: prioritty",
      #"5:17 unknown hit-policy "prioritty""#),
    FaultCase(
      .decision, #"people: ">= 11""#, #"peple: ">= 11""#,
      "13:21 the table has no input peple"),
    FaultCase(
      .decision, #"people: ">= 11""#, #"people: ">= 11 x""#,
      #"13:22 in the test ">= 11 x": after 6 characters: “x” has no meaning here; "#
        + "write words in lower case, apart by commas, or 1..5, or >= 6"),
    FaultCase(
      .decision, "stated: article", "stated: me",
      #"15:17 unknown stated "me""#),
    FaultCase(
      .decision, "{outcome: multi}", "{outcome: mutli}",
      "14:25 outcome is never mutli"),
    FaultCase(
      .decision, "source: {title: The article}",
      "source: {title: The article, checked: 2026-02-30}",
      #"17:47 "checked" is "2026-02-30""#),
    FaultCase(
      .decision, #"people: ">= 11""#, #"people: "<= 11""#,
      "3:9 purpose product: raising people from 1..11 to 12.. lowers outcome from multi to single"),
    FaultCase(
      .checklist, "needs: [root-mfa]", "needs: [root-mfaa]",
      #"24:13 unknown item "root-mfaa""#),
    FaultCase(
      .checklist, "needs: [root-mfa]", "needs: [root-mfa, root-mfa]",
      #"24:23 "root-mfa" stands twice; it is first in line 24"#),
    FaultCase(
      .checklist, "day: 1\n", "day: 91\n",
      #"13:10 "day" is 91"#),
    FaultCase(
      .checklist, "day: 1\n", "day: 3\n",
      "24:13 needs root-mfa, which is due on day 3, after its own day 2"),
    FaultCase(
      .checklist, "area: bills", "area: bill",
      #"19:11 unknown area "bill""#),
    FaultCase(
      .checklist, "valid-for: P1Y", "valid-for: 1m",
      #"26:16 "valid-for" is "1m""#),
    FaultCase(
      .checklist, "valid-for: P1Y", "valid-for: P1D",
      "26:16 a proof that is good for P1D is no use"),
    FaultCase(
      .checklist, "is: single}", "is: singel}",
      "25:43 outcome is never singel"),
    FaultCase(
      .checklist, "{decision: outcome, is: single}",
      "{all: [{decision: outcome, is: single}, {decision: outcome, is: multi}]}",
      "25:5 no answers can select this item: "
        + "outcome is single and outcome is multi can never hold"),
    FaultCase(
      .checklist, "retired: [old-item]", "retired: [root-mfa]",
      #"27:11 "root-mfa" is retired, and an item bears it"#),
    FaultCase(
      .checklist, "minutes: 20", "minutes: 20\n    needs: [budget]",
      "15:5 needs itself in the end: root-mfa needs budget needs root-mfa",
      "15:13 needs budget, which is due on day 2, after its own day 1"),
    FaultCase(
      .prose, "budget:", "budgt:",
      #"11:3 there is no item "budgt" in thirty-days"#,
      #"Checklists/thirty-days.yaml:16:9 the item "budget" has no prose"#),
    FaultCase(
      .prose, "checklist: thirty-days", "checklist: thirty-day",
      #"2:12 unknown checklist "thirty-day""#),
    FaultCase(
      .prose, "checked: 2026-01-02", "checked: 2027-01-02",
      "10:68 checked on 2027-01-02, a day still to come"),
    FaultCase(
      .prose, "undo: Undo.", "udno: Undo.",
      #"8:5 unknown key "udno""#),
    FaultCase(
      .prose, "how: How.", "how: How.\n    how: two",
      "7:5 the key `how` stands twice in this mapping; it is first at 6:5"),
    FaultCase(
      .prose, "why: Why.", "\twhy: Why.",
      "5:5 there is a tab where the indentation is counted"),
  ]
}
