import Terminal

/// Screens one after the other as one SVG file that moves by itself: no script, nothing from
/// elsewhere, the same bytes for the same screens. Several may stand in one page.
public struct ScreenPicture {
  private let id: String
  private let title: String
  private let description: String
  private var frames: [Frame] = []

  private struct Frame {
    let grid: Grid
    var milliseconds: Int
  }

  /// A picture without screens.
  /// - Parameters:
  ///   - name: letters and digits that no other picture of the page has.
  ///   - title: what it is, in a few words.
  ///   - description: what happens in it, for whoever cannot see it.
  public init(name: String, title: String, description: String) {
    id = "screen-" + name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    self.title = title
    self.description = description
  }

  /// Shows a screen for so long, behind the ones before. The last one should stay for a while.
  public mutating func show(_ grid: Grid, milliseconds: Int) {
    guard let last = frames.last, ScreenPicture.look(of: last.grid) == ScreenPicture.look(of: grid)
    else { return frames.append(Frame(grid: grid, milliseconds: max(1, milliseconds))) }
    frames[frames.count - 1].milliseconds += max(0, milliseconds)
  }

  /// What can be seen of a terminal.
  private static func look(of grid: Grid) -> Grid {
    var look = Grid(columns: grid.size.columns, rows: grid.size.rows)
    look.lines = grid.lines[grid.top...].map { Line(cells: $0.cells) }
    look.cursor = grid.showsCursor ? grid.cursor : Grid.Place(row: 0, column: 0)
    look.showsCursor = grid.showsCursor
    return look
  }

  /// The picture. Who has asked for less motion sees its last screen; a pointer above it halts it.
  public var svg: String {
    let columns = frames.map(\.grid.size.columns).max() ?? 0
    let rows = frames.map(\.grid.size.rows).max() ?? 0
    let (width, height) = (columns * Drawings.width + 24, rows * Drawings.height + 24)
    var drawings = Drawings(id: id)
    let screens = frames.enumerated().map { screen($1.grid, number: $0, &drawings) }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" id="\(id)" viewBox="0 0 \(width) \(height)" \
      width="\(width)" height="\(height)" role="img" aria-labelledby="\(id)-title \(id)-desc">
      <title id="\(id)-title">\(Drawings.escaped(title))</title>
      <desc id="\(id)-desc">\(Drawings.escaped(description))</desc>
      <style>
      \(Palette.rules(for: id))\(drawings.rules)\(motion)</style>
      <rect fill="\(Palette.ground)" stroke="\(Palette.edge)" width="\(width)" height="\(height)" rx="8"/>
      <defs>
      \(drawings.rows)</defs>
      \(screens.joined())</svg>

      """
  }

  private func screen(_ grid: Grid, number: Int, _ drawings: inout Drawings) -> String {
    let rows = grid.lines[grid.top...].enumerated().map { drawings.use($1, in: $0) }
    let name = number == frames.count - 1 ? "frame last" : "frame"
    let cursor = grid.showsCursor ? Drawings.cursor(at: grid.cursor, in: grid.size.columns) : ""
    return """
      <g class="\(name) f\(number)" transform="translate(12 12)">\(rows.joined())\(cursor)</g>

      """
  }
}

extension ScreenPicture {
  /// The rules that show one screen at a time.
  private var motion: String {
    guard frames.count > 1 else { return "" }
    let whole = frames.reduce(0) { $0 + $1.milliseconds }
    var begin = 0
    var rules = "#\(id) .frame{animation:\(whole)ms step-end infinite}\n"
    for (number, frame) in frames.enumerated() {
      let end = begin + frame.milliseconds
      rules += "#\(id) .f\(number){animation-name:\(id)-\(number)}\n"
      rules += "@keyframes \(id)-\(number){\(steps(from: begin, to: end, of: whole))}\n"
      begin = end
    }
    return rules + """
      #\(id):hover .frame{animation-play-state:paused}
      @media (prefers-reduced-motion:reduce){#\(id) .frame{animation:none}}

      """
  }

  /// Hidden, seen, hidden. Each holds until the next one.
  private func steps(from begin: Int, to end: Int, of whole: Int) -> String {
    let hidden = "{visibility:hidden}"
    let before = begin > 0 ? "0%\(hidden)" : ""
    let after = end < whole ? "\(percent(end, whole))\(hidden)" : ""
    return "\(before)\(percent(begin, whole)){visibility:visible}\(after)"
  }

  /// A part of the whole with three digits behind the point.
  private func percent(_ part: Int, _ whole: Int) -> String {
    let thousandths = part * 100_000 / whole
    let digits = String(thousandths % 1_000 + 1_000).dropFirst()
    return "\(thousandths / 1_000).\(digits)%"
  }
}
