import Readiness

/// `surefoot run show NAME`, `surefoot drill show NAME`
enum ShowRun {
  static let run = Command(
    "run show", "Show the record of a run on one page: what an auditor asks",
    discussion: """
      Who asked, who allowed it and how that is known, when, what was done, what CloudTrail must \
      show and did, who reviewed it; with the entries of the journal and their digests. On the \
      terminal everything is shown; in Markdown and HTML, who plays a part that is for few eyes is \
      "held in the workspace" unless --audience says otherwise.
      """,
    positionals: [
      .init("RUN", "for example run-51; the newest if left out", .optional, values: .runs)
    ],
    options: PageOrder.options,
    meaningless: ["--account"],
    examples: [
      .init("surefoot run show run-51", "the record"),
      .init("surefoot run show run-51 --format html -o run-51.html", "a page to hand over"),
    ]
  ) { try show($0, drills: false) }

  static let drill = Command(
    "drill show", "Show the record of a drill on one page, with its score",
    positionals: [
      .init("RUN", "for example drill-51; the newest if left out", .optional, values: .runs)
    ],
    options: PageOrder.options,
    meaningless: ["--account"],
    examples: [.init("surefoot drill show drill-51", "the record and the score")]
  ) { try show($0, drills: true) }

  private static func show(
    _ invocation: borrowing Invocation, drills: Bool
  ) throws -> Outcome {
    let order = try PageOrder(invocation)
    let (page, text, delivery) = try Desk.read(invocation) { desk in
      let work = try desk.runAtWork(
        desk.shownRun(named: invocation.positional(0), drills: drills))
      let report = try desk.report(on: work, for: order.audience)
      let text = try Templates(try desk.pack()).page(
        "run", title: "\(report.name): \(report.title)", report, as: order.format)
      let delivery = Delivery(
        page: report.name, form: order.format.rawValue, audience: order.audience,
        account: work.run.account.name, workspace: desk.workspace.path)
      return (order.outcome("run", report, text, notices: desk.fileNotices), text, delivery)
    }
    guard !order.isLook else { return page }
    return try invocation.deliver(page, text, as: "run-written", delivery)
  }
}

extension Desk {
  /// The page of a run.
  /// - Throws: ``UsageError`` if it is to be open: it names people.
  func report(on work: RunAtWork, for audience: Audience) throws -> RunReport {
    guard audience.mayRead(.internal) else {
      throw UsageError.contradiction(
        "the record of a run names people and what they said, and is never open",
        remedy: "--audience internal, or leave it out")
    }
    let numbers = [work.run.record.number, work.run.record.log.last?.record.number]
    let heads = try Set(numbers.compactMap(\.self)).sorted().compactMap {
      try workspace.head(at: $0)
    }
    let items = state.ownItems.filter { $0.id.text.hasPrefix("own-\(work.run.name)-") }
    let plan = state.plan(of: work.run.account.name, on: day, checklist: try checklist(pack()))
    let lines = items.map { item in
      let line = plan?.lines.first { $0.item.id == item.id }
      let owner = line?.record.owner.map { ", \($0)" } ?? ""
      let status = line.map { "\($0.state.rawValue)" } ?? "in no plan"
      return "\(item.body.title) (\(item.id), due \(line?.due ?? item.body.due)\(owner), \(status))"
    }
    return RunReport(
      work.run.seen(by: audience), head: reportHead(try pack()), listed: work.callers.map(\.name),
      items: lines,
      entries: heads,
      fill: { work.fill($0, work.run, world.now) })
  }
}
