/// A recommendation for the page: every sentence made, nothing left to compute.
public struct DecisionReport: Encodable, Sendable {
  /// What it comes from; no entry for a trial without a workspace.
  public let head: [ReportHead]
  /// The answer in one sentence.
  public let headline: String
  /// The target shape in words; empty if open.
  public let shape: String
  /// How sure it is; empty if open.
  public let confidence: String
  /// The day or the time after which to look again; empty if open.
  public let lookAgain: String
  /// What it rests on, in one sentence.
  public let basis: String
  /// The rules that decide, with reason and source.
  public let deciding: [Line]
  /// The rules that hit as well.
  public let also: [Line]
  /// Rules that may hit, depending on what is open.
  public let may: [Line]
  /// The facts, with what made them.
  public let facts: [FactLine]
  /// Rules for a stronger outcome that fail one test.
  public let nearly: [Line]
  /// What would change the outcome.
  public let flips: [Line]
  /// Single answers that would change the outcome.
  public let answerFlips: [Line]
  /// Notes on boundaries.
  public let boundaries: [Line]
  /// What to watch.
  public let tripwires: [Line]
  /// What is missing and could change it.
  public let missing: [Line]
  /// What is assumed, and whether it matters.
  public let assumptions: [Line]
  /// The illustrating scores.
  public let factors: [FactorLine]

  private enum CodingKeys: String, CodingKey {
    case head, headline, shape, confidence
    case lookAgain = "look-again"
    case basis, deciding, also, may, facts, nearly, flips
    case answerFlips = "answer-flips"
    case boundaries, tripwires, missing, assumptions, factors
  }

  /// A sentence with where it comes from.
  public struct Line: Encodable, Sendable {
    /// What it is about, as an id; empty if nothing has one.
    public let id: String
    /// The sentence. Markdown of the content.
    public let text: String
    /// Where it comes from; empty if it is computed.
    public let source: String
    /// The same as a Markdown link.
    public let link: String

    init(_ id: String, _ text: String, _ source: Source? = nil) {
      self.id = id
      self.text = text
      self.source = source.map(Prose.source) ?? ""
      link = source.map(Prose.link) ?? ""
    }
  }

  /// A fact's row.
  public struct FactLine: Encodable, Sendable {
    /// The fact.
    public let id: String
    /// What it is called.
    public let title: String
    /// Its value in words.
    public let value: String
    /// What made it, in words.
    public let because: String
  }

  /// A factor's row.
  public struct FactorLine: Encodable, Sendable {
    /// The factor.
    public let id: String
    /// What it is called.
    public let title: String
    /// 0 to 100, or a span while answers are open.
    public let score: String
    /// What made it, in words.
    public let because: String
  }

  /// The page of a recommendation.
  /// - Parameters:
  ///   - head: what it comes from; nil for a trial.
  ///   - day: the day it was made, from which the day to look again counts.
  ///   - questions: the titles of questions by id.
  public init(
    _ recommendation: Recommendation, head: ReportHead?, day: Day?,
    answerFlips: [AnswerFlip] = [], questions: [Question.ID: String] = [:]
  ) {
    let words = DecisionWords(questions: questions)
    self.head = head.map { [$0] } ?? []
    headline = words.headline(recommendation)
    shape = recommendation.shape.map(words.shape) ?? ""
    confidence = recommendation.confidence ?? ""
    lookAgain = words.lookAgain(recommendation.lookAgain, from: day)
    basis = words.basis(recommendation)
    let (first, rest) = (
      recommendation.hits.filter(\.decides), recommendation.hits.filter { !$0.decides && $0.speaks }
    )
    deciding = first.map(words.hit)
    also = rest.map(words.weaker)
    may = recommendation.may.map(words.hit)
    facts = recommendation.facts.map(words.fact)
    nearly = recommendation.nearly.map(words.nearly)
    flips = words.flips(recommendation.flips)
    self.answerFlips = words.answerFlips(answerFlips)
    boundaries = recommendation.boundaries.map {
      Line($0.id.text, Prose.oneLine($0.note), $0.source)
    }
    tripwires = recommendation.tripwires.map { Line($0.id.text, $0.watch) }
    missing = recommendation.missing.map(words.missing)
    assumptions = recommendation.assumptions.map(words.assumption)
    factors = recommendation.factors.map(words.factor)
  }
}
