/// Something that a run showed to be missing, as an item of the plan.
public struct RunGapItem: Hashable, Sendable {
  /// Its permanent name.
  public let item: Item.ID
  /// What is true when it is done.
  public let title: String
  /// What happened.
  public let why: String
  /// Whose it is first; nil: nobody is named.
  public let owner: String?

  /// How long there is for it, in days.
  public static let days = 14
}

extension Run {
  /// The gaps that it showed, each to become an item.
  public var gapItems: [RunGapItem] {
    let steps = way.compactMap { step -> RunGapItem? in
      guard let result = record.results[step.id]?.body, !result.result.isReached,
        step.asks != .approval, step.asks != .task
      else { return nil }
      let verb = result.result == .failed ? "failed" : "was left out"
      return item(
        step.id.text, "What \(verb) in \(name) is mended: \(step.title)",
        why: result.text ?? "", role: step.roles.first)
    }
    return steps + [alarmItem, secondItem, eventsItem].compactMap(\.self)
  }

  private var alarmItem: RunGapItem? {
    guard mode != .talkThrough, let fault = alarmFault else { return nil }
    return item(
      "alarm",
      "The alarm comes within \(record.begun.alarmWithin) minutes, tried once more after \(name)",
      why: fault, role: way.first { $0.asks == .alarm }?.roles.last)
  }

  private var secondItem: RunGapItem? {
    guard second == .none, hasOpened else { return nil }
    return item(
      "second", "Somebody who may say yes can be reached at any hour", why: "in \(name) nobody was",
      role: runbook.roles.first?.id)
  }

  private var eventsItem: RunGapItem? {
    guard let audit = record.audit, audit.body.unexplained > 0 else { return nil }
    return item(
      "events", "Every event of \(name) is explained, or an incident is declared",
      why: audit.body.text ?? "\(audit.body.unexplained) of \(audit.body.events) are not",
      role: way.first { $0.asks == .audit }?.roles.first)
  }

  private func item(
    _ word: String, _ title: String, why: String, role: Runbook.Role.ID?
  ) -> RunGapItem {
    let full = "\(OwnItem.prefix)\(name)-\(word)"
    let id = full.utf8.count <= 64 ? full : String(full.prefix(64)).trimmedHyphens
    return RunGapItem(
      item: ID(id), title: title, why: why,
      owner: role.flatMap { record.roles[$0] } ?? runbook.requester.flatMap { record.roles[$0] })
  }
}

extension String {
  fileprivate var trimmedHyphens: String {
    var text = self
    while text.hasSuffix("-") { text.removeLast() }
    return text
  }
}

extension Run {
  /// Whether all of it is done but the review, and nobody has said so yet.
  public var isThrough: Bool {
    guard record.ended == nil, record.through == nil else { return false }
    guard let step else { return true }
    return step.asks == .review
  }

  /// Whether something is to be said of the drill: not when nothing was opened and it was stopped.
  /// - Parameters:
  ///   - every: how often it is rehearsed.
  ///   - failed: how many days a failed drill leaves until the next.
  public func throughBody(
    _ pen: RunPen, every: Period, afterFailure failed: Int = 30
  ) -> Event.RunThrough {
    let passed = mode == .signIn ? score.faults.isEmpty : nil
    let next: Day? =
      switch passed {
      case true?: every.after(pen.day)
      case false?: min(pen.day.adding(days: failed), every.after(pen.day) ?? pen.day)
      case nil: nil
      }
    let hasReview = way.contains { $0.asks == .review }
    return Event.RunThrough(
      run: record.number, passed: passed,
      review: hasReview ? Run.reviewDay(after: pen.day) : nil, drill: next, tick: pen.tick)
  }

  /// The last day for a review: five working days, Monday to Friday.
  /// Source: the runbook's step *Ask whether it was needed*.
  static func reviewDay(after day: Day) -> Day {
    let week: Set<Day.OfWeek> = [.monday, .tuesday, .wednesday, .thursday, .friday]
    return (0..<5).reduce(day) { day, _ in week.first(from: day.adding(days: 1)) }
  }
}

extension Run {
  /// Why it ends although it did not come to its end: a step went wrong behind which there is
  /// nothing, and nothing had been opened. Nil: it does not.
  public var cutShort: String? {
    guard step == nil, !hasOpened else { return nil }
    let results = record.results
    return way.lazy.compactMap { step -> String? in
      guard step.then == .stop, let result = results[step.id]?.body, result.result == .failed
      else { return nil }
      return "\(step.title.lowercasedFirst) failed" + (result.text.map { ": \($0)" } ?? "")
    }.first
  }

  /// What is wrong with the alarm; nil: nothing, or nothing set it off.
  public var alarmTrouble: String? { alarmFault }
}
