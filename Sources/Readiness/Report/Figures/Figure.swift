/// A picture of a report, with its words for those who do not see it.
///
/// It is drawn on a sheet 640 units wide, in whole units, so that the same input is the same bytes.
public struct Figure: Hashable, Sendable {
  /// What it is called: the beginning of its ids and, with `.svg`, the name of its file.
  public let name: String
  /// Its short title.
  public let title: String
  /// What it shows, in a sentence or a few.
  public let words: String
  /// How many units it is high.
  let height: Int
  /// What is drawn, from the back to the front.
  let elements: [FigureElement]

  /// Where a figure stands.
  public enum Place: Hashable, Sendable, CaseIterable {
    /// In an HTML page, whose style sheet draws it.
    case inline
    /// In a file of its own, with title, style and background.
    case file
  }

  init(name: String, title: String, words: String, drawn pen: FigurePen) {
    self.name = name
    self.title = title
    self.words = words
    height = pen.y
    elements = pen.elements
  }

  /// The rules for the style sheet of a page that figures stand in. They use its colours.
  public static let rules = FigureStyle.rules

  /// The name of its file.
  public var fileName: String { "\(name).svg" }

  /// The figure as SVG 1.1, one line for each element.
  public func svg(_ place: Place) -> String {
    let own = place == .file ? headed : self
    let parts = own.titles + own.patterns + own.elements.map { $0.svg(in: name) } + ["</svg>"]
    return ([own.opening(place)] + own.style(place) + parts).joined(separator: "\n") + "\n"
  }

  /// How far the sheet of a file reaches beyond what is drawn.
  private static let edge = 16

  /// The same with its title written above.
  private var headed: Figure {
    var pen = FigurePen()
    pen.write(title, at: (0, -18), .strong, room: FigurePen.width)
    pen.add(elements)
    pen.skip(height)
    return Figure(name: name, title: title, words: words, drawn: pen)
  }

  /// Left, top, width and height of the sheet.
  private func sheet(_ place: Place) -> (Int, Int, Int, Int) {
    guard place == .file else { return (0, 0, FigurePen.width, height) }
    return (-Figure.edge, -48, FigurePen.width + 2 * Figure.edge, height + 48 + Figure.edge)
  }

  private func opening(_ place: Place) -> String {
    let (left, top, width, height) = sheet(place)
    // In a page it may be wider than a telephone: with the focus, keys scroll it.
    let space = place == .file ? " xmlns=\"http://www.w3.org/2000/svg\"" : " tabindex=\"0\""
    return "<svg\(space) class=\"\(FigureLook.sheet.rawValue)\""
      + " viewBox=\"\(left) \(top) \(width) \(height)\" width=\"\(width)\" height=\"\(height)\""
      + " role=\"img\" aria-labelledby=\"\(name)-title \(name)-desc\">"
  }

  private func style(_ place: Place) -> [String] {
    guard place == .file else { return [] }
    let (left, top, width, height) = sheet(place)
    return [
      "<style>\n\(FigureStyle.colours)\(FigureStyle.rules)</style>",
      "<rect class=\"\(FigureLook.paper.rawValue)\" x=\"\(left)\" y=\"\(top)\""
        + " width=\"\(width)\" height=\"\(height)\"/>",
    ]
  }

  private var titles: [String] {
    [
      "<title id=\"\(name)-title\">\(Escape.xml(Escape.line(title)))</title>",
      "<desc id=\"\(name)-desc\">\(Escape.xml(Escape.line(words)))</desc>",
    ]
  }

  /// The patterns that something is filled with.
  private var patterns: [String] {
    let used = FigureFill.allCases.filter { fill in elements.contains { $0.fill == fill } }
    let drawn = used.compactMap { $0.pattern(in: name) }
    return drawn.isEmpty ? [] : ["<defs>"] + drawn + ["</defs>"]
  }
}
