/// A review in short: what every command knows of it without reading what was said in it.
public struct ReviewBrief: Hashable, Sendable, Codable {
  /// The number of the entry that began it.
  public let number: Int
  /// What it is called: `2026-Q4`.
  public let name: String
  /// The local day on which it began.
  public let day: Day
  /// How it ended; nil: it is open.
  public internal(set) var end: End?

  /// How a review ended.
  public struct End: Hashable, Sendable, Codable {
    /// The number of the entry that closed it.
    public let entry: Int
    /// The local day on which it was closed.
    public let day: Day
    /// The day of the next one.
    public let next: Day
    /// What was not settled.
    public let open: [Event.ReviewClosed.Open]
  }

  /// Whether it is still going on.
  public var isOpen: Bool { end == nil }
}

/// The newest word of a review on a subject.
public struct ReviewWordOn: Hashable, Sendable, Codable {
  /// The review.
  public let review: Int
  /// What was said.
  public let verdict: ReviewVerdict
  /// The last day on which it is accepted without new proof.
  public let until: Day?
  /// The number of the entry.
  public let entry: Int
  /// The local day.
  public let day: Day
}

extension WorkspaceState {
  /// The review that is going on.
  public var openReview: ReviewBrief? { reviews.last { $0.isOpen } }

  /// The review that was closed last.
  public var lastReview: ReviewBrief? { reviews.last { !$0.isOpen } }

  /// Takes in a word about a review.
  mutating func takeReview(_ record: Record) {
    switch record.event {
    case .reviewBegun(let body):
      reviews.append(ReviewBrief(number: record.number, name: body.name, day: record.day))
    case .reviewLooked(let body): takeLook(body, record)
    case .reviewClosed(let body):
      guard let index = reviews.firstIndex(where: { $0.number == body.review }) else { return }
      reviews[index].end = ReviewBrief.End(
        entry: record.number, day: record.day, next: body.next, open: body.open)
    default: break
    }
  }

  private mutating func takeLook(_ body: Event.ReviewLooked, _ record: Record) {
    guard body.verdict.settles, let subject = ReviewSubject(body.subject, in: record.account)
    else { return }
    looks[subject.key] = ReviewWordOn(
      review: body.review, verdict: body.verdict, until: body.until, entry: record.number,
      day: record.day)
  }

  /// What the next review that begins on a day is called: the quarter, and a number if there was
  /// one in it already.
  public func reviewName(on day: Day) -> String {
    let (year, month, _) = day.date
    let name = "\(year)-Q\((month + 2) / 3)"
    let taken = Set(reviews.map(\.name))
    guard taken.contains(name) else { return name }
    return (2...taken.count + 2).lazy.map { "\(name)-\($0)" }.first { !taken.contains($0) } ?? name
  }
}
