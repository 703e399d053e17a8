import Readiness

/// `surefoot review show [NAME]`
enum ShowReview {
  static let command = Command(
    "review show", "Show the minutes of a review: who was there, what was said, what came of it",
    discussion: """
      The minutes of a review that is over, or, of one that is going on, what was said so far: so a \
      second person reads along. What open readers may not know, names and words of people, is "held \
      in the workspace". How actions stand is judged on the day of the page.
      """,
    positionals: [
      .init(
        "REVIEW", "for example 2026-Q4; the newest if left out", .optional, values: .reviews)
    ],
    options: PageOrder.options, meaningless: ["--account"],
    examples: [
      .init("surefoot review show", "the minutes of the newest one"),
      .init("surefoot review show 2026-Q4 --format html -o minutes.html", "a page to send"),
    ]
  ) { invocation in
    let order = try PageOrder(invocation)
    let (page, text, delivery) = try Desk.read(invocation) { desk in
      let brief = try desk.shownReview(named: invocation.positional(0))
      let minutes = try desk.minutes(of: brief, for: order.audience)
      let text = try Templates(try desk.pack()).page(
        "review", title: minutes.title, minutes, as: order.format)
      let delivery = Delivery(
        page: "review \(brief.name)", form: order.format.rawValue, audience: order.audience,
        account: nil, workspace: desk.workspace.path)
      let notices = desk.fileNotices + (try desk.holderNotices(brief))
      return (order.outcome("review", minutes, text, notices: notices), text, delivery)
    }
    guard !order.isLook else { return page }
    return try invocation.deliver(page, text, as: "review-written", delivery)
  }
}

extension Desk {
  /// The review of that name, else the newest.
  /// - Throws: ``UsageError`` if there is none.
  func shownReview(named name: String?) throws(UsageError) -> ReviewBrief {
    if let name { return try review(named: name) }
    guard let newest = state.reviews.last else {
      throw .contradiction(
        "there is no review yet", remedy: "surefoot review start begins the first one")
    }
    return newest
  }

  /// Who is at a review that is going on.
  fileprivate func holderNotices(_ brief: ReviewBrief) throws -> [String] {
    guard brief.isOpen, let holder = try ReviewPresence.holder(of: brief, self) else { return [] }
    return ["surefoot: at the keyboard of \(brief.name) is \(holder)"]
  }
}
