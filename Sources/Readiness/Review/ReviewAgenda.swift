/// The agenda of a review: made from what changed, aged or is at risk, not asked for.
///
/// Topics are ranked by how much they matter times how much their first reason presses; what is
/// answered anew follows in the order of the questionnaires. What is closed and gives no reason to
/// talk about it is carried over, and can be confirmed by part.
public struct ReviewAgenda: Sendable {
  /// The day it was made for.
  public let day: Day
  /// The topics, in the order in which they are talked about.
  public let topics: [ReviewTopic]
  /// What is carried over, by account and area.
  public let parts: [ReviewPart]
  /// How many items are open and not due yet: they are the plan's business.
  public let planned: Int

  /// The agenda of everything that is known.
  public init(_ matter: ReviewMatter) {
    day = matter.day
    let places = matter.places
    let closing = matter.closing(places)
    let questions = matter.questionTopics(closing: closing)
    let asked = Set(questions.compactMap(\.subject.question))
    let answered = Set(closing.filter { asked.contains($0.key) }.flatMap(\.value))
    let items = matter.itemTopics(places, besides: answered)
    let must = matter.gathered(items) + matter.runTopics + matter.planTopics(places)
    topics =
      must.indices.sorted { (-must[$0].score, $0) < (-must[$1].score, $1) }.map { must[$0] }
      + questions
    let taken = Set(topics.map(\.subject)).union(items.map(\.subject))
    parts = ReviewPart.parts(places.filter { !taken.contains($0.subject) }, matter.checklist)
    planned = places.count {
      $0.line.isOpen && !taken.contains($0.subject) && !answered.contains($0.line.item.id)
    }
  }
}

extension [ReviewTopic] {
  /// How many minutes all of them take.
  public var minutes: Int { reduce(0) { $0 + $1.minutes } }

  /// What a person has to bring: those of which they are the owner.
  public func owned(by owner: String) -> [ReviewTopic] {
    filter { $0.owner.map { PersonName.areSame($0, owner) } ?? false }
  }
}

/// What is carried over of one area of one account.
public struct ReviewPart: Hashable, Sendable {
  /// The account.
  public let account: Account.ID
  /// The area.
  public let area: Readiness.ID<Checklist.Area>
  /// What the area is called.
  public let title: String
  /// What can be confirmed in one go: it matters little and its proof is good.
  public let low: [ReviewSubject]
  /// What is confirmed one by one, if at all.
  public let high: [ReviewSubject]

  /// `production/root`: how it is named.
  public var name: String { "\(account)/\(area)" }

  static func parts(_ places: [ReviewMatter.Place], _ checklist: Checklist) -> [ReviewPart] {
    let closed = places.filter { !$0.line.isOpen }
    var names: [(Account.ID, Readiness.ID<Checklist.Area>)] = []
    for place in closed
    where !names.contains(where: { $0 == (place.plan.account, place.line.item.area) }) {
      names.append((place.plan.account, place.line.item.area))
    }
    return names.map { account, area in
      let own = closed.filter { $0.plan.account == account && $0.line.item.area == area }
      return ReviewPart(
        account: account, area: area,
        title: checklist.areas.first { $0.id == area }?.title ?? area.text,
        low: own.filter { $0.line.item.priority > .high }.map(\.subject),
        high: own.filter { $0.line.item.priority <= .high }.map(\.subject))
    }
  }
}

extension ReviewMatter {
  /// The runs and drills that are due, open or to be reviewed.
  var runTopics: [ReviewTopic] {
    let drills = DrillsDue(state, on: day).lines.filter { $0.due < horizon }.map { line in
      ReviewTopic(
        ReviewSubject(.drill, line.runbook.text, in: line.account),
        "Drill of \(line.runbook)", .must, [.drillDue(line.due, isOverdue: line.isOverdue)],
        risk: .high)
    }
    let runs = state.runs.filter(\.isOpen).map { run in
      ReviewTopic(
        ReviewSubject(.run, run.name, in: run.account), "\(run.name) of \(run.runbook)", .must,
        [run.reviewDue.map(ReviewReason.runReviewDue) ?? .runOpen], risk: .high)
    }
    return drills + runs
  }

  /// Who owns what: what nobody was named for, and what hangs on one person. Whoever is alone is not
  /// asked to share.
  func planTopics(_ places: [Place]) -> [ReviewTopic] {
    guard !isAlone else { return [] }
    let unowned = places.count { $0.line.isOpen && $0.line.record.owner == nil }
    let reliance = Reliance(plans)
    let (owners, single) = (ReviewSubject(.plan, "owners"), ReviewSubject(.plan, "single-holder"))
    var topics: [ReviewTopic] = []
    if unowned > 0 {
      topics.append(
        ReviewTopic(
          owners, owners.planTitle, .must, [.unowned(unowned)], risk: .medium))
    }
    if let reliance {
      topics.append(
        ReviewTopic(
          single, single.planTitle, .must, [.reliance(reliance.person)], risk: .medium))
    }
    return topics
  }
}
