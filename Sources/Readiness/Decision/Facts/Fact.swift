/// What the answers amount to, and how it is derived from them.
public struct Fact: Equatable, Sendable {
  /// Tags ``ID``.
  public typealias ID = Readiness.ID<Fact>

  /// Its permanent name, for example `complexity`.
  public let id: ID
  /// What it is called in reports.
  public let title: String
  /// The values it can take, weakest first.
  public let domain: Domain
  /// How it comes from the answers.
  public let derivation: Derivation
  /// What stands when the answers do not settle it.
  public let unknown: WhenUnknown
  /// What stands for it when tables are tried with facts alone; nil: it must be given.
  public let neutral: Neutral?
  /// Whether a change of it is a piece of advice that can be shown as a flip.
  public let advice: Bool
  /// Why it is derived so, for the reports. Markdown.
  public let note: String

  /// A fact.
  public init(
    id: ID, title: String, domain: Domain, derivation: Derivation, unknown: WhenUnknown = .ask,
    neutral: Neutral? = nil, advice: Bool = true, note: String = ""
  ) {
    self.id = id
    self.title = title
    self.domain = domain
    self.derivation = derivation
    self.unknown = unknown
    self.neutral = neutral
    self.advice = advice
    self.note = note
  }

  /// The values of a fact, ordered from the weakest to the strongest.
  public enum Domain: Hashable, Sendable {
    /// Whole numbers within bounds.
    case number(ClosedRange<Int>, unit: String)
    /// These words, weakest first.
    case words([String])
    /// A set of named reasons out of these; tables see how many hold.
    case list([String])
  }

  /// What stands when a fact is not settled.
  public enum WhenUnknown: Hashable, Sendable {
    /// Nothing: the decision says that it is open.
    case ask
    /// This value, and the report says that it was assumed. For a list `none`: what is
    /// unknown does not count.
    case assume(Term)
  }

  /// What stands for a fact that was not given to a trial of the tables.
  public enum Neutral: Hashable, Sendable {
    /// This value.
    case value(Term)
    /// The value of another fact.
    case same(as: ID)
  }
}
