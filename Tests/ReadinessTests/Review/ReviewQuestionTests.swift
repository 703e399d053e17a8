import Readiness
import Testing

/// Only what went stale is asked again.
@Suite struct ReviewQuestionTests {
  private func answered(_ id: Question.ID, _ response: Answer.Response) -> Event {
    .answered(.init(question: id, answer: Answer(response)))
  }

  private func looked(_ id: String, _ verdict: ReviewVerdict, review: Int) -> Event {
    .reviewLooked(.init(review: review, subject: "question \(id)", verdict: verdict))
  }

  private var sample: ReviewSample { ReviewSample(ReviewSample.item("a", day: 900)) }

  @Test
  func `a fact that ages is asked after half a quarter, and not again after it was looked at`() {
    let aging = sample.asking("q", .ages).on(1, answered("q", .value(.yesNo(true))), account: nil)
    #expect(aging.reasons("q", onDay: 40) == [])
    #expect(aging.reasons("q", onDay: 60) == ["ages"])
    let looked = aging.on(60, looked("q", .same, review: 5), account: nil)
    #expect(looked.reasons("q", onDay: 61) == [])
    #expect(looked.reasons("q", onDay: 150) == ["ages"])
  }

  @Test func `a fact that does not age is asked once`() {
    let once = sample.asking("q", .once)
    #expect(once.reasons("q", onDay: 10) == ["new-question"])
    let answered = once.on(10, answered("q", .value(.yesNo(true))), account: nil)
    #expect([11, 100, 1_000].allSatisfy { answered.reasons("q", onDay: $0) == [] })
  }

  @Test func `what is asked with each review is asked once in it`() {
    let quarterly = sample.asking("q", .everyQuarter)
    #expect(quarterly.reasons("q", onDay: 10) == ["every-quarter"])
    var review = quarterly.on(10, .reviewBegun(.init(name: "2026-Q4", present: [])), account: nil)
    let number = review.plan.journal.records.count
    review = review.on(11, answered("q", .value(.yesNo(true))), account: nil)
    #expect(review.reasons("q", onDay: 80) == [], "a review that lasts asks nothing twice")
    let closed = review.on(80, review.closing(number, on: 80), account: nil)
    #expect(closed.reasons("q", onDay: 130) == ["every-quarter"])
  }

  @Test func `nobody knew: it is asked again at the next review, not in the same one`() {
    let unknown = sample.asking("q", .once).on(1, answered("q", .unknown), account: nil)
    #expect(unknown.reasons("q", onDay: 90) == ["unknown"])
    let begun = unknown.on(90, .reviewBegun(.init(name: "2027-Q1", present: [])), account: nil)
    let number = begun.plan.journal.records.count
    let still = begun.on(90, looked("q", .unknown, review: number), account: nil)
    #expect(still.reasons("q", onDay: 90) == [])
    #expect(
      still.on(91, still.closing(number, on: 91), account: nil).reasons("q", onDay: 180) == [
        "unknown"
      ])
  }

  @Test func `a day that was answered and has passed is asked, whatever was said of it`() {
    let day = sample.asking("q", .once).on(
      1, answered("q", .value(.day(PlanSample.start.adding(days: 49)))), account: nil)
    #expect(day.reasons("q", onDay: 50) == [])
    #expect(day.reasons("q", onDay: 51) == ["day-passed"])
  }

  @Test func `what was answered before the content moved on is asked, and says so`() {
    let adopted = Event.adopted(
      .init(
        PackReference(pack: "surefoot", version: "2", digest: "00"), renamed: [],
        outgrown: [.init(question: "q")]))
    let moved = sample.asking("q", .once).on(1, answered("q", .value(.yesNo(true))), account: nil)
      .on(2, adopted, account: nil)
    #expect(moved.reasons("q", onDay: 3) == ["outgrown"])
  }

  @Test func `a question of an account is asked for that account`() {
    let own = sample.asking("q", .once, in: "main")
      .on(2, answered("q", .value(.yesNo(true))), account: nil)
    #expect(own.reasons("q", onDay: 3) == ["new-question"], "the organization's answer is another")
    #expect(own.on(2, answered("q", .value(.yesNo(true)))).reasons("q", onDay: 3) == [])
  }

  @Test func `an answer that closes late items takes their place on the agenda`() {
    var item = ReviewSample.item("late")
    item = Item(
      id: item.id, title: item.title, scope: .account, area: "root", priority: .high, day: 5,
      minutes: 5, owner: "owner", closedWhen: .test(.question("q"), .anyOf([.word("yes")])))
    let sample = ReviewSample(item).asking("q", .everyQuarter)
    #expect(sample.reasons("late", onDay: 30) == [])
    #expect(sample.reasons("q", onDay: 30) == ["closes", "every-quarter"])
  }
}
