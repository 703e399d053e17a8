import Readiness
import Testing

/// The agenda is made from what is wrong, ages or is about to end; everything on it says why.
@Suite struct ReviewAgendaTests {
  private func done(_ item: Item.ID, until day: Int? = nil, file: Bool = false) -> Event {
    .done(
      .init(
        item: item, grade: .selfStated, until: day.map { PlanSample.start.adding(days: $0 - 1) },
        evidence: file ? [.init(file: "a.png", digest: "00", bytes: 1)] : nil))
  }

  @Test func `what is as it should be gives no reason and is carried over`() {
    let sample = ReviewSample(ReviewSample.item("a"), ReviewSample.item("b", .low))
      .on(3, done("a", until: 200)).on(3, done("b", until: 200))
    let agenda = sample.agenda(onDay: 10)
    #expect(agenda.topics.filter { $0.subject.kind == .item }.isEmpty)
    #expect(agenda.parts.map(\.name) == ["main/root"])
    #expect(
      agenda.parts.first?.low.map(\.id) == ["b"] && agenda.parts.first?.high.map(\.id) == ["a"])
  }

  @Test func `what is not due yet is the plan's business`() {
    let agenda = ReviewSample(ReviewSample.item("a", day: 20)).agenda(onDay: 10)
    #expect(agenda.planned == 1)
    #expect(agenda.topics.allSatisfy { $0.subject.kind == .plan })
  }

  @Test func `a day that has passed, a proof that ran out, one that is about to`() {
    let sample = ReviewSample(
      ReviewSample.item("a"), ReviewSample.item("b"), ReviewSample.item("c")
    )
    .on(3, done("b", until: 20)).on(3, done("c", until: 50))
    #expect(sample.reasons("a", onDay: 30) == ["overdue"])
    #expect(sample.reasons("b", onDay: 30) == ["lapsed"])
    #expect(sample.reasons("c", onDay: 30) == ["proof-ends"])
    #expect(sample.reasons("c", onDay: 19) == [])
  }

  @Test func `what ran out and was accepted for a time comes again after it`() {
    let look = Event.reviewLooked(
      .init(
        review: 4, subject: "item a", verdict: .accepted, text: "soon",
        until: PlanSample.start.adding(days: 59)))
    let sample = ReviewSample(ReviewSample.item("a")).on(3, done("a", until: 20)).on(30, look)
    #expect(sample.reasons("a", onDay: 60) == [])
    #expect(sample.reasons("a", onDay: 61) == ["lapsed"])
  }

  @Test func `an exception stands there before it ends, and after`() throws {
    let waived = Event.waived(
      .init(
        item: "a", reason: "r", control: "c", approver: "lead",
        until: PlanSample.start.adding(days: 39),
        accepted: .init(title: "The a holds", answers: [:])))
    let sample = ReviewSample(ReviewSample.item("a")).on(3, waived)
    #expect(sample.reasons("a", onDay: 10) == ["exception-ends"])
    #expect(sample.reasons("a", onDay: 41) == ["exception-ended", "overdue"])
  }

  @Test func `what nobody knew is asked at the next review, unless it was proved since`() {
    let sample = ReviewSample(ReviewSample.item("a")).on(3, done("a", until: 400))
      .on(10, .reviewBegun(.init(name: "2026-Q4", present: [])), account: nil)
    let number = sample.plan.journal.records.count
    let known = sample.on(
      10, .reviewLooked(.init(review: number, subject: "item a", verdict: .unknown)))
    let closed = known.on(10, known.closing(number, on: 10), account: nil)
    #expect(closed.reasons("a", onDay: 100) == ["nobody-knew"])
    #expect(closed.on(50, done("a", until: 400)).reasons("a", onDay: 100) == [])
  }

  @Test func `a word that is older than three reviews is called unproven; a file behind it is not`()
  {
    let sample = ReviewSample(
      ReviewSample.item("a", for: nil), ReviewSample.item("b", for: nil),
      ReviewSample.item("c", for: nil)
    )
    .on(3, done("a")).on(3, done("b", file: true)).on(3, done("c"))
    .reviewed(90).reviewed(180)
    .on(200, .attached(.init(item: "c", evidence: .init(link: "https://example.com/seen"))))
    #expect(sample.reasons("a", onDay: 260) == [])
    let later = sample.reviewed(270)
    #expect(later.reasons("a", onDay: 350) == ["unproven"])
    #expect(later.reasons("b", onDay: 350) == [] && later.reasons("c", onDay: 350) == [])
  }

  @Test func `what a review left heads the next one, until something is said of it`() {
    let subject = ReviewSubject(.item, "a", in: "main")
    let sample = ReviewSample(ReviewSample.item("a")).on(3, done("a", until: 400))
      .reviewed(90, open: [.init(subject, parked: true)])
    #expect(sample.reasons("a", onDay: 180) == ["left-open"])
    let said = sample.on(185, .reviewLooked(.init(review: 9, subject: "item a", verdict: .same)))
    #expect(said.reasons("a", onDay: 186) == [])
  }

  @Test func `an open action of an earlier review stands there, a closed one does not`() {
    var sample = ReviewSample(ReviewSample.item("own-a", day: 400))
      .on(80, .reviewBegun(.init(name: "2027-Q1", present: [])), account: nil)
    let number = sample.plan.journal.records.count
    sample = sample.on(80, .reviewActed(.init(review: number, item: "own-a")))
    #expect(sample.reasons("own-a", onDay: 81) == [])
    sample = sample.on(80, sample.closing(number, on: 80), account: nil)
    #expect(sample.reasons("own-a", onDay: 81) == ["action"])
    #expect(sample.on(90, done("own-a")).reasons("own-a", onDay: 100) == [])
  }

  @Test func `what is late and matters less is one topic if it is too much`() {
    let few = ReviewSample(ReviewSample.item("a", .low), ReviewSample.item("b", .medium))
    #expect(few.agenda(onDay: 30).topics.map(\.subject.id) == ["b", "a", "owners"])
    var many = few
    many.plan = PlanSample(
      (1...6).map { ReviewSample.item(Item.ID("i\($0)"), .low) } + [
        ReviewSample.item("c", .critical)
      ])
    let topics = many.agenda(onDay: 30).topics
    #expect(topics.map(\.subject.id) == ["c", "late", "owners"])
    #expect(
      topics[1].because == "6 items that matter less are late: surefoot plan reflow dates them anew"
    )
    #expect(many.agenda(onDay: 30).planned == 0)
  }

  @Test func `who is alone is not asked to share`() {
    let alone = ReviewSample(ReviewSample.item("a", day: 20))
      .on(
        1, .answered(.init(question: "people-now", answer: Answer(.value(.number(1))))),
        account: nil)
    #expect(alone.agenda(onDay: 2).topics.isEmpty)
  }

  @Test func `the more it matters and presses, the earlier it stands; questions follow`() {
    let sample = ReviewSample(
      ReviewSample.item("low", .low), ReviewSample.item("critical", .critical),
      ReviewSample.item("lapsed", .high), ReviewSample.item("late", .high, day: 6)
    ).on(3, done("lapsed", until: 20)).asking("people-now", .once)
    let topics = sample.agenda(onDay: 30).topics
    #expect(
      topics.map(\.subject.id) == ["critical", "lapsed", "late", "low", "owners", "people-now"])
    #expect(topics.map(\.score) == [27 * 7, 9 * 7, 9 * 7, 7, 3 * 2, 3 * 4])
    #expect(sample.agenda(onDay: 30).topics.minutes == 4 * 3 + 2 + 3 + 2)
  }

  @Test func `every topic says why, on any day`() {
    let sample = ReviewSample(ReviewSample.item("a"), ReviewSample.item("b", .low))
      .on(3, done("a", until: 20)).reviewed(90).asking("q", .ages).asking("r", .everyQuarter)
    for day in stride(from: 1, to: 800, by: 13) {
      for topic in sample.agenda(onDay: day).topics {
        #expect(!topic.reasons.isEmpty && !topic.because.isEmpty && topic.minutes > 0)
      }
    }
  }
}
