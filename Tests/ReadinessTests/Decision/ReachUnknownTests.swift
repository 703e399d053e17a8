@testable import Readiness
import Testing

/// What is assumed is not what is known: states that differ in nothing else must stay apart, and so
/// must reasons of a list that somebody names.
struct ReachUnknownTests {
  private typealias Fixture = DecisionFixture
  private typealias Sample = ReachSample

  /// Both answers known; or only the first, which is 2 or more; or only the second, and 2 is assumed
  /// of the first. If neither is known the end is open, because an assumption is no lower bound.
  private static let known = [[0, 1, 1], [1, 0, 1], [1, 1, 0], [1, 1, 1]]

  @Test(
    arguments: [
      (.number(0...5, unit: ""), .max([.fact("raw"), .question("second")]), ">= 2", []),
      (
        Sample.level,
        Sample.points([Sample.firstIsHigh, Sample.secondIsHigh]), "mid, high", []
      ),
      (
        Sample.level,
        .choose(
          [
            .init(value: "low", when: .not(Sample.firstIsHigh), reason: ""),
            .init(value: "high", when: Sample.secondIsHigh, reason: ""),
          ], otherwise: "mid"), "mid, high", [[1, 0, 0]]
      ),
      (
        .list(["x", "y"]), Sample.list([("x", Sample.firstIsHigh), ("y", Sample.secondIsHigh)]),
        ">= 1", []
      ),
    ] as [(Fact.Domain, Derivation, String, [[Int]])])
  func `an assumption is believed, and yet not taken for knowledge`(
    _ domain: Fact.Domain, _ derivation: Derivation, _ test: String, _ more: [[Int]]
  ) throws {
    let facts = [
      Sample.raw, Sample.knows("first"), Sample.knows("second"),
      Sample.fact("middle", domain, derivation),
      Sample.fact("end", Sample.words, Sample.strong(when: Fixture.fact("middle", test))),
    ]
    let kind = Question.Kind.number(0...4, unit: "")
    let vectors = try Sample.vectors(
      [("knows-first", "-"), ("knows-second", "-"), ("end", "-")], facts,
      [("first", kind), ("second", kind)])
    #expect(Set(vectors) == Set(Self.known + more))
  }

  @Test func `reasons that somebody names are not merely counted`() throws {
    let (x, y) = (Fixture.question("b1", "yes"), Fixture.question("b2", "yes"))
    let facts = [
      Sample.fact("list", .list(["x", "y"]), Sample.list([("x", x), ("y", y)])),
      Sample.fact("word", Sample.words, Sample.strong(when: Fixture.fact("list", "x"))),
    ]
    let axes: [(Fact.ID, String)] = [("list", ">= 1"), ("word", "-")]
    let vectors = try Sample.vectors(axes, facts, [("b1", .yesNo), ("b2", .yesNo)], openly: false)
    #expect(vectors == [[0, 0], [1, 0], [1, 1]])
  }

  @Test func `reasons that are assumed are not merely counted`() throws {
    let facts = [
      Sample.fact(
        "list", .list(["x", "y"]),
        Sample.list([
          ("x", Fixture.question("first", "8")), ("y", Fixture.question("second", "8")),
        ]), unknown: .assume(.word("x"))),
      Sample.fact(
        "both", Sample.words,
        Sample.strong(
          when: .all([Fixture.question("first", "0..9"), Fixture.question("second", "0..9")])),
        unknown: .assume(.word("weak"))),
    ]
    let kind = Question.Kind.number(0...4, unit: "")
    let vectors = try Sample.vectors(
      [("both", "-"), ("list", ">= 1")], facts, [("first", kind), ("second", kind)])
    #expect(vectors == [[0, 0], [0, 1], [1, 0]])
  }

  @Test func `assumptions that differ are kept apart where as little is known`() throws {
    let either = Condition.any([Sample.firstIsHigh, Fixture.fact("other", ">= 2")])
    let facts = [
      Sample.raw, Sample.knows("first"), Sample.knows("second"),
      Sample.fact(
        "other", .number(0...5, unit: ""), .value(of: "second", as: [:]),
        unknown: .assume(.number(0))),
      Sample.fact(
        "sum", Sample.level,
        Sample.points([either, Fixture.question("third", "yes")])),
    ]
    let kind = Question.Kind.number(0...1, unit: "")
    let vectors = try Sample.vectors(
      [("knows-first", "-"), ("knows-second", "-"), ("sum", "-")], facts,
      [("first", kind), ("second", kind), ("third", .yesNo)])
    #expect(
      vectors == [
        [0, 0, 1], [0, 0, 2], [0, 1, 1], [0, 1, 2], [1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1],
      ])
  }

  private static let step = Derivation.choose(
    [
      .init(value: "mid", when: Sample.firstIsHigh, reason: ""),
      .init(value: "high", when: Sample.secondIsHigh, reason: ""),
    ], otherwise: "low")

  @Test func `a choice that is only assumed leaves the later ones possible`() throws {
    let facts = [
      Sample.raw, Sample.knows("first"), Sample.knows("third"),
      Sample.fact("second-high", Sample.words, Sample.strong(when: Sample.secondIsHigh)),
      Sample.fact("step", Sample.level, Self.step),
      Sample.fact(
        "middle", Sample.level,
        Sample.points([Fixture.fact("step", "mid, high"), Fixture.question("third", "yes")])),
      Sample.fact("end", Sample.words, Sample.strong(when: Fixture.fact("middle", "mid, high"))),
    ]
    let kind = Question.Kind.number(0...4, unit: "")
    let vectors = try Sample.vectors(
      [("knows-first", "-"), ("second-high", "-"), ("knows-third", "-"), ("end", "-")], facts,
      [("first", kind), ("second", kind), ("third", .yesNo)])
    #expect(
      vectors == [
        [0, 0, 1, 1], [0, 1, 0, 1], [0, 1, 1, 1], [1, 0, 0, 1], [1, 0, 1, 0], [1, 0, 1, 1],
        [1, 1, 0, 1], [1, 1, 1, 1],
      ])
  }

  @Test func `an answer beyond the bounds of its fact leaves the fact open`() throws {
    let fact = Sample.fact("raw", .number(3...5, unit: ""), .value(of: "first", as: [:]))
    let vectors = try Sample.vectors(
      [("raw", ">= 4")], [fact], [("first", .number(0...3, unit: ""))])
    #expect(vectors == [[0]])
  }
}
