import Readiness

/// `surefoot review correct NAME TEXT`
enum CorrectReview {
  static let command = Command(
    "review correct", "Add something to the minutes of a review that is over",
    discussion:
      "What was said stays as it is; the addition stands behind it, with its author and day.",
    positionals: [
      .init("REVIEW", "for example 2026-Q4", values: .reviews),
      .init("TEXT", "what is to be added"),
    ],
    meaningless: ["--account"],
    examples: [
      .init(
        "surefoot review correct 2026-Q4 \"the key is in the second safe\"", "add to the minutes")
    ]
  ) { invocation in
    let text = try SecretCheck.line(invocation.positional(1) ?? "", in: "TEXT")
    return try Desk.write(invocation) { desk in
      let brief = try desk.review(named: invocation.subject)
      guard !brief.isOpen else {
        throw UsageError.contradiction(
          "\(brief.name) is still going on", remedy: "surefoot review resume says it there")
      }
      guard !text.isEmpty else {
        throw UsageError.missingArgument("TEXT", command: "review correct")
      }
      let records = try desk.append([
        Fresh(.reviewCorrected(.init(review: brief.number, text: text)))
      ])
      return Outcome(
        "review-corrected", data: ["entries": records.map(HistoryLine.init)],
        text: "Added to the minutes of \(brief.name) (entry \(records.first?.number ?? 0)).\n",
        notices: desk.notices)
    }
  }
}
