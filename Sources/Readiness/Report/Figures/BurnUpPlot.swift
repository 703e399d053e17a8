/// A burn-up as lines and areas over days.
struct BurnUpPlot {
  /// The days, at least one.
  let days: [BurnUp.Reading]

  /// Where the first day stands, and from where on there is room for the names of lines.
  static let (left, right) = (52, 500)
  private static let (top, bottom) = (26, 226)

  /// Draws it where the pen is, and goes below it.
  func draw(_ pen: inout FigurePen) {
    drawScale(&pen)
    let past = days.prefix { $0.done != nil }
    surface(past.map { (0, $0.verified ?? 0) }, .checked, &pen)
    surface(past.map { ($0.verified ?? 0, $0.done ?? 0) }, .stated, &pen)
    line(past.map { $0.done ?? 0 }, .course, &pen)
    line(days.map(\.planned), .dashes, &pen)
    if let today = past.indices.last { drawToday(today, done: past[today].done ?? 0, &pen) }
    drawDays(&pen)
    drawNames(past.last, at: past.count - 1, &pen)
    pen.skip(BurnUpPlot.bottom + 50)
    drawLegend(isBegun: !past.isEmpty, &pen)
  }

  /// The number at the top of the scale, and how far its lines are apart.
  var scale: (top: Int, step: Int) {
    let most = days.map { max($0.planned, $0.done ?? 0, $0.verified ?? 0) }.max() ?? 0
    var step = 1
    for factor in [2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000] where step * 5 < most {
      step = factor
    }
    while step * 5 < most { step *= 10 }
    return (max(step, (most + step - 1) / step * step), step)
  }

  private func x(_ index: Int) -> Int {
    let last = max(1, days.count - 1)
    return BurnUpPlot.left + index * (BurnUpPlot.right - BurnUpPlot.left) / last
  }

  private func y(_ count: Int) -> Int {
    BurnUpPlot.bottom - count * (BurnUpPlot.bottom - BurnUpPlot.top) / scale.top
  }

  private func drawScale(_ pen: inout FigurePen) {
    for mark in stride(from: 0, through: scale.top, by: scale.step) {
      let look: FigureLook = mark == 0 ? .axis : .rule
      let (left, right) = (BurnUpPlot.left, BurnUpPlot.right)
      pen.draw("M\(left) \(y(mark))H\(right)", look)
      pen.write("\(mark)", at: (left - 8, y(mark) + 5), .quiet, .end, room: left - 8)
    }
  }

  private func drawDays(_ pen: inout FigurePen) {
    let base = BurnUpPlot.bottom
    for index in stride(from: 0, to: days.count, by: 7) {
      pen.draw("M\(x(index)) \(base)v5", .axis)
      pen.write("\(days[index].number)", at: (x(index), base + 22), .quiet, .middle, room: 60)
    }
    pen.write("day", at: (BurnUpPlot.left - 22, base + 22), .quiet, .end, room: 40)
    guard let first = days.first, let last = days.last, days.count > 1 else { return }
    pen.write(
      FigureProse.short(first.day), at: (BurnUpPlot.left - 4, base + 41), .quiet, room: 200)
    pen.write(
      FigureProse.short(last.day), at: (BurnUpPlot.right, base + 41), .quiet, .end, room: 200)
  }

  private func drawToday(_ index: Int, done: Int, _ pen: inout FigurePen) {
    let words = "today, day \(days[index].number)"
    pen.draw("M\(x(index)) \(BurnUpPlot.top - 6)V\(BurnUpPlot.bottom)", .today)
    pen.draw(FigureMarks.disc(x(index), y(done)), .mark)
    let half = FigureText.width(words, .quiet) / 2
    pen.write(
      words, at: (max(x(index), half), BurnUpPlot.top - 12), .quiet, .middle, room: 200)
  }

  /// Fills what lies between two numbers a day.
  private func surface(_ bounds: [(Int, Int)], _ fill: FigureFill, _ pen: inout FigurePen) {
    guard bounds.contains(where: { $0.0 < $0.1 }) else { return }
    let above = bounds.enumerated().map { "\(x($0.offset)) \(y($0.element.1))" }
    let below = bounds.enumerated().map { "\(x($0.offset)) \(y($0.element.0))" }
    pen.fill("M" + (above + below.reversed()).joined(separator: "L") + "z", fill)
  }

  private func line(_ counts: [Int], _ look: FigureLook, _ pen: inout FigurePen) {
    guard let last = counts.last else { return }
    let points = counts.enumerated().map { "\(x($0.offset)) \(y($0.element))" }
    // A single day is a short stroke, or nothing would be seen of it.
    let path = points.count == 1 ? "M\(x(0)) \(y(last))h12" : "M" + points.joined(separator: "L")
    pen.draw(path, look)
  }

  private func drawLegend(isBegun: Bool, _ pen: inout FigurePen) {
    var samples: [(words: String, draw: (inout FigurePen, Int, Int) -> Void)] = [
      ("planned by that day", { $0.draw("M\($1) \($2)h22", .dashes) })
    ]
    if isBegun {
      for (fill, words) in [(FigureFill.checked, "verified"), (.stated, "done otherwise")] {
        samples.append(
          (words, { $0.fill(FigurePen.swatch($1, $2), fill) }))
      }
    }
    pen.legend(samples)
  }

  /// The names of the lines with their last numbers, apart from each other, each joined to its end.
  private func drawNames(_ today: BurnUp.Reading?, at index: Int, _ pen: inout FigurePen) {
    var ends = [(words: "planned \(days.last?.planned ?? 0)", from: days.count - 1)]
    var heights = [y(days.last?.planned ?? 0)]
    if let today, let done = today.done, let verified = today.verified {
      ends += [("done \(done)", index), ("verified \(verified)", index)]
      heights += [y(done), y(verified)]
    }
    let apart = BurnUpPlot.apart(heights, by: 18, within: BurnUpPlot.top...BurnUpPlot.bottom)
    for (end, (height, place)) in zip(ends, zip(heights, apart)) {
      let (from, to) = (x(end.from), BurnUpPlot.right)
      pen.draw("M\(from) \(height)H\(to + 4)L\(to + 16) \(place)h4", .leader)
      pen.write(
        end.words, at: (to + 24, place + 5), .label, room: FigurePen.width - to - 24)
    }
  }

  /// Heights that are at least so far apart, as near to the given ones as that lets them be.
  static func apart(_ heights: [Int], by distance: Int, within bounds: ClosedRange<Int>) -> [Int] {
    let order = heights.indices.sorted { (heights[$0], $0) < (heights[$1], $1) }
    var places = heights
    var floor = bounds.lowerBound
    for index in order {
      places[index] = max(floor, heights[index])
      floor = places[index] + distance
    }
    var ceiling = bounds.upperBound
    for index in order.reversed() {
      places[index] = min(ceiling, places[index])
      ceiling = places[index] - distance
    }
    return places
  }
}
