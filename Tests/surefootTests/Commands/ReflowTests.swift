import Readiness
import Testing

@testable import surefoot

/// Plans dated anew, in a real workspace.
@Suite struct ReflowTests {
  private func dues(_ company: Company, _ account: Account.ID = "main") throws -> [Item.ID: Day] {
    let items = try company.state().plans[account]?.items ?? []
    return Dictionary(items.map { ($0.item, $0.due) }) { first, _ in first }
  }

  /// A company that did a little on the first day and then nothing until 14 December.
  private func slipped(_ example: String = "solo-founder") throws -> Company {
    let company = try Company(example)
    try company.must("done", "account-contacts", "--again")
    try company.change { desk in
      try desk.append([
        Fresh(
          .dated(.init(item: "budget-alert", due: desk.day.adding(days: 40))), about: "main")
      ])
    }
    company.clock("2026-12-14")
    return company
  }

  @Test func `open items are due from today, closed ones and chosen days stay`() throws {
    let company = try slipped()
    let before = try dues(company)
    let said = try company.must("plan", "reflow", "--yes")
    let after = try dues(company)
    let today = try #require(Day("2026-12-14"))
    #expect(after["account-contacts"] == before["account-contacts"])
    #expect(after["root-keys-gone"] == before["root-keys-gone"])
    let open = after.filter {
      !["account-contacts", "root-keys-gone", "root-second-factor"].contains($0.key)
    }
    #expect(open.values.allSatisfy { $0 >= today } && open.count > 10)
    #expect(said.contains("root-password: 2026-11-23 -> "))
    #expect(said.contains("budget-alert keeps 2027-01-02, which was chosen"))
    #expect(said.contains("The last open item is due on "))
    #expect(try company.must("plan", "--overdue").contains("Nothing in the plan fits."))
  }

  @Test func `nothing is due before what it needs, at any pace`() throws {
    let company = try slipped("forty-people")
    for (hours, days) in [("1", "mon"), ("3", "mon-fri"), ("40", "every")] {
      try company.must("plan", "reflow", "--hours-per-week", hours, "--working-days", days, "--yes")
      let due = try dues(company)
      let working = try #require(Set<Day.OfWeek>(parsing: days))
      for item in try Pack.load().wholeChecklist().items {
        guard let day = due[item.id], item.id != "account-contacts" else { continue }
        let isDone = try company.state().doneItems(of: "main").contains(item.id)
        #expect(isDone || item.id == "budget-alert" || working.holds(day), "\(item.id) \(day)")
        guard item.recurrence != .quarterly, !isDone else { continue }
        for need in item.needs.compactMap({ due[$0] }) { #expect(day >= need, "\(item.id)") }
      }
    }
  }

  @Test func `hours, pace and days are one act, and undo takes all of it back`() throws {
    let company = try slipped()
    let before = try company.state()
    try company.must(
      "plan", "reflow", "--hours-per-week", "1", "--working-days", "mon-fri", "--start",
      "2026-12-21", "--yes")
    let after = try company.state()
    #expect(after.answers["hours-a-week"]?.value.response == .value(.number(1)))
    #expect(after.plans["main"]?.start == Day("2026-12-21"))
    #expect(after.plans["main"]?.workingDays.count == 5)
    #expect(Set(try company.records().suffix(3).map(\.act)).count == 1)
    try company.must("undo")
    let undone = try company.state()
    #expect(undone.plans == before.plans && undone.answers == before.answers)
  }

  @Test func `where nobody can be asked nothing is kept without --yes`() throws {
    let company = try slipped()
    let before = try company.bytes()
    let said = try company.refused(.incomplete, "plan", "reflow", "--no-input")
    #expect(said.contains("give --yes to keep it"))
    #expect(company.program.out.contains("root-password: 2026-11-23 -> "))
    #expect(try company.bytes() == before)
  }

  @Test func `a plan that is dated well stays, and so does the journal`() throws {
    let company = try slipped()
    try company.must("plan", "reflow", "--yes")
    let before = try company.bytes()
    let again = try company.must("plan", "reflow", "--yes")
    #expect(again.contains("There is nothing to keep."))
    #expect(try company.bytes() == before)
  }

  @Test(arguments: [
    (["--start", "2026-12-13"], "--start 2026-12-13 is past: today is 2026-12-14"),
    (["--start", "2030-01-01"], "a day within a year from today"),
    (["--start", "2026-12-19", "--working-days", "mon-fri"], "is a Saturday, and work is done"),
    (["--working-days", "weekdays"], "\"weekdays\" does not fit --working-days"),
    (["--hours-per-week", "0"], "hours-a-week: "),
    (["--hours-per-week", "some"], "hours-a-week: "),
    (["--as-of", "2026-12-01"], "--as-of looks at the past"),
  ])
  func `what cannot be is refused, and nothing is written`(words: [String], said: String) throws {
    let company = try slipped()
    let before = try company.bytes()
    #expect(try company.refused(.usage, ["plan", "reflow", "--yes"] + words).contains(said))
    #expect(try company.bytes() == before)
  }

  @Test func `today is the day of the workspace's zone, also around midnight`() throws {
    // The company's days begin an hour before those of UTC, and its clocks go back in October.
    let company = try Company("eight-moderate", now: "2027-10-01T10:00:00Z")
    for (now, today) in [
      ("2027-10-30T21:59:59Z", "2027-10-30"), ("2027-10-30T22:00:00Z", "2027-10-31"),
      ("2027-10-31T22:59:59Z", "2027-10-31"), ("2027-10-31T23:00:00Z", "2027-11-01"),
      ("2028-02-28T23:00:00Z", "2028-02-29"),
    ] {
      company.clock(now)
      let day = try #require(Day(today))
      #expect(
        try company.refused(
          .usage, "plan", "reflow", "--start", day.adding(days: -1).description, "--yes"
        ).contains("today is \(today)"))
      try company.must("plan", "reflow", "--start", today, "--yes")
      #expect(try company.state().plans["main"]?.start == day)
    }
  }
}

/// A pace that is given with the onboarding.
@Suite struct OnboardingPaceTests {
  @Test func `the plan begins on the day and keeps to the days that were given`() throws {
    let company = try Company(
      "solo-founder", "--start", "2026-12-07", "--working-days", "mon,thu")
    let plan = try #require(try company.state().plans["main"])
    #expect(plan.start == Day("2026-12-07") && plan.workingDays == [.monday, .thursday])
    let done = try company.state().doneItems(of: "main")
    for item in plan.items where !done.contains(item.item) {
      #expect([.monday, .thursday].contains(item.due.ofWeek) && item.due >= plan.start)
    }
    #expect(try company.must("plan").hasPrefix("main: begins on 2026-12-07\n"))
    try company.must("undo")
    #expect(try company.state().plans.isEmpty)
  }

  @Test func `without a day it begins on the first day of work`() throws {
    let company = try Company(
      "solo-founder", now: "2026-11-28T10:00:00Z", "--working-days", "mon-fri")
    #expect(try company.state().plans["main"]?.start == Day("2026-11-30"))
  }

  @Test func `a past day is refused before there is a workspace`() throws {
    let folder = try TestFolder()
    let program = Terminalless(in: folder.path, now: "2026-11-23T10:00:00Z")
    let status = try program.run(
      "init", "--answers", "\(Company.examples)/solo-founder.yaml", "--no-input", "--start",
      "2026-11-22")
    #expect(status == .usage && program.err.contains("--start 2026-11-22 is past"))
    #expect(try FileSystem.status(of: folder.file("surefoot.db")) == nil)
  }

  @Test func `where there is a plan already, a pace is not swallowed`() throws {
    let company = try Company()
    let said = try company.refused(
      .usage, "init", "--resume", "--working-days", "mon-fri", "--set", "people-now=2")
    #expect(said.contains("surefoot plan reflow takes --start and --working-days, too"))
  }
}
