import Testing

@testable import Readiness

@Suite struct TaskListChangesTests {
  private let sample = PlanSample([
    PlanSample.item("root-mfa"), PlanSample.item("budget", day: 2),
    PlanSample.item("trail", day: 3),
  ])

  private func done(_ item: Item.ID, until: Day? = nil) -> Event {
    .done(.init(item: item, grade: .selfStated, until: until))
  }

  private func changes(
    _ list: String, _ now: PlanSample, onDay day: Int = 1, before: PlanSample?
  ) throws -> TaskListChanges {
    try TaskListChanges(
      TaskListReading(list), plan: now.plan(onDay: day), before: before?.plan(),
      checklist: now.checklist)
  }

  private func asked(_ changes: TaskListChanges) -> [String] {
    changes.changes.map { "\($0.change) \($0.item) \($0.line)" }
  }

  @Test func `a list that nobody touched asks for nothing, whatever was recorded since`() throws {
    let before = sample.saying(done("budget"))
    let list = TaskList.text(try ExchangeSample.exchange(before))
    let later = before.saying(done("root-mfa"), .reopened(.init(item: "budget", reason: "a slip")))
    #expect(try changes(list, later, before: before).changes.isEmpty)
    #expect(try changes(list, before, before: before).remarks.isEmpty)
  }

  @Test func `what was ticked is proposed as done, what was unticked as open again`() throws {
    let now = sample.saying(done("budget"))
    let list = "- [x] (`root-mfa`)\n- [ ] (`budget`)\n- [ ] (`trail`)\n"
    #expect(asked(try changes(list, now, before: now)) == ["done root-mfa 1", "reopen budget 2"])
  }

  @Test func `what was done meanwhile is not asked for again`() throws {
    let list = "- [x] (`root-mfa`)\n- [x] (`budget`)\n"
    let changes = try changes(list, sample.saying(done("root-mfa")), before: sample)
    #expect(asked(changes) == ["done budget 2"])
  }

  @Test func `without its mark a list is compared with today alone, and that is said`() throws {
    let list = "- [ ] (`root-mfa`)\n- [x] (`budget`)\n- [x] somebody's own\n"
    let changes = try changes(list, sample.saying(done("root-mfa")), before: nil)
    #expect(asked(changes) == ["reopen root-mfa 1", "done budget 2"])
    #expect(changes.remarks.map(\.line) == [0, 3])
  }

  @Test func `a proof that ran out since is no tick that was taken away`() throws {
    let before = sample.saying(done("root-mfa", until: PlanSample.start.adding(days: 9)))
    let list = TaskList.text(try ExchangeSample.exchange(before))
    #expect(list.contains("- [x] **The root-mfa holds**"))
    #expect(try changes(list, before, onDay: 20, before: before).changes.isEmpty)
  }

  @Test func `every unknown name and every contradiction is told at once, with its lines`() throws {
    let list = """
      - [x] (`root-mfx`)
      - [x] (`budget`)
      - [x] (`trail`)
      - [ ] (`budget`)
      - [x] (`trail`)
      - [ ] (`../../etc/passwd`)
      """
    let error = #expect(throws: TaskListFaults.self) {
      try changes(list, sample, before: sample)
    }
    #expect(
      error?.faults.map(\.description) == [
        "line 1: there is no item \"root-mfx\". Did you mean root-mfa?",
        "lines 2 and 4: budget is ticked in one and not in the other",
        "line 6: there is no item \"../../etc/passwd\"",
      ])
  }

  @Test func `an item that is not in the plan is left alone and told`() throws {
    var now = sample
    now.items.append(PlanSample.item("elsewhere"))
    let changes = try changes("- [x] (`elsewhere`)\n", now, before: sample)
    #expect(changes.changes.isEmpty)
    #expect(changes.remarks.map(\.text) == ["elsewhere is not in the plan of main"])
  }
}
