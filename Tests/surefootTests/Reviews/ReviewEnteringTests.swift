import Readiness
import Testing

@testable import surefoot

/// A review that was held elsewhere, entered from a file: all of it or nothing.
@Suite struct ReviewEnteringTests {
  private func enter(_ text: String, _ meeting: Meeting, _ options: String...) throws -> String {
    let path = meeting.company.file("meeting.yaml")
    try AtomicFile.write(Array(text.utf8), to: path)
    return try meeting.company.must(["review", "close", "--from", path] + options)
  }

  private func refused(_ text: String, _ meeting: Meeting) throws -> String {
    let path = meeting.company.file("meeting.yaml")
    try AtomicFile.write(Array(text.utf8), to: path)
    let before = try meeting.company.bytes()
    let said = try meeting.company.refused(.failed, "review", "close", "--from", path)
    #expect(try meeting.company.bytes() == before)
    return said
  }

  private static let head = "format: surefoot/review/1\npresent: [platform lead, on-call lead]\n"

  @Test func `what was said elsewhere is recorded as if it had been said here`() throws {
    let meeting = try Meeting()
    let said = try enter(
      Self.head + """
        minutes: 45
        said:
          - {topic: root-mfa, say: "task: order two keys @on-call-lead due +3w !high"}
          - {topic: root-keys-gone, say: "evidence text: the summary says 0"}
          - {topic: people-now, say: "changed 14"}
          - {topic: owners, say: park}
        decided: ["two accounts from April on @platform-lead due 2027-04-01"]
        actions: ["write the minutes into the wiki"]
        next: 2027-05-20
        """, meeting)
    #expect(said.contains("People who use AWS today: 3 people -> 14 people"))
    #expect(said.contains("surefoot-review-2027-Q1.html"))
    let records = try meeting.company.records()
    let review = try #require(ReviewRecord(meeting.company.state().reviews[0].number, in: records))
    #expect(review.begun.entered == true && review.present == ["platform lead", "on-call lead"])
    let end = try #require(review.end?.body)
    #expect(end.minutes == 45 && end.next.description == "2027-05-20" && end.every == nil)
    #expect(
      try meeting.company.state().ownItems.map(\.id.text) == [
        "own-order-two-keys", "own-write-the-minutes-into-the-wiki",
      ])
    #expect(end.open.contains { $0.subject == "plan owners" && $0.parked == true })
  }

  @Test func `a review that was begun here can be ended from a file`() throws {
    let meeting = try Meeting()
    try meeting.begin("platform lead")
    try meeting.play("e text: seen")
    _ = try enter(Self.head, meeting, "--every", "P6M")
    let state = try meeting.company.state()
    #expect(state.reviews.count == 1 && state.openReview == nil)
    #expect(state.lastReview?.end?.next.description == "2027-08-24")
  }

  @Test(arguments: [
    ("present: []\n", "missing key \"format\""),
    ("format: surefoot/review/2\npresent: []\n", "is not the format of a review"),
    ("format: surefoot/review/1\n", "missing key \"present\""),
    (head + "sayd: []\n", "unknown key \"sayd\""), (head + "minutes: soon\n", "is not a number"),
    (head + "next: soon\n", "is not a day"),
    (head + "said: [{topic: root-mfa}]\n", "missing key \"say\""),
    (
      head + "said: [{topic: no-such, say: same}]\n",
      ":3:25: error: \"no-such\" is not on what is left"
    ),
    (head + "said: [{topic: root-mfa, say: same}]\n", ":3:26: error: it is not as it should be"),
    (head + "said: [{topic: root-mfa, say: fine}]\n", "\"fine\" cannot be said here"),
    (head + "said: [{topic: people-now, say: changed many}]\n", "people-now"),
    (head + "confirmed: [attic]\n", ":3:13: error: there is no part \"attic\""),
    (head + "decided: [\"a !urgent\"]\n", "!urgent is none of"),
    (head + "actions: [\"@lead\"]\n", "error: it says nothing"),
  ])
  func `a slip is said with its place, and nothing is recorded`(text: String, why: String) throws {
    let said = try refused(text, try Meeting())
    #expect(said.contains(why), "\(said)")
    #expect(said.contains("meeting.yaml:"))
  }

  @Test func `one slip at the end takes back all that stood before it`() throws {
    let meeting = try Meeting()
    _ = try refused(
      Self.head
        + "said:\n  - {topic: root-mfa, say: \"evidence text: seen\"}\n  - {topic: root-mfa, say: nonsense}\n",
      meeting)
    #expect(try meeting.company.state().reviews.isEmpty)
  }

  @Test
  func `a second review in a quarter, the day before, no onboarding: each is refused or named`()
    throws
  {
    let meeting = try Meeting()
    try meeting.begin("platform lead")
    #expect(try meeting.company.refused(.usage, "review", "start").contains("2027-Q1 is going on"))
    #expect(try meeting.company.refused(.incomplete, "review", "close").contains("give --yes"))
    #expect(
      try meeting.company.refused(.usage, "review", "close", "--yes", "--next", "2027-02-24")
        .contains("after this one"))
    try meeting.company.must("review", "close", "--yes", "--next", "2027-03-01")
    try meeting.begin("platform lead")
    #expect(try meeting.company.state().openReview?.name == "2027-Q1-2")
    #expect(
      try meeting.company.refused(.usage, "review", "correct", "2027-Q1-2", "x").contains(
        "still going on"))
    try meeting.company.must("review", "correct", "2027-q1", "the key is in the second safe")
    #expect(try meeting.phrases().last == "added to the minutes: the key is in the second safe")
  }
}
