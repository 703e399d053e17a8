extension Figure {
  /// How ready each area of an account is: what is done by how it is known, what is accepted, and
  /// what there is to do.
  public static func areas(_ areas: [ReadinessReport.AreaLine]) -> Figure {
    Figure(areas: areas.map { AreaBar(title: $0.title, totals: $0.totals) })
  }

  /// The most areas that have a bar of their own, so that a page of paper holds the figure.
  static let areaLimit = 14

  init(areas: [AreaBar]) {
    let bars = Array(areas.prefix(Figure.areaLimit))
    let rest = AreaBar(others: areas.dropFirst(Figure.areaLimit)).map { [$0] } ?? []
    let total = AreaBar(title: "", areas[...])
    var pen = FigurePen()
    if bars.isEmpty { pen.paragraph("Nothing is planned yet.") }
    FigureBars(bars.map(\.row) + rest.map(\.summary)).draw(&pen)
    let used = FigureFill.allCases.filter { (total.parts[$0] ?? 0) > 0 }
    pen.legend(used.map { ($0, $0 == .open ? "to do, not overdue" : $0.words) })
    let rows = (bars + rest).map { "\($0.title): \($0.words())." }
    self.init(
      name: "readiness-by-area", title: "Readiness by area",
      words: bars.isEmpty
        ? "Nothing is planned yet."
        : (["In all, \(total.words())."] + rows).joined(separator: " "),
      drawn: pen)
  }
}

/// An area of the checklist, as a bar.
struct AreaBar: Hashable, Sendable {
  /// What it is called.
  let title: String
  /// How many items there are of each kind, each item once.
  let parts: [FigureFill: Int]

  init(title: String, parts: [FigureFill: Int]) {
    self.title = title
    self.parts = parts
  }

  /// An area and its totals.
  init(title: String, totals: PlanTotals) {
    self.title = title
    parts = [
      .checked: totals.machineChecked, .witnessed: totals.witnessed, .stated: totals.selfStated,
      .assumed: totals.assumed, .accepted: totals.accepted, .overdue: totals.overdue,
      .open: totals.toDo - totals.overdue,
    ]
  }

  /// Several areas as one.
  init(title: String, _ areas: ArraySlice<AreaBar>) {
    self.title = title
    parts = areas.reduce(into: [:]) { $0.merge($1.parts, uniquingKeysWith: +) }
  }

  /// Those that have no bar of their own, as one; nil if there are none.
  init?(others: ArraySlice<AreaBar>) {
    guard !others.isEmpty else { return nil }
    let title = others.count == 1 ? "1 other area" : "\(others.count) other areas"
    self.init(title: title, others)
  }

  /// It as a row; what belongs together stays on one line.
  var row: FigureBars.Row {
    FigureBars.Row(title: title, parts: parts, words: words(gap: "\u{A0}"))
  }

  /// It as a row without a bar.
  var summary: FigureBars.Row {
    FigureBars.Row(title: title, parts: nil, words: words(gap: "\u{A0}"))
  }

  /// "6 of 9 done (2 machine-checked, 4 self-stated), 1 accepted, 2 to do (1 overdue)"
  /// - Parameter gap: what stands between a number and what it counts.
  func words(gap: String = " ") -> String {
    let grades: [FigureFill] = [.checked, .witnessed, .stated, .assumed]
    let done = grades.reduce(0) { $0 + count($1) }
    let named = grades.filter { count($0) > 0 }.map { "\(count($0))\(gap)\($0.words)" }
    let overdue = count(.overdue)
    let left = overdue + count(.open)
    let items = done + count(.accepted) + left
    var phrases = ["\(done) of \(items) done" + FigureProse.aside(named.joined(separator: ", "))]
    if count(.accepted) > 0 { phrases.append("\(count(.accepted))\(gap)accepted") }
    if left > 0 {
      phrases.append(
        "\(left)\(gap)to\(gap)do"
          + FigureProse.aside(overdue > 0 ? "\(overdue)\(gap)overdue" : ""))
    }
    return phrases.joined(separator: ", ")
  }

  private func count(_ fill: FigureFill) -> Int { parts[fill] ?? 0 }
}
