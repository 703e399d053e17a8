import Readiness

/// `surefoot review diff FROM [TO]`
enum DiffReview {
  static let command = Command(
    "review diff", "Show what moved between two days or reviews, and why",
    discussion: """
      FROM and TO are days, names of reviews, onboarding or now; TO is now if left out. Each line says \
      how it was, how it is, why it moved, and which entries of the journal say so. Past days are \
      judged as --as-of judges them, by the content of that time; a review by how everything stood when \
      it was closed. At the end stands what the reviews came to: the verified share, not the ticks.
      """,
    positionals: [
      .init("FROM", "a day, a review such as 2026-Q4, onboarding or now", values: .reviews),
      .init("TO", "the same; now if left out", .optional, values: .reviews),
    ],
    meaningless: ["--content"],
    examples: [
      .init("surefoot review diff onboarding", "all that moved since the beginning"),
      .init("surefoot review diff 2026-Q4 2027-Q1", "from one review to the next"),
      .init("surefoot review diff 2026-12-01 --account production", "of one account, since a day"),
    ]
  ) { invocation in
    try Desk.read(invocation) { desk in
      let records = try desk.records()
      let names = [invocation.subject, invocation.positional(1) ?? "now"]
      for name in names { try refuseUnknown(name, desk) }
      let from = try desk.moment(named: names[0], records)
      let to = try desk.moment(named: names[1], records)
      guard from.entry <= to.entry, from.day <= to.day else {
        throw UsageError.contradiction(
          "\(from.title) is after \(to.title)", remedy: "name the earlier one first")
      }
      let named = invocation.arguments.value("--account")
      let account = try named.map { try desk.account(named: $0).name }
      let difference = ReviewDifference(from: from, to: to, records, only: account)
      let trend = ReviewTrend(at: to, records)
      let text = ReviewDifferenceText(
        difference: difference, questions: try questions(from, to, desk)
      ).text
      return Outcome(
        "review-difference", data: Page(difference, trend),
        text: text + (trend.text.isEmpty ? "" : "\n\(trend.text)"), notices: desk.fileNotices)
    }
  }

  /// Refuses what is neither a day nor a review, with whatever lies near it.
  private static func refuseUnknown(
    _ name: String, _ desk: borrowing Desk
  ) throws(UsageError) {
    let words = ["now", "onboarding"]
    guard !words.contains(name.lowercased()), Day(name) == nil,
      (try? desk.review(named: name)) == nil
    else { return }
    throw .unknownName(
      name, kind: "day or review",
      similar: Suggestion.near(name, among: desk.state.reviews.map(\.name) + words),
      lookup: "surefoot review list shows the reviews; onboarding and now are moments, too")
  }

  /// The questions of both moments, in the words of the later one.
  private static func questions(
    _ from: ReviewMoment, _ to: ReviewMoment, _ desk: borrowing Desk
  ) throws -> [Question.ID: Question] {
    var found: [Question.ID: Question] = [:]
    for reference in [to.state.pack, from.state.pack].compactMap(\.self) {
      for question in try desk.pack(reference).questionnaires().flatMap(\.questions)
      where found[question.id] == nil {
        found[question.id] = question
      }
    }
    return found
  }

  private struct Page: Encodable {
    let from: End
    let to: End
    let accounts: [AccountMovement]
    let content: ContentMovement?
    let decision: DecisionDrift?
    let answers: [AnswerPage]
    let items: [ItemMovement]
    let trend: ReviewTrend

    init(_ difference: ReviewDifference, _ trend: ReviewTrend) {
      from = End(difference.from)
      to = End(difference.to)
      accounts = difference.accounts
      content = difference.content
      decision = difference.decision
      answers = difference.answers.map(AnswerPage.init)
      items = difference.items
      self.trend = trend
    }
  }

  private struct End: Encodable {
    let name: String
    let day: Day
    let entry: Int

    init(_ moment: ReviewMoment) {
      (name, day, entry) = (moment.name, moment.day, moment.entry)
    }
  }

  private struct AnswerPage: Encodable {
    let question: Question.ID
    let account: String
    let from: Answer?
    let to: Answer?
    let entries: [Int]
    let by: String

    init(_ movement: AnswerMovement) {
      question = movement.question
      account = movement.account?.text ?? ""
      (from, to) = (movement.from, movement.to)
      (entries, by) = (movement.entries, movement.actor)
    }
  }
}
