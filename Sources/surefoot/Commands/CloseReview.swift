import Readiness

/// `surefoot review close`
enum CloseReview {
  static let command = Command(
    "review close", "End the review: record how everything stands, and when the next one is",
    discussion: """
      What was not settled stays open and heads the next agenda. The minutes are written beside the \
      workspace, as Markdown and HTML for internal readers, and the day of the next one as a calendar \
      file; what is to be corrected later is added with surefoot review correct. With \
      --from, a review that was held elsewhere is entered from a file: who was there, what was said of \
      each topic in the words of the cards, what was decided and is to be done; surefoot content schema \
      review describes it. All of it is recorded, or nothing.
      """,
    options: ReviewClosing.options + [
      .init("--from", value: "FILE", "what was said, if it was held elsewhere", values: .file),
      .init("--yes", short: "-y", "close it without asking"),
    ],
    meaningless: ["--account"],
    talks: true,
    endings: [
      .init(.incomplete, "nobody agreed; or it is closed, and not all files could be written")
    ],
    examples: [
      .init("surefoot review close", "end it, after a look at what it came to"),
      .init("surefoot review close --from meeting.yaml", "enter what was said elsewhere"),
    ]
  ) { invocation in
    try Desk.refusePast(invocation)
    let closing = try ReviewClosing(invocation)
    if let name = invocation.arguments.value("--from") {
      let entering = try ReviewEntering(name, in: invocation.world)
      let (brief, text) = try Desk.write(invocation) { desk in
        try refuseHeld(desk)
        return try entering.record(closing, &desk)
      }
      return try outcome(brief, text, invocation)
    }
    guard try isWanted(invocation) else {
      return Outcome(
        "review-closed", data: ["closed": false], text: "It stays open.\n", status: .incomplete)
    }
    let (brief, text) = try Desk.write(invocation) { desk in
      try refuseHeld(desk)
      let brief = try desk.openReview()
      let records = try closing.record(try desk.reviewAtWork(brief), &desk)
      let text = records.map { "Recorded: \(HistoryLine($0).what) (entry \($0.number)).\n" }
      return (brief, text.joined())
    }
    return try outcome(brief, text, invocation)
  }

  /// Nobody ends a review that somebody is at.
  private static func refuseHeld(_ desk: borrowing Desk) throws {
    if let open = desk.state.openReview { try ReviewPresence.refuseHeld(open, desk) }
  }

  private static func isWanted(_ invocation: borrowing Invocation) throws -> Bool {
    if invocation.arguments.has("--yes") { return true }
    let (summary, name) = try Desk.read(invocation) { desk in
      let brief = try desk.openReview()
      return (
        ReviewSummary(try desk.reviewAtWork(brief), at: invocation.world).text, brief.name
      )
    }
    guard Gate.isInteractive(invocation) else {
      throw UnaskedError(
        what: "closing \(name) cannot be taken back, and \(Gate.silence(invocation))",
        remedy: "give --yes to close it")
    }
    invocation.tell(summary.trimmedEnd)
    return try Conversation.confirm("Close it?", on: invocation)
  }

  /// What was recorded, and what is written of it once that has reached the disk.
  private static func outcome(
    _ brief: ReviewBrief, _ text: String, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    try Desk.read(invocation) { desk in
      let end = desk.state.reviews.first { $0.number == brief.number }?.end
      let conclusion = ReviewConclusion(brief, desk)
      return Outcome(
        "review-closed",
        data: Closed(
          review: brief.name, entry: end?.entry ?? 0, next: end?.next.description ?? "",
          notSettled: end?.open.count ?? 0, files: conclusion.files),
        text: text + conclusion.text, notices: desk.notices + conclusion.notices,
        status: conclusion.status)
    }
  }

  private struct Closed: Encodable {
    let review: String
    let entry: Int
    let next: String
    let notSettled: Int
    let files: [String]

    private enum CodingKeys: String, CodingKey {
      case review, entry, next
      case notSettled = "not-settled"
      case files
    }
  }
}
