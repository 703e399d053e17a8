/// What fills a surface: a shade and a pattern that say the same.
enum FigureFill: String, Hashable, Sendable, CaseIterable {
  /// Machine-checked, or verified.
  case checked
  /// Confirmed by a second person.
  case witnessed
  /// Self-stated, or done without more.
  case stated
  /// Assumed.
  case assumed
  /// Accepted as it is.
  case accepted
  /// Past its day.
  case overdue
  /// To do.
  case open

  /// What stands in a legend for it.
  var words: String {
    switch self {
    case .checked: "machine-checked"
    case .witnessed: "witnessed"
    case .stated: "self-stated"
    case .assumed: "assumed"
    case .accepted: "accepted"
    case .overdue: "overdue"
    case .open: "to do"
    }
  }

  /// The lines and the ground of the pattern; nil: it has none.
  private var strokes: (ground: FigureLook, lines: FigureLook, path: String)? {
    switch self {
    case .checked, .open: nil
    case .witnessed: (.solid, .stripePaper, "M-2 2l4 -4M0 8l8 -8M6 10l4 -4")
    case .stated: (.paper, .stripe, "M-2 6l4 4M0 0l8 8M6 -2l4 4")
    case .assumed: (.paper, .dots, "M1 1h2v2h-2zM5 5h2v2h-2z")
    case .accepted: (.paper, .stripeQuiet, "M2 0v8M6 0v8")
    case .overdue: (.paper, .stripeInk, "M0 0l8 8M0 8l8 -8")
    }
  }

  /// Class and fill of a surface, in the figure of that name.
  func attributes(in figure: String) -> String {
    guard strokes == nil else {
      let look: FigureLook =
        switch self {
        case .overdue: .frameStrong
        case .accepted: .frameQuiet
        default: .frame
        }
      return "class=\"\(look.rawValue)\" fill=\"url(#\(figure)-\(rawValue))\""
    }
    let look: FigureLook = self == .checked ? .solid : .empty
    return "class=\"\(look.rawValue)\""
  }

  /// The definition of its pattern, in the figure of that name; nil: it has none.
  func pattern(in figure: String) -> String? {
    strokes.map { ground, lines, path in
      "<pattern id=\"\(figure)-\(rawValue)\" width=\"8\" height=\"8\""
        + " patternUnits=\"userSpaceOnUse\"><path class=\"\(ground.rawValue)\" d=\"M0 0h8v8h-8z\"/>"
        + "<path class=\"\(lines.rawValue)\" d=\"\(path)\"/></pattern>"
    }
  }
}
