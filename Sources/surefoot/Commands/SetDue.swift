import Readiness

/// `surefoot due ID… DAY`
enum SetDue {
  static let command = Command(
    "due", "Choose the day by which items should be done",
    discussion: """
      The plan does not move a day that somebody chose. The word plan instead of a day gives it back \
      to the plan.
      """,
    positionals: [
      ItemChoice.positional, .init("DAY", "the day, or the word plan", values: .words(["plan"])),
    ],
    options: ItemChoice.options,
    endings: [.tooMany],
    examples: [
      .init("surefoot due trail 2026-12-18", "by then"),
      .init("surefoot due trail config-recorder plan", "when the plan says"),
    ]
  ) { invocation in
    let words = invocation.arguments.positionals
    let last = words.last ?? ""
    let due = Day(last)
    guard due != nil || last == "plan" else {
      throw UsageError.badValue(
        last, of: "DAY", allowed: "a day such as 2026-12-18, or plan",
        similar: Suggestion.near(last, among: ["plan"]))
    }
    if let due { try LastDay.refuseFar(due, of: "DAY") }
    let verb = ItemVerb(
      schema: "dated", names: Array(words.dropLast()),
      event: { line, subject in try event(line, due, today: subject.today) },
      says: { line, _ in
        "\(line.item.id): " + (due.map { "due \($0), before \(line.due)" } ?? "as the plan says")
      }, after: order)
    return try verb.run(invocation)
  }

  private static func event(
    _ line: PlanToday.Line, _ due: Day?, today: Day
  ) throws(UsageError) -> Event {
    if let due, due < today {
      throw .contradiction(
        "\(due) has passed; today is \(today)", remedy: "choose a day that is still to come")
    }
    if due == nil, !line.isDueChosen {
      throw .contradiction(
        "the day of \(line.item.id) is the plan's already: \(line.due)",
        remedy: "surefoot plan reflow dates what is open anew")
    }
    return .dated(.init(item: line.item.id, due: due))
  }

  /// What is due before something that it needs, now and not before.
  private static func order(_ before: ItemSubject, _ after: ItemSubject) -> String {
    let old = Set(early(before).map(\.text))
    return early(after).map(\.text).filter { !old.contains($0) }.joined()
  }

  private static func early(_ subject: ItemSubject) -> [(item: Item.ID, text: String)] {
    let due = Dictionary(
      subject.plan.lines.filter(\.isOpen).map { ($0.item.id, $0.due) }
    ) { first, _ in first }
    return subject.plan.lines.filter(\.isOpen).flatMap { line in
      line.item.needs.compactMap { need in
        guard let day = due[need], day > line.due else { return nil }
        return (
          line.item.id, "Take care: \(line.item.id) needs \(need), which is due \(day), later.\n"
        )
      }
    }
  }
}
