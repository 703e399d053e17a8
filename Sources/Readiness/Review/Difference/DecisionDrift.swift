/// How the decision moved, and because of which rules and facts.
public struct DecisionDrift: Hashable, Sendable, Encodable {
  /// What was recommended, by output; empty: nothing yet.
  public let from: [String: String]
  /// What is recommended.
  public let to: [String: String]
  /// The rules that decide now and did not before, with their reasons.
  public let newRules: [Rule]
  /// The rules that decided before and do not now.
  public let goneRules: [Rule]
  /// The facts that are otherwise.
  public let facts: [FactMovement]
  /// The entries that recorded decisions meanwhile.
  public let entries: [Int]

  /// A rule that decided.
  public struct Rule: Hashable, Sendable, Encodable {
    /// Its id.
    public let id: String
    /// Why, as a sentence; empty where the content of the time does not say.
    public let reason: String
  }

  /// A fact that is otherwise.
  public struct FactMovement: Hashable, Sendable, Encodable {
    /// Its name.
    public let name: String
    /// What it was; empty: unknown.
    public let from: String
    /// What it is.
    public let to: String
  }

  private enum CodingKeys: String, CodingKey {
    case from, to, facts, entries
    case newRules = "rules-new"
    case goneRules = "rules-gone"
  }

  /// Whether another outcome or another shape is recommended, and not only why or how surely.
  public var isDrift: Bool { DecisionDrift.isOther(from, to) }

  /// Whether outputs recommend something else.
  static func isOther(_ old: [String: String]?, _ new: [String: String]?) -> Bool {
    ["outcome", "shape"].contains { old?[$0] != new?[$0] }
  }

  /// The facts that are otherwise, by their names.
  static func facts(_ old: [String: String], _ new: [String: String]) -> [FactMovement] {
    Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }.map {
      FactMovement(name: $0, from: old[$0] ?? "", to: new[$0] ?? "")
    }
  }
}

extension MovementSearch {
  /// How the decision moved; nil if it did not, nor its rules and facts.
  var decision: DecisionDrift? {
    let old = from.state.decisions.last?.value
    guard let new = to.state.decisions.last?.value, new != old else { return nil }
    let (was, are) = (old?.rules ?? [], new.rules)
    let decided = between.filter { if case .decided = $0.event { true } else { false } }
    return DecisionDrift(
      from: old?.outputs ?? [:], to: new.outputs,
      newRules: rules(are.filter { !was.contains($0) }, to),
      goneRules: rules(was.filter { !are.contains($0) }, from),
      facts: DecisionDrift.facts(old?.facts ?? [:], new.facts),
      entries: (decided.isEmpty ? reaching : decided).map(\.number))
  }

  private func rules(_ ids: [String], _ moment: ReviewMoment) -> [DecisionDrift.Rule] {
    ids.map { DecisionDrift.Rule(id: $0, reason: moment.reasons[$0] ?? "") }
  }
}
