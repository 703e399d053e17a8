import Readiness
import SQLite
import Testing

@testable import surefoot

struct VerificationTests {
  private func verify(_ folder: StoreFolder, expecting head: Head? = nil) throws -> Verification {
    try Workspace.open(at: folder.workspace, for: .reading).verify(expecting: head)
  }

  @Test(
    arguments: [
      ("UPDATE entry SET instant = '2026-11-23T19:04:09Z' WHERE number = 3", [.altered(entry: 3)]),
      ("UPDATE entry SET day = '2026-11-22' WHERE number = 3", [.altered(entry: 3)]),
      ("UPDATE entry SET actor = 'other' WHERE number = 3", [.altered(entry: 3)]),
      ("UPDATE entry SET known = 'signed' WHERE number = 3", [.altered(entry: 3)]),
      ("UPDATE entry SET account = 'test' WHERE number = 3", [.altered(entry: 3)]),
      ("UPDATE entry SET kind = 'item.waived' WHERE number = 3", [.altered(entry: 3)]),
      (
        "UPDATE entry SET actor = 'owner' || account, account = '' WHERE number = 2",
        [.altered(entry: 2)]
      ),
      (
        "UPDATE entry SET previous = zeroblob(32) WHERE number = 3",
        [.link(entry: 3), .altered(entry: 3)]
      ),
      (
        "UPDATE entry SET digest = zeroblob(32) WHERE number = 3",
        [.altered(entry: 3), .link(entry: 4)]
      ),
      (
        "UPDATE entry SET body_digest = zeroblob(32) WHERE number = 3",
        [.altered(entry: 3), .body(entry: 3)]
      ),
      ("UPDATE body SET text = '{}' WHERE number = 3", [.body(entry: 3)]),
      ("UPDATE body SET text = text || ' ' WHERE number = 3", [.body(entry: 3)]),
      ("UPDATE body SET text = NULL WHERE number = 3", [.unexplainedHole(entry: 3)]),
      ("DELETE FROM body WHERE number = 3", [.noBody(entry: 3)]),
      (
        "DELETE FROM body WHERE number = 3; DELETE FROM entry WHERE number = 3",
        [.numbering(entry: 4, expected: 3), .link(entry: 4)]
      ),
      (
        "UPDATE entry SET number = 9 WHERE number = 4; UPDATE body SET number = 9 WHERE number = 4",
        [.numbering(entry: 9, expected: 4), .altered(entry: 9)]
      ),
      (
        "INSERT INTO body VALUES (99, '{}')", [.file("body: row 99 points at no entry")]
      ),
    ] as [(String, [VerificationFault])])
  func `whatever is changed behind its back is named`(sql: String, faults: [VerificationFault])
    throws
  {
    let folder = try StoreFolder(entries: Sample.entries(4))
    try folder.tamper(sql)
    let found = try verify(folder)
    #expect(found.faults == faults)
    #expect(found.faultCount == faults.count)
    #expect(found.isSound == false)
    #expect(found.firstBadEntry == faults.first?.entry)
    #expect(Set(found.faults.map(\.description)).count == faults.count)
  }

  @Test func `a head kept elsewhere finds a journal that was shortened or rewritten`() throws {
    let folder = try StoreFolder(entries: Sample.entries(6))
    let heads = try Workspace.open(at: folder.workspace, for: .reading).entries().map(\.head)
    #expect(try verify(folder, expecting: heads[5]).expectation == .holds(following: 0))
    #expect(try verify(folder, expecting: heads[1]).expectation == .holds(following: 4))
    try folder.tamper("DELETE FROM body WHERE number > 4; DELETE FROM entry WHERE number > 4")
    #expect(try verify(folder).isSound)
    let short = try verify(folder, expecting: heads[5])
    #expect(short.expectation == .shorter(last: 4))
    #expect(short.isSound == false && short.faultCount == 0)
    #expect(short.claims.contains { $0.contains("shortened: it ends at entry 4") })
    let rewritten = try StoreFolder(entries: Array(Sample.entries(9).dropFirst()))
    #expect(try verify(rewritten).isSound)
    #expect(try verify(rewritten, expecting: heads[5]).expectation == .differs)
    #expect(
      try verify(folder, expecting: heads[3]).claims.contains {
        $0.contains("with 0 entries after it")
      })
  }

  @Test func `what is odd about the clock is listed, and is no fault`() throws {
    let entries = [
      NewEntry(stamp: Sample.stamp(30), kind: "a", body: #"{"clock":"given"}"#),
      NewEntry(stamp: Sample.stamp(29), kind: "b", body: #"{"act":1,"clock":"went-back","x":{}}"#),
      NewEntry(stamp: Sample.stamp(29), kind: "c", body: #"{"note":"clock","x":{"clock":"no"}}"#),
      NewEntry(stamp: Sample.stamp(28), kind: "d", body: #"{"clock"#),
    ]
    let found = try verify(try StoreFolder(entries: entries))
    #expect(
      found.clockMarks == [.init(entry: 1, mark: "given"), .init(entry: 2, mark: "went-back")])
    #expect(found.backwards == [2, 4])
    #expect(found.isSound)
  }

  @Test(arguments: 1...20)
  func `a chain of random entries verifies until one field of one entry is another`(seed: UInt64)
    throws
  {
    var random = StoreRandom(state: seed)
    let folder = try StoreFolder(entries: Sample.random(12, &random))
    #expect(try verify(folder).faults == [])
    #expect(try verify(folder).entries == 12)
    let number = Int.random(in: 1...12, using: &random)
    let column = ["instant", "day", "actor", "known", "account", "kind"].randomElement(
      using: &random)
    let change =
      ["instant", "day"].contains(column)
      ? "replace(replace(\(column ?? ""), '3', '4'), '2', '3')" : "\(column ?? "") || char(0)"
    try folder.tamper("UPDATE entry SET \(column ?? "") = \(change) WHERE number = \(number)")
    #expect(try verify(folder).faults == [.altered(entry: number)])
  }

  @Test func `faults are counted to the end, and kept to a limit`() throws {
    let folder = try StoreFolder(entries: Sample.entries(1_200))
    try folder.tamper("UPDATE entry SET actor = 'other'")
    let found = try verify(folder)
    #expect(found.faultCount == 1_200)
    #expect(found.faults.count == Verification.limit)
  }

  @Test func `it claims no more than it proved`() throws {
    let sound = try verify(try StoreFolder(entries: Sample.entries(3)))
    #expect(sound.claims[0].contains("3 entries"))
    #expect(sound.claims.contains { $0.contains("does not show") })
    #expect(sound.claims.contains { $0.contains("--expect") })
  }
}
