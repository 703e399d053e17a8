/// Something drawn in a figure.
enum FigureElement: Hashable, Sendable {
  /// An outline or a surface, as the data of an SVG path.
  case path(String, FigureLook)
  /// A surface filled by shade and pattern, as the data of an SVG path.
  case surface(String, FigureFill)
  /// A line of text.
  case text(FigureText)

  /// What fills it, if that has a pattern or a shade with a meaning.
  var fill: FigureFill? {
    if case .surface(_, let fill) = self { fill } else { nil }
  }

  /// The element, in the figure of that name.
  func svg(in figure: String) -> String {
    switch self {
    case .path(let data, let look): "<path class=\"\(look.rawValue)\" d=\"\(data)\"/>"
    case .surface(let data, let fill): "<path \(fill.attributes(in: figure)) d=\"\(data)\"/>"
    case .text(let text): text.svg
    }
  }
}

/// A rectangle of whole units.
struct FigureBox: Hashable, Sendable {
  /// Its left edge.
  let x: Int
  /// Its upper edge.
  let y: Int
  /// How wide it is.
  let width: Int
  /// How high it is.
  let height: Int

  /// Whether some of it lies on some of the other.
  func overlaps(_ other: FigureBox) -> Bool {
    x < other.x + other.width && other.x < x + width
      && y < other.y + other.height && other.y < y + height
  }

  /// The data of its path, perhaps with round corners.
  func path(round: Int = 0) -> String {
    guard round > 0 else { return "M\(x) \(y)h\(width)v\(height)h\(-width)z" }
    let (across, down) = (width - 2 * round, height - 2 * round)
    func turn(_ dx: Int, _ dy: Int) -> String { "a\(round) \(round) 0 0 1 \(dx) \(dy)" }
    return "M\(x + round) \(y)h\(across)\(turn(round, round))v\(down)\(turn(-round, round))"
      + "h\(-across)\(turn(-round, -round))v\(-down)\(turn(round, -round))z"
  }
}
