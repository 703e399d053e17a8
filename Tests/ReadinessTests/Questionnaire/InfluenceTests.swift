import Testing

@testable import Readiness

/// Questions that change nothing are found out.
@Suite struct InfluenceTests {
  private func faults(
    _ kind: Question.Kind, _ tests: [String], isNamed: Bool = false, isWhole: Bool = false
  ) throws -> [String] {
    let question = Question(
      id: "q", title: "Q", ask: "?", kind: kind, isNamedInReports: isNamed)
    let questionnaire = Questionnaire(
      id: "list", title: "List", summary: "", minutes: 1,
      sections: [.init(id: "s", title: "S", scope: .organization, questions: [question])])
    var influence = Influence()
    for test in tests { influence.note(.test(.question("q"), try UnaryTest(parsing: test))) }
    if isWhole { influence.note(all: "q") }
    return influence.check(questionnaire).map { String($0.path.dropFirst("sections/s/".count)) }
  }

  private static let three = Question.Kind.oneOf(
    ["a", "b", "c"].map { .init(id: .init($0), title: $0) })
  private static let ticks = Question.Kind.severalOf(
    ["a", "b", "c"].map { .init(id: .init($0), title: $0) })

  @Test func `a question that nothing looks at is named`() throws {
    #expect(try faults(.yesNo, []) == ["questions/q"])
    #expect(try faults(.day, []) == ["questions/q"])
    #expect(try faults(.number(1...9, unit: ""), ["-"]) == ["questions/q"])
  }

  @Test func `a question that reports name, or that is taken as it is, has an effect`() throws {
    #expect(try faults(.text(limit: 5), [], isNamed: true) == [])
    #expect(try faults(.number(1...9, unit: ""), [], isWhole: true) == [])
  }

  @Test func `options that every test takes for the same are named`() throws {
    #expect(try faults(InfluenceTests.three, ["a"]) == ["questions/q/options/2"])
    #expect(try faults(InfluenceTests.three, ["a", "not(b)"]) == [])
    #expect(
      try faults(InfluenceTests.three, ["a, b, c"])
        == ["questions/q/options/1", "questions/q/options/2"])
    #expect(try faults(.yesNo, ["yes"]) == [])
    #expect(try faults(.yesNo, ["yes, no"]) == ["questions/q"])
  }

  @Test func `a tick that no test names is idle, unless ticks are counted`() throws {
    #expect(try faults(InfluenceTests.ticks, ["a", "b"]) == ["questions/q/options/2"])
    #expect(try faults(InfluenceTests.ticks, ["a", ">= 2"]) == [])
  }
}
