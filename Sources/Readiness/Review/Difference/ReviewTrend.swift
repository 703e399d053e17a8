/// What the reviews came to, one after the other: the share that is verified, not what is ticked.
public struct ReviewTrend: Hashable, Sendable, Encodable {
  /// The reviews that were closed, in the order they began.
  public let points: [ReviewPoint]
  /// The items behind which nothing but a word stands, older than three reviews.
  public let unproven: [Unproven]

  /// An item that nobody proved in all that time.
  public struct Unproven: Hashable, Sendable, Encodable {
    /// The item.
    public let item: Item.ID
    /// The account; empty for the organization.
    public let account: String
    /// What is said to be true of it.
    public let title: String
    /// How many reviews have gone by since.
    public let reviews: Int
  }

  /// What the reviews came to that were closed up to a moment.
  /// - Parameter records: the journal; what came after the moment is left out.
  public init(at moment: ReviewMoment, _ records: [Record]) {
    let matter = ReviewMatter(
      moment.state, records.filter { $0.number <= moment.entry }, on: moment.day,
      plans: moment.plans, checklist: moment.checklist, questions: [])
    points = ReviewPoint.all(in: matter.records)
    unproven = matter.places.compactMap { place in
      guard case .unproven(let reviews)? = matter.unproven(place).first else { return nil }
      return Unproven(
        item: place.line.item.id, account: place.subject.account?.text ?? "",
        title: place.line.item.title, reviews: reviews)
    }
  }
}
