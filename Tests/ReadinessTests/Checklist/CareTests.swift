import Testing

@testable import Readiness

/// The rules that keep a plan from doing harm.
@Suite struct CareTests {
  private static let product = Condition.test(.question("purpose"), .anyOf([.word("product")]))
  private static let people = Condition.test(.question("people"), .anyOf([.atLeast(2)]))
  private static let outcome = Condition.test(.decision("outcome"), .anyOf([.word("consider")]))

  private let vocabulary = Vocabulary(
    questions: [
      Question(
        id: "purpose", title: "P", ask: "?",
        kind: .oneOf([.init(id: "product", title: "P"), .init(id: "trial", title: "T")])),
      Question(id: "people", title: "P", ask: "?", kind: .number(1...100, unit: "people")),
      Question(id: "remark", title: "R", ask: "?", kind: .text(limit: 10)),
    ], decisions: ["outcome": .words(["single", "consider", "multi"])])

  private func item(
    _ id: Item.ID, day: Int = 1, needs: [Item.ID] = [], when: Condition? = nil,
    closed: Condition? = nil, recurrence: Recurrence = .once, proof: Grade = .selfStated,
    _ effects: Set<Item.Effect> = []
  ) -> Item {
    Item(
      id: id, title: "\(id)", scope: .account, area: "root", priority: .high, day: day, minutes: 5,
      owner: "owner", needs: needs, appliesWhen: when, closedWhen: closed, recurrence: recurrence,
      proof: proof, effects: effects)
  }

  private func faults(_ items: [Item], hours: Checklist.Hours? = nil) -> [String] {
    Checklist(
      id: "list", title: "List", origin: "", weeks: [], areas: [.init(id: "root", title: "Root")],
      items: items, retired: [], hours: hours, reversibleWhen: CareTests.outcome
    ).check(vocabulary).map { "\($0.path): \($0.problem)" }
  }

  @Test func `what can lock people out needs a proved way in that stays`() {
    let way = item("way", [.wayIn])
    #expect(faults([way, item("cut", needs: ["way"], [.cutsOff])]) == [])
    #expect(
      faults([way, item("cut", [.cutsOff])])
        == ["items/cut/cuts-off: it can cut off the way in, and needs no proof of another one"])
    #expect(faults([item("way"), item("cut", needs: ["way"], [.cutsOff])]).count == 1)
  }

  @Test func `a way in through another item is not enough, since that one may fall out`() {
    let items = [
      item("way", [.wayIn]), item("middle", needs: ["way"]),
      item("cut", needs: ["middle"], [.cutsOff]),
    ]
    #expect(faults(items).count == 1)
  }

  @Test func `the way in must apply wherever the lock-out does`() {
    func faults(way: Condition?, cut: Condition?) -> Int {
      self.faults([
        item("way", when: way, [.wayIn]), item("cut", needs: ["way"], when: cut, [.cutsOff]),
      ]).count
    }
    #expect(faults(way: CareTests.product, cut: CareTests.product) == 0)
    #expect(faults(way: CareTests.product, cut: .all([CareTests.product, CareTests.people])) == 0)
    #expect(faults(way: CareTests.product, cut: CareTests.people) == 1)
    #expect(faults(way: CareTests.product, cut: nil) == 1)
    #expect(faults(way: nil, cut: CareTests.people) == 0)
  }

  @Test func `what cannot be taken back is never planned where all must be`() {
    #expect(faults([item("final", [.oneWay])]).count == 1)
    #expect(faults([item("final", when: .not(CareTests.outcome), [.oneWay])]) == [])
  }

  @Test func `a proof by somebody else is good for a time only`() {
    #expect(
      faults([item("drill", proof: .witnessed)])
        == [
          "items/drill/proof: it asks for a witnessed proof, "
            + "and nothing says how long that is good"
        ])
    #expect(faults([item("drill", recurrence: .quarterly, proof: .witnessed)]) == [])
  }

  @Test func `only answers close an item`() {
    #expect(faults([item("a", closed: CareTests.product)]) == [])
    #expect(
      faults([item("a", closed: CareTests.outcome)])
        == ["items/a/closed-when: it looks at outcome, which is no question"])
  }

  @Test func `an answer must be able to close it`() {
    let never = Condition.all([CareTests.product, .not(CareTests.product)])
    #expect(faults([item("a", closed: never)]).map { $0.prefix(19) } == ["items/a/closed-when"])
  }

  @Test func `the hours are a question about a number`() {
    #expect(faults([], hours: .init(question: "people", unknown: 4)) == [])
    #expect(faults([], hours: .init(question: "purpose", unknown: 4)).count == 1)
    #expect(faults([], hours: .init(question: "peple", unknown: 4)).count == 1)
  }

  @Test func `words for a witness say what somebody alone does, and notes can be seen`() {
    let drill = item("drill", recurrence: .quarterly, proof: .witnessed)
    let list = Checklist(
      id: "list", title: "List", origin: "", weeks: [], areas: [], items: [drill], retired: [])
    func faults(_ alone: String, _ when: Condition) -> [String] {
      let prose = ItemProse(
        why: "W", how: "H", check: "C", undo: "U", alone: alone,
        notes: [.init(when: when, say: "S")])
      return list.check(prose: prose, of: drill, vocabulary).map(\.path)
    }
    #expect(faults("Alone.", CareTests.product) == [])
    #expect(faults("", CareTests.product) == ["items/drill"])
    #expect(
      faults("Alone.", .all([CareTests.product, .not(CareTests.product)]))
        == ["items/drill/notes/0/when"])
    #expect(faults("Alone.", .test(.question("no"), .anything)).count == 1)
  }
}
