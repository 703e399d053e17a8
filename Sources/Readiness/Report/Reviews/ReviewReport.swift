/// The minutes of a review for one page, as whoever was in the chair sends them out.
public struct ReviewReport: Encodable, Sendable {
  /// Where the page comes from.
  public let head: ReportHead
  /// What the review is called: `2026-Q4`.
  public let name: String
  /// The entry that began it.
  public let entry: Int
  /// Whether it is still going on.
  public let isOpen: Bool
  /// That it is going on, or when it was closed, as a sentence.
  public let standing: String
  /// On which days, in how many sittings, how long, as a sentence.
  public let when: String
  /// The days on which something was said in it.
  public let days: [Day]
  /// How many sittings there were.
  public let sittings: Int
  /// The minutes of all sittings; 0: nobody took them.
  public let minutes: Int
  /// Who was there, and who kept the record.
  public let attendance: ReviewAttendance
  /// How everything stood against the last review.
  public let short: ReviewStanding
  /// What became of the decision between one account and several.
  public let decision: ReviewDrift
  /// What had to be looked at, in the order in which it was.
  public let must: [ReviewTopicLine]
  /// What was answered anew.
  public let facts: [ReviewTopicLine]
  /// What was confirmed in one go.
  public let carried: [ReviewNamed]
  /// What was decided.
  public let decisions: [ReviewDecisionLine]
  /// What is to be done.
  public let actions: [ReviewActionLine]
  /// What counts for a time without new proof.
  public let accepted: [ReviewAcceptedLine]
  /// What was put off, and heads the next agenda; of a review that is going on, what comes at its end.
  public let parked: [ReviewNamed]
  /// What nobody came to.
  public let notReached: [ReviewNamed]
  /// The first of that, as many as minutes name.
  public let notReachedFirst: [ReviewNamed]
  /// How many of that they do not name.
  public let notReachedRest: Int
  /// What nothing but an old word stands behind.
  public let unproven: [ReviewNamed]
  /// When the next one is; empty if it is going on.
  public let next: String
  /// The day of the next one; empty if it is going on.
  public let nextDay: String
  /// What was added after it was closed.
  public let additions: [ReviewRemark]
  /// Who signed how everything stood.
  public let signatures: [ReviewRemark]
  /// The content by which it was judged.
  public let pack: PackReference
  /// The entry that closed it, with its digest; none if it is going on.
  public let closing: [RunFact]

  private enum CodingKeys: String, CodingKey {
    case head, name, entry
    case isOpen = "is-open"
    case standing, when, days, sittings, minutes, attendance, short, decision, must, facts, carried
    case decisions, actions, accepted, parked
    case notReached = "not-reached"
    case notReachedFirst = "not-reached-first"
    case notReachedRest = "not-reached-rest"
    case unproven, next
    case nextDay = "next-day"
    case additions, signatures, pack, closing
  }

  /// How many topics that nobody came to are named; the next agenda lists all of them.
  static let named = 10

  /// The page of a review.
  /// - Parameters:
  ///   - closing: the entry that closed it.
  ///   - audience: who reads it: what people said and who they are is for internal readers.
  public init(_ matter: MinutesMatter, head: ReportHead, closing: Head?, for audience: Audience) {
    let lines = MinutesLines(matter, audience)
    let record = matter.record
    self.head = head
    (name, entry, isOpen) = (record.name, record.number, record.end == nil)
    (days, sittings, minutes) = (lines.days, record.sittingCount, lines.minutes)
    (standing, when) = (lines.standing, lines.when)
    attendance = ReviewAttendance(record, for: audience)
    short = ReviewStanding(matter)
    decision = ReviewDrift(matter, for: audience)
    (must, facts, carried) = (
      lines.topics { $0 != .question }, lines.topics { $0 == .question },
      lines.carried
    )
    (decisions, actions, accepted) = (lines.decisions, lines.actions, lines.accepted)
    (parked, notReached) = (lines.open(parked: true), lines.open(parked: false))
    notReachedFirst = Array(notReached.prefix(ReviewReport.named))
    notReachedRest = notReached.count - notReachedFirst.count
    unproven = lines.unproven
    (next, nextDay) = (lines.next, record.end?.body.next.description ?? "")
    (additions, signatures) = (lines.additions, lines.signatures)
    pack = matter.snapshot.pack
    self.closing = closing.map { [RunFact("Entry \($0.number)", $0.digest.hex)] } ?? []
  }
}

/// Something that is named in the minutes.
public struct ReviewNamed: Encodable, Hashable, Sendable {
  /// What kind of thing it is.
  public let kind: ReviewSubject.Kind
  /// Its permanent name.
  public let id: String
  /// The account; empty for the whole organization.
  public let account: String
  /// What it is called.
  public let title: String

  init(_ subject: ReviewSubject, _ titles: MinutesTitles, for audience: Audience) {
    kind = subject.kind
    id = subject.id
    account = subject.account?.text ?? ""
    title = titles.title(subject, for: audience)
  }
}

/// Something that was said about a review once it was over.
public struct ReviewRemark: Encodable, Sendable {
  /// The entry.
  public let entry: Int
  /// The local day.
  public let day: Day
  /// Who said it, and how we know; of a signature, the fingerprint of the key.
  public let by: String
  /// What was said; of a signature, who handed it in.
  public let text: String
}
