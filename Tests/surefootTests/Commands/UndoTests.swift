import Readiness
import Testing

@testable import surefoot

/// Taking back: what one command wrote, the newest first, and the journal keeps both.
@Suite struct UndoTests {
  /// Everything that holds, with the instant of the last entry, which stands still here.
  private func facts(_ company: Company) throws -> String {
    String(decoding: try Folding.bytes(of: company.state()), as: UTF8.self)
  }

  @Test(arguments: [
    ["done", "root-mfa"], ["done", "root-mfa", "trail", "budget-alert"],
    ["answer", "people-now", "12", "--yes"], ["answer", "people-in-a-year", "unknown", "--yes"],
    ["account", "add", "sandbox"], ["account", "set", "main", "--kind", "member"],
    ["account", "close", "main", "--reason", "over"],
  ])
  func `one undo takes back what one command did`(words: [String]) throws {
    let company = try Company()
    let before = try facts(company)
    let count = try company.records().count
    try company.must(words)
    let written = try company.records().count - count
    #expect(try facts(company) != before)
    let said = try company.must("undo")
    #expect(said.matches(of: /Taken back:/).count == written)
    #expect(said.hasSuffix("Recorded as entry \(count + written + 1).\n"))
    #expect(try facts(company) == before)
    try company.must("journal", "verify")
  }

  @Test func `an answer is one act with its decision and what changed in the plan`() throws {
    let company = try Company()
    let count = try company.records().count
    try company.must("answer", "people-now", "12", "--yes", "--because", "two teams joined")
    let written = try company.records().dropFirst(count)
    #expect(written.map(\.kind) == ["question.answered", "decision.made", "plan.changed"])
    #expect(Set(written.map(\.act)) == [count + 1])
    try company.must("undo")
    guard case .undone(let undo) = try company.records().last?.event else {
      Issue.record("no undo was recorded")
      return
    }
    #expect(undo.entries == [count + 1, count + 2, count + 3])
  }

  /// There is no redo: an undo takes back what was done, never another undo.
  @Test func `undoing twice goes further back`() throws {
    let company = try Company()
    let start = try facts(company)
    try company.must("done", "root-mfa")
    let between = try facts(company)
    try company.must("done", "trail")
    try company.must("undo")
    #expect(try facts(company) == between)
    try company.must("undo")
    #expect(try facts(company) == start)
    try company.must("done", "trail")
    let done = try company.state().accountDone["main"]
    #expect(done?["trail"] != nil && done?["root-mfa"] == nil)
  }

  @Test func `in the end nothing is left to take back, and the workspace stands`() throws {
    let company = try Company()
    var steps = 0
    while try company.program.run("undo") == .done { steps += 1 }
    #expect(company.program.err.contains("there is nothing to take back\n"))
    #expect(steps > 20)
    let state = try company.state()
    #expect(state.answers.isEmpty && state.plans.isEmpty && state.decisions.isEmpty)
    #expect(state.accounts.map(\.name.text) == ["main"])
    #expect(try company.must().contains("Next:  surefoot init --resume"))
    try company.must("journal", "verify")
  }

  @Test func `what was redacted is not taken back, and what stood before it is`() throws {
    let company = try Company()
    try company.must("done", "root-mfa")
    try company.must("done", "trail", "--note", "with a name")
    let number = try #require(try company.records().last?.number)
    try company.must("journal", "redact", "\(number)", "--reason", "held a name")
    #expect(try company.must("undo").contains("root-mfa done"))
    let done = try company.state().accountDone["main"]
    #expect(done?["trail"] == nil && done?["root-mfa"] == nil)
  }
}
