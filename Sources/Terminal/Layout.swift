/// A panel on its way to a frame.
struct Layout {
  private let panel: Panel
  private let width: Int
  private let limit: Int
  private let head: [Styled]
  private let foot: [Styled]
  private var body: [Styled] = []
  /// The rows of the active line, and the cursor in the body.
  private var active: Range<Int>?
  private var cursor: Frame.Place?

  init(_ panel: Panel, width: Int, rows limit: Int) {
    self.panel = panel
    self.width = width
    self.limit = limit
    head = panel.head.flatMap { $0.wrapped(to: width) }
    foot = [panel.message, panel.keys].filter { !$0.isEmpty }
      .flatMap { $0.wrapped(to: width, hanging: 0) }
    for line in panel.body {
      let (rows, place) = line.rows(width)
      if let place {
        active = body.count..<body.count + rows.count
        cursor = .init(row: body.count + place.row, column: place.column)
      }
      body += rows
    }
  }

  /// The frame: with blank rows between the parts as long as there is room for them.
  var frame: Frame {
    let gaps = (head.isEmpty || body.isEmpty ? 0 : 1) + (foot.isEmpty ? 0 : 1)
    let isRoomy = head.count + body.count + foot.count + gaps <= limit
    let gap = isRoomy ? [Styled("")] : []
    // The foot goes before the head, and three rows of the body before both.
    let wanted = min(body.count, 3)
    let foot = Array(foot.prefix(max(1, limit - wanted - 1)))
    let head = Array(head.prefix(max(1, limit - wanted - foot.count)))
    let seen = window(of: max(wanted, limit - head.count - foot.count))
    let top = head.count + (head.isEmpty || seen.rows.isEmpty ? 0 : gap.count)
    let rows =
      head + (top > head.count ? gap : []) + seen.rows + (foot.isEmpty ? [] : gap) + foot
    let place =
      seen.cursor.map { Frame.Place(row: top + $0.row, column: $0.column) }
      ?? Frame.Place(row: body.isEmpty ? max(0, head.count - 1) : top, column: 0)
    return Frame(rows: rows, cursor: place)
  }

  /// The rows of the body that are shown, with a word on how many there are above and below.
  private func window(of count: Int) -> (rows: [Styled], cursor: Frame.Place?) {
    guard body.count > count else { return (body, cursor) }
    let start = start(of: count)
    var rows = Array(body[start..<min(body.count, start + count)])
    let below = body.count - start - rows.count
    let place = cursor.map { Frame.Place(row: $0.row - start, column: $0.column) }
    if start > 0, place?.row != 0 { rows[0] = Layout.more(start + 1, "above") }
    if below > 0, place?.row != rows.count - 1, rows.count > 1 {
      rows[rows.count - 1] = Layout.more(below + 1, "below")
    }
    return (rows, place)
  }

  private func start(of count: Int) -> Int {
    guard let active, let cursor else { return min(max(0, panel.top), body.count - count) }
    // The active line in the middle, the row of the cursor at all events.
    let middle = active.lowerBound - (count - active.count) / 2
    let start = min(max(0, middle), body.count - count)
    return min(max(start, cursor.row - count + 1), cursor.row)
  }

  private static func more(_ count: Int, _ where: String) -> Styled {
    Styled("    \(count) more \(count == 1 ? "row" : "rows") \(`where`)", .muted)
  }
}
