import Readiness

/// `surefoot next`
enum ShowNext {
  static let command = Command(
    "next", "Show what to do now",
    discussion: "Items that are open and wait for nothing: overdue ones first, then by day.",
    options: [.init("--limit", value: "N", "how many, 5 if left out")],
    examples: [
      .init("surefoot next", "the next five items"),
      .init("surefoot next --limit 1 --json", "the one next item, for a program"),
    ]
  ) { invocation in
    let limit = try limit(invocation.arguments.value("--limit"))
    return try Desk.read(invocation) { desk in
      let (pack, account) = (try desk.pack(), try desk.account(invocation))
      let checklist = try desk.checklist(pack)
      let plan = try desk.plan(of: account, checklist)
      let titles = try pack.titles(for: plan)
      let lines = plan.next.prefix(limit).map {
        PlanLine($0, checklist: checklist, questions: titles)
      }
      return Outcome(
        "next", data: ["items": lines], text: text(lines, plan), notices: desk.notices)
    }
  }

  private static func limit(_ text: String?) throws(UsageError) -> Int {
    guard let text else { return 5 }
    guard let limit = Int(text), (1...1_000).contains(limit) else {
      throw .badValue(text, of: "--limit", allowed: "a number from 1 to 1000")
    }
    return limit
  }

  private static func text(_ lines: [PlanLine], _ plan: PlanToday) -> String {
    guard let first = lines.first else {
      let waiting = plan.lines.count(where: \.isOpen)
      return waiting == 0
        ? "Everything in the plan is done.\n"
        : "Nothing can be done now: \(waiting) items wait for others.\n"
    }
    return lines.map(PlanText.line).joined() + "\nHow: surefoot show \(first.id)\n"
  }
}

extension Questionnaire {
  /// The titles of the questions by id.
  var titles: [Question.ID: String] {
    Dictionary(questions.map { ($0.id, $0.title) }) { first, _ in first }
  }
}
