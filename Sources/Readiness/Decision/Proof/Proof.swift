/// That a decision table answers every case, and answers it sensibly.
public struct Proof: Hashable, Sendable {
  /// The table.
  public let table: ID<DecisionTable>
  /// What it is called in reports.
  public let title: String
  /// Which rule counts when several hit.
  public let hitPolicy: DecisionTable.HitPolicy
  /// How many cases were tried: every combination of bands that can occur.
  public let cases: Int
  /// How many rules there are, each needed in some case.
  public let rules: Int
  /// The facts tried, with the bands between which no test tells a difference.
  public let bands: [Bands]

  /// The bands of one fact.
  public struct Bands: Hashable, Sendable, Encodable {
    /// The fact.
    public let fact: Fact.ID
    /// What it is called in reports.
    public let title: String
    /// The bands, weakest first: `1..5`, `6..9`, `10`, `11..`.
    public let bands: [String]
  }
}

extension Proof: CustomStringConvertible {
  /// The proof in one sentence.
  public var description: String {
    let cases = cases == 1 ? "the only case hits a rule" : "each of \(cases) cases hits a rule"
    let rules = rules == 1 ? "the rule" : "each of \(rules) rules"
    return switch hitPolicy {
    case .priority:
      "\(cases), a stronger fact never weakens the \(table), and \(rules) is needed somewhere"
    case .first: "\(cases), the first one counts, and \(rules) comes first somewhere"
    }
  }
}

extension Proof: Encodable {
  private enum CodingKeys: String, CodingKey {
    case table, title
    case hitPolicy = "hit-policy"
    case cases, rules, bands, text
  }

  /// Writes the stored values and the sentence under `text`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(table, forKey: .table)
    try container.encode(title, forKey: .title)
    try container.encode(hitPolicy.rawValue, forKey: .hitPolicy)
    try container.encode(cases, forKey: .cases)
    try container.encode(rules, forKey: .rules)
    try container.encode(bands, forKey: .bands)
    try container.encode(description, forKey: .text)
  }
}
