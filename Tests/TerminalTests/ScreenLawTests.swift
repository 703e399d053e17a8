import Terminal
import TerminalModel
import Testing

/// What holds of every sequence of frames: the terminal shows the last one, and nothing that was
/// said is lost.
struct ScreenLawTests {
  /// A terminal and the screen drawn on it.
  private struct Drawn {
    var grid: Grid
    var screen: Screen
    var said: [String] = []

    init(_ size: Surroundings.Size) {
      grid = Grid(columns: size.columns, rows: size.rows)
      screen = Screen(size, isColored: true) { $0 }
    }

    mutating func write(_ text: String) { grid.write(text.utf8) }

    var all: [String] { grid.scrollback + grid.rows }
  }

  @Test(arguments: PanelTests.sizes)
  func `the terminal shows the last frame, and above it all that was said`(
    columns: Int, rows: Int
  ) {
    var generator = SplitMix64(state: UInt64(rows))
    for _ in 0..<20 {
      var drawn = Drawn(.init(columns: columns, rows: rows))
      for step in 0..<12 {
        let frame = PanelTests.panel(&generator).frame(in: drawn.screen.size)
        drawn.write(drawn.screen.show(frame))
        #expect(drawn.grid.faults == [])
        let seen = frame.rows.map { $0.text.trimmedEnd }
        let all = drawn.all.map(\.trimmedEnd)
        let place = drawn.grid.scrollback.count + drawn.grid.cursor.row
        let start = place - frame.cursor.row
        #expect(Array(all[start..<start + seen.count]) == seen)
        #expect(!all[(start + seen.count)...].contains { !$0.isEmpty })
        #expect(drawn.grid.cursor.column == frame.cursor.column)
        #expect(Array(all[..<start]) == drawn.said)
        guard step % 3 == 2 else { continue }
        drawn.write(drawn.screen.settle([Styled("said \(step)", .strong)]))
        drawn.said.append("said \(step)")
      }
    }
  }

  @Test func `a window of another size shows the frame once, with nothing of the one before`() {
    var generator = SplitMix64(state: 5)
    for (columns, rows) in PanelTests.sizes {
      for (wide, high) in PanelTests.sizes {
        var drawn = Drawn(.init(columns: columns, rows: rows))
        drawn.write(drawn.screen.settle([Styled("said")]))
        let panel = PanelTests.panel(&generator)
        drawn.write(drawn.screen.show(panel.frame(in: drawn.screen.size)))
        drawn.grid.resize(columns: wide, rows: high)
        drawn.write(drawn.screen.resize(to: .init(columns: wide, rows: high)))
        let frame = panel.frame(in: drawn.screen.size)
        drawn.write(drawn.screen.show(frame))
        // tmux keeps empty rows at the bottom, so that the first rows of the frame may have left at
        // the top, where nothing reaches them: going up ends at the first row then.
        let faults = drawn.grid.faults.filter { !$0.contains("A beyond the first") }
        #expect(faults == [], "\(columns)x\(rows) to \(wide)x\(high)")
        let start = drawn.grid.cursor.row - frame.cursor.row
        let rows = drawn.grid.rows.map(\.trimmedEnd)
        #expect(start >= 0)
        guard start >= 0 else { continue }
        #expect(
          Array(rows[start..<start + frame.rows.count]) == frame.rows.map { $0.text.trimmedEnd })
        #expect(!rows[(start + frame.rows.count)...].contains { !$0.isEmpty })
      }
    }
  }

  @Test func `what does not change is not written again`() {
    let size = Surroundings.Size(columns: 80, rows: 24)
    var screen = Screen(size, isColored: false) { $0 }
    let rows = (0..<10).map { Styled("row \($0)") }
    _ = screen.show(Frame(rows: rows, cursor: .init(row: 3, column: 2)))
    #expect(screen.show(Frame(rows: rows, cursor: .init(row: 3, column: 2))) == "")
    let moved = screen.show(Frame(rows: rows, cursor: .init(row: 4, column: 2)))
    #expect(moved == "\u{1B}[1B")
    var changed = rows
    changed[7] = Styled("other")
    let text = screen.show(Frame(rows: changed, cursor: .init(row: 4, column: 2)))
    #expect(text.contains("other") && !text.contains("row") && text.utf8.count < 40)
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
