/// What earlier reviews found of a subject, the newest first.
public struct ReviewPast: Sendable {
  private let snapshots: [(name: String, snapshot: ReviewSnapshot)]

  /// How many reviews back are looked at.
  private static let depth = 3

  /// The reviews that were closed last.
  public init(_ matter: ReviewMatter) {
    snapshots = MinutesMatter.closed(in: matter.records).suffix(ReviewPast.depth).reversed()
      .map { ($0.name, $0.snapshot) }
  }

  /// `2026-Q3 done, self-stated`, a phrase for each of them that knew the subject.
  public func phrases(_ topic: ReviewTopic, _ asked: ReviewMatter.Asked?) -> [String] {
    snapshots.compactMap { name, snapshot in
      phrase(topic, snapshot, asked).map { "\(name) \($0)" }
    }
  }

  private func phrase(
    _ topic: ReviewTopic, _ snapshot: ReviewSnapshot, _ asked: ReviewMatter.Asked?
  ) -> String? {
    if let item = topic.subject.item {
      let own = snapshot.accounts.filter {
        topic.subject.account == nil || $0.account == topic.subject.account
      }
      let standing = own.flatMap(\.items).first { $0.item == item }
      return standing.map { ItemStanding($0.state, $0.grade).words }
    }
    guard let asked else { return nil }
    let account = asked.account
    let answers =
      account.map { name in snapshot.accounts.first { $0.account == name }?.answers ?? [:] }
      ?? snapshot.answers
    return answers[asked.question.id].map { $0.display(for: asked.question) }
  }
}
