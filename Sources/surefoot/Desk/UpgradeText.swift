import Readiness

/// What other content would mean, as text for a terminal.
extension Upgrade {
  /// The differences, the decision, the plans; nothing of it is recorded yet.
  var text: String {
    var text = "Content \(old.title) -> \(new.title)\(remark)\n"
    text += differences.isEmpty ? "\nNothing that is asked, decided or planned differs.\n" : ""
    for (heading, subjects) in Upgrade.chapters {
      let lines = differences.filter { subjects.contains($0.subject) }.map(Upgrade.lines)
      if !lines.isEmpty { text += "\n\(heading)\n" + lines.joined() }
    }
    text += answers + decision
    for (account, items) in closings {
      text += items.map { "Closes \($0.id) of \(account), self-stated: answered already\n" }
        .joined()
    }
    if decisions != nil, plans.isEmpty { text += "\nThe plans stay as they are.\n" }
    text += plans.map { "\nPlan of \($0.account)\n" + PlannerText.change($0) }.joined()
    if !parted.isEmpty { text += "\nDone before, and no more; the journal keeps it\n" }
    for item in parted {
      text += "  \(item.item) of \(item.account), done on \(item.day)  \(item.title)\n"
    }
    if !open.isEmpty {
      text += "\nOpen then: \(open.map(\.id.text).joined(separator: ", ")); "
      text += "surefoot answer ID VALUE answers one\n"
    }
    return Escape.terminal(text, lineBreaks: .kept)
  }

  /// How the one stands to the other, where that is not what one expects.
  private var remark: String {
    switch standing {
    case .newer, .same: ""
    case .older: " (older)"
    case .changed: " (the version is the same, the files are not)"
    case .other: " (other folders)"
    }
  }

  private static let chapters: [(String, [Difference.Subject])] = [
    ("Items", [.item]), ("Questions", [.question]),
    ("Decision", [.table, .rule, .fact, .factor, .boundary, .tripwire]),
    ("Beside them", [.runbook, .term, .template]),
  ]

  /// A difference on a line, and what it is about below it.
  private static func lines(_ difference: Difference) -> String {
    let from = difference.from.joined(separator: ", ")
    let name =
      difference.subject == .item || difference.subject == .question
      ? difference.id : "\(difference.subject) \(difference.id)"
    let title = difference.title.split(separator: "\n").first ?? ""
    let said =
      switch difference.act {
      case .added: "  + \(name)  \(title)"
      case .removed: "  - \(name)  \(title)"
      case .changed: "  ~ \(name): " + difference.parts.map(\.name).joined(separator: ", ")
      case .renamed: "  > \(name), until now \(from): what was recorded of it stays"
      case .split: "  > \(name), split off \(from): what was recorded of that counts for it"
      case .merged: "  > \(name), merged from \(from): done if all of them are"
      }
    let isNamed = difference.parts.isEmpty && difference.act == .changed
    return (isNamed ? "  ~ \(name)" : said) + "\n" + difference.parts.map(lines).joined()
  }

  /// The first line of a part that is otherwise.
  private static func lines(_ part: Difference.Part) -> String {
    let (before, after) = part.firstLine
    guard !before.isEmpty || !after.isEmpty else { return "" }
    return "      \(part.name):\n"
      + (before.isEmpty ? "" : "        - \(before.shortened(to: 160))\n")
      + (after.isEmpty ? "" : "        + \(after.shortened(to: 160))\n")
  }

  /// What becomes of answers.
  private var answers: String {
    let renamed = (carried.adopted?.renamed ?? []).map { question in
      "  \(question.to): the answer to \(question.from) counts for it\n"
    }
    let outgrown = carried.outgrown.map { line in
      let about = line.account.map { " of \($0)" } ?? ""
      return
        "  \(line.question)\(about): open again; “\(line.answer)” is no answer to it any more, "
        + "and is kept in the journal\n"
    }
    let all = renamed + outgrown
    return all.isEmpty ? "" : "\nAnswers\n" + all.joined()
  }

  /// The decision with the same answers, before and after.
  private var decision: String {
    guard let (old, new) = decisions else { return "" }
    let (before, after) = (AnswerChange.summary(old), AnswerChange.summary(new))
    guard before != after else { return "\nDecision with the same answers: \(after), as before\n" }
    return "\nDecision with the same answers: \(before) -> \(after)\n"
      + new.hits.filter(\.decides).map { "  \($0.rule): \($0.reason)\n" }.joined()
  }
}

extension Upgrade: Encodable {
  private enum Key: String, CodingKey {
    case from, to, standing, differences, renamed, outgrown, before, after, closed, plans, parted
    case open
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(old.reference, forKey: .from)
    try container.encode(new.reference, forKey: .to)
    try container.encode(standing, forKey: .standing)
    try container.encode(differences, forKey: .differences)
    try container.encode(carried.adopted?.renamed ?? [], forKey: .renamed)
    try container.encode(carried.outgrown, forKey: .outgrown)
    try container.encodeIfPresent(decisions?.before, forKey: .before)
    try container.encodeIfPresent(decisions?.after, forKey: .after)
    try container.encode(closings.flatMap(\.items).map(\.id), forKey: .closed)
    try container.encode(plans, forKey: .plans)
    try container.encode(parted, forKey: .parted)
    try container.encode(open.map(\.id), forKey: .open)
  }
}
