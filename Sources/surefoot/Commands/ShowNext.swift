import Readiness

/// `surefoot next`
enum ShowNext {
  static let command = Command(
    "next", "Show what to do now, or in the time you have",
    discussion: """
      Items that are open and wait for nothing: first what is due within a week or was due before, \
      then what comes later, each by the risk that an hour at it removes. \(Score.formula). With \
      --minutes, a set that fits: again and again the best item that still fits and needs nothing \
      outside the set.
      """,
    options: [
      .init("--minutes", value: "N", "what fits into so many minutes"),
      .init("--limit", value: "N", "how many, 5 if left out"),
    ] + SelectionOptions.narrowing,
    records: PlanRecords.form.fields,
    examples: [
      .init("surefoot next", "the next five items"),
      .init("surefoot next --minutes 45 --owner \"account owner\"", "what to do in your hour"),
      .init("surefoot next --limit 1 --json", "the one next item, for a program"),
    ]
  ) { invocation in
    let limit = try number("--limit", invocation)
    let minutes = try number("--minutes", invocation)
    return try Desk.read(invocation) { desk in
      let (pack, account) = (try desk.pack(), try desk.account(invocation))
      let checklist = try desk.checklist(pack)
      let plan = try desk.plan(of: account, checklist)
      let selection = try SelectionOptions.selection(invocation, plan, checklist)
      func isMeant(_ line: PlanToday.Line) -> Bool {
        selection.selects(line, start: plan.start, checklist: checklist)
      }
      let agenda =
        minutes.map { Agenda(plan, fitting: $0, where: isMeant) } ?? Agenda(plan, where: isMeant)
      let shown = agenda.lines.prefix(limit ?? (minutes == nil ? 5 : 1_000))
      let titles = try pack.titles(for: plan)
      let page = NextPage(
        items: shown.map {
          PlanLine($0, checklist: checklist, questions: titles, score: agenda.scores[$0.item.id])
        },
        available: minutes, minutes: shown.reduce(0) { $0 + $1.item.minutes },
        filter: selection.prose)
      return Outcome(
        "next", data: page, text: page.text(agenda, plan),
        records: PlanRecords.form.text(page.items), notices: desk.notices)
    }
  }

  private static func number(
    _ option: String, _ invocation: borrowing Invocation
  ) throws(UsageError) -> Int? {
    guard let text = invocation.arguments.value(option) else { return nil }
    guard let number = Int(text), (1...1_000).contains(number) else {
      throw .badValue(text, of: option, allowed: "a number from 1 to 1000")
    }
    return number
  }
}

/// What to do now.
private struct NextPage: Encodable {
  let items: [PlanLine]
  /// The minutes that there are; nil: nobody said.
  let available: Int?
  /// The minutes that the items take.
  let minutes: Int
  let filter: String
  let formula = Score.formula

  func text(_ agenda: Agenda, _ plan: PlanToday) -> String {
    guard let first = items.first else { return nothing(agenda, plan) }
    var text = filter.isEmpty ? "" : "Only: \(Escape.terminal(filter))\n"
    text += items.map { PlanText.line($0, isRanked: true) }.joined()
    if let available { text += "\nTogether \(minutes) of the \(available) minutes you have.\n" }
    return text + "\nHow: surefoot show \(first.id)\n\n" + PlanText.ranking
  }

  private func nothing(_ agenda: Agenda, _ plan: PlanToday) -> String {
    let only = filter.isEmpty ? "" : " with \(Escape.terminal(filter))"
    if let available, let shortest = agenda.shortest {
      return "Nothing that can be done now\(only) fits into \(available) minutes; the shortest is "
        + "\(shortest.item.id), \(shortest.item.minutes) minutes.\n"
    }
    let waiting = plan.lines.count(where: \.isOpen)
    guard filter.isEmpty else { return "Nothing can be done now\(only).\n" }
    return waiting == 0
      ? "There is nothing left to do in the plan.\n"
      : "Nothing can be done now: \(waiting) items wait for others.\n"
  }
}

extension Questionnaire {
  /// The titles of the questions by id.
  var titles: [Question.ID: String] {
    Dictionary(questions.map { ($0.id, $0.title) }) { first, _ in first }
  }
}
