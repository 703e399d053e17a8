/// Lines of what happened and is due, over a year back and half a year ahead.
struct TimelinePlot {
  /// The lines from above.
  let tracks: [FigureTrack]
  /// The day of today.
  let day: Day

  /// How many days are shown before today, and after it.
  static let (back, ahead) = (365, 184)
  private static let (left, right) = (8, 632)

  /// Draws them where the pen is, with axis and legend, and goes below them.
  func draw(_ pen: inout FigurePen) {
    let rows = tracks.map { TimelineRow($0, self) }
    let bottom = rows.reduce(28) { $0 + $1.height }
    pen.write("today, \(FigureProse.short(day))", at: (x(day), 14), .quiet, .middle, room: 200)
    pen.draw("M\(x(day)) 20v10", .today)
    pen.skip(28)
    for row in rows { row.draw(&pen, quarters) }
    pen.draw("M\(TimelinePlot.left) \(bottom)H\(TimelinePlot.right)", .axis)
    drawQuarters(&pen)
    pen.legend(samples)
  }

  /// Where a day stands.
  func x(_ other: Day) -> Int {
    let days = other.number - day.number + TimelinePlot.back
    return TimelinePlot.left + days * (TimelinePlot.right - TimelinePlot.left)
      / (TimelinePlot.back + TimelinePlot.ahead)
  }

  /// Whether a day is shown.
  func shows(_ other: Day) -> Bool {
    (-TimelinePlot.back...TimelinePlot.ahead).contains(other.number - day.number)
  }

  /// The first days of quarters that are shown.
  private var quarters: [Day] {
    let year = day.date.year
    return (-2...1).flatMap { offset in
      [1, 4, 7, 10].compactMap { Day(year: year + offset, month: $0, day: 1) }
    }.filter(shows)
  }

  private func drawQuarters(_ pen: inout FigurePen) {
    for quarter in quarters where (45...FigurePen.width - 45).contains(x(quarter)) {
      pen.write(
        FigureProse.month(quarter), at: (x(quarter), pen.y + 18), .quiet, .middle, room: 90)
    }
    pen.skip(32)
  }

  private var samples: [(words: String, draw: (inout FigurePen, Int, Int) -> Void)] {
    let seen = Set(tracks.flatMap(\.events).filter { shows($0.day) }.map(\.kind))
    let events = FigureTrack.Kind.allCases.filter(seen.contains).map { kind in
      (kind.words, { (pen: inout FigurePen, x: Int, y: Int) in kind.draw(&pen, at: x + 11, y) })
    }
    let due = (
      "next due",
      { (pen: inout FigurePen, x: Int, y: Int) in
        pen.draw(FigureMarks.diamond(x + 11, y), .hollow)
      }
    )
    return events + (tracks.contains { $0.due != nil } ? [due] : [])
  }
}

/// One line of a time line: its marks in lanes, so that none hides another.
private struct TimelineRow {
  let track: FigureTrack
  let plot: TimelinePlot
  /// What is drawn where: the mark's place, its lane, and what happened; nil is what is due.
  var marks: [(x: Int, lane: Int, kind: FigureTrack.Kind?)] = []
  /// How many marks found no room.
  var left = 0

  /// The most lanes, and how far they and marks are apart.
  private static let (lanes, apart) = (3, 16)

  init(_ track: FigureTrack, _ plot: TimelinePlot) {
    self.track = track
    self.plot = plot
    // Whoever is last in time is placed first: it must not be left out.
    let due = track.due.map { [(plot.x($0), $0, FigureTrack.Kind?.none)] } ?? []
    let past = track.sorted.reversed().map {
      (plot.x($0.day), $0.day, FigureTrack.Kind?.some($0.kind))
    }
    for (x, day, kind) in due + past where plot.shows(day) {
      let free = (0..<TimelineRow.lanes).first { lane in
        !marks.contains { $0.lane == lane && abs($0.x - x) < TimelineRow.apart }
      }
      if let free { marks.append((x, free, kind)) } else { left += 1 }
    }
  }

  private var used: Int { (marks.map(\.lane).max() ?? 0) + 1 }

  var height: Int { 30 + TimelineRow.apart * used }

  /// Draws it where the pen is, and goes below it.
  func draw(_ pen: inout FigurePen, _ quarters: [Day]) {
    let more = left == 0 ? "" : "\(left) more not drawn; "
    let words = more + track.dueWords(on: plot.day)
    let side = FigureText.width(words, .quiet) + 20
    pen.write(track.title, at: (0, pen.y + 15), .strong, room: FigurePen.width - side)
    pen.write(words, at: (FigurePen.width, pen.y + 15), .quiet, .end, room: FigurePen.width)
    for quarter in quarters { pen.draw("M\(plot.x(quarter)) \(pen.y + 22)v\(height - 28)", .rule) }
    pen.draw("M\(plot.x(plot.day)) \(pen.y + 20)v\(height - 20)", .today)
    let middle = pen.y + 32
    pen.draw("M8 \(middle)H632", .axis)
    if let due = track.due, due > plot.day, !plot.shows(due) {
      pen.draw(FigureMarks.arrow(632, middle), .cross)
    }
    drawMarks(middle, &pen)
    pen.skip(height)
  }

  private func drawMarks(_ middle: Int, _ pen: inout FigurePen) {
    for mark in marks.reversed() {
      let y = middle + TimelineRow.apart * mark.lane
      if let kind = mark.kind {
        kind.draw(&pen, at: mark.x, y)
      } else {
        pen.draw(FigureMarks.diamond(mark.x, y), .hollow)
      }
    }
  }
}
