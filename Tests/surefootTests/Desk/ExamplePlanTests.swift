import FoundationEssentials
import Readiness
import Testing

@testable import surefoot

/// The plans of the twelve companies: what they take and cost, and that one person can close them.
@Suite struct ExamplePlanTests {
  /// The plan of a company, as it was made on its first day.
  private func plan(_ company: Company) throws -> (plan: PlanToday, hours: Int) {
    let state = try company.state()
    let pack = try Pack.load()
    let checklist = try pack.wholeChecklist()
    let account = try #require(state.mainAccount)
    let day = try #require(Day("2026-11-25"))
    let plan = try #require(state.plan(of: account.name, on: day, checklist: checklist))
    guard case .value(.number(let hours)) = state.answers["hours-a-week"]?.value.response else {
      return (plan, checklist.hours?.unknown ?? 0)
    }
    return (plan, hours)
  }

  private func company(_ name: String) throws -> Company {
    try Company(name, now: "2026-11-25T10:00:00Z")
  }

  @Test(arguments: ExampleTests.names)
  func `day 1 takes an hour at most, and each week the hours there are`(name: String) throws {
    let (plan, hours) = try plan(company(name))
    let open = plan.lines.filter { $0.isOpen && $0.item.recurrence != .quarterly }
    let today = open.filter { $0.due == plan.start }.reduce(0) { $0 + $1.item.minutes }
    #expect(today <= 60)
    let weeks = Dictionary(grouping: open) { line in
      PlanReport.Week.index(of: line.due.number - plan.start.number)
    }
    for (week, lines) in weeks {
      // What takes more than a week stands in its last one.
      let minutes = lines.reduce(0) { $0 + min($1.item.minutes, hours * 60) }
      let isLong = lines.contains { $0.item.minutes > hours * 60 }
      #expect(isLong || minutes <= hours * 60, "week \(week + 1)")
    }
  }

  @Test(arguments: ExampleTests.names)
  func `minutes and dollars add up to what the report says`(name: String) throws {
    let company = try company(name)
    let (plan, _) = try plan(company)
    let report = try company.must("plan", "--json")
    let page = try JSONDecoder().decode(Page.self, from: Data(report.utf8))
    let open = plan.lines.filter(\.isOpen)
    #expect(page.data.totals["items"] == .number(plan.lines.count))
    #expect(page.data.totals["minutes-left"] == .number(open.reduce(0) { $0 + $1.item.minutes }))
    #expect(page.data.totals["dollars"] == .number(plan.lines.reduce(0) { $0 + $1.item.dollars }))
  }

  @Test func `the founder alone gets at most 25 items and at most 10 dollars a month`() throws {
    let (plan, _) = try plan(company("solo-founder"))
    #expect((10...25).contains(plan.lines.count))
    #expect(plan.lines.reduce(0) { $0 + $1.item.dollars } <= 10)
    let expensive: Set<Item.ID> = ["config-recorder", "security-hub", "threat-detection"]
    #expect(expensive.isDisjoint(with: plan.lines.map(\.item.id)))
  }

  @Test func `a company of forty gets more than any other`() throws {
    let counts = try ExampleTests.names.map { (try plan(company($0)).plan.lines.count, $0) }
    #expect(counts.max { $0.0 < $1.0 }?.1 == "forty-people")
  }

  @Test func `a founder can close everything without a second person`() throws {
    let company = try company("solo-founder")
    while true {
      guard let first = try plan(company).plan.next.first else { break }
      try company.must("done", first.item.id.text)
    }
    let (plan, _) = try plan(company)
    #expect(plan.lines.allSatisfy { $0.state.isClosed && $0.grade == .selfStated })
    let pack = try Pack.load()
    for line in plan.lines where line.item.proof == .witnessed {
      #expect(try pack.prose(for: line.item.id)?.alone.isEmpty == false)
    }
  }

  private struct Page: Decodable {
    let data: Body

    struct Body: Decodable {
      let totals: [String: Total]
    }

    enum Total: Decodable, Equatable {
      case number(Int)
      case text(String)

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
          self = .number(number)
        } else {
          self = .text(try container.decode(String.self))
        }
      }
    }
  }
}
