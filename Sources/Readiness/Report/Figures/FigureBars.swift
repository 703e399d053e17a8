/// Rows with a title, a bar divided into parts, and the counts in words below it.
struct FigureBars {
  /// The rows from above.
  let rows: [Row]
  /// How many the longest bar stands for.
  let most: Int

  /// Rows; bars that are to be compared with those of other rows are as long as in them.
  init(_ rows: [Row], comparedWith others: [Row] = []) {
    self.rows = rows
    most = (rows + others).map { $0.counts.reduce(0, +) }.max() ?? 0
  }

  /// One bar.
  struct Row: Hashable, Sendable {
    /// What it is about.
    let title: String
    /// How many there are of each kind; nil: there is no bar, as for what is summed up.
    let parts: [FigureFill: Int]?
    /// The counts in words.
    let words: String
  }

  /// Where the bars begin.
  private static let left = 196
  /// The least that can be seen of a part.
  private static let least = 7
  /// How far rows are apart.
  private static let gap = 12

  /// Draws the rows where the pen is, and goes below them.
  func draw(_ pen: inout FigurePen) {
    for row in rows {
      let titles = pen.write(
        row.title, from: (0, pen.y + 13), .strong, room: FigureBars.left - 14, lines: 2)
      bar(row, &pen)
      let top = row.parts == nil ? 0 : 20
      let words = pen.write(
        row.words, from: (FigureBars.left, pen.y + top + 13), .quiet, room: FigureBars.room,
        lines: 3)
      pen.skip(FigureBars.gap + max(top + FigurePen.leading * words, FigurePen.leading * titles))
    }
  }

  private static var room: Int { FigurePen.width - left }

  private func bar(_ row: Row, _ pen: inout FigurePen) {
    guard row.parts != nil else { return }
    var x = FigureBars.left
    let lengths = FigureBars.lengths(row.counts, most: most, room: FigureBars.room - 1)
    for (fill, length) in zip(FigureFill.allCases, lengths) where length > 0 {
      pen.fill(FigureBox(x: x + 1, y: pen.y + 1, width: length - 3, height: 15).path(), fill)
      x += length
    }
    if x == FigureBars.left { pen.draw("M\(x) \(pen.y)v17", .axis) }
  }

  /// How long each part is: in proportion, yet none that there is vanishes.
  static func lengths(_ counts: [Int], most: Int, room: Int) -> [Int] {
    guard most > 0 else { return counts.map { _ in 0 } }
    var lengths = counts.map { $0 == 0 ? 0 : max(least, $0 * room / most) }
    let beyond = lengths.reduce(0, +) - room
    let longest = lengths.indices.max { lengths[$0] < lengths[$1] }
    if beyond > 0, let longest { lengths[longest] -= beyond }
    return lengths
  }
}

extension FigureBars.Row {
  /// The counts in the order in which they are drawn; what no plan can have is cut off.
  fileprivate var counts: [Int] {
    FigureFill.allCases.map { min(max(parts?[$0] ?? 0, 0), 1_000_000) }
  }
}
