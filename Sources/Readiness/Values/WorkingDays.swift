extension Set<Day.OfWeek> {
  /// Whether work is done on a day; an empty set means on every day.
  public func holds(_ day: Day) -> Bool { isEmpty || contains(day.ofWeek) }

  /// The first day of work from a day on.
  public func first(from day: Day) -> Day {
    (0..<7).lazy.map { day.adding(days: $0) }.first(where: holds) ?? day
  }

  /// The last day of work up to a day.
  public func last(through day: Day) -> Day {
    (0..<7).lazy.map { day.adding(days: -$0) }.first(where: holds) ?? day
  }

  /// `mon, tue, wed, thu and fri`, or `every day`.
  public var prose: String {
    let days = Day.OfWeek.allCases.filter(contains)
    return days.isEmpty || days.count == 7 ? "every day" : Prose.list(days.map(\.rawValue))
  }

  /// Days written as `mon,tue,fri`, with ranges such as `mon-fri`, or as `every`; nil if the text
  /// is anything else. A range may go over the end of the week.
  public init?(parsing text: String) {
    guard text != "every" else {
      self = []
      return
    }
    var days: Set<Day.OfWeek> = []
    for part in text.lowercased().split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
        .map { Day.OfWeek(rawValue: String($0)) }
      guard let first = ends.first, let first, let last = ends.last, let last, ends.count < 3
      else { return nil }
      let week = Day.OfWeek.allCases
      guard let from = week.firstIndex(of: first), let to = week.firstIndex(of: last) else {
        return nil
      }
      let length = (to - from + 7) % 7
      days.formUnion((0...length).map { week[(from + $0) % 7] })
    }
    self = days
  }
}
