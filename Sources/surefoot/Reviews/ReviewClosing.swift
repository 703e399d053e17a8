import Readiness

/// The end of a review: how everything stands is recorded, and when the next one is.
struct ReviewClosing {
  /// How long until the next one; nil: a day was chosen.
  let every: Period?
  /// The day that was chosen for the next one.
  let next: Day?

  static let options: [Command.Option] = [
    .init("--every", value: "PERIOD", "how long until the next one; P3M if left out"),
    .init("--next", value: "DAY", "the day of the next one"),
  ]

  /// Every three months, counted from this one.
  static let usual = ReviewClosing(every: Period("P3M"), next: nil)

  init(every: Period?, next: Day?) {
    self.every = every
    self.next = next
  }

  init(_ invocation: borrowing Invocation) throws {
    next = try invocation.day("--next")
    let text = invocation.arguments.value("--every")
    guard next == nil || text == nil else {
      throw UsageError.contradiction(
        "--every and --next both say when the next one is", remedy: "give one of them")
    }
    guard let text else {
      every = next == nil ? ReviewClosing.usual.every : nil
      return
    }
    guard let period = Period(text) else {
      throw UsageError.badValue(text, of: "--every", allowed: "a period such as P3M or P12W")
    }
    every = period
  }

  /// Records the end, inside a transaction.
  /// - Parameter minutes: how long it took, if it was held elsewhere and somebody said so.
  func record(
    _ work: ReviewAtWork, minutes: Int? = nil, _ desk: inout Desk
  ) throws -> [Record] {
    guard !work.record.present.isEmpty else {
      throw UsageError.contradiction(
        "nobody is named as present, and the minutes say who was there",
        remedy: "surefoot review resume asks for it; in a file, present: names them")
    }
    let today = desk.day
    guard let next = next ?? every?.after(today), next > today else {
      throw UsageError.contradiction(
        "the next review would not be after this one, \(today)", remedy: "choose a later day")
    }
    try LastDay.refuseFar(next, of: "--next")
    let taken = work.record.minutes(to: (desk.world.now, desk.world.ticks?()))
    let body = Event.ReviewClosed(
      review: work.record.number, next: next, every: self.next == nil ? every : nil,
      minutes: minutes ?? taken,
      open: work.rest.map { .init($0.subject, parked: work.record.isParked($0.subject)) },
      snapshot: ReviewSnapshot(
        desk.state, pack: desk.state.pack ?? work.pack, plans: work.matter.plans, on: today))
    return try desk.append([Fresh(.reviewClosed(body))])
  }
}
