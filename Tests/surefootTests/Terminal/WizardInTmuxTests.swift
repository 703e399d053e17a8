import Readiness
import Terminal
import TerminalModel
import Testing

@testable import surefoot

/// A real terminal shows what our model of one shows, for the same keys.
struct WizardInTmuxTests {
  private static let steps = [
    "Enter", "\"12 and a half\" Enter", "C-u \"12\" Enter", "paste:20 Enter", "\"1\"", "\"?\"",
    "PgDn",
    "Esc",
    "Enter", "C-o", "End", "Esc", "S-Tab", "C-g \"名前 👩‍👩‍👧 é\" Home \"Ana, \"", "Enter", "C-t",
  ]

  @Test(arguments: [(80, 24), (40, 12)])
  func `tmux shows the same rows, with the cursor in the same place`(
    columns: Int, rows: Int
  ) throws {
    let (ours, theirs) = (try Seat(), try Seat())
    let words = ["init", "--name", "Example Bakery", "--zone", "UTC"]
    let model = try ours.run(BuiltProgram.surefoot, words, columns: columns, rows: rows)
    let tmux = try Tmux(theirs, words, columns: columns, rows: rows)
    try model.wait(for: "Enter start")
    try tmux.agrees(with: model, after: "the start")
    for step in WizardInTmuxTests.steps {
      let seen = model.transcript.count
      try model.press(step)
      try model.wait { _ in model.transcript.count > seen }
      try tmux.press(step)
      try tmux.agrees(with: model, after: step)
    }
    #expect(model.grid.faults == [])
  }
}
