import Readiness

/// `surefoot review agenda`
enum ShowAgenda {
  static let command = Command(
    "review agenda", "Show what the next review has to look at, and why",
    discussion: """
      The agenda is made, not asked for: what is late, lapsed, contradicted or about to end, drills, \
      answers that age, what nobody knew, and what the last review left. Topics are ranked by how much \
      they matter (27, 9, 3, 1) times how much their first reason presses (9 to 1); what is answered \
      anew follows.
      """,
    options: [
      .init("--for", value: "OWNER", "what this person has to bring, as text to mail")
    ],
    meaningless: ["--account"],
    records: form.fields,
    examples: [
      .init("surefoot review agenda", "what is to be looked at"),
      .init("surefoot review agenda --for \"on-call lead\"", "what they have to bring"),
    ]
  ) { invocation in
    let owner = invocation.arguments.value("--for")
    return try Desk.read(invocation) { desk in
      let matter = try desk.reviewMatter()
      let agenda = ReviewAgenda(matter)
      let record = desk.state.openReview.flatMap { ReviewRecord($0.number, in: matter.records) }
      let topics = record?.rest(of: agenda, in: matter) ?? agenda.topics
      let name = record?.name ?? desk.state.reviewName(on: desk.day)
      if let owner { return try bring(owner, topics, matter, name, desk) }
      let text =
        "Review \(name), \(desk.state.name), \(desk.day)\n\(since(desk))\n"
        + ReviewLook.text(topics, agenda, isParked: { record?.isParked($0) ?? false })
      return Outcome(
        "review-agenda", data: Page(name, record != nil, topics, agenda, desk), text: text,
        records: form.text(topics), notices: desk.notices)
    }
  }

  private static let form = RecordForm<ReviewTopic>([
    .word("kind", "item, question, drill, run or plan") { $0.subject.kind.rawValue },
    .text("id", "what it is about") { $0.subject.id },
    .word("account", "in which account; empty for the organization") {
      $0.subject.account?.text
    },
    .word("part", "must: has to be looked at; facts: is answered anew") { $0.part.rawValue },
    .word("risk", "critical, high, medium or low") { $0.risk.rawValue },
    .number("minutes", "how long it takes to talk about") { $0.minutes },
    .number("score", "what it is ranked by") { $0.score },
    .text("owner", "who has to do with it; empty if nobody") { $0.owner },
    .text("title", "what it is called") { $0.title },
    .text("because", "why it stands there, in words") { $0.because },
  ])

  /// How long ago the last review was, and whether this one is late.
  private static func since(_ desk: borrowing Desk) -> String {
    guard let last = desk.state.lastReview, let end = last.end else {
      return "It is the first one.\n"
    }
    let late = ReviewDue(desk.state, on: desk.day)?.isOverdue ?? false
    return "The last one was \(last.name), \(desk.day.number - end.day.number) days ago"
      + (late ? "; this one is overdue since \(end.next)" : "") + ".\n"
  }

  /// What a person has to bring, to be mailed: no account number, no name but theirs.
  private static func bring(
    _ owner: String, _ topics: [ReviewTopic], _ matter: ReviewMatter, _ name: String,
    _ desk: borrowing Desk
  ) throws -> Outcome {
    let own = topics.owned(by: owner)
    let names = Set(matter.plans.flatMap(\.lines).map(\.owner))
    guard !own.isEmpty || names.contains(where: { PersonName.areSame($0, owner) }) else {
      throw UsageError.unknownName(
        owner, kind: "owner in the plans,", similar: Suggestion.near(owner, among: names.sorted()),
        lookup: "surefoot owner lists who owns what")
    }
    let lines = own.map { topic in
      "- \(topic.title) (\(topic.subject.id)): \(topic.because)\n"
        + "  Bring: \(bringing(topic))\n"
    }
    let text =
      own.isEmpty
      ? "\(owner): nothing of yours stands on the agenda of \(name).\n"
      : "Review \(name) of \(desk.state.name): what to bring, \(owner)\n\n\(lines.joined())"
        + "\nAbout \(own.minutes) minutes of the meeting are about these.\n"
    return Outcome(
      "review-bring", data: Bring(review: name, owner: owner, topics: own, minutes: own.minutes),
      text: text, notices: desk.notices)
  }

  /// What would settle a topic.
  private static func bringing(_ topic: ReviewTopic) -> String {
    switch topic.reasons.first {
    case .lapsed, .proofEnds, .unproven, .contradicted, .nobodyKnew:
      "proof from the last days: a file, an address, or what you saw"
    case .exceptionEnded, .exceptionEnds: "whether it is still needed, and who accepts it"
    case .overdue, .action, .leftOpen: "whether it is done, or by which day it will be"
    default: "what you know about it"
    }
  }

  private struct Page: Encodable {
    let review: String
    let isOpen: Bool
    let day: Day
    let last: String
    let minutes: Int
    let topics: [ReviewTopic]
    let parts: [Part]
    let planned: Int

    private enum CodingKeys: String, CodingKey {
      case review
      case isOpen = "open"
      case day, last, minutes, topics, parts, planned
    }

    init(
      _ name: String, _ isOpen: Bool, _ topics: [ReviewTopic], _ agenda: ReviewAgenda,
      _ desk: borrowing Desk
    ) {
      review = name
      self.isOpen = isOpen
      day = desk.day
      last = desk.state.lastReview?.name ?? ""
      minutes = topics.minutes
      self.topics = topics
      parts = agenda.parts.map {
        Part(name: $0.name, title: $0.title, low: $0.low.map(\.id), high: $0.high.map(\.id))
      }
      planned = agenda.planned
    }
  }

  private struct Part: Encodable {
    let name: String
    let title: String
    let low: [String]
    let high: [String]
  }

  private struct Bring: Encodable {
    let review: String
    let owner: String
    let topics: [ReviewTopic]
    let minutes: Int
  }
}
