import Readiness
import Testing

/// The outcome and shape tables of the onboarding as Swift literals, over questions of their own.
enum DecisionFixture {
  static let source = Source(title: "fixture")

  /// A test written as text; a wrong one is an issue of the test that uses it.
  static func test(_ text: String) -> UnaryTest {
    do {
      return try UnaryTest(parsing: text)
    } catch {
      Issue.record("\(text): \(error)")
      return .anything
    }
  }

  static func rule(
    _ id: DecisionTable.Rule.ID, _ tests: [String: String], _ gives: [String: String]
  ) -> DecisionTable.Rule {
    DecisionTable.Rule(
      id: id, tests: tests.mapValues(test), gives: gives, stated: .derived,
      reason: "because of \(id)", source: source)
  }

  static func inputs(_ facts: [Fact.ID]) -> [DecisionTable.Input] {
    facts.map { DecisionTable.Input(name: $0.text, origin: .fact($0)) }
  }

  static func question(_ id: Question.ID, _ test: String) -> Condition {
    .test(.question(id), Self.test(test))
  }

  static func fact(_ id: Fact.ID, _ test: String) -> Condition {
    .test(.fact(id), Self.test(test))
  }

  // MARK: The tables

  static let outcome = DecisionTable(
    id: "outcome", title: "One account or several", hitPolicy: .priority,
    inputs: inputs([
      "people", "complexity", "compliance", "purpose", "triggers", "signals-serious",
      "signals-other", "accounts",
    ]),
    outputs: [.init(name: "outcome", values: ["single", "consider", "multi"])],
    rules: multi + consider + [rule("otherwise", [:], ["outcome": "single"])])

  private static let multi: [DecisionTable.Rule] = [
    ("trigger", ["triggers": ">= 1"]),
    ("isolation", ["compliance": "isolation-demanded"]),
    ("several-accounts", ["accounts": "several"]),
    ("many-people", ["people": "> 10", "purpose": "product"]),
    ("scope-moderate", product(["complexity": "not(low)", "compliance": "not(none)"])),
    ("serious-signal", product(["signals-serious": ">= 1"])),
    ("signals-moderate", product(["signals-other": ">= 2", "complexity": "not(low)"])),
    ("signals-scope", product(["signals-other": ">= 2", "compliance": "not(none)"])),
    ("signals-ten", product(["signals-other": ">= 2", "people": ">= 10"])),
  ].map { rule(.init($0.0), $0.1, ["outcome": "multi"]) }

  private static let consider: [DecisionTable.Rule] = [
    ("scope", product(["compliance": "not(none)"])),
    ("moderate", product(["complexity": "not(low)"])),
    ("ten-people", product(["people": ">= 10"])),
    ("two-signals", product(["signals-other": ">= 2"])),
  ].map { rule(.init($0.0), $0.1, ["outcome": "consider"]) }

  private static func product(_ tests: [String: String]) -> [String: String] {
    tests.merging(["purpose": "product"]) { first, _ in first }
  }

  static let shape = DecisionTable(
    id: "shape", title: "Target shape", hitPolicy: .first,
    inputs: [
      .init(name: "outcome", origin: .decision(output: "outcome", replacing: [:])),
      .init(
        name: "outcome-now",
        origin: .decision(output: "outcome", replacing: ["people": "people-now"])),
    ] + inputs(["people-now", "accounts", "organization", "purpose"]),
    outputs: [
      .init(
        name: "shape",
        values: [
          "single-account", "single-in-organization", "minimal-start", "minimal-multi-account",
          "landing-zone", "keep",
        ]),
      .init(name: "confidence", values: ["low", "medium", "high"]),
      .init(name: "look-again", values: []),
    ],
    rules: [
      ("keep", ["accounts": "several"], "keep", "high", "P12M"),
      ("zone", ["outcome": "multi", "people-now": ">= 11"], "landing-zone", "medium", "P6M"),
      (
        "start", ["outcome": "multi", "outcome-now": "not(multi)"], "minimal-start", "medium", "P6M"
      ),
      ("minimal", ["outcome": "multi"], "minimal-multi-account", "high", "P6M"),
      (
        "consider-member", ["outcome": "consider", "organization": "yes"],
        "single-in-organization", "medium", "P6M"
      ),
      ("consider", ["outcome": "consider"], "single-in-organization", "low", "P3M"),
      ("trial", ["purpose": "throw-away"], "single-account", "high", "P3M"),
      ("six", ["people-now": ">= 6"], "single-account", "low", "P6M"),
      ("single", [:], "single-account", "high", "P12M"),
    ].map { rule(.init($0.0), $0.1, ["shape": $0.2, "confidence": $0.3, "look-again": $0.4]) })
}
