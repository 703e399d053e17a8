/// What is asked, in sections, with an id and a version.
public struct Questionnaire: Sendable {
  /// Tags ``ID``.
  public typealias ID = Readiness.ID<Questionnaire>

  /// Its permanent name, for example `onboarding`.
  public let id: ID
  /// What it is called on screen.
  public let title: String
  /// One sentence on what it is for.
  public let summary: String
  /// The minutes most people need.
  public let minutes: Int
  /// Its parts, in the order they are asked.
  public let sections: [Section]
  /// When it is worth going through; nil means always. Where it is known not to be, its questions
  /// count as not asked unless they were answered all the same.
  public let offeredWhen: Condition?
  /// The questions of other questionnaires that are asked anew with it.
  public let again: [Question.ID]

  /// A questionnaire.
  public init(
    id: ID, title: String, summary: String, minutes: Int, sections: [Section],
    offeredWhen: Condition? = nil, again: [Question.ID] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.minutes = minutes
    self.sections = sections
    self.offeredWhen = offeredWhen
    self.again = again
  }

  /// Every question in the order asked.
  public var questions: [Question] { sections.flatMap(\.questions) }

  /// A part of the questionnaire.
  public struct Section: Sendable {
    /// Its permanent name.
    public let id: Readiness.ID<Section>
    /// What it is called on screen.
    public let title: String
    /// What its questions are about.
    public let scope: Scope
    /// The questions in the order asked.
    public let questions: [Question]

    /// A section.
    public init(
      id: Readiness.ID<Section>, title: String, scope: Scope, questions: [Question]
    ) {
      self.id = id
      self.title = title
      self.scope = scope
      self.questions = questions
    }
  }
}

/// What a question, an item or an answer is about.
public enum Scope: String, Sendable, Codable, CaseIterable {
  /// The whole organization; closes once.
  case organization
  /// One AWS account.
  case account
}
