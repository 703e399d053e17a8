/// The six visible ways in which a fact comes from answers and other facts.
public enum Derivation: Equatable, Sendable {
  /// `value`: the answer itself, or the word that stands beside the option chosen.
  case value(of: Question.ID, as: [String: String])
  /// `max`: the largest of these.
  case max([Operand])
  /// `points` with `bands`: points for answers, then the band in which their sum lies.
  case points([Points], bands: [Band])
  /// `choose`: the first whose condition holds, else the last word.
  case choose([Choice], otherwise: String)
  /// `list`: every named reason whose condition holds.
  case list([Named])
  /// `count`: how many options are ticked, or reasons hold, in all of these.
  case count([Operand])

  /// Something that has a number or a set.
  public enum Operand: Hashable, Sendable {
    /// The answer to a question.
    case question(Question.ID)
    /// Another fact.
    case fact(Fact.ID)
  }

  /// Points given when a condition holds.
  public struct Points: Equatable, Sendable {
    /// How many, negative ones included.
    public let points: Int
    /// When.
    public let when: Condition
    /// Why, as a phrase.
    public let reason: String

    /// Points.
    public init(_ points: Int, when: Condition, reason: String) {
      self.points = points
      self.when = when
      self.reason = reason
    }
  }

  /// The sums that give a value.
  public struct Band: Equatable, Sendable {
    /// The fact's value.
    public let value: String
    /// The sums it stands for.
    public let sums: UnaryTest

    /// A band.
    public init(value: String, sums: UnaryTest) {
      self.value = value
      self.sums = sums
    }
  }

  /// A value and when it is chosen.
  public struct Choice: Equatable, Sendable {
    /// The fact's value.
    public let value: String
    /// When.
    public let when: Condition
    /// Why, as a phrase.
    public let reason: String

    /// A choice.
    public init(value: String, when: Condition, reason: String) {
      self.value = value
      self.when = when
      self.reason = reason
    }
  }

  /// A reason of a list.
  public struct Named: Equatable, Sendable {
    /// Its permanent name.
    public let id: String
    /// What it is called in reports.
    public let title: String
    /// When it holds.
    public let when: Condition
    /// Why it counts, as a sentence.
    public let reason: String
    /// Where that comes from.
    public let source: Source

    /// A named reason.
    public init(id: String, title: String, when: Condition, reason: String, source: Source) {
      self.id = id
      self.title = title
      self.when = when
      self.reason = reason
      self.source = source
    }
  }
}
