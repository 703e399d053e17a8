import Readiness
import Testing

/// What the journal says of a review: who, how long, what is left.
@Suite struct ReviewRecordTests {
  private func record(
    _ number: Int, _ event: Event, at minute: Int, account: Account.ID? = nil, act: Int? = nil
  ) -> Record {
    let hour = 10 + minute / 60
    let text = "2026-11-26T\(hour):\(minute % 60 < 10 ? "0" : "")\(minute % 60):00Z"
    return Record(
      number: number, instant: text, day: PlanSample.start, actor: "owner", account: account,
      kind: event.kind, event: event, act: act ?? number)
  }

  private func looked(_ id: String, _ verdict: ReviewVerdict) -> Event {
    .reviewLooked(.init(review: 1, subject: "item \(id)", verdict: verdict))
  }

  private let begun = Event.reviewBegun(.init(name: "2026-Q4", present: ["lead"], minutes: 60))

  @Test func `time counts while people sit together`() throws {
    let records = [
      record(1, begun, at: 0), record(2, looked("a", .same), at: 20),
      record(3, .reviewSat(.init(review: 1, mark: .left)), at: 25),
      record(4, .note("elsewhere"), at: 40),
      record(5, .reviewSat(.init(review: 1, mark: .resumed)), at: 60),
      record(6, looked("b", .same), at: 70),
    ]
    let review = try #require(ReviewRecord(1, in: records))
    #expect(review.minutes() == 35, "a sitting that nobody ended lasts to its last word")
    #expect(review.sittingCount == 2)
    let now = try #require(Instant("2026-11-26T11:15:00Z"))
    #expect(review.minutes(to: (now, nil)) == 40)
  }

  @Test func `time is the machine's where it was taken`() throws {
    func tick(_ seconds: Int, boot: String = "a") -> Tick {
      Tick(boot: boot, awake: seconds * 1_000, up: seconds * 1_000)
    }
    func minutes(_ first: Tick?, _ last: Tick?) -> Int? {
      ReviewRecord(
        1,
        in: [
          record(1, .reviewBegun(.init(name: "2026-Q4", present: [], tick: first)), at: 0),
          record(2, .reviewSat(.init(review: 1, mark: .left, tick: last)), at: 10),
        ])?.minutes()
    }
    #expect(minutes(tick(0), tick(301)) == 6)
    #expect(minutes(tick(0), tick(300, boot: "b")) == 10, "two starts cannot be compared")
    #expect(minutes(nil, tick(300)) == 10)
  }

  @Test func `a review that was held elsewhere has no time of its own`() throws {
    let entered = Event.reviewBegun(.init(name: "2026-Q4", present: [], entered: true))
    #expect(try #require(ReviewRecord(1, in: [record(1, entered, at: 0)])).minutes() == nil)
  }

  @Test func `the newest word on a subject counts, a note leaves it as it was`() throws {
    let records = [
      record(1, begun, at: 0), record(2, looked("a", .parked), at: 1),
      record(3, looked("a", .noted), at: 2), record(4, looked("b", .noted), at: 3),
      record(5, looked("c", .same), at: 4), record(6, looked("c", .changed), at: 5),
    ]
    let verdicts = try #require(ReviewRecord(1, in: records)).verdicts
    #expect(
      verdicts.mapValues(\.body.verdict) == [
        ReviewSubject(.item, "a"): .parked, ReviewSubject(.item, "b"): .noted,
        ReviewSubject(.item, "c"): .changed,
      ])
    #expect(ReviewRecord(1, in: records)?.settled == 1)
  }

  @Test
  func
    `what came of a word stands with it, what happened elsewhere does not, what was taken back is gone`()
    throws
  {
    let records = [
      record(1, begun, at: 0), record(2, looked("a", .changed), at: 1),
      record(3, .reopened(.init(item: "a", reason: "lost")), at: 1, account: "main", act: 2),
      record(4, .note("elsewhere"), at: 2), record(5, looked("b", .same), at: 3),
      record(6, .undone(.init(entries: [5])), at: 4),
    ]
    #expect(try #require(ReviewRecord(1, in: records)).log.map(\.number) == [1, 2, 3])
    #expect(ReviewRecord(2, in: records) == nil && ReviewRecord(9, in: records) == nil)
  }

  @Test func `parked topics come again at the end`() throws {
    let sample = ReviewSample(
      ReviewSample.item("a", .critical), ReviewSample.item("b"), ReviewSample.item("c"))
    let agenda = sample.agenda(onDay: 30)
    var records = [record(1, begun, at: 0)]
    func left() throws -> [String] {
      try #require(ReviewRecord(1, in: records)).rest(of: agenda, in: sample.matter(onDay: 30)).map(
        \.subject.id)
    }
    #expect(try left() == ["a", "b", "c", "owners"])
    records.append(record(2, looked("a", .parked), at: 1, account: "main"))
    #expect(try left() == ["b", "c", "owners", "a"])
    records.append(record(3, looked("b", .same), at: 2, account: "main"))
    #expect(try left() == ["c", "owners", "a"])
    records.append(record(4, looked("a", .same), at: 3, account: "main"))
    #expect(try left() == ["c", "owners"])
  }

  @Test(arguments: [
    ([], "2026-11-26", "2026-Q4"), (["2026-Q4"], "2026-12-31", "2026-Q4-2"),
    (["2026-Q4", "2026-Q4-2"], "2026-12-31", "2026-Q4-3"), (["2026-Q4"], "2027-01-01", "2027-Q1"),
    ([], "2027-06-30", "2027-Q2"), ([], "2027-07-01", "2027-Q3"),
  ])
  func `a review is called by its quarter, and no two are called alike`(
    taken: [String], day: String, name: String
  ) throws {
    var journal = Journal(.made(.init(name: "Example Bakery", zone: "UTC")))
    for name in taken { journal.add(.reviewBegun(.init(name: name, present: []))) }
    let state = WorkspaceState.replaying(journal.records)
    #expect(state.reviewName(on: try #require(Day(day))) == name)
  }

  @Test func `what was said in a review that is over is not taken back, in one that goes on it is`()
  {
    let open = [
      record(1, begun, at: 0), record(2, looked("a", .same), at: 1),
      record(3, looked("b", .same), at: 2),
    ]
    #expect(WorkspaceState.newestUndoableActs(9, in: open).flatMap { $0 }.map(\.number) == [3, 2])
    let sample = ReviewSample(ReviewSample.item("a"))
    let closed = open + [record(4, sample.closing(1, on: 1), at: 3)]
    #expect(WorkspaceState.newestUndoableActs(9, in: closed).isEmpty)
  }
}

extension Event {
  /// Something that is said outside of the review.
  fileprivate static func note(_ text: String) -> Event { .noted(.init(item: "z", note: text)) }
}
