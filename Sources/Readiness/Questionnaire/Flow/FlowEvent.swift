extension Flow {
  /// Something that a person or a file wants.
  public enum Event: Hashable, Sendable {
    /// To answer the question at hand.
    case answer(Answer.Response)
    /// To answer the question at hand with what was typed.
    case typed(String)
    /// To say what limits the harm of a risky answer; nil or blank: nothing does.
    case control(String?)
    /// To add a note to the question at hand; it stands in place of an earlier one.
    case note(String)
    /// To keep what is being written, unfinished; empty: nothing.
    case drafting(Draft.Part, String)
    /// To leave the question for later and go on.
    case skip
    /// To go back one stop. Never refused for what is or is not answered.
    case back
    /// To go forward one stop, as ``back`` undone.
    case forward
    /// To go to a question.
    case jump(Question.ID)
    /// To go through what is still open, what was left for later included.
    case reopen
    /// To see all questions.
    case list
    /// To see everything before finishing.
    case review
    /// To finish.
    case finish
    /// To leave, to be continued.
    case pause
  }

  /// Something that the driver has to do.
  public enum Effect: Hashable, Sendable {
    /// Store an answer, at once; it supersedes an earlier one.
    case save(Question.ID, Answer)
    /// Say that an answer changed which questions are asked.
    case tell(PathChange)
    /// Show where the flow stands now.
    case show(Stop)
    /// Show all questions and how they stand.
    case list
    /// Say why the event changed nothing.
    case refuse(Refusal)
    /// Stop, done.
    case finished
    /// Stop, to be continued.
    case paused
  }

  /// How an answer changed which questions are asked.
  public struct PathChange: Hashable, Sendable {
    /// Questions asked now and not before, in order.
    public let added: [Question.ID]
    /// Questions asked before and not now, in order. Their answers are kept.
    public let removed: [Question.ID]
    /// How many questions are asked now.
    public let total: Int
  }
}

extension Flow.Event {
  /// To keep what is in the field of what is asked.
  public static func draft(_ text: String) -> Flow.Event { .drafting(.asked, text) }
}
