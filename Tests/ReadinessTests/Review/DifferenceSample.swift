import Readiness
import Testing

/// A journal with a small plan, and its difference between two of its entries.
struct DifferenceSample {
  /// The day on which the plan is made.
  static let start = Day(number: 20_783)
  /// How many entries there are before a test adds any.
  static let base = 3

  var journal: Journal

  init() {
    journal = Journal(.made(.init(name: "Example Bakery", zone: "UTC")))
    journal.add(.accountAdded(.init()), account: "main")
    journal.add(DifferenceSample.plan(["keys-gone", "mfa", "alarm", "org"]), account: "main")
  }

  /// A plan of these items.
  static func plan(_ items: [Item.ID]) -> Event {
    .planned(
      .init(
        checklist: "thirty-days", start: start,
        items: items.map { PlannedItem(item: $0, due: start) }))
  }

  /// What a test can say of the account `main`, or, of the item of the organization, of that.
  mutating func say(_ event: Event, by actor: Actor = Actor(name: "owner", known: .named)) {
    switch event {
    case .adopted, .undone, .decided: journal.add(event, by: actor)
    default: journal.add(event, account: event.item == "org" ? nil : "main", by: actor)
    }
  }

  /// The items that a plan can hold.
  static let checklist = Checklist(
    id: "thirty-days", title: "Thirty days", origin: "", weeks: [],
    areas: [.init(id: "root", title: "Root")],
    items: [
      item(
        "keys-gone", closed: .test(.question("keys"), .anyOf([.word("no")])),
        urgent: .test(.question("keys"), .anyOf([.word("yes")]))),
      item("mfa"), item("alarm", needs: ["mfa"]), item("org", scope: .organization), item("later"),
    ], retired: [])

  private static func item(
    _ id: Item.ID, scope: Scope = .account, needs: [Item.ID] = [], closed: Condition? = nil,
    urgent: Condition? = nil
  ) -> Item {
    Item(
      id: id, title: "The \(id) holds", scope: scope, area: "root", priority: .high, day: 1,
      minutes: 5, owner: "owner", needs: needs, closedWhen: closed, urgentWhen: urgent)
  }

  /// What the journal said up to an entry, judged so many days after the plan was made.
  func moment(_ entry: Int, after days: Int) -> ReviewMoment {
    let state = WorkspaceState.replaying(journal.records.filter { $0.number <= entry })
    let day = DifferenceSample.start.adding(days: days)
    let checklist = DifferenceSample.checklist.adding(state)
    return ReviewMoment("\(day)", on: day, entry: entry, state: state, checklist: checklist)
  }

  /// The difference between two moments.
  func difference(_ from: ReviewMoment, _ to: ReviewMoment) -> ReviewDifference {
    ReviewDifference(from: from, to: to, journal.records)
  }

  /// How every item of a moment stands.
  static func standings(_ moment: ReviewMoment) -> [ReviewSubject: ItemStanding] {
    let plans = moment.state.openAccounts.compactMap {
      moment.state.plan(of: $0.name, on: moment.day, checklist: checklist.adding(moment.state))
    }
    let pairs = plans.flatMap { plan in
      plan.lines.map { line in
        let isShared = line.item.scope == .organization
        return (
          ReviewSubject(.item, line.item.id.text, in: isShared ? nil : plan.account),
          ItemStanding(line.state, line.grade)
        )
      }
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
