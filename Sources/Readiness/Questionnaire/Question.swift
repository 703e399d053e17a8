/// One thing asked, with why, how to find out, and what a good answer looks like.
public struct Question: Sendable {
  /// Tags ``ID``.
  public typealias ID = Readiness.ID<Question>

  /// Its permanent name, for example `people-now`.
  public let id: ID
  /// Its name in lists and reports, for example "People who use AWS today".
  public let title: String
  /// The question itself.
  public let ask: String
  /// What kind of answer it takes.
  public let kind: Kind
  /// Why it is asked. Markdown.
  public let why: String
  /// How to find out: a command or a console path. Markdown.
  public let findOut: String
  /// What a good answer looks like. Markdown.
  public let good: String
  /// When it is asked at all; nil means always.
  public let askedWhen: Condition?
  /// Answers that ask for a compensating control.
  public let risky: [Risky]
  /// When "does not apply" contradicts another answer.
  public let refusesNotApplicable: [Contradiction]
  /// Where the reason for asking comes from.
  public let sources: [Source]
  /// Whether reports name its answer.
  public let isNamedInReports: Bool
  /// The ids that it had before, the last one first: answers to them count for it.
  public let replaces: [ID]

  /// A question.
  public init(
    id: ID, title: String, ask: String, kind: Kind, why: String = "", findOut: String = "",
    good: String = "", askedWhen: Condition? = nil, risky: [Risky] = [],
    refusesNotApplicable: [Contradiction] = [], sources: [Source] = [],
    isNamedInReports: Bool = false, replaces: [ID] = []
  ) {
    self.id = id
    self.title = title
    self.ask = ask
    self.kind = kind
    self.why = why
    self.findOut = findOut
    self.good = good
    self.askedWhen = askedWhen
    self.risky = risky
    self.refusesNotApplicable = refusesNotApplicable
    self.sources = sources
    self.isNamedInReports = isNamedInReports
    self.replaces = replaces
  }

  /// The kinds of answer. "Don't know" and "does not apply" can always be given.
  public enum Kind: Sendable, Equatable {
    /// `yes` or `no`.
    case yesNo
    /// Exactly one of the options.
    case oneOf([Option])
    /// Any number of the options, none included.
    case severalOf([Option])
    /// A whole number within bounds, both included.
    case number(ClosedRange<Int>, unit: String)
    /// A line of text of at most that many characters.
    case text(limit: Int)
    /// A calendar day.
    case day
  }

  /// One choice.
  public struct Option: Sendable, Equatable {
    /// Tags ``id``.
    public typealias ID = Readiness.ID<Option>

    /// Its permanent name within the question.
    public let id: ID
    /// What it is called on screen.
    public let title: String

    /// An option.
    public init(id: ID, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// An answer that asks what limits its harm.
  public struct Risky: Sendable, Equatable {
    /// Which answers.
    public let test: UnaryTest
    /// What to ask then.
    public let ask: String

    /// A risky answer.
    public init(test: UnaryTest, ask: String) {
      self.test = test
      self.ask = ask
    }
  }

  /// A state of other answers in which "does not apply" cannot be true.
  public struct Contradiction: Sendable, Equatable {
    /// The other answers.
    public let when: Condition
    /// Why both cannot be true.
    public let because: String

    /// A contradiction.
    public init(when: Condition, because: String) {
      self.when = when
      self.because = because
    }
  }
}
