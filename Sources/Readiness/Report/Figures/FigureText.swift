/// A line of text in a figure: where it stands, and how much room it takes at most.
struct FigureText: Hashable, Sendable {
  /// Where its anchor is.
  let x: Int
  /// Where the letters stand.
  let y: Int
  /// How it is written.
  let style: Style
  /// What of it is at `x`.
  let anchor: Anchor
  /// What is written.
  let shown: String
  /// All of it, if only its beginning is written; else nil.
  let whole: String?

  /// How a text is written.
  enum Style: Hashable, Sendable {
    /// What a row is about.
    case strong
    /// What is said of it.
    case label
    /// What stands beside it.
    case quiet

    /// How many units its letters are high.
    var size: Int { self == .quiet ? 13 : 14 }
  }

  /// What of a text is at its place.
  enum Anchor: String, Hashable, Sendable {
    case start, middle, end
  }

  /// How many units it is wide at most.
  var width: Int { FigureText.width(shown, style) }

  /// The room that it takes at most.
  var box: FigureBox {
    let left =
      switch anchor {
      case .start: x
      case .middle: x - (width + 1) / 2
      case .end: x - width
      }
    return FigureBox(x: left, y: y - style.size + 1, width: width, height: style.size + 3)
  }

  /// The element.
  var svg: String {
    let look: FigureLook =
      switch style {
      case .strong: .strong
      case .label: .label
      case .quiet: .quiet
      }
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    let title = whole.map { "<title>\(Escape.xml($0))</title>" } ?? ""
    return "<text class=\"\(look.rawValue)\" x=\"\(x)\" y=\"\(y)\"\(place)>"
      + "\(title)\(Escape.xml(shown))</text>"
  }
}
