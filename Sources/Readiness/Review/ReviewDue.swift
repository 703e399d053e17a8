/// The review that is going on, or else the day of the next one.
public struct ReviewDue: Encodable, Sendable {
  /// The review that is going on; empty if none is.
  public let open: String
  /// The day on which that one began; empty if none is going on.
  public let since: String
  /// The review that was closed last; empty if there was none.
  public let last: String
  /// By when the next one is due; empty if one is going on.
  public let due: String
  /// Whether that day has passed.
  public let isOverdue: Bool

  private enum CodingKeys: String, CodingKey {
    case open, since, last, due
    case isOverdue = "is-overdue"
  }

  /// What is to be said of reviews on a day; nil: there was none, and none is going on.
  public init?(_ state: WorkspaceState, on day: Day) {
    let (current, end) = (state.openReview, state.lastReview?.end)
    guard current != nil || end != nil else { return nil }
    open = current?.name ?? ""
    since = current?.day.description ?? ""
    last = state.lastReview?.name ?? ""
    due = current == nil ? end?.next.description ?? "" : ""
    isOverdue = current == nil && (end?.next).map { $0 < day } ?? false
  }

  /// `2026-Q4 is going on since 2026-11-26`, `by 2027-02-26, OVERDUE, the last one was 2026-Q4`.
  public var text: String {
    guard open.isEmpty else { return "\(open) is going on since \(since)" }
    return "by \(due)\(isOverdue ? ", OVERDUE" : ""), the last one was \(last)"
  }

  /// The same as a sentence.
  public var sentence: String { open.isEmpty ? "Next review: \(text)." : "The review \(text)." }

  /// What to type.
  public var command: String {
    open.isEmpty ? "surefoot review agenda" : "surefoot review resume"
  }
}
