import Readiness
import Terminal

/// `surefoot review start`, `surefoot review resume`
enum PlayReview {
  static let start = Command(
    "review start", "Sit down for the quarterly review, with an agenda that is made",
    discussion: """
      One person is at the keyboard, the others look on. Each card says why it stands there; whatever \
      is said is recorded at once, and its effect is shown. It can be left at any card and gone on with \
      on another day. Without a terminal it is begun, and the agenda is printed; surefoot review close \
      --from FILE then takes what was said.
      """,
    options: ReviewBeginning.options, meaningless: ["--account"],
    talks: true,
    endings: [.left],
    examples: [
      .init("surefoot review start", "begin, and go through the agenda card by card"),
      .init(
        "surefoot review start --present \"platform lead, on-call\" --minutes 60",
        "with who is there, and an hour"),
    ]
  ) { invocation in
    let beginning = try ReviewBeginning(invocation)
    let (brief, text, data) = try Desk.write(invocation) { desk in
      let brief = try beginning.record(&desk)
      let work = try desk.reviewAtWork(brief)
      return (brief, ReviewLook.text(work.rest, work.agenda), Page(work, brief))
    }
    guard Gate.isInteractive(invocation) else {
      return Outcome(
        "review-begun", data: data,
        text: "Review \(brief.name) is begun (entry \(brief.number)).\n\n\(text)"
          + "\nGo through it at a terminal: surefoot review resume\n")
    }
    return try play(brief, resumes: false, takesOver: false, invocation)
  }

  static let resume = Command(
    "review resume", "Go on with the review at the terminal",
    discussion: """
      One process holds a review; whoever comes second is told who holds it, and reads along. A holder \
      that is proved dead makes room by itself.
      """,
    options: [
      .init("--take-over", "go on although a process on another machine holds it; that is recorded")
    ],
    meaningless: ["--account"],
    talks: true,
    endings: [.left],
    examples: [.init("surefoot review resume", "go on where it stands")]
  ) { invocation in
    try Desk.refusePast(invocation)
    guard Gate.isInteractive(invocation) else {
      return try Desk.read(invocation) { desk in
        let brief = try desk.openReview()
        let work = try desk.reviewAtWork(brief)
        return Outcome(
          "review-resumed", data: Page(work, brief), text: ReviewLook.text(work.rest, work.agenda))
      }
    }
    let brief = try Desk.read(invocation) { desk in try desk.openReview() }
    return try play(
      brief, resumes: true, takesOver: invocation.arguments.has("--take-over"), invocation)
  }

  /// Plays a review until it is closed or left.
  private static func play(
    _ brief: ReviewBrief, resumes: Bool, takesOver: Bool, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    let path = try Locator.existing(
      named: invocation.arguments.value("--workspace"), in: invocation.world)
    var desk = try Desk(
      opening: path, folder: invocation.arguments.value("--content"), in: invocation.world.later())
    let (presence, from) = try ReviewPresence.take(brief, takesOver: takesOver, &desk)
    defer { presence.leave(&desk) }
    if resumes { try sit(brief, from, &desk) }
    var ending = ReviewConversation.Ending.left
    try Conversation.hold(on: invocation) { conversation in
      var play = try ReviewConversation(brief, conversation, &desk)
      ending = try play.run(&desk)
    }
    if case .interrupted(let signal) = ending {
      presence.leave(&desk)
      signal.die()
    }
    let work = try desk.transact { desk in try desk.reviewAtWork(brief) }
    let conclusion = ending == .closed ? ReviewConclusion(brief, desk) : nil
    return Outcome(
      "review-resumed", data: Page(work, brief), text: conclusion?.text ?? "",
      notices: desk.fileNotices + (conclusion?.notices ?? []),
      status: conclusion?.status ?? .incomplete)
  }

  /// The next sitting begins.
  private static func sit(_ brief: ReviewBrief, _ from: String?, _ desk: inout Desk) throws {
    let body = Event.ReviewSat(
      review: brief.number, mark: from == nil ? .resumed : .takenOver, text: from,
      tick: desk.world.ticks?())
    _ = try desk.transact { desk in try desk.append([Fresh(.reviewSat(body))]) }
  }

  /// A review as it stands.
  struct Page: Encodable {
    let review: String
    let isOpen: Bool
    let present: [String]
    let settled: Int
    let left: [ReviewTopic]

    private enum CodingKeys: String, CodingKey {
      case review
      case isOpen = "open"
      case present, settled, left
    }

    init(_ work: ReviewAtWork, _ brief: ReviewBrief) {
      review = brief.name
      isOpen = work.record.end == nil
      present = work.record.present
      settled = work.record.settled
      left = work.rest
    }
  }
}
