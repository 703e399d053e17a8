/// Everything that turns answers into a recommendation: facts, factors, tables, notes.
public struct DecisionModel: Sendable {
  /// The facts, each after those it is derived from.
  public let facts: [Fact]
  /// The illustrating factors of the article; they never decide.
  public let factors: [Factor]
  /// The tables, each after those it looks at.
  public let tables: [DecisionTable]
  /// Values of facts at which the sources disagree or the answer is about to change.
  public let boundaries: [Boundary]
  /// What to watch, because it would change the decision.
  public let tripwires: [Tripwire]

  /// A model.
  public init(
    facts: [Fact], factors: [Factor], tables: [DecisionTable], boundaries: [Boundary],
    tripwires: [Tripwire]
  ) {
    self.facts = facts
    self.factors = factors
    self.tables = tables
    self.boundaries = boundaries
    self.tripwires = tripwires
  }

  /// One of the article's four factors, scored 0 to 100 for illustration only.
  public struct Factor: Equatable, Sendable {
    /// Its permanent name, for example `team-size`.
    public let id: ID<Factor>
    /// What it is called in reports.
    public let title: String
    /// What adds to it; the sum is held between 0 and 100.
    public let parts: [Derivation.Points]

    /// A factor.
    public init(id: ID<Factor>, title: String, parts: [Derivation.Points]) {
      self.id = id
      self.title = title
      self.parts = parts
    }
  }

  /// A note shown when a fact stands on a boundary.
  public struct Boundary: Equatable, Sendable {
    /// Its permanent name.
    public let id: ID<Boundary>
    /// When it is shown.
    public let when: Condition
    /// What to know. Markdown.
    public let note: String
    /// Where that comes from.
    public let source: Source

    /// A boundary note.
    public init(id: ID<Boundary>, when: Condition, note: String, source: Source) {
      self.id = id
      self.when = when
      self.note = note
      self.source = source
    }
  }

  /// Something to watch.
  public struct Tripwire: Equatable, Sendable {
    /// Its permanent name.
    public let id: ID<Tripwire>
    /// What to watch, as a phrase.
    public let watch: String
    /// When it is worth watching; nil means always.
    public let when: Condition?
    /// Which fact it would change.
    public let fact: Fact.ID

    /// A tripwire.
    public init(id: ID<Tripwire>, watch: String, when: Condition?, fact: Fact.ID) {
      self.id = id
      self.watch = watch
      self.when = when
      self.fact = fact
    }
  }
}
