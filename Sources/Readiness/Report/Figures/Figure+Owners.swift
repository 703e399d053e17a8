extension Figure {
  /// Who has how much to do: persons who were named first, then the roles that nobody was named
  /// for.
  public static func owners(_ report: OwnersReport) -> Figure {
    Figure(
      persons: report.persons.map(OwnerBar.init), roles: report.roles.map(OwnerBar.init))
  }

  /// The most persons, and the most roles, that have a bar of their own.
  static let ownerLimit = 7

  init(persons: [OwnerBar], roles: [OwnerBar]) {
    let groups = [
      ("Named persons", OwnerBar.shown(persons)), ("Roles without a name", OwnerBar.shown(roles)),
    ].filter { !$0.1.isEmpty }
    let all = groups.flatMap(\.1)
    var pen = FigurePen()
    if all.isEmpty { pen.paragraph("Nobody has anything to do.") }
    for (title, bars) in groups {
      pen.skip(pen.y == 0 ? 0 : 8)
      pen.paragraph(title)
      pen.skip(8)
      FigureBars(bars.map(\.row), comparedWith: all.map(\.row)).draw(&pen)
    }
    pen.legend(OwnerBar.legend(all))
    let words = groups.map { title, bars in
      "\(title): " + bars.map { "\($0.name) \($0.words)" }.joined(separator: "; ") + "."
    }
    self.init(
      name: "owner-load", title: "Who has how much to do",
      words: all.isEmpty ? "Nobody has anything to do." : words.joined(separator: " "),
      drawn: pen)
  }
}

/// What a person or a role has to do, as a bar.
struct OwnerBar: Hashable, Sendable {
  /// The name.
  let name: String
  /// How many items there is something to do about.
  let open: Int
  /// How many of those are overdue.
  let overdue: Int
  /// The work that is left, in words; nil: these are several.
  let work: String?

  init(name: String, open: Int, overdue: Int, work: String?) {
    self.name = name
    self.open = open
    self.overdue = overdue
    self.work = work
  }

  init(_ share: OwnersReport.Share) {
    self.init(name: share.name, open: share.open, overdue: share.overdue, work: share.work)
  }

  /// What their bars are divided into.
  static func legend(_ bars: [OwnerBar]) -> [(fill: FigureFill, words: String)] {
    let parts: [(fill: FigureFill, words: String)] = [
      (.overdue, "overdue"), (.open, "to do, not overdue"),
    ]
    return parts.filter { part in
      bars.contains { $0.work != nil && (part.fill == .overdue ? $0.overdue : $0.open) > 0 }
    }
  }

  /// Those who have something to do: the first few, and the others as one.
  static func shown(_ all: [OwnerBar]) -> [OwnerBar] {
    let busy = all.filter { $0.open > 0 }
    let rest = busy.dropFirst(Figure.ownerLimit)
    guard !rest.isEmpty else { return busy }
    let others = OwnerBar(
      name: rest.count == 1 ? "1 other" : "\(rest.count) others",
      open: rest.reduce(0) { $0 + $1.open }, overdue: rest.reduce(0) { $0 + $1.overdue }, work: nil)
    return busy.prefix(Figure.ownerLimit) + [others]
  }

  var row: FigureBars.Row {
    FigureBars.Row(
      title: name, parts: work == nil ? nil : [.overdue: overdue, .open: open - overdue],
      words: words)
  }

  /// "5 to do (1 overdue), about 3 hours"
  var words: String {
    "\(open) to do" + FigureProse.aside(overdue > 0 ? "\(overdue) overdue" : "")
      + (work.map { ", \($0)" } ?? "")
  }
}
