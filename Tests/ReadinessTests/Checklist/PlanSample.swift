import Readiness
import Testing

/// A small plan and what was said of its items, for tests.
struct PlanSample {
  /// Thursday, 26 November 2026: the day on which the journal's third record plans.
  static let start = Day(number: 20_783)

  /// Its items, each named by `id`.
  var items: [Item]
  var journal: Journal

  /// A plan of these items for the account `main`, each due on its own day.
  init(_ items: [Item], paced: Event.Paced? = nil) {
    self.items = items
    journal = Journal(.made(.init(name: "Example Bakery", zone: "UTC")))
    journal.add(.accountAdded(.init()), account: "main")
    let planned = items.map { item in
      PlannedItem(item: item.id, due: PlanSample.start.adding(days: item.day - 1))
    }
    journal.add(
      .planned(.init(checklist: "thirty-days", start: PlanSample.start, items: planned)),
      account: "main")
    if let paced { journal.add(.paced(paced), account: "main") }
  }

  static func item(
    _ id: Item.ID, area: ID<Checklist.Area> = "root", priority: Item.Priority = .high,
    day: Int = 1, minutes: Int = 30, needs: [Item.ID] = [], recurrence: Recurrence = .once,
    proof: Grade = .selfStated
  ) -> Item {
    Item(
      id: id, title: "The \(id) holds", scope: .account, area: area, priority: priority, day: day,
      minutes: minutes, owner: "account owner", needs: needs, recurrence: recurrence, proof: proof)
  }

  /// The same after these were recorded of `main`.
  func saying(_ events: Event...) -> PlanSample {
    var sample = self
    for event in events { sample.journal.add(event, account: "main") }
    return sample
  }

  var checklist: Checklist {
    Checklist(
      id: "thirty-days", title: "Thirty days", origin: "ours", weeks: ["Root", "People"],
      areas: [
        .init(id: "root", title: "Root user"), .init(id: "cost", title: "Cost"),
      ], items: items, retired: [])
  }

  var state: WorkspaceState { WorkspaceState.replaying(journal.records) }

  /// The plan on a day, counted from its first one, which is 1.
  func plan(onDay day: Int = 1) throws -> PlanToday {
    let today = PlanSample.start.adding(days: day - 1)
    return try #require(state.plan(of: "main", on: today, checklist: checklist))
  }
}
