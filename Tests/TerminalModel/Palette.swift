/// The sixteen colors of a picture, on a ground of its own, so that the page's does not matter.
/// Each, also dimmed, has a contrast of 4.5 and more.
enum Palette {
  static let ground = "#15181e"
  static let edge = "#7d8590"
  static let text = "#e4e7ec"
  /// The eight colors in their order, and how they look when they are bold.
  static let colors: [(usual: String, bold: String)] = [
    ("#a6adb8", "#c0c6cf"), ("#ff938a", "#ffb3ac"), ("#78d88a", "#9be8a9"), ("#e6bf55", "#f5d98a"),
    ("#86bcff", "#afd3ff"), ("#d9aaff", "#e8ccff"), ("#62d6dc", "#96e8ec"), ("#d3d7de", "#ffffff"),
  ]

  /// How a style looks; inverse text has the ground's color, on a ground that is drawn apart.
  static func rule(for style: Style) -> String {
    var parts: [String] = []
    if style.isInverse {
      parts.append("fill:\(ground)")
    } else if let color = style.color {
      let pair = colors[color.rawValue]
      parts.append("fill:\(style.isBold ? pair.bold : pair.usual)")
    }
    if style.isBold { parts.append("font-weight:bold") }
    if style.isDim, !style.isInverse { parts.append("opacity:.75") }
    return parts.joined(separator: ";")
  }

  static func rules(for id: String) -> String {
    """
    #\(id) .frame{font:15px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:\(text)}
    #\(id) .frame{visibility:hidden}
    #\(id) .last{visibility:visible}
    #\(id) .cursor{fill:none;stroke:\(text);stroke-width:2}

    """
  }
}
