/// A line of a file fit to be shown, and a caret under one of its characters.
struct FaultExcerpt {
  /// The line: secrets masked, controls made visible, cut to what fits.
  let line: String
  /// Spaces and a caret.
  let caret: String

  /// The most columns that are shown.
  static let width = 96

  /// The excerpt around a column counted from 1 in Unicode scalars; nil for an empty line.
  ///
  /// - Parameter mask: hides what must not be shown; what it changes may be shorter or longer.
  init?(_ source: String, column: Int, mask: (String) -> String = { $0 }) {
    let original = Array(source.unicodeScalars)
    let masked = Array(mask(source).unicodeScalars)
    guard !masked.isEmpty else { return nil }
    let place = FaultExcerpt.place(of: max(0, column - 1), original, masked)
    let cells = masked.map(Cell.init)
    let window = FaultExcerpt.window(of: cells, around: place)
    let cut = (before: window.lowerBound > 0, after: window.upperBound < cells.count)
    line =
      (cut.before ? "…" : "") + cells[window].map(\.shown).joined() + (cut.after ? "…" : "")
    let before = cells[window.lowerBound..<min(max(place, window.lowerBound), window.upperBound)]
    caret =
      String(repeating: " ", count: before.map(\.width).reduce(cut.before ? 1 : 0, +)) + "^"
  }

  /// Where a place of the original is after masking: the same, unless something before it changed.
  private static func place(
    of place: Int, _ original: [Unicode.Scalar], _ masked: [Unicode.Scalar]
  ) -> Int {
    let same = zip(original, masked).prefix { $0 == $1 }.count
    if place <= same { return min(place, masked.count) }
    let sameEnd = zip(original.reversed(), masked.reversed()).prefix { $0 == $1 }.count
    let fromEnd = original.count - place
    return fromEnd <= sameEnd ? max(0, masked.count - fromEnd) : same
  }

  /// The cells that fit, with the place among them: what stands before it at most half as long
  /// as the whole when something must be cut.
  private static func window(of cells: [Cell], around place: Int) -> Range<Int> {
    if cells.map(\.width).reduce(0, +) <= width { return 0..<cells.count }
    var start = min(place, cells.count)
    var used = 0
    while start > 0, used + cells[start - 1].width <= width / 2 {
      start -= 1
      used += cells[start].width
    }
    var end = start
    used = 0
    while end < cells.count, used + cells[end].width <= width {
      used += cells[end].width
      end += 1
    }
    return start..<end
  }

  /// One character as it is shown.
  private struct Cell {
    let shown: String
    let width: Int

    init(_ scalar: Unicode.Scalar) {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\t": (shown, width) = ("→", 1)
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        (shown, width) = ("␦", 1)
      case .nonspacingMark, .enclosingMark: (shown, width) = (String(scalar), 0)
      default: (shown, width) = (String(scalar), Cell.isWide(scalar.value) ? 2 : 1)
      }
    }

    /// Whether a terminal draws it over two columns: the blocks of Unicode's East Asian Width
    /// property that are wide throughout, and the emoji.
    private static func isWide(_ value: UInt32) -> Bool {
      let blocks: [ClosedRange<UInt32>] = [
        0x1100...0x115f, 0x2e80...0x303e, 0x3041...0x4dbf, 0x4e00...0xa4cf, 0xa960...0xa97f,
        0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff01...0xff60, 0xffe0...0xffe6,
        0x1f300...0x1f64f, 0x1f680...0x1f6ff, 0x1f900...0x1f9ff, 0x20000...0x3fffd,
      ]
      return blocks.contains { $0.contains(value) }
    }
  }
}
