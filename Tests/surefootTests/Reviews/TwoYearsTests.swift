import Readiness
import Testing

@testable import surefoot

/// Two years of a company: onboarding, eight reviews, growth from three people to fifteen, a framework
/// that arrives, an exception that runs out, a drill that is missed, a sign that is outgrown.
@Suite struct TwoYearsTests {
  /// What is said in the review of a quarter.
  private struct Quarter {
    let day: String
    /// The outcome of the decision when the review is over.
    let outcome: String
    /// What is answered otherwise, by question.
    var answers: [String: String] = [:]
  }

  private static let quarters = [
    Quarter(
      day: "2027-02-24", outcome: "single", answers: ["people-now": "5", "people-in-a-year": "6"]),
    Quarter(
      day: "2027-05-24", outcome: "consider",
      answers: ["people-now": "7", "people-in-a-year": "10"]),
    Quarter(
      day: "2027-08-24", outcome: "consider",
      answers: ["frameworks": "soc-2", "isolation-demanded": "no"]),
    Quarter(day: "2027-11-24", outcome: "multi", answers: ["signals": "teams-ask,cost-disputes"]),
    Quarter(
      day: "2028-02-24", outcome: "multi", answers: ["people-now": "11", "people-in-a-year": "13"]),
    Quarter(day: "2028-05-24", outcome: "multi", answers: ["signals": "none"]),
    Quarter(day: "2028-08-24", outcome: "multi"),
    Quarter(
      day: "2028-11-24", outcome: "multi", answers: ["people-now": "15", "people-in-a-year": "15"]),
  ]

  private static let pages = [
    ["report", "readiness"], ["report", "decision", "--json"], ["report", "plan"],
    ["review", "agenda"],
    ["review", "list", "--json"], ["--json"],
  ]

  private static func pages(_ company: Company, _ options: String...) throws -> [String] {
    try pages.map { try company.must($0 + options) }
  }

  @Test func `two years go as they must`() throws {
    let meeting = try Meeting("three-growing-to-fifteen", on: "2026-11-23")
    let company = meeting.company
    try start(company)
    var seen: [(day: String, pages: [String])] = [("2026-12-01", try Self.pages(company))]
    var asked: [Set<String>] = []
    for quarter in Self.quarters {
      company.clock(quarter.day)
      asked.append(try hold(quarter, meeting))
      #expect(
        try company.state().decisions.last?.value.outputs["outcome"] == quarter.outcome,
        "\(quarter.day)")
      seen.append((quarter.day, try Self.pages(company)))
    }
    try checkAgendas(asked)
    for (day, pages) in seen {
      #expect(try Self.pages(company, "--as-of", day) == pages, "\(day)")
    }
    try checkEnd(company)
  }

  /// The first weeks: a drill every quarter, one exception, everything else that is due proved.
  private func start(_ company: Company) throws {
    try company.must("answer", "people-in-a-year", "4", "--yes")
    company.clock("2026-12-01")
    try rehearse(company)
    try company.must(
      "waive", "log-retention", "--reason", "one product", "--control", "one bill", "--approver",
      "finance lead", "--until", "2027-04-30")
  }

  /// A drill that is passed, and the next one in ninety days.
  private func rehearse(_ company: Company) throws {
    try company.must("account", "set", "main", "--kind", "stand-alone")
    company.clock("2026-12-01T09:00:00Z")
    let roles = [
      "approver=tech lead", "operator=platform engineer", "password-holder=owner",
      "listener=office lead", "auditor=office lead",
    ].flatMap { ["--role", $0] }
    try company.must(["drill", "start", "root-break-glass", "--sign-in"] + roles)
    let lines = [
      ("09:06", ["yes by tech lead: for an hour"]), ("09:10", ["done", "done", "done"]),
      ("09:14", ["done", "done"]), ("09:18", ["alarm 09:17", "done", "done"]), ("09:30", ["done"]),
      ("09:50", ["done", "events 7 all known", "done", "done"]),
    ]
    for (time, said) in lines {
      company.clock("2026-12-01T\(time):00Z")
      for line in said { try company.program.run("run", "tell", "--no-card", line) }
    }
    company.clock("2026-12-01")
    try company.must("drill", "every", "root-break-glass", "P90D", "--because", "customers come")
    let drill = try #require(try company.state().runs.first)
    #expect(drill.through?.drill != nil)
  }

  /// Holds a review: what changed is said, what is late is proved, the rest is as it was.
  /// - Returns: what stood on its agenda.
  private func hold(_ quarter: Quarter, _ meeting: Meeting) throws -> Set<String> {
    try meeting.begin("platform lead", "finance lead")
    var desk = try meeting.desk()
    let brief = try desk.openReview()
    var asked: Set<String> = []
    for _ in 0..<200 {
      let work = try desk.transact { desk in try desk.reviewAtWork(brief) }
      guard let topic = work.rest.first(where: { !work.record.isParked($0.subject) }) else { break }
      #expect(!topic.reasons.isEmpty, "\(topic.subject.key) on \(quarter.day)")
      #expect(asked.insert(topic.subject.key).inserted, "\(topic.subject.key) is asked twice")
      let line = self.line(for: topic, quarter)
      do {
        _ = try desk.transact { desk in
          try ReviewTelling.say(try ReviewWord(line), about: topic, in: work, &desk)
        }
      } catch let error where error is any ReviewObjection || error is ReviewRefusal {
        _ = try desk.transact { desk in
          try ReviewTelling.say(.park("\(error)".shortened()), about: topic, in: work, &desk)
        }
      }
    }
    _ = try desk.transact { desk in
      try ReviewClosing.usual.record(try desk.reviewAtWork(brief), &desk)
    }
    return asked
  }

  private func line(for topic: ReviewTopic, _ quarter: Quarter) -> String {
    switch topic.subject.kind {
    case .question:
      if let answer = quarter.answers[topic.subject.id] { return "changed \(answer)" }
      if case .everyQuarter(nil) = topic.reasons.first { return "unknown" }
      return topic.reasons.contains(.unsaid) ? "unknown" : "same"
    case .item: return "evidence text: looked at on \(quarter.day)"
    case .drill: return "accept +1m: nobody had time"
    case .run, .plan: return "same"
    }
  }

  /// What stood on the agendas, as the story has it.
  private func checkAgendas(_ asked: [Set<String>]) throws {
    #expect(
      asked.allSatisfy { $0.contains("question people-now") }, "headcount ages from one to the next"
    )
    #expect(
      asked.allSatisfy { !$0.contains("question purpose") }, "what does not age is not asked again")
    #expect(
      asked[0].contains("main/item log-retention"), "the exception ends before the next review")
    #expect(asked[1].contains("main/item log-retention"), "the exception has ended")
    #expect(
      asked.dropFirst().contains { $0.contains("main/drill root-break-glass") },
      "the drill was missed")
  }

  private func checkEnd(_ company: Company) throws {
    let state = try company.state()
    #expect(
      state.reviews.map(\.name) == [
        "2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4", "2028-Q1", "2028-Q2", "2028-Q3", "2028-Q4",
      ])
    #expect(state.reviews.allSatisfy { !$0.isOpen })
    let outcomes = state.decisions.compactMap { $0.value.outputs["outcome"] }
    #expect(
      outcomes.contains("single") && outcomes.contains("consider") && outcomes.last == "multi")
    try company.must("journal", "verify")
    let totals = try company.must("review", "list")
    #expect(
      totals.components(of: "verified 0") == 8, "nobody but one's own word: nothing is verified")
  }
}
