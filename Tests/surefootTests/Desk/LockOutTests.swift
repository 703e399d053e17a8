import Readiness
import Testing

@testable import surefoot

/// What can cut off a way in is closed only once another one is proved.
@Suite struct LockOutTests {
  private let company: Company

  init() throws {
    company = try Company("two-person-agency", now: "2026-11-25T10:00:00Z")
  }

  /// The items of the plan that can cut off a way in.
  private func cutting() throws -> [Item.ID] {
    try company.change { desk in
      let checklist = try desk.checklist(desk.pack())
      let account = try desk.openAccount(named: "main")
      return try desk.plan(of: account, checklist).lines.map(\.item)
        .filter { $0.effects.contains(.cutsOff) }.map(\.id)
    }
  }

  /// The way in, after what it rests on.
  private static let way = ["identity-center", "second-way-in"]

  private func isRefused(_ item: Item.ID) throws {
    let before = try company.bytes()
    let said = try company.refused(.gate, "done", item.text)
    #expect(said.contains("\(item) can cut off your own way in, and second-way-in is not proved"))
    #expect(said.contains("--despite REASON"))
    #expect(try company.bytes() == before)
  }

  @Test func `every item that can cut off a way in waits for the proof of another`() throws {
    let cutting = try cutting()
    #expect(cutting.count >= 5)
    for item in cutting { try isRefused(item) }
    try company.must(["done"] + Self.way)
    for item in cutting { try company.must("done", item.text) }
  }

  @Test(arguments: [
    [
      "waive", "second-way-in", "--reason", "r", "--control", "c", "--approver", "a", "--until",
      "P30D",
    ],
    ["skip", "second-way-in", "--reason", "r"], ["start", "second-way-in"],
    ["note", "second-way-in", "done, honestly"],
  ])
  func `only proof lifts the guard`(words: [String]) throws {
    try company.must(words)
    try isRefused("people-keys-gone")
  }

  @Test func `a proof that ran out, was taken back or was reopened lifts it no more`() throws {
    try company.must("done", "identity-center")
    try company.must("done", "second-way-in", "--valid-for", "P7D")
    company.clock("2026-12-03")
    try isRefused("people-keys-gone")
    try company.must("done", "second-way-in")
    try company.must("undo")
    try isRefused("people-keys-gone")
    try company.must("done", "second-way-in")
    let said = try company.must("reopen", "second-way-in", "--reason", "the vault is locked")
    #expect(!said.contains("Take care"))
    try isRefused("people-keys-gone")
  }

  @Test func `a way in proved in the same command counts for what comes after it only`() throws {
    try company.refused(.gate, ["done", "people-keys-gone"] + Self.way)
    #expect(try company.state().accountDone["main"]?["people-keys-gone"] == nil)
    try company.must(["done"] + Self.way + ["people-keys-gone"])
  }

  @Test func `a way in counts only while what it rests on is closed`() throws {
    try company.must("done", "second-way-in")
    let said = try company.refused(.gate, "done", "people-keys-gone")
    #expect(said.contains("second-way-in is not proved while identity-center is open"))
    #expect(said.contains("surefoot show identity-center"))
    try company.refused(.gate, "done", "people-keys-gone", "identity-center")
    try company.must("done", "identity-center", "people-keys-gone")
    let reopened = try company.must("reopen", "identity-center", "--reason", "it is down")
    #expect(reopened.contains("Take care: people-keys-gone cut off a way in"))
  }

  @Test func `what stands without a way in is shown, and fails the check`() throws {
    try company.must(["done"] + Self.way + ["people-keys-gone"])
    try company.must("check")
    try company.must("plan")
    #expect(!company.program.err.contains("way in"))
    try company.must("reopen", "second-way-in", "--reason", "the vault is locked")
    try company.refused(.gate, "check")
    #expect(company.program.out.contains("no-way-in     [main] people-keys-gone"))
    try company.must("plan")
    #expect(
      company.program.err.contains("people-keys-gone cut off a way in, and no way that stays"))
    try company.must("done", "people-keys-gone", "--again", "--despite", "the provider is gone")
    try company.must("check")
  }

  @Test func `a typed reason overrides it, and stays in the journal`() throws {
    try company.refused(.usage, "done", "people-keys-gone", "--despite", "")
    try company.must("done", "people-keys-gone", "--despite", "the provider is gone")
    let done = try company.state().accountDone["main"]?["people-keys-gone"]
    #expect(done?.value.despite == "the provider is gone")
    #expect(try company.must("history", "people-keys-gone").contains("the provider is gone"))
    try company.must("done", "root-password", "--despite", "no reason needed")
    let other = try company.state().accountDone["main"]?["root-password"]
    #expect(other?.value.despite == nil)
  }

  @Test func `reopening the way in names what rests on it`() throws {
    try company.must(["done"] + Self.way + ["people-keys-gone"])
    let said = try company.must("reopen", "second-way-in", "--reason", "the vault is locked")
    #expect(said.contains("Take care: people-keys-gone cut off a way in"))
  }
}
