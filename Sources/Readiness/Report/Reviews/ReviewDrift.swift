/// What became of the decision in the course of a review.
public struct ReviewDrift: Encodable, Sendable {
  /// Whether another outcome or another shape is recommended than before it.
  public let isDrift: Bool
  /// What was recommended before it, in words; empty: nothing was.
  public let before: String
  /// What is recommended since, in words; empty: nothing is.
  public let after: String
  /// The entry that holds the recommendation; 0: there is none.
  public let entry: Int
  /// All of it as a sentence.
  public let words: String
  /// The rules that decide now, if it is another recommendation.
  public let rules: [Rule]
  /// The facts that are others than before.
  public let facts: [Fact]

  private enum CodingKeys: String, CodingKey {
    case isDrift = "is-drift"
    case before, after, entry, words, rules, facts
  }

  /// A rule that decides.
  public struct Rule: Encodable, Sendable {
    /// The rule.
    public let id: String
    /// Why it says what it says; empty if the content has it no more.
    public let reason: String
  }

  /// A fact that changed.
  public struct Fact: Encodable, Sendable {
    /// The fact.
    public let id: String
    /// What it is called.
    public let title: String
    /// What it was; empty: it was not known.
    public let before: String
    /// What it is.
    public let after: String
  }

  init(_ matter: MinutesMatter, for audience: Audience) {
    let decided = matter.records.compactMap { record -> (Int, Event.Decided)? in
      if case .decided(let body) = record.event { (record.number, body) } else { nil }
    }.filter { $0.0 <= matter.interval.upperBound }
    let old = decided.last { $0.0 < matter.record.number }?.1
    let new = decided.last
    let isDrift = DecisionDrift.isOther(old?.outputs, new?.1.outputs)
    self.isDrift = isDrift
    before = old.map(ReviewDrift.phrase) ?? ""
    after = (new?.1).map(ReviewDrift.phrase) ?? ""
    entry = new?.0 ?? 0
    // Facts are what answers amount to, and these are held from open readers.
    facts =
      audience.mayRead(.internal)
      ? ReviewDrift.facts(old, new?.1, matter.titles) : []
    rules =
      isDrift
      ? (new?.1.rules ?? []).map { Rule(id: $0, reason: matter.titles.reason($0)) } : []
    words = ReviewDrift.words(
      before, after, isDrift: isDrift, wasDecidedAnew: (new?.0 ?? 0) > matter.record.number, facts)
  }

  /// `use several accounts (minimal multi account)`
  private static func phrase(_ decided: Event.Decided) -> String {
    guard let outcome = decided.outputs["outcome"] else { return "not settled yet" }
    let shape = decided.outputs["shape"].map { " (\($0.replacing("-", with: " ")))" }
    return DecisionWords.outcome(outcome) + (shape ?? "")
  }

  private static func facts(
    _ old: Event.Decided?, _ new: Event.Decided?, _ titles: MinutesTitles
  ) -> [Fact] {
    guard let old, let new else { return [] }
    return DecisionDrift.facts(old.facts, new.facts).map {
      Fact(id: $0.name, title: titles.fact($0.name), before: $0.from, after: $0.to)
    }
  }

  private static func words(
    _ before: String, _ after: String, isDrift: Bool, wasDecidedAnew: Bool, _ facts: [Fact]
  ) -> String {
    guard !after.isEmpty else { return "Nothing is decided yet." }
    let why = facts.map { fact in
      "\(fact.title.lowercasedFirst) \(fact.before.isEmpty ? "became known: " : "went from \(fact.before) to ")\(fact.after)"
    }
    guard isDrift else {
      guard wasDecidedAnew, !why.isEmpty else { return "It stands: \(after)." }
      return "It stands: \(after), although \(Prose.list(why))."
    }
    let from = before.isEmpty ? "It is new: " : "It was: \(before). It is now: "
    return from + after + (why.isEmpty ? "." : ", because \(Prose.list(why)).")
  }
}
