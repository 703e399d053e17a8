import Readiness

/// `surefoot decide --table`
enum DecideTable {
  static func outcome(_ invocation: borrowing Invocation) throws -> Outcome {
    let model = try Decide.pack(invocation).decisionModel()
    let page = TablePage(model)
    return Outcome("tables", data: page, text: page.text)
  }
}

/// The decision tables for the page.
private struct TablePage: Encodable {
  let facts: [FactRow]
  let tables: [Table]

  struct FactRow: Encodable {
    let id: String
    let title: String
    let values: String
  }

  struct Table: Encodable {
    let id: String
    let title: String
    let hitPolicy: String
    let rules: [Rule]

    private enum CodingKeys: String, CodingKey {
      case id, title
      case hitPolicy = "hit-policy"
      case rules
    }
  }

  struct Rule: Encodable {
    let id: String
    let when: [String: String]
    let then: [String: String]
    let stated: String
    let reason: String
  }

  init(_ model: DecisionModel) {
    facts = model.facts.map {
      FactRow(id: $0.id.text, title: $0.title, values: $0.domain.allowed)
    }
    tables = model.tables.map { table in
      Table(
        id: table.id.text, title: table.title, hitPolicy: table.hitPolicy.rawValue,
        rules: table.rules.map { rule in
          Rule(
            id: rule.id.text, when: rule.tests.mapValues(\.description), then: rule.gives,
            stated: rule.stated.rawValue, reason: rule.reason)
        })
    }
  }

  var text: String {
    var text = "Facts\n"
    for fact in facts {
      text += "  \(fact.id): \(fact.values)\n"
    }
    for table in tables {
      text += "\n\(table.title) (\(table.id), hit policy \(table.hitPolicy))\n"
      text += table.rules.map(TablePage.text).joined()
    }
    return Escape.terminal(text, lineBreaks: .kept)
  }

  private static func text(_ rule: Rule) -> String {
    let tests = rule.when.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let gives = rule.then.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let when = tests.isEmpty ? "always" : tests.joined(separator: " and ")
    return "  \(rule.id): \(when)\n      gives \(gives.joined(separator: ", ")) "
      + "(\(rule.stated))\n"
  }
}
