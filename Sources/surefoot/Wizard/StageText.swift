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
      let width = max(1, stage.size.columns - 1)
      let rows = lines.flatMap { $0.wrapped(to: width, hanging: $0.margin + 2) }
      var panel = Panel(
        head: [Styled(Wording.line(title), .strong)], body: rows.map { Panel.Line($0) },
        keys: Footer.line([("Esc", "closes"), ("Up/Down, Space", "scroll")]))
      panel.top = top
      try stage.show(panel)
      let page = max(1, stage.size.rows - 8)
      switch try stage.next() {
      case .leave(let how): return how
      case .idle: continue
      case .key(let key):
        switch key {
        case .up, .text("k"), .control("p"): top -= 1
        case .down, .text("j"), .control("n"): top += 1
        case .pageUp, .text("b"): top -= page
        case .pageDown, .text(" "): top += page
        case .home: top = 0
        case .end: top = rows.count
        case .escape, .enter, .backTab, .left, .help, .text("?"), .text("q"), .control("d"):
          return nil
        default: continue
        }
      }
      top = min(max(0, top), max(0, rows.count - 2))
    }
  }
}
