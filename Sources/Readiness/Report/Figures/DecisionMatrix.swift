/// Draws a decision space: a column for each size of the team, a row for each complexity within
/// each compliance, the outcome in each cell.
struct DecisionMatrix {
  /// What is drawn.
  let space: DecisionSpace

  private static let (left, top) = (232, 44)

  /// Draws it where the pen is, with its legend, and goes below it.
  func draw(_ pen: inout FigurePen) {
    drawHeads(&pen)
    for row in space.rows.indices {
      for band in space.bands.indices { drawCell(row, band, &pen) }
    }
    drawRows(&pen)
    if !borders.isEmpty { pen.draw(borders, .border) }
    drawPlaces(&pen)
    pen.skip(y(space.rows.count) + 12)
    pen.legend(samples)
    pen.skip(2)
  }

  private var cell: Int { (FigurePen.width - DecisionMatrix.left - 2) / max(1, space.bands.count) }
  private func x(_ band: Int) -> Int { DecisionMatrix.left + band * cell }

  /// Where the company stands there is room for its marks.
  private func height(_ row: Int) -> Int { row == space.own ? 48 : 28 }

  private func y(_ row: Int) -> Int {
    (0..<row).reduce(DecisionMatrix.top) { $0 + height($1) }
  }

  private func drawHeads(_ pen: inout FigurePen) {
    pen.write("Compliance", at: (0, 36), .quiet, room: 130)
    pen.write("Complexity", at: (138, 36), .quiet, room: 88)
    pen.write("People, today or in twelve months", at: (x(0), 14), .quiet, room: 400)
    for band in space.bands.indices {
      pen.write(
        space.title(band), at: (x(band) + cell / 2, 36), .label, .middle, room: cell - 4)
    }
  }

  private func drawRows(_ pen: inout FigurePen) {
    for (index, row) in space.rows.enumerated() {
      let isOnly =
        index + 1 == space.rows.count || space.rows[index + 1].compliance != row.compliance
      let isFirst = index == 0 || space.rows[index - 1].compliance != row.compliance
      if isFirst {
        pen.draw("M0 \(y(index))H\(DecisionMatrix.left)", .axis)
        pen.write(
          row.compliance.spaced, from: (0, y(index) + 19), .strong, room: 130, lines: isOnly ? 1 : 2
        )
      }
      pen.write(row.complexity.spaced, at: (138, y(index) + 19), .label, room: 88)
    }
    pen.draw("M0 \(y(space.rows.count))H\(DecisionMatrix.left)", .axis)
  }

  private func drawCell(_ row: Int, _ band: Int, _ pen: inout FigurePen) {
    let box = FigureBox(x: x(band), y: y(row), width: cell, height: height(row))
    let outcome = space.rows[row].outcomes[band]
    pen.draw(box, DecisionMatrix.look(outcome))
    pen.write(
      DecisionSpace.outcome(outcome), at: (box.x + cell / 2, box.y + 19), .label, .middle,
      room: cell - 4)
  }

  private static func look(_ outcome: String?) -> FigureLook {
    switch outcome {
    case "multi": .deep
    case "consider": .light
    default: .empty
    }
  }

  /// The edges between cells of different outcomes.
  private var borders: String {
    var path = ""
    for (row, cells) in space.rows.enumerated() {
      for (band, outcome) in cells.outcomes.enumerated() {
        if band > 0, cells.outcomes[band - 1] != outcome {
          path += "M\(x(band)) \(y(row))v\(height(row))"
        }
        if row > 0, space.rows[row - 1].outcomes[band] != outcome {
          path += "M\(x(band)) \(y(row))h\(cell)"
        }
      }
    }
    return path
  }

  // MARK: Where the company stands

  private func drawPlaces(_ pen: inout FigurePen) {
    guard let own = space.own else { return }
    let middle = y(own) + 34
    let (now, then) = (space.band(space.now), space.band(space.then))
    let isMoving = space.now != space.then
    let aside = isMoving && now == then ? 16 : 0
    let start = now.map { x($0) + cell / 2 - aside }
    let end = then.map { x($0) + cell / 2 + aside }
    if isMoving, let start, let end {
      pen.draw("M\(start) \(middle)H\(end - 9)", .dashes)
    }
    if let end, isMoving || start == nil { pen.draw(FigureMarks.diamond(end, middle), .hollow) }
    if let start { pen.draw(FigureMarks.disc(start, middle), .mark) }
  }

  private var samples: [(words: String, draw: (inout FigurePen, Int, Int) -> Void)] {
    var samples: [(words: String, draw: (inout FigurePen, Int, Int) -> Void)] = []
    if space.own != nil, let now = space.now {
      let both = space.then == now ? " and in twelve months" : ""
      samples.append(
        ("today\(both): \(space.people(now))", { $0.draw(FigureMarks.disc($1 + 11, $2), .mark) }))
    }
    if space.own != nil, let then = space.then, then != space.now {
      samples.append(
        (
          "in twelve months: \(space.people(then))",
          { $0.draw(FigureMarks.diamond($1 + 11, $2), .hollow) }
        ))
    }
    if !borders.isEmpty {
      samples.append(("here the answer changes", { $0.draw("M\($1) \($2)h22", .border) }))
    }
    return samples
  }
}
