import Testing

@testable import Readiness

/// What an item may carry on: retired ids, and none that leads back.
@Suite struct ChecklistLineageTests {
  private func faults(
    _ items: [(Item.ID, [Item.ID])], retired: [Item.ID], lineage: [Item.ID: [Item.ID]] = [:]
  ) -> [String] {
    let items = items.map { id, replaces in
      Item(
        id: id, title: "\(id)", scope: .account, area: "root", priority: .low, day: 1, minutes: 1,
        owner: "owner", replaces: replaces)
    }
    let checklist = Checklist(
      id: "list", title: "List", origin: "", weeks: [], areas: [.init(id: "root", title: "Root")],
      items: items, retired: retired, lineage: lineage)
    return checklist.check(nil).map {
      "\($0.path): \($0.problem)" + ($0.remedy.map { "; \($0)" } ?? "")
    }
  }

  @Test func `renames, splits, merges and chains have no fault`() {
    let items: [(Item.ID, [Item.ID])] = [
      ("new", ["old"]), ("front", ["door"]), ("back", ["door"]), ("both", ["a", "b"]), ("same", []),
    ]
    #expect(
      faults(items, retired: ["old", "older", "door", "a", "b"], lineage: ["old": ["older"]]) == [])
  }

  @Test func `an item that lives is carried on by none`() {
    #expect(
      faults([("new", ["old"]), ("old", [])], retired: []) == [
        #"items/new/replaces/0: it carries on "old", which is still an item; retire old, or leave it out here"#
      ])
    #expect(faults([("new", ["new"])], retired: []).count == 1)
  }

  @Test func `what never was is asked after`() {
    #expect(
      faults([("new", ["odl"])], retired: ["old"]) == [
        #"items/new/replaces/0: it carries on "odl", which is no retired item; Did you mean old?"#
      ])
    #expect(
      faults([("new", ["x"])], retired: ["old"], lineage: ["old": ["new", "y"]]) == [
        #"items/new/replaces/0: it carries on "x", which is no retired item; list the id that it had under retired"#,
        #"retired/old/replaces/0: it carries on "new", which is still an item; retire new, or leave it out here"#,
        #"retired/old/replaces/1: it carries on "y", which is no retired item; list the id that it had under retired"#,
      ])
  }

  @Test func `a circle among the retired is told once`() {
    #expect(
      faults(
        [("new", ["a"])], retired: ["a", "b", "c"], lineage: ["a": ["c", "b"], "b": ["a"]])
        == [
          "retired/a/replaces: it carries on itself in the end: a carries on b carries on a; "
            + "remove one of these"
        ])
  }
}
