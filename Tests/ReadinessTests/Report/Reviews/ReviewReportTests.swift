import Testing

@testable import Readiness

/// What the minutes of a review say, by the rules.
@Suite struct ReviewReportTests {
  private func done(_ item: Item.ID, _ grade: Grade = .selfStated) -> Event {
    .done(.init(item: item, grade: grade, until: PlanSample.start.adding(days: 300)))
  }

  @Test func `who recorded is known by that, and whoever was named by who named them`() throws {
    var sample = MinutesSample()
    let review = sample.begin("2026-Q4", present: ["Owner", "lead", "LEAD"])
    try sample.close(review)
    let attendance = try sample.report(review).attendance
    #expect(attendance.people.map(\.name) == ["Owner", "lead"])
    #expect(attendance.people.map(\.known) == ["recorded under this name", "named by owner"])
    #expect(attendance.words == "The record was kept by owner (a name).")
    #expect(!attendance.isShared)
  }

  @Test func `open readers are told how many were there, and no name`() throws {
    var sample = MinutesSample()
    let review = sample.begin("2026-Q4")
    sample.say(
      .reviewLooked(
        .init(
          review: review, subject: "item trail", verdict: .accepted, because: "all hangs on lead",
          text: "lead says so", until: PlanSample.start)))
    sample.plan.journal.add(
      .reviewDecided(
        .init(review: review, text: "lead pays", owner: "lead", due: nil, priority: .low)))
    try sample.close(review)
    sample.plan.journal.add(.reviewCorrected(.init(review: review, text: "lead was late")))
    let report = try sample.report(review, for: .open)
    #expect(report.attendance.people.isEmpty && report.attendance.recorders.isEmpty)
    #expect(report.attendance.words == "2 people were there; who, is held in the workspace.")
    let held = [
      report.must[0].because, report.must[0].said[0].text, report.must[0].said[0].by,
      report.accepted[0].reason, report.decisions[0].text, report.decisions[0].owner,
      report.additions[0].text, report.additions[0].by,
    ]
    #expect(held.allSatisfy { $0 == Audience.held })
    #expect(report.accepted[0].until == PlanSample.start, "a day names nobody")
  }

  @Test func `every number names what it counts, and what moved is told against the last review`()
    throws
  {
    var sample = MinutesSample()
    sample.say(done("root-mfa", .witnessed))
    sample.say(done("budget"))
    try sample.hold("2026-Q3")
    let review = sample.begin("2026-Q4")
    sample.say(.reopened(.init(item: "root-mfa", reason: "a key was lost")))
    sample.say(done("trail", .machineChecked))
    try sample.close(review)
    let short = try sample.report(review).short
    #expect(short.last == "2026-Q3")
    #expect(
      short.rows.map(\.title) == [
        "Items", "Done", "Verified", "Accepted for a time", "Verified share",
      ])
    #expect(short.rows.map(\.now) == ["3", "2", "1", "0", "33 %"])
    #expect(short.rows.map(\.before) == ["3", "2", "1", "0", "33 %"])
    #expect(short.rows[2].ids == ["main/trail"] && short.rows[2].idsBefore == ["main/root-mfa"])
    let moves = short.moves.map { "\($0.title): \($0.names)" }
    #expect(
      moves == [
        "Done now: trail", "Verified now: trail", "Verified no more: root-mfa",
        "Open again: root-mfa",
      ])
  }

  @Test func `the first review is held against nothing`() throws {
    var sample = MinutesSample()
    let review = sample.begin("2026-Q4")
    let short = try sample.report(review).short
    #expect(short.last.isEmpty && short.moves.isEmpty)
    #expect(short.rows.allSatisfy { $0.before.isEmpty })
  }

  private func decided(_ outcome: String, _ people: String) -> Event {
    .decided(
      .init(
        outputs: ["outcome": outcome, "shape": "landing-zone"], settled: true, rules: ["people-11"],
        facts: ["people": people]))
  }

  @Test func `the drift is told with the facts that changed and the rules that decide now`() throws
  {
    var sample = MinutesSample()
    sample.plan.journal.add(decided("consider", "9"))
    let review = sample.begin("2026-Q4")
    #expect(try !sample.report(review).decision.isDrift)
    #expect(
      try sample.report(review).decision.words
        == "It stands: consider several accounts, and prepare what can be undone (landing zone).")
    sample.plan.journal.add(decided("multi", "12"))
    try sample.close(review)
    let drift = try sample.report(review).decision
    #expect(drift.isDrift && drift.rules.map(\.id) == ["people-11"])
    #expect(
      drift.words.hasSuffix(
        "It is now: use several accounts (landing zone), because people went from 9 to 12."))
    let later = sample.begin("2027-Q1")
    sample.plan.journal.add(decided("single", "2"))
    #expect(try sample.report(review).decision.words == drift.words, "what comes later is not its")
    #expect(try sample.report(later).decision.isDrift)
  }

  @Test func `what was said stands with what came of it, and what was taken back does not`() throws
  {
    var sample = MinutesSample()
    let review = sample.begin("2026-Q4")
    let look = sample.say(
      .reviewLooked(
        .init(
          review: review, subject: "item root-mfa", verdict: .evidence, because: "overdue",
          text: "text: two keys")))
    sample.say(done("root-mfa"), joining: look)
    let wrong = sample.say(
      .reviewLooked(.init(review: review, subject: "item trail", verdict: .same)))
    sample.plan.journal.add(.undone(.init(entries: [wrong])))
    try sample.close(review)
    let report = try sample.report(review)
    #expect(report.must.map(\.title) == ["The root-mfa holds"])
    #expect(report.must[0].because == "overdue" && report.must[0].said[0].entries == [look + 1])
    #expect(report.must[0].said[0].came.hasPrefix("done, self-stated, good until "))
  }

  @Test(arguments: [(2, false), (3, true), (4, true)])
  func `what stands on one word for three reviews is called out`(reviews: Int, isNamed: Bool) throws
  {
    var sample = MinutesSample()
    sample.say(done("budget"))
    sample.say(done("root-mfa", .witnessed))
    for number in 1..<reviews { try sample.hold("r\(number)") }
    let last = sample.begin("last")
    try sample.close(last)
    #expect(try sample.report(last).unproven.map(\.id) == (isNamed ? ["budget"] : []))
  }

  @Test func `a new word or any proof takes an item from what is unproven`() throws {
    let proofs: [Event] = [
      done("budget"), .attached(.init(item: "budget", evidence: .init(text: "seen"))),
    ]
    for event in proofs {
      var sample = MinutesSample()
      sample.say(done("budget"))
      try sample.hold("r1")
      sample.say(event)
      try sample.hold("r2")
      let last = sample.begin("r3")
      try sample.close(last)
      #expect(try sample.report(last).unproven.isEmpty)
    }
  }

  @Test func `what was parked and what nobody came to stand apart`() throws {
    var sample = MinutesSample()
    let review = sample.begin("2026-Q4")
    try sample.close(
      review,
      open: [
        .init(ReviewSubject(.item, "trail", in: "main"), parked: true),
        .init(ReviewSubject(.plan, "owners"), parked: false),
      ])
    let report = try sample.report(review)
    #expect(report.parked.map(\.title) == ["The trail holds"])
    #expect(report.notReached.map(\.title) == ["Who does what"])
    #expect(report.next == "On 1 July 2027, 3 months after this one.")
  }
}
