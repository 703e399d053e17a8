import Testing

@testable import Readiness

@Suite struct ChecklistCheckTests {
  private func checklist(_ needs: [(String, [String])], retired: [Item.ID] = []) -> Checklist {
    let items = needs.map { id, needs in
      Item(
        id: Item.ID(id), title: id, scope: .account, area: "root", priority: .low, day: 1,
        minutes: 1, owner: "owner", needs: needs.map { Item.ID($0) })
    }
    return Checklist(
      id: "list", title: "List", origin: "", weeks: [],
      areas: [.init(id: "root", title: "Root")], items: items, retired: retired)
  }

  @Test func `a checklist in order has no fault`() {
    #expect(checklist([("a", []), ("b", ["a"]), ("c", ["a", "b"])]).check(nil).isEmpty)
  }

  @Test(arguments: [
    ([("a", ["a"])], ["items/a/needs: needs itself"]),
    (
      [("a", ["b"]), ("b", ["c"]), ("c", ["a"])],
      ["items/a/needs: needs itself in the end: a needs b needs c needs a"]
    ),
    (
      [("x", ["a"]), ("a", ["b"]), ("b", ["a"]), ("y", ["x"])],
      ["items/a/needs: needs itself in the end: a needs b needs a"]
    ),
    (
      [("a", ["b"]), ("b", ["a"]), ("c", ["d", "a"]), ("d", ["c"])],
      [
        "items/a/needs: needs itself in the end: a needs b needs a",
        "items/c/needs: needs itself in the end: c needs d needs c",
      ]
    ),
  ])
  func `every circle of needs is told once`(_ needs: [(String, [String])], _ expected: [String]) {
    #expect(checklist(needs).check(nil).map { "\($0.path): \($0.problem)" } == expected)
  }

  @Test func `a circle is found exactly when there is one`() {
    var state: UInt64 = 11
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<300 {
      let count = 1 + random(7)
      let needs = (0..<count).map { id in
        ("i\(id)", Array(Set((0..<random(3)).map { _ in "i\(random(count))" })).sorted())
      }
      let table = Dictionary(uniqueKeysWithValues: needs)
      var reach = table.mapValues { Set($0) }
      for _ in 0..<count {
        for (id, set) in reach { reach[id] = set.union(set.flatMap { reach[$0] ?? [] }) }
      }
      let circular = reach.contains { $0.value.contains($0.key) }
      #expect(checklist(needs).check(nil).isEmpty != circular, "\(needs)")
    }
  }

  @Test func `a long chain of needs is walked without recursion`() {
    let needs = (0..<2_000).map { ("i\($0)", $0 == 0 ? [] : ["i\($0 - 1)"]) }
    #expect(checklist(needs).check(nil).isEmpty)
  }

  @Test func `items without prose and prose without an item are told apart`() {
    let list = checklist([("a", []), ("b", [])], retired: ["old"])
    let (withoutProse, withoutItem) = list.check(prose: ["b", "bb", "old"])
    #expect(withoutProse.map(\.path) == ["items/a"])
    #expect(withoutItem.map(\.path) == ["items/bb", "items/old"])
    #expect(withoutItem[1].problem == "the item \"old\" is retired")
  }
}

@Suite struct ConditionSelectionTests {
  private static let vocabulary = Vocabulary(
    questions: [
      Question(id: "yes-no", title: "", ask: "", kind: .yesNo),
      Question(id: "count", title: "", ask: "", kind: .number(0...9, unit: "")),
      Question(
        id: "several", title: "", ask: "",
        kind: .severalOf(["a", "b", "c"].map { Question.Option(id: .init($0), title: "") })),
    ])

  /// Every value that each question can have.
  private static let everything: [Question.ID: [Term]] = [
    "yes-no": [.word("yes"), .word("no"), .absent],
    "count": (0...9).map(Term.number) + [.absent],
    "several": (0..<8).map { bits in
      .words(
        Set(["a", "b", "c"].enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)))
    } + [.absent],
  ]

  @Test(arguments: [
    ("yes", "yes", "0", true), ("yes", "no", "0", false), ("not(yes)", "not(no)", "0", true),
    ("yes", "yes", "not(<= 9)", true), ("yes", "-", "> 4, 2", true),
  ])
  func `two tests of one subject must agree`(
    _ first: String, _ second: String, _ count: String, _ expected: Bool
  ) throws {
    let condition = Condition.all([
      .test(.question("yes-no"), try UnaryTest(parsing: first)),
      .test(.question("yes-no"), try UnaryTest(parsing: second)),
      .test(.question("count"), try UnaryTest(parsing: count)),
    ])
    #expect(condition.canHold(Self.vocabulary) == expected)
  }

  @Test func `the samples decide as trying every value does`() throws {
    var state: UInt64 = 5
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let tests: [Question.ID: [String]] = [
      "yes-no": ["yes", "no", "not(yes)", "-"],
      "count": ["0", "3..5", ">= 8", "< 2", "not(4)", "not(1..9)"],
      "several": ["a", "b, c", "none", ">= 2", "3", "not(a)", "not(none)", "< 1"],
    ]
    func condition(_ depth: Int) throws -> Condition {
      let parts = { try (0...random(2)).map { _ in try condition(depth + 1) } }
      switch depth > 2 ? 3 : random(4) {
      case 0: return .all(try parts())
      case 1: return .any(try parts())
      case 2: return .not(try condition(depth + 1))
      default:
        let id = tests.keys.sorted()[random(3)]
        let texts = try #require(tests[id])
        return .test(.question(id), try UnaryTest(parsing: texts[random(texts.count)]))
      }
    }
    var verdicts: Set<Bool> = []
    for _ in 0..<400 {
      let condition = try condition(0)
      let expected = Self.everything["yes-no", default: []].contains { first in
        Self.everything["count", default: []].contains { second in
          Self.everything["several", default: []].contains { third in
            holds(condition, ["yes-no": first, "count": second, "several": third])
          }
        }
      }
      verdicts.insert(expected)
      #expect(condition.canHold(Self.vocabulary) == expected, "\(condition)")
    }
    #expect(verdicts == [true, false])
  }

  private func holds(_ condition: Condition, _ values: [Question.ID: Term]) -> Bool {
    switch condition {
    case .all(let parts): parts.allSatisfy { holds($0, values) }
    case .any(let parts): parts.contains { holds($0, values) }
    case .not(let part): !holds(part, values)
    case .test(.question(let id), let test): test.accepts(values[id] ?? .absent)
    case .test: false
    }
  }
}
