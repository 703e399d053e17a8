/// Draws a figure from above, on a sheet whose height follows from what is drawn.
struct FigurePen {
  /// What is drawn, from the back to the front.
  private(set) var elements: [FigureElement] = []
  /// How far the sheet is drawn.
  private(set) var y = 0

  /// How many units a sheet is wide.
  static let width = 640

  /// Goes down.
  mutating func skip(_ units: Int) {
    y += units
  }

  /// Adds elements as they are.
  mutating func add(_ more: [FigureElement]) {
    elements += more
  }

  /// Draws the data of an SVG path.
  mutating func draw(_ path: String, _ look: FigureLook) {
    elements.append(.path(path, look))
  }

  /// Draws a rectangle, perhaps with round corners.
  mutating func draw(_ box: FigureBox, _ look: FigureLook, round: Int = 0) {
    elements.append(.path(box.path(round: round), look))
  }

  /// Fills the inside of the data of an SVG path.
  mutating func fill(_ path: String, _ fill: FigureFill) {
    elements.append(.surface(path, fill))
  }

  /// Writes a line, cut to the room that there is.
  mutating func write(
    _ text: String, at place: (x: Int, y: Int), _ style: FigureText.Style,
    _ anchor: FigureText.Anchor = .start, room: Int
  ) {
    let whole = FigureText.line(text)
    let shown = FigureText.fit(whole, style, room: room)
    put(shown, at: place, style, anchor, whole: shown == whole ? nil : whole)
  }

  /// Writes a text on at most so many lines, and says how many it took.
  @discardableResult
  mutating func write(
    _ text: String, from place: (x: Int, y: Int), _ style: FigureText.Style, room: Int,
    lines limit: Int
  ) -> Int {
    let lines = FigureText.wrap(text, style, room: room, lines: limit)
    for (index, line) in lines.enumerated() {
      let whole = line.hasSuffix("…") ? FigureText.line(text) : nil
      put(line, at: (place.x, place.y + FigurePen.leading * index), style, .start, whole: whole)
    }
    return lines.count
  }

  /// How far lines of a text are apart.
  static let leading = 18

  private mutating func put(
    _ shown: String, at place: (x: Int, y: Int), _ style: FigureText.Style,
    _ anchor: FigureText.Anchor, whole: String?
  ) {
    guard !shown.isEmpty else { return }
    elements.append(
      .text(
        FigureText(
          x: place.x, y: place.y, style: style, anchor: anchor, shown: shown, whole: whole)))
  }

  /// Writes a text on at most so many lines from where the pen is, and goes below it.
  mutating func paragraph(_ text: String, _ style: FigureText.Style = .quiet, lines: Int = 3) {
    skip(
      FigurePen.leading
        * write(text, from: (0, y + 14), style, room: FigurePen.width, lines: lines))
  }

  /// Explains fills, as many on a line as there is room for, and goes below them.
  mutating func legend(_ fills: [(fill: FigureFill, words: String)]) {
    legend(fills.map { entry in (entry.words, { $0.fill(FigurePen.swatch($1, $2), entry.fill) }) })
  }

  /// Explains what each sample draws left of its words: it is given where its left edge and its
  /// middle are, and has 20 units.
  mutating func legend(
    _ samples: [(words: String, draw: (inout FigurePen, Int, Int) -> Void)]
  ) {
    var x = 0
    for sample in samples {
      let width = FigureText.width(sample.words, .quiet) + 28
      if x > 0, x + width > FigurePen.width {
        x = 0
        skip(20)
      }
      sample.draw(&self, x, y + 10)
      write(sample.words, at: (x + 28, y + 15), .quiet, room: FigurePen.width - x - 28)
      x += width + 18
    }
    if !samples.isEmpty { skip(22) }
  }

  /// The small rectangle of a legend.
  static func swatch(_ x: Int, _ middle: Int) -> String {
    FigureBox(x: x + 1, y: middle - 6, width: 20, height: 12).path()
  }
}
