/// What happened and what is due of one thing in the course of time: a line of the time line.
public struct FigureTrack: Hashable, Sendable {
  /// What it is about.
  public let title: String
  /// What happened, in any order.
  public let events: [Event]
  /// The day on which the next is due; nil: none is set.
  public let due: Day?

  /// Something that happened on a day.
  public struct Event: Hashable, Sendable {
    /// When.
    public let day: Day
    /// What.
    public let kind: Kind

    /// Something that happened.
    public init(_ kind: Kind, on day: Day) {
      self.day = day
      self.kind = kind
    }
  }

  /// What can happen.
  public enum Kind: Int, Hashable, Sendable, CaseIterable {
    /// A drill was passed.
    case passed
    /// A drill was not passed.
    case failed
    /// A drill was talked through, or stopped before its end.
    case talked
    /// It was done in earnest.
    case earnest
    /// Somebody reviewed it.
    case reviewed
  }

  /// A line.
  public init(title: String, events: [Event], due: Day?) {
    self.title = title
    self.events = events
    self.due = due
  }

  /// A line for each runbook of an account that was run or is to be rehearsed.
  /// - Parameters:
  ///   - runs: the runs and drills of the account.
  ///   - drills: when the next ones are due.
  ///   - titles: what the runbooks are called.
  public static func runbooks(
    _ runs: [RunBrief], drills: [Runbook.ID: DrillRhythm], titles: [Runbook.ID: String]
  ) -> [FigureTrack] {
    let ids = Set(runs.map(\.runbook)).union(drills.keys).union(titles.keys)
    return ids.sorted().map { id in
      let own = runs.filter { $0.runbook == id }
      let held = own.compactMap { run in run.kind.map { Event($0, on: run.day) } }
      let reviews = own.compactMap { run in run.reviewed.map { Event(.reviewed, on: $0) } }
      return FigureTrack(
        title: titles[id] ?? id.text, events: held + reviews, due: drills[id]?.due)
    }
  }

  /// The line of the reviews of everything; nil: there was none.
  public static func reviews(_ reviews: [ReviewBrief]) -> FigureTrack? {
    let ends = reviews.compactMap(\.end)
    guard !ends.isEmpty else { return nil }
    return FigureTrack(
      title: "Review of everything", events: ends.map { Event(.reviewed, on: $0.day) },
      due: ends.last?.next)
  }

  /// What happened, latest last, and on one day in the order of the kinds.
  var sorted: [Event] {
    events.sorted { ($0.day, $0.kind.rawValue) < ($1.day, $1.kind.rawValue) }
  }
}

extension RunBrief {
  /// What it was; nil: it was denied, is not over, or never began.
  fileprivate var kind: FigureTrack.Kind? {
    switch (mode, through, end) {
    case (.earnest, .some, _), (.earnest, _, .closed): .earnest
    case (.signIn, let through?, _): through.passed == true ? .passed : .failed
    case (.talkThrough, .some, _), (.talkThrough, _, .closed), (.signIn, _, .stopped): .talked
    default: nil
    }
  }
}

extension FigureTrack.Kind {
  /// How often it was, in words.
  func words(_ count: Int) -> String {
    let isDrill = self == .passed || self == .failed
    return count > 1 && isDrill ? "\(count) drills\(words.dropFirst(5))" : "\(count) \(words)"
  }

  /// What stands in a legend for it.
  var words: String {
    switch self {
    case .passed: "drill passed"
    case .failed: "drill not passed"
    case .talked: "talked through or stopped"
    case .earnest: "in earnest"
    case .reviewed: "reviewed"
    }
  }

  /// Draws its mark.
  func draw(_ pen: inout FigurePen, at x: Int, _ y: Int) {
    switch self {
    case .passed: pen.draw(FigureMarks.disc(x, y), .mark)
    case .failed: pen.draw(FigureMarks.cross(x, y), .cross)
    case .talked: pen.draw(FigureMarks.disc(x, y), .hollow)
    case .earnest: pen.draw(FigureMarks.triangle(x, y), .mark)
    case .reviewed: pen.draw(FigureMarks.square(x, y), .hollow)
    }
  }
}
