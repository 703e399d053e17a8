import Readiness

/// The lines of a plan as records: the same fields for every command that lists items.
enum PlanRecords {
  static let form = RecordForm<PlanLine>([
    .word("id", "the item") { $0.id.text },
    .day("due", "by when") { $0.due },
    .word("state", "where it stands: open, started, blocked, done and so on") {
      $0.state.rawValue
    },
    .text("title", "what is true when it is done") { $0.title },
    .word("priority", "critical, high, medium or low") { $0.priority.rawValue },
    .number("minutes", "how long it takes") { $0.minutes },
    .number("dollars", "what it costs a month, in US dollars") { $0.dollars },
    .text("owner", "who does it: whoever was named, else the role that usually does") { $0.owner },
    .yesOrNo("assigned", "whether somebody was named") { $0.assigned },
    .yesOrNo("overdue", "whether its day has passed") { $0.overdue },
    .day("until", "the last day on which it stays closed; empty if it is open or stays so") {
      Day($0.until)
    },
    .text("area", "the part of the subject") { $0.area },
    .yesOrNo("urgent", "whether an answer ranks it higher") { $0.urgent },
    .decimal("score", "the risk that an hour at it removes; empty if it is closed") {
      $0.score?.value
    },
    .text("status", "where it stands, in words") { $0.status },
    .text("unsure", "why it is in the plan although nobody knows whether it applies") {
      $0.unsure
    },
  ])
}
