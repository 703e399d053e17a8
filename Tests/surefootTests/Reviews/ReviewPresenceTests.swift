import FoundationEssentials
import Glibc
import Readiness
import Testing

@testable import surefoot

/// Which holder of a review makes room for another: only one that is proved dead.
@Suite struct ReviewPresenceTests {
  private typealias Note = ReviewPresence.Note

  /// How a holder is noted, beside how this process would be, and whether it makes room.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var host: String?
    var boot: String?
    /// Process 1 lives as long as the machine; no process has the number 2^31 - 1.
    var process: Int32 = 1
    var startedLater = false
    var takesOver = false
    let makesRoom: Bool
  }

  static let cases = [
    Case(testDescription: "a process that lives", makesRoom: false),
    Case(testDescription: "a process that lives, --take-over", takesOver: true, makesRoom: false),
    Case(testDescription: "a process that is gone", process: .max, makesRoom: true),
    Case(
      testDescription: "a number that was given out again", startedLater: true, makesRoom: true),
    Case(testDescription: "a machine that was started anew", boot: "another", makesRoom: true),
    Case(testDescription: "another machine", host: "elsewhere", makesRoom: false),
    Case(
      testDescription: "another machine, and a number that is free here", host: "elsewhere",
      process: .max, makesRoom: false),
    Case(
      testDescription: "another machine, --take-over", host: "elsewhere", takesOver: true,
      makesRoom: true),
  ]

  private func world(_ company: Company) -> World {
    World(
      environment: company.program.environment, folder: company.program.folder,
      now: Instant(seconds: 1_795_000_000), nowIsGiven: true,
      actor: Actor(name: "second", known: .named), input: -1, out: { _ in }, err: { _ in })
  }

  private func note(_ one: Case, _ here: Note) throws -> Note {
    let started = try #require(Note.startTime(of: 1))
    return Note(
      host: one.host ?? here.host, boot: one.boot ?? here.boot, process: one.process,
      started: started + (one.startedLater ? 1 : 0), actor: "first", since: "then")
  }

  @Test(arguments: cases) func `only a holder that is proved dead makes room`(_ one: Case) throws {
    let company = try Company()
    try company.must("review", "start", "--present", "owner")
    let world = world(company)
    let note = try note(one, Note.here(world))
    var desk = try Desk(opening: company.workspace, folder: nil, in: world)
    let brief = try #require(desk.state.openReview)
    let key = "review/\(brief.number)"
    try desk.transact { desk in
      try desk.workspace.keep(draft: Array(JSONText.line(note).utf8), for: key)
    }
    guard one.makesRoom else {
      let held = #expect(throws: ReviewHeld.self) {
        _ = try ReviewPresence.take(brief, takesOver: one.takesOver, &desk)
      }
      #expect(held?.status == .busy)
      #expect("\(try #require(held))".contains("is held by first, process \(one.process) on "))
      #expect(try ReviewPresence.holder(of: brief, desk) != nil)
      return
    }
    let (presence, from) = try ReviewPresence.take(brief, takesOver: one.takesOver, &desk)
    #expect((from != nil) == one.takesOver)
    let bytes = try #require(try desk.workspace.draft(key))
    #expect(try JSONDecoder().decode(Note.self, from: Data(bytes)).process == getpid())
    presence.leave(&desk)
    #expect(try desk.workspace.draft(key) == nil)
  }

  @Test func `nobody closes a review that somebody else is at`() throws {
    let company = try Company()
    try company.must("review", "start", "--present", "owner")
    let note = try note(
      Case(testDescription: "", makesRoom: false), Note.here(world(company)))
    let brief = try #require(try company.state().openReview)
    try company.change { desk in
      try desk.workspace.keep(
        draft: Array(JSONText.line(note).utf8), for: "review/\(brief.number)")
    }
    let said = try company.unrecorded("review", "close", "--yes", status: .busy)
    #expect(said.contains("\(brief.name) is held by first, process 1 on "))
  }
}
