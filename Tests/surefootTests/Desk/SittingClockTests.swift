import Readiness
import Terminal
import Testing

@testable import surefoot

/// A sitting takes its time.
@Suite struct SittingClockTests {
  private final class Clock {
    var now = Instant(seconds: 1_763_892_000)

    func pass(_ seconds: Int64) { now = Instant(seconds: now.seconds + seconds) }
  }

  @Test func `an answer was given when it was given, and not when the sitting began`() throws {
    let company = try Company()
    try company.must("account", "add", "sandbox", "--kind", "member")
    let clock = Clock()
    let world = World(
      environment: company.program.environment, folder: company.program.folder, now: clock.now,
      nowIsGiven: false, actor: Actor(name: "owner", known: .named), input: -1, out: { _ in },
      err: { _ in }, clock: { clock.now })
    var desk = try Desk(opening: company.workspace, folder: nil, in: world)
    let before = try company.records().count
    var lines = ["", "1", "1", "1"][...]
    let conversation = Conversation(
      read: {
        clock.pass(60)
        return lines.popFirst().map { .text($0) } ?? .end(unfinished: nil)
      }, write: { _ in })
    let account = try #require(desk.state.openAccounts.last)
    var sitting = try Sitting(desk, account, over: "audit")
    _ = try sitting.ask(&desk, conversation, isResumed: false)
    let answers = try company.records().dropFirst(before).filter { $0.kind == "question.answered" }
    #expect(answers.count >= 2)
    let times = answers.compactMap { Instant($0.instant)?.seconds }
    #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= 60 })
    #expect(try #require(times.first) > 1_763_892_000)
  }
}
