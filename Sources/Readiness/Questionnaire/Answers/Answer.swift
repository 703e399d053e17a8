/// What somebody said to a question.
public struct Answer: Hashable, Sendable {
  /// What was said.
  public let response: Response
  /// Why, in the answerer's words.
  public let justification: String?
  /// What limits the harm of a risky answer.
  public let control: String?

  /// An answer.
  public init(_ response: Response, justification: String? = nil, control: String? = nil) {
    self.response = response
    self.justification = justification
    self.control = control
  }

  /// A value, or an honest refusal to give one.
  public enum Response: Hashable, Sendable {
    /// A value of the question's kind.
    case value(Value)
    /// Not known yet: becomes something to find out.
    case unknown
    /// Does not apply, and why.
    case notApplicable(because: String)
  }

  /// A value, by the question's kind.
  public enum Value: Hashable, Sendable {
    /// Yes or no.
    case yesNo(Bool)
    /// The option chosen.
    case option(ID<Question.Option>)
    /// The options chosen, in the order the question lists them.
    case options([ID<Question.Option>])
    /// A whole number.
    case number(Int)
    /// A line of text.
    case text(String)
    /// A calendar day.
    case day(Day)
  }
}

/// The answers of one point of view: the organization's and one account's together.
public typealias Answers = [Question.ID: Answer]
