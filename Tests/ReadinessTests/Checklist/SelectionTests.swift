import Readiness
import Testing

@Suite struct SelectionTests {
  /// Day 12 of a plan in which every filter has something to find.
  private func plan() throws -> PlanToday {
    let until = PlanSample.start.adding(days: 40)
    return try sample.saying(
      .done(.init(item: "keys", grade: .selfStated, until: until, note: "Looked at the report")),
      .assigned(.init(item: "budget", owner: "Platform  Lead")),
      .done(.init(item: "vault", grade: .selfStated))
    ).plan(onDay: 12)
  }

  private let sample = PlanSample([
    PlanSample.item("keys", priority: .critical), PlanSample.item("vault", day: 2),
    PlanSample.item("budget", area: "cost", priority: .medium, day: 9),
    PlanSample.item("alarm", area: "cost", day: 20, needs: ["budget"]),
  ])

  private func found(_ change: (inout Selection) -> Void) throws -> [Item.ID] {
    var selection = Selection()
    change(&selection)
    return try plan().lines(selection, in: sample.checklist).map(\.item.id)
  }

  @Test func `no filter means every item, and says nothing`() throws {
    #expect(try found { _ in }.count == 4)
    #expect(Selection().isEverything && Selection().prose.isEmpty)
  }

  @Test func `each filter finds what it is about`() throws {
    #expect(try found { $0.areas = ["cost"] } == ["budget", "alarm"])
    #expect(try found { $0.priorities = [.critical, .medium] } == ["keys", "budget"])
    #expect(try found { $0.weeks = [1] } == ["keys", "vault"])
    #expect(try found { $0.states = [.blocked] } == ["alarm"])
    #expect(try found { $0.isBlocked = true } == ["alarm"])
    #expect(try found { $0.isOverdue = true } == ["budget"])
    #expect(try found { $0.isOpen = true } == ["budget", "alarm"])
  }

  @Test func `several filters narrow each other`() throws {
    #expect(
      try found {
        $0.isOverdue = true
        $0.areas = ["root"]
      }.isEmpty)
  }

  @Test func `an owner is whoever was named, however the name is typed, else the role`() throws {
    #expect(try found { $0.owners = ["platform lead"] } == ["budget"])
    #expect(try found { $0.owners = ["Account Owner"] }.contains("budget") == false)
  }

  @Test func `lapsing is what is closed and has its last day by then`() throws {
    let last = PlanSample.start.adding(days: 40)
    #expect(try found { $0.lapsingBy = last } == ["keys"])
    #expect(try found { $0.lapsingBy = last.adding(days: -1) }.isEmpty)
  }

  @Test(arguments: [
    ("REPORT", ["keys"]), ("user keys", ["keys"]), ("cost lead", ["budget"]), ("alar", ["alarm"]),
    ("keys budget", []),
  ])
  func `all words are looked for, in names and in what was said`(
    text: String, expected: [Item.ID]
  ) throws {
    #expect(try found { $0.search = text } == expected)
  }

  @Test func `it says what it means`() {
    var selection = Selection()
    selection.areas = ["cost", "root"]
    selection.isOverdue = true
    selection.search = "report"
    #expect(selection.prose == "area cost or root, overdue, with “report”")
  }
}
