import Readiness
import Testing

/// What to do now, and in the time there is: risk removed per hour, by a formula anybody can check.
@Suite struct AgendaTests {
  private func item(
    _ id: Item.ID, _ priority: Item.Priority, day: Int = 1, minutes: Int, needs: [Item.ID] = [],
    urgentWhen: Condition? = nil
  ) -> Item {
    Item(
      id: id, title: "", scope: .account, area: "root", priority: priority, day: day,
      minutes: minutes, owner: "", needs: needs, urgentWhen: urgentWhen)
  }

  @Test func `the score is the weight and half of what waits, for each hour`() throws {
    let plan = try PlanSample([
      item("trail", .high, minutes: 30),
      item("alarm", .critical, minutes: 60, needs: ["trail"]),
      item("drill", .low, minutes: 60, needs: ["alarm", "trail"]),
    ]).plan()
    let scores = plan.scores
    #expect(scores["trail"]?.value == (9 + 28.0 / 2) / 0.5)
    #expect(scores["alarm"]?.value == 27.5)
    #expect(scores["drill"]?.parts == "1 / 1.0 h")
    #expect(scores["trail"]?.parts == "(9 + 14.0) / 0.5 h")
  }

  @Test func `what takes a minute counts as a quarter of an hour`() throws {
    let plan = try PlanSample([item("a", .low, minutes: 1)]).plan()
    #expect(plan.scores["a"]?.value == 4)
  }

  @Test func `an answer that makes an item urgent doubles its weight, also for others`() throws {
    let urgent = Condition.test(.question("q"), .anyOf([.word("yes")]))
    var sample = PlanSample([
      item("need", .low, minutes: 60),
      item("urgent", .high, minutes: 60, needs: ["need"], urgentWhen: urgent),
    ])
    sample.journal.add(.answered(.init(question: "q", answer: Answer(.value(.option("yes"))))))
    let scores = try sample.plan().scores
    #expect(scores["urgent"]?.weight == 18)
    #expect(scores["need"]?.value == 10)
  }

  @Test func `what is closed has no score and weighs nothing for what it needs`() throws {
    let sample = PlanSample([
      item("a", .low, minutes: 60), item("b", .critical, minutes: 60, needs: ["a"]),
    ]).saying(.done(.init(item: "b", grade: .selfStated)))
    let scores = try sample.plan().scores
    #expect(scores["b"] == nil && scores["a"]?.value == 1)
  }

  @Test func `circular needs end, and nothing waits for itself`() throws {
    let plan = try PlanSample([
      item("a", .high, minutes: 60, needs: ["b"]), item("b", .high, minutes: 60, needs: ["a"]),
    ]).plan()
    #expect(plan.scores.mapValues(\.value) == ["a": 13.5, "b": 13.5])
    #expect(Agenda(plan, fitting: 600).lines.isEmpty)
  }

  @Test func `what is due within a week stands before what comes later`() throws {
    let plan = try PlanSample([
      item("later", .critical, day: 8, minutes: 15), item("soon", .low, day: 7, minutes: 60),
      item("late", .medium, day: 1, minutes: 60),
    ]).plan()
    #expect(plan.next.map(\.item.id) == ["late", "soon", "later"])
  }

  @Test func `what fits is taken best first, and what it needs with it`() throws {
    let plan = try PlanSample([
      item("long", .critical, minutes: 90), item("need", .high, minutes: 20),
      item("waits", .high, minutes: 20, needs: ["need"]), item("small", .low, minutes: 10),
    ]).plan()
    #expect(Agenda(plan, fitting: 45).lines.map(\.item.id) == ["need", "waits"])
    #expect(Agenda(plan, fitting: 50).lines.map(\.item.id) == ["need", "waits", "small"])
    #expect(Agenda(plan, fitting: 30).lines.map(\.item.id) == ["need", "small"])
    let nothing = Agenda(plan, fitting: 5)
    #expect(nothing.lines.isEmpty && nothing.shortest?.item.id == "small")
  }

  @Test func `only what is meant is considered, and its needs are not smuggled in`() throws {
    let plan = try PlanSample([
      item("need", .high, minutes: 20), item("waits", .critical, minutes: 20, needs: ["need"]),
    ]).plan()
    #expect(Agenda(plan, fitting: 60, where: { $0.item.id == "waits" }).lines.isEmpty)
  }

  @Test func `whatever the plan, the set fits, is open and closed under needs`() throws {
    var dice = Dice(5)
    for _ in 0..<200 {
      let items = (0..<2 + dice.below(20)).map { index in
        item(
          Item.ID("i\(index)"), Item.Priority.allCases[dice.below(4)], day: 1 + dice.below(30),
          minutes: 5 + dice.below(90),
          needs: index > 0 && dice.below(2) == 0 ? [Item.ID("i\(dice.below(index))")] : [])
      }
      let minutes = 1 + dice.below(240)
      let plan = try PlanSample(items).plan()
      let agenda = Agenda(plan, fitting: minutes)
      #expect(agenda.minutes <= minutes)
      var done: Set<Item.ID> = []
      for line in agenda.lines {
        #expect(done.isSuperset(of: line.waitsFor))
        done.insert(line.item.id)
      }
      let rest = plan.lines.filter { line in
        !done.contains(line.item.id) && done.isSuperset(of: line.waitsFor)
      }
      #expect(rest.allSatisfy { $0.item.minutes > minutes - agenda.minutes })
    }
  }
}
