import Readiness
import SQLite
import Testing

@testable import surefoot

/// Two at once: what the second has not seen, it does not write over.
@Suite struct TwoWritersTests {
  @Test func `what was shown is not kept if somebody recorded something meanwhile`() throws {
    let company = try Company()
    let program = company.program
    let world = World(
      environment: program.environment, folder: program.folder,
      now: try #require(Instant("2026-11-23T10:00:00Z")), nowIsGiven: true,
      actor: Actor(name: "owner", known: .named), input: -1, out: { _ in }, err: { _ in })
    var desk = try Desk(opening: company.workspace, folder: nil, in: world)
    try company.must("done", "root-mfa")
    let done = Fresh(.done(.init(item: "trail", grade: .selfStated)), about: "main")
    let before = try company.bytes()
    let error = #expect(throws: WorkspaceError.self) { try desk.append([done]) }
    #expect(error == .changedUnderneath(company.workspace))
    #expect(error.map { Complaint.status($0) } == .busy)
    #expect(try company.bytes() == before)
  }

  /// A desk on a company's workspace that stays open while others write.
  private func desk(_ company: Company) throws -> Desk {
    let world = World(
      environment: [:], folder: company.program.folder,
      now: try #require(Instant("2026-11-23T10:00:00Z")), nowIsGiven: true,
      actor: Actor(name: "owner", known: .named), input: -1, out: { _ in }, err: { _ in })
    return try Desk(opening: company.workspace, folder: nil, in: world)
  }

  @Test func `a sitting goes on beside others, but never over what they answered`() throws {
    let company = try Company()
    var desk = try desk(company)
    var sitting = try Sitting(desk, try #require(desk.state.mainAccount))
    try company.must("done", "trail")
    try company.must("answer", "people-now", "12", "--yes")
    let bookmark = Flow.Bookmark(sitting.state)
    let twice = Flow.Save(question: "people-in-a-year", answer: Answer(.value(.number(20))))
    try sitting.keep([twice], bookmark, &desk)
    try sitting.keep([twice], bookmark, &desk)
    let count = try company.records().count
    let late = Flow.Save(question: "people-now", answer: Answer(.value(.number(3))))
    let error = #expect(throws: WorkspaceError.self) {
      try sitting.keep([late], bookmark, &desk)
    }
    #expect(error == .changedUnderneath(company.workspace))
    #expect(try company.records().count == count)
    #expect(try company.state().answers["people-now"]?.value.response == .value(.number(12)))
  }

  @Test func `answers given beforehand are held against what others answered meanwhile`() throws {
    let company = try Company()
    var desk = try desk(company)
    var sitting = try Sitting(desk, try #require(desk.state.mainAccount))
    try company.must("answer", "purpose", "throw-away", "--yes")
    try sitting.take(["people-now": GivenAnswer(plain: "12")], &desk)
    #expect(sitting.state.answers["purpose"]?.response == .value(.option("throw-away")))
  }

  @Test func `inside a transaction the second sees what the first has written`() throws {
    let company = try Company()
    let count = try company.records().count
    try company.change { desk in
      #expect(desk.head?.number == count)
    }
    try company.must("done", "root-mfa")
    try company.change { desk in
      #expect(desk.head?.number == count + 1)
      try desk.append([Fresh(.done(.init(item: "trail", grade: .selfStated)), about: "main")])
    }
    #expect(try company.records().count == count + 2)
    try company.must("journal", "verify")
  }

  @Test func `a workspace that somebody holds is busy, and nothing is recorded`() throws {
    let company = try Company()
    let count = try company.records().count
    let other = try Connection(path: company.workspace, mode: .writing)
    try other.run("BEGIN IMMEDIATE")
    let error = #expect(throws: WorkspaceError.self) {
      let workspace = try Workspace.open(at: company.workspace, for: .writing, patience: 10)
      try workspace.begin()
    }
    #expect(error == .locked(company.workspace))
    try company.must("plan")
    try company.refused(.busy, "done", "root-mfa")
    #expect(company.program.err.contains("another process is using"))
    try other.run("ROLLBACK")
    #expect(try company.records().count == count)
    try company.must("done", "root-mfa")
  }

  @Test func `what fails in the middle of a transaction leaves nothing`() throws {
    let company = try Company()
    let before = try company.records().count
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try company.change { desk in
        try desk.append([Fresh(.done(.init(item: "trail", grade: .selfStated)), about: "main")])
        throw Stop()
      }
    }
    #expect(try company.records().count == before)
    try company.refused(.usage, "done", "root-mfa", "nonsense")
    #expect(try company.records().count == before)
  }
}
