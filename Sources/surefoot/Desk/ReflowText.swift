import Readiness

extension Reflow {
  /// What changes, as text for a terminal.
  var text: String {
    var text = ""
    if let hours {
      text += "\(hours.question.title): \(hours.answer.display(for: hours.question))\n"
    }
    if let start = pace?.start { text += "Day 1 of the plan: \(start)\n" }
    if let days = pace?.days { text += "Days of work: \(days.prose)\n" }
    text += moved.map { "  \($0.item): \($0.from) -> \($0.to)\n" }.joined()
    text += PlannerText.comings(own)
    if moved.isEmpty, own?.event.isEmpty != false { text += "Every day stays as it is.\n" }
    for line in chosen {
      text += "  \(line.item.id) keeps \(line.due), which was chosen"
      text += line.isOverdue ? ", and is overdue\n" : "\n"
    }
    if let old = before.end, let new = after.end {
      text += "The last open item is due on \(new)"
      text += old == new ? ", as before.\n" : "; until now it was \(old).\n"
    }
    for change in plans where change.account != account {
      text += "Plan of \(change.account)\n" + PlannerText.change(change)
    }
    return Escape.terminal(text, lineBreaks: .kept)
  }

  private var own: PlanChange? { plans.first { $0.account == account } }
}

extension Reflow: Encodable {
  private enum Key: String, CodingKey {
    case account, hours, start, moved, added, removed, kept, others
    case workingDays = "working-days"
    case lastDue = "last-due"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    let known = own?.before ?? []
    try container.encode(account, forKey: .account)
    try container.encodeIfPresent(
      hours.map { $0.answer.display(for: $0.question) }, forKey: .hours)
    try container.encode(after.start, forKey: .start)
    try container.encode(
      Day.OfWeek.allCases.filter(after.workingDays.contains), forKey: .workingDays)
    try container.encode(moved, forKey: .moved)
    try container.encode(
      own?.event.added.filter { !known.contains($0.item) } ?? [], forKey: .added)
    try container.encode(own?.event.removed ?? [], forKey: .removed)
    try container.encode(chosen.map(\.item.id), forKey: .kept)
    try container.encodeIfPresent(after.end, forKey: .lastDue)
    try container.encode(plans.filter { $0.account != account }, forKey: .others)
  }
}
