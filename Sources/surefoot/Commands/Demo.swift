import Readiness

/// `surefoot demo`
enum Demo {
  static let command = Command(
    "demo", "Look around with a made-up company; nothing is kept",
    meaningless: Invocation.subject,
    examples: [.init("surefoot demo", "a decision, a plan and a journal, then gone")]
  ) { invocation in
    let folder = try Folders.makeTemporary(in: invocation.world.variable("TMPDIR") ?? "/tmp")
    defer { try? Folders.remove(folder) }
    let path = "\(folder)/\(Locator.name)"
    let pack = try Pack.load()
    let example = try example(pack)
    let made = Event.Made(name: example.name ?? "Example Company", zone: "UTC")
    let world = invocation.world
    let first = example.account ?? Account(name: "main")
    try Founding(pack: pack, made: made, account: first).lay(at: path, in: world)
    var desk = try Desk(opening: path, folder: nil, in: world)
    let account = try desk.account(invocation)
    for questionnaire in try pack.questionnaires() {
      var sitting = try Sitting(desk, account, over: questionnaire.id)
      let given = example.answers.filter { sitting.questions.contains($0.key) }
      try sitting.take(given.mapValues(\.given), &desk)
    }
    _ = try desk.transact { desk in try Conclusion.record(account, because: [], &desk) }
    return try tour(desk, account)
  }

  /// The made-up company: three people today, fifteen in a year.
  private static func example(_ pack: Pack) throws -> AnswersFile {
    let path = "Questionnaires/examples/three-growing-to-fifteen.yaml"
    guard let file = pack.files(in: .examples).first(where: { $0.path == path }) else {
      throw DeskError.noContent(path)
    }
    return try AnswersFile.read(file.bytes, named: path, pack.questionnaires())
  }

  private static func tour(_ desk: borrowing Desk, _ account: Account) throws -> Outcome {
    let reports = try Reports(desk, account)
    let tour = try page(desk, account, reports)
    return Outcome(
      "demo", data: tour, text: try Templates(reports.pack).terminal("demo", tour))
  }

  /// What the tour shows of a company.
  static func page(
    _ desk: borrowing Desk, _ account: Account, _ reports: Reports
  ) throws -> Tour {
    let plan = try desk.plan(of: account, reports.checklist)
    let page = reports.advice.report(nil, day: desk.day, account: account)
    let titles = reports.advice.titles
    let report = PlanReport(plan, checklist: reports.checklist, questions: titles)
    let history = try desk.records().suffix(4).map(HistoryLine.init)
    return Tour(company: desk.state.name, decision: page, plan: report, journal: history)
  }

  /// The values of the tour.
  struct Tour: Encodable {
    let company: String
    let decision: DecisionReport
    let plan: PlanReport
    let journal: [HistoryLine]
  }
}
