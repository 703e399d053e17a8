/// A panel on its way to a frame.
struct Layout {
  private let panel: Panel
  private let width: Int
  private let limit: Int
  private var head: [Styled]
  private let message: [Styled]
  private var keys: [Styled]
  private var body: [Styled] = []
  /// The rows of the active line, and the cursor in the body.
  private var active: Range<Int>?
  private var cursor: Frame.Place?

  /// The least rows of the body that are shown, if it has so many.
  private static let least = 3

  init(_ panel: Panel, width: Int, rows limit: Int, _ visible: (String) -> String) {
    self.panel = panel
    self.width = width
    self.limit = limit
    head = panel.head.flatMap { $0.wrapped(to: width) }
    message = panel.message.isEmpty ? [] : panel.message.wrapped(to: width)
    keys = Layout.rows(of: panel.keys, width)
    for line in panel.body {
      let (rows, place) = line.rows(width, visible)
      if let place {
        active = body.count..<body.count + rows.count
        cursor = .init(row: body.count + place.row, column: place.column)
      }
      body += rows
    }
    shorten()
  }

  /// Leaves out what can best be spared: keys behind the first, of which help tells, then the place
  /// among the others, then rows of the body. The question stays as long as anything can.
  private mutating func shorten() {
    var body = min(body.count, Layout.least)
    func over() -> Int { head.count + body + message.count + keys.count - limit }
    if over() > 0 || keys.count > 2 && head.count + self.body.count + keys.count > limit {
      keys = Array(keys.prefix(1))
    }
    if over() > 0, panel.head.count > 1 {
      head = panel.head.dropFirst().flatMap { $0.wrapped(to: width) }
    }
    body = min(body, 1)
    if over() > 0 { head = Array(head.prefix(max(1, head.count - over()))) }
  }

  /// The keys side by side, as many in a row as fit.
  private static func rows(of keys: [Styled], _ width: Int) -> [Styled] {
    var rows: [Styled] = []
    for key in keys {
      if let last = rows.last, last.columns + 3 + key.columns <= width {
        rows[rows.count - 1] = last + Styled("   ") + key
      } else {
        rows += key.wrapped(to: width)
      }
    }
    return rows
  }

  /// The frame: with blank rows around the parts as long as there is room for them.
  var frame: Frame {
    let foot = message + keys
    let gaps = 1 + (head.isEmpty || body.isEmpty ? 0 : 1) + (foot.isEmpty ? 0 : 1)
    let gap = head.count + body.count + foot.count + gaps <= limit ? [Styled("")] : []
    let seen = window(of: max(1, limit - head.count - foot.count))
    let start = gap + head + (head.isEmpty || seen.rows.isEmpty ? [] : gap)
    let content = start + seen.rows
    let rows = content + (foot.isEmpty || content.count == gap.count ? [] : gap) + foot
    let place =
      seen.cursor.map { Frame.Place(row: start.count + $0.row, column: $0.column) }
      ?? Frame.Place(row: body.isEmpty ? rows.count - 1 : start.count, column: 0)
    return Frame(rows: Array(rows.prefix(limit)), cursor: place)
  }

  /// The rows of the body that are shown, with a word on how many there are above and below.
  private func window(of count: Int) -> (rows: [Styled], cursor: Frame.Place?) {
    guard body.count > count else { return (body, cursor) }
    let start = start(of: count)
    var rows = Array(body[start..<min(body.count, start + count)])
    let below = body.count - start - rows.count
    let place = cursor.map { Frame.Place(row: $0.row - start, column: $0.column) }
    if start > 0, place?.row != 0 { rows[0] = more(start + 1, "above") }
    if below > 0, place?.row != rows.count - 1, rows.count > 1 {
      rows[rows.count - 1] = more(below + 1, "below")
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

  private func more(_ count: Int, _ where: String) -> Styled {
    let text = Styled("    \(count) more \(`where`)", .muted)
    return text.wrapped(to: width).first ?? text
  }
}
