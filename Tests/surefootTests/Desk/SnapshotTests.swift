import FoundationEssentials
import Readiness
import SQLite
import Testing

@testable import surefoot

/// The snapshot makes reading quick and decides nothing.
@Suite struct SnapshotTests {
  /// A company whose journal is long enough for a snapshot.
  private func company() throws -> Company {
    let company = try Company()
    try company.change { desk in
      for number in 0..<50 {
        let done = Event.Done(item: "root-mfa", grade: .selfStated, note: "day \(number)")
        try desk.append([Fresh(.done(done), about: "main")])
      }
    }
    return company
  }

  private func snapshot(_ company: Company) throws -> Snapshot? {
    try Workspace.open(at: company.workspace, for: .reading).snapshot()
  }

  /// Whether the state that commands work with is the whole journal folded.
  private func isWhole(_ company: Company) throws -> Bool {
    try company.state() == WorkspaceState.replaying(company.records())
  }

  @Test func `after more than 64 entries there is a snapshot, and it is the journal so far`() throws
  {
    let company = try company()
    let kept = try #require(try snapshot(company))
    #expect(kept.head.number >= 64)
    let records = try company.records().filter { $0.number <= kept.head.number }
    #expect(kept.state == (try Folding.bytes(of: .replaying(records))))
    #expect(try isWhole(company))
    try company.must("done", "root-keys-gone", "--again", "--note", "seen again")
    try company.must("account", "add", "sandbox")
    #expect(try isWhole(company))
    try company.must("journal", "verify")
  }

  @Test func `a snapshot that says something else is used, and named by verify`() throws {
    let company = try company()
    let kept = try #require(try snapshot(company))
    let text = String(decoding: kept.state, as: UTF8.self)
    let foreign = text.replacing("Example Bakery Apps", with: "Foreign Company")
    #expect(foreign != text)
    try Workspace.open(at: company.workspace, for: .writing)
      .keep(Snapshot(head: kept.head, state: Array(foreign.utf8)))
    #expect(try company.must().hasPrefix("Foreign Company"))
    try company.refused(.failed, "journal", "verify")
    #expect(company.program.out.contains("Fault: the snapshot is not the state of the journal"))
  }

  @Test(arguments: [
    "state = CAST('{}' AS BLOB)", "state = zeroblob(3)", "number = 40", "digest = zeroblob(32)",
    "sum = zeroblob(32)",
  ])
  func `a damaged snapshot is passed over, and named by verify`(change: String) throws {
    let company = try company()
    try Connection(path: company.workspace, mode: .writing)
      .run("UPDATE working_snapshot SET \(change)")
    #expect(try isWhole(company))
    try company.refused(.failed, "journal", "verify")
    #expect(company.program.out.contains("Fault: the snapshot"))
    try company.must("done", "root-mfa", "--again")
    #expect(try isWhole(company))
    try company.must("journal", "verify")
  }

  @Test func `a snapshot of another program's shape is passed over`() throws {
    let company = try company()
    let kept = try #require(try snapshot(company))
    try Workspace.open(at: company.workspace, for: .writing)
      .keep(Snapshot(head: kept.head, state: Array(#"{"name":"x"}"#.utf8)))
    #expect(try isWhole(company))
  }

  @Test func `an undo that reaches behind the snapshot is heeded`() throws {
    let company = try company()
    let kept = try #require(try snapshot(company))
    let old = try #require(try company.records().first { $0.kind == "question.answered" })
    #expect(old.number < kept.head.number)
    try company.change { desk in
      try desk.append([Fresh(.undone(.init(entries: [old.number])))])
    }
    guard case .answered(let answered) = old.event else { return }
    #expect(try company.state().answers[answered.question] == nil)
    #expect(try isWhole(company))
    try company.must("journal", "verify")
  }

  @Test func `undoing act after act through the snapshot stays true`() throws {
    let company = try company()
    for _ in 0..<12 {
      try company.must("undo")
      #expect(try isWhole(company))
    }
  }

  @Test func `a redaction drops the snapshot, and nothing of the body is left in it`() throws {
    let company = try company()
    try company.must("done", "root-keys-gone", "--again", "--note", "Somebody by name")
    try company.change { desk in
      for _ in 0..<70 {
        try desk.append([Fresh(.done(.init(item: "trail", grade: .selfStated)), about: "main")])
      }
    }
    let kept = try #require(try snapshot(company))
    let named = try #require(
      try company.records().first { record in
        if case .done(let done) = record.event { done.note == "Somebody by name" } else { false }
      })
    #expect(named.number < kept.head.number)
    #expect(kept.state.holds("Somebody by name"))
    try company.must("journal", "redact", "\(named.number)", "--reason", "a name")
    #expect(try snapshot(company) == nil)
    #expect(try !company.bytes().holds("Somebody by name"))
    #expect(try isWhole(company))
    try company.must("journal", "verify")
  }

  @Test func `the working days stand in the order of the week, whatever a set makes of them`()
    throws
  {
    let company = try Company()
    try company.must("plan", "reflow", "--working-days", "mon-fri", "--yes")
    let state = try Folding.bytes(of: company.state())
    #expect(state.holds(#""workingDays":["mon","tue","wed","thu","fri"]"#))
  }
}
