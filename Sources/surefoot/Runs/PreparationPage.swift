import Readiness

/// What is written down for a runbook, and what is missing or wrong.
struct PreparationPage: Encodable {
  let runbook: Runbook.ID
  let account: Account.ID
  let lines: [Line]
  let findings: [PreparationFinding]
  /// What stands in for a second person; empty unless there is only one.
  let alone: [String]
  /// What is not known of the account itself: its kind, its number.
  let unknown: [String]

  /// Whether nothing is missing or wrong.
  var isComplete: Bool { findings.isEmpty && unknown.isEmpty }

  struct Line: Encodable {
    let id: Runbook.Prerequisite.ID
    let title: String
    let answer: String
    /// The day it was written down; nil: it is not.
    let day: Day?
  }

  init(_ prepared: PreparedRunbook, on day: Day) {
    runbook = prepared.runbook.id
    account = prepared.account.name
    lines = prepared.asked.map { one in
      let recorded = prepared.preparation.answers[one.id]
      return Line(
        id: one.id, title: one.title, answer: recorded.map { one.words(of: $0.value) } ?? "",
        day: recorded?.day)
    }
    findings = prepared.findings(on: day)
    let account = prepared.account
    unknown = [account.kind == nil ? "kind" : nil, account.number == nil ? "number" : nil]
      .compactMap(\.self)
    alone =
      prepared.isAlone
      ? Preparation.substitutes(prepared.runbook).map { "\($0.title): \($0.text)" } : []
  }

  var text: String {
    var text = "\(runbook) in \(account)\n\n"
    let written = lines.filter { !$0.answer.isEmpty }
    text += written.map { "  \($0.title) (\($0.id)): \($0.answer)\n" }.joined()
    if written.isEmpty { text += "  Nothing is written down yet.\n" }
    if !alone.isEmpty {
      text += "\nThere is only one person. In place of a second one, in writing:\n"
      text += alone.map { "  \($0.split(whereSeparator: \.isNewline).joined(separator: " "))\n" }
        .joined()
    }
    guard !isComplete else {
      return text + "\nAll is written down, and nothing speaks against it.\n"
        + "Next:  surefoot runbook print \(runbook) -o card.html\n"
    }
    text += "\nMissing or wrong\n"
    for field in unknown {
      text += "  The account's \(field): surefoot account set \(account) "
      text += field == "kind" ? "--kind KIND\n" : "--id NUMBER\n"
    }
    let absent = findings.filter(\.isAbsent)
    text += findings.filter { !$0.isAbsent }.map {
      "  \($0.title) (\($0.prerequisite)): \($0.line)\n"
    }.joined()
    if !absent.isEmpty {
      let ids = absent.map(\.prerequisite.text).joined(separator: ", ")
      text += "  Not written down yet, \(absent.count): \(ids)\n"
    }
    return text + "\nNext:  surefoot runbook setup \(runbook)\n"
  }
}
