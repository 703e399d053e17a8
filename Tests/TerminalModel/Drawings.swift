/// The parts of a picture that its screens share: rows, drawn once however many screens have them,
/// and styles.
struct Drawings {
  static let width = 9
  static let height = 20

  let id: String
  /// The drawings of all rows.
  private(set) var rows = ""
  /// The rules for all styles. What is drawn once and used elsewhere is out of the reach of rules
  /// that ask what it stands in, so each style has a name that belongs to this picture alone.
  private(set) var rules = ""
  private var numbers: [[Cell]: Int] = [:]
  private var styles: [Style] = []

  init(id: String) { self.id = id }

  /// A mark for the drawing of a line in some row; it is drawn if no row before was like it.
  mutating func use(_ line: Line, in row: Int) -> String {
    let drawing = grounds(of: line) + RowPart.all(of: line.cells).map { draw($0) }.joined()
    guard !drawing.isEmpty else { return "" }
    let number = numbers[line.cells] ?? numbers.count
    if numbers.updateValue(number, forKey: line.cells) == nil {
      rows += "<g id=\"\(id)-r\(number)\">\(drawing)</g>\n"
    }
    return "<use href=\"#\(id)-r\(number)\" y=\"\(row * Drawings.height)\"/>"
  }

  private mutating func draw(_ part: RowPart) -> String {
    let place = "x=\"\(part.column * Drawings.width)\" y=\"15\""
    let length = part.text.count > 1 ? " textLength=\"\(part.columns * Drawings.width)\"" : ""
    return "<text\(name(of: part.style)) \(place)\(length)>\(Drawings.escaped(part.text))</text>"
  }

  /// What stands behind inverse text.
  private mutating func grounds(of line: Line) -> String {
    var grounds = ""
    for run in line.styles where run.style.isInverse {
      var upright = run.style
      upright.isInverse = false
      grounds += """
        <rect\(name(of: upright)) x="\(run.columns.lowerBound * Drawings.width)" \
        width="\(run.columns.count * Drawings.width)" height="\(Drawings.height)"/>
        """
    }
    return grounds
  }

  /// The name of a style as an attribute.
  private mutating func name(of style: Style) -> String {
    guard style != .plain else { return "" }
    let number = styles.firstIndex(of: style) ?? styles.count
    if number == styles.count {
      styles.append(style)
      rules += ".\(id)-s\(number){\(Palette.rule(for: style))}\n"
    }
    return " class=\"\(id)-s\(number)\""
  }

  static func cursor(at place: Grid.Place, in columns: Int) -> String {
    """
    <rect class="cursor" x="\(min(place.column, columns - 1) * width)" y="\(place.row * height)" \
    width="\(width)" height="\(height)"/>
    """
  }

  /// A text as it stands in XML, which has no place for two characters of Unicode.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
