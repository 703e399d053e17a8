import Readiness
import Terminal

/// A text to read on a stage, scrolled within the frame.
struct StageText {
  private let title: String
  private let lines: [Styled]

  init(_ title: String, _ lines: [Styled]) {
    self.title = title
    self.lines = lines
  }

  /// Shows it until it is closed.
  /// - Returns: how the person left, if they did.
  func read(on stage: Stage) throws -> Conversation.Leaving? {
    var top = 0
    while true {
      let rows = rows(stage.size)
      try stage.show(panel(rows, from: top))
      switch try stage.next() {
      case .leave(let how): return how
      case .idle: continue
      case .key(let key):
        guard !StageText.closes(key) else { return nil }
        top += StageText.step(key, stage.size, of: rows.count)
      }
      top = min(max(0, top), max(0, rows.count - 2))
    }
  }

  private func rows(_ size: Surroundings.Size) -> [Styled] {
    let width = max(1, size.columns - 1)
    return lines.flatMap { line in
      Columns.isCommand(line.text)
        ? Columns.wrap(command: line.text, to: width).map { Styled($0) }
        : line.wrapped(to: width, hanging: line.margin + 2)
    }
  }

  private func panel(_ rows: [Styled], from top: Int) -> Panel {
    var panel = Panel(
      head: [Styled(Wording.line(title), .strong)], body: rows.map { Panel.Line($0) },
      keys: Footer.line([("Esc", "closes"), ("Up/Down, Space", "scroll")]))
    panel.top = top
    return panel
  }

  private static func closes(_ key: Key) -> Bool {
    switch key {
    case .escape, .enter, .backTab, .left, .help, .text("?"), .text("q"), .control("d"): true
    default: false
    }
  }

  /// How far a key scrolls.
  private static func step(_ key: Key, _ size: Surroundings.Size, of count: Int) -> Int {
    let page = max(1, size.rows - 8)
    return switch key {
    case .up, .text("k"), .control("p"): -1
    case .down, .text("j"), .control("n"): 1
    case .pageUp, .text("b"): -page
    case .pageDown, .text(" "): page
    case .home: -count
    case .end: count
    default: 0
    }
  }
}
