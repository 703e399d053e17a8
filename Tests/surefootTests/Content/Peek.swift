import Readiness
import Testing
@testable import surefoot

@Test func peek() {
  let q = "Questionnaires/onboarding.yaml", f = "Questionnaires/facts.yaml", d = "Questionnaires/decision.yaml", c = "Checklists/thirty-days.yaml", p = "Checklists/thirty-days-prose.yaml"
  let cases: [(String, String, String)] = [
    (q, "asked-when:", "askd-when:"), (q, "title: Remark", "titel: Remark"), (q, "kind: text", "kind: txt"),
    (q, "        scope: organization", "        scope: company"), (q, "id: people-now", "id: People_Now"), (q, "minimum: 1", "minimum: one"),
    (q, "limit: 80", "limit: 900"), (q, "{question: purpose, is: product}", "{question: purpos, is: product}"),
    (q, "{question: purpose, is: product}", "{question: purpose, is: produkt}"), (q, "{question: purpose, is: product}", "{question: purpose, is: 5..1}"),
    (q, "{question: purpose, is: product}", "{all: [], is: product}"), (q, "{question: purpose, is: product}", "{any: [{question: purpose, is: [a]}, {}]}"),
    (q, "{question: purpose, is: product}", "{any: [{question: purpose, is: product}], all: [{question: purpose, is: product}]}"),
    (q, "is: \"yes\"", "is: true"), (q, "id: remark", "id: audit-day"), (q, "title: Account", "title: [a]"), (q, "    title: Onboarding", "x: &a b"),
    (q, "why: Because.", "why:"), (q, "why: Because.", "why: 1.5"), (q, "format: surefoot/questionnaire/1", "format: surefoot/questionaire/1"),
    (q, "format: surefoot/questionnaire/1\n", ""), (q, "format: surefoot/questionnaire/1", "format: surefoot/questionnaire/2"),
    (q, "summary: Who and what.\n", ""), (q, "questions:", "questions: {a: b}\n    x:"),
    (f, "value: {question: people-now}", "value: {question: peoples-now}"), (f, "value: {question: people-now}", "valu: {question: people-now}"),
    (f, "words: [throw-away, product]", "words: [throw-away, product]\n    number: {}"), (f, "unknown: product", "unknown: producct"), (f, "advice: false", "advice: no"),
    (d, "hit-policy: priority", "hit-policy: prioritty"), (d, "people: \">= 11\"", "peple: \">= 11\""), (d, "people: \">= 11\"", "people: \">= 11 x\""), (d, "stated: article", "stated: me"),
    (d, "{outcome: multi}", "{outcome: mutli}"), (d, "source: {title: The article}", "source: {title: The article, checked: 2026-02-30}"), (d, "people: \">= 11\"", "people: \"<= 11\""),
    (c, "needs: [root-mfa]", "needs: [root-mfaa]"), (c, "needs: [root-mfa]", "needs: [root-mfa, root-mfa]"), (c, "day: 1\n", "day: 31\n"), (c, "day: 1\n", "day: 3\n"), (c, "area: bills", "area: bill"), (c, "valid-for: P1Y", "valid-for: 1m"), (c, "valid-for: P1Y", "valid-for: P1D"),
    (c, "is: single}", "is: singel}"), (c, "{decision: outcome, is: single}", "{all: [{decision: outcome, is: single}, {decision: outcome, is: multi}]}"), (c, "retired: [old-item]", "retired: [root-mfa]"), (c, "owner: account owner\n\n", "owner: account owner\n    needs: [budget]\n"),
    (p, "budget:", "budgt:"), (p, "checklist: thirty-days", "checklist: thirty-day"), (p, "checked: 2026-01-02", "checked: 2027-01-02"), (p, "undo: Undo.", "udno: Undo."), (p, "how: How.", "how: How.\n    how: two"),
    (p, "why: Why.", "\twhy: Why."),
  ]
  for (file, old, new) in cases {
    let text = ContentFixture.files[file]!
    let changed = text.replacing(old.hasPrefix("    ") ? String(old.drop { $0 == " " }) : old, new)
    print("### \(old) -> \(new)")
    for fault in ContentFixture.faults([file: changed], today: Day("2026-06-01")) { print(fault) }
  }
}
