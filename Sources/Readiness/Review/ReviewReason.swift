/// Why a subject stands on the agenda of a review.
public enum ReviewReason: Hashable, Sendable {
  /// A later answer says that the item does not hold.
  case contradicted
  /// An exception came to its end on that day.
  case exceptionEnded(Day)
  /// The proof ran out on that day.
  case lapsed(Day)
  /// The day of the plan has passed.
  case overdue(Day)
  /// An earlier review did not settle it.
  case leftOpen(String, parked: Bool)
  /// It is an action of an earlier review.
  case action(String)
  /// The drill is due on that day.
  case drillDue(Day, isOverdue: Bool)
  /// A run or drill is not over.
  case runOpen
  /// A run or drill has to be reviewed by that day.
  case runReviewDue(Day)
  /// What was answered counts no more since the content moved on.
  case outgrown
  /// The question is asked now and was never answered.
  case unsaid
  /// "Don't know", since that day.
  case unknown(Day)
  /// The day that was answered has passed.
  case dayPassed(Day)
  /// The answer ages: it was last looked at on that day.
  case ages(Day)
  /// It is asked in every quarter; the day it was last answered, if it was.
  case everyQuarter(Day?)
  /// Another answer would change the decision: in words.
  case tripwire(String)
  /// It closes these items, which need it.
  case closes([Item.ID])
  /// It came into the plan with newer content.
  case newContent(String)
  /// An exception ends before the next review.
  case exceptionEnds(Day)
  /// The proof runs out before the next review.
  case proofEnds(Day)
  /// Nobody knew at the last review, on that day.
  case nobodyKnew(Day)
  /// Nothing but a word stands behind it, and that word is older than so many reviews.
  case unproven(reviews: Int)
  /// So many items that matter less are late: too many to talk about each.
  case manyLate(Int)
  /// So many open items have nobody who was named for them.
  case unowned(Int)
  /// All that is assigned hangs on one person.
  case reliance(String)
}

extension ReviewReason {
  /// The word for programs.
  public var word: String {
    switch self {
    case .contradicted: "contradicted"
    case .exceptionEnded: "exception-ended"
    case .lapsed: "lapsed"
    case .overdue: "overdue"
    case .leftOpen: "left-open"
    case .action: "action"
    case .drillDue: "drill-due"
    case .runOpen: "run-open"
    case .runReviewDue: "run-review-due"
    case .outgrown: "outgrown"
    case .unsaid: "new-question"
    case .unknown: "unknown"
    case .dayPassed: "day-passed"
    case .ages: "ages"
    case .everyQuarter: "every-quarter"
    case .tripwire: "tripwire"
    case .closes: "closes"
    case .newContent: "new-content"
    case .exceptionEnds: "exception-ends"
    case .proofEnds: "proof-ends"
    case .nobodyKnew: "nobody-knew"
    case .unproven: "unproven"
    case .manyLate: "many-late"
    case .unowned: "unowned"
    case .reliance: "single-holder"
    }
  }

  /// How much it presses: what is false now before what will be, what will be before what only ages.
  /// The steps are ours.
  public var urgency: Int {
    switch self {
    case .contradicted: 9
    case .exceptionEnded: 8
    case .lapsed, .overdue, .runOpen, .runReviewDue: 7
    case .drillDue(_, let isOverdue): isOverdue ? 7 : 3
    case .leftOpen, .dayPassed: 6
    case .action, .outgrown, .closes, .manyLate: 5
    case .unknown, .unsaid, .nobodyKnew, .tripwire: 4
    case .newContent, .exceptionEnds, .unproven, .reliance: 3
    case .ages, .everyQuarter, .unowned: 2
    case .proofEnds: 1
    }
  }

  /// The reason in words, without a full stop.
  public var text: String {
    switch self {
    case .contradicted: "a later answer says otherwise"
    case .exceptionEnded(let day): "the exception ended on \(day)"
    case .lapsed(let day): "the proof ran out on \(day)"
    case .overdue(let day): "overdue since \(day)"
    case .leftOpen(let review, let isParked):
      isParked ? "parked in \(review)" : "not reached in \(review)"
    case .action(let review): "action of \(review)"
    case .drillDue(let day, let isOverdue):
      isOverdue ? "the drill is overdue since \(day)" : "the drill is due by \(day)"
    case .runOpen: "it is not over"
    case .runReviewDue(let day): "it has to be looked at by somebody else by \(day)"
    case .outgrown: "the content moved on, and the earlier answer counts no more"
    case .unsaid: "never answered"
    case .unknown(let day): "“don't know” since \(day)"
    case .dayPassed(let day): "the day that was answered, \(day), has passed"
    case .ages(let day): "last looked at on \(day)"
    case .everyQuarter(let day):
      "asked in every quarter" + (day.map { ", last on \($0)" } ?? "")
    case .tripwire(let text): text
    case .closes(let items): "closes \(Prose.list(items.map(\.text)))"
    case .newContent(let content): "new with \(content)"
    case .exceptionEnds(let day): "the exception ends on \(day)"
    case .proofEnds(let day): "the proof runs out on \(day)"
    case .nobodyKnew(let day): "nobody knew on \(day)"
    case .unproven(let reviews): "unchanged and unproven for \(reviews) reviews"
    case .manyLate(let count):
      "\(count) items that matter less are late: surefoot plan reflow dates them anew"
    case .unowned(let count):
      count == 1 ? "1 open item has nobody named" : "\(count) open items have nobody named"
    case .reliance(let person): "all that is assigned hangs on \(person)"
    }
  }
}

extension ReviewReason {
  /// Whether it says that something is not as it should be today.
  var isWrongNow: Bool {
    switch self {
    case .contradicted, .exceptionEnded, .lapsed, .overdue, .runReviewDue: true
    case .drillDue(_, let isOverdue): isOverdue
    default: false
    }
  }
}

extension ReviewReason: Encodable {
  private enum Key: String, CodingKey { case word, text }

  /// Writes the word for programs and the words for people.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(word, forKey: .word)
    try container.encode(text, forKey: .text)
  }
}
