import TerminalModel
import Testing

@testable import surefoot

extension PseudoTerminal {
  /// Types keys by their names (``KeyNames``).
  func press(_ keys: String) throws {
    try type(KeyNames.split(keys).flatMap { KeyNames.bytes($0) ?? Array($0.utf8) })
  }

  /// Types keys, and waits until a text is seen that comes of them.
  func press(_ keys: String, seeing text: String) throws {
    try press(keys)
    try wait(for: text)
  }

  /// Types keys, and waits until words are seen, however the screen breaks them.
  func press(_ keys: String, seeingWords words: String) throws {
    try press(keys)
    let wanted = words.filter { $0 != " " }
    try wait { $0.rows.joined().filter { $0 != " " }.contains(wanted) }
  }

  /// Comes to the first question of the onboarding.
  func beginOnboarding() throws {
    try wait(for: "Enter start")
    try press("Enter", seeing: "(question 1 of")
  }

  /// The end, and that nothing of the wizard is left: settings as before, no marks around what is
  /// pasted, the cursor seen, at the beginning of an empty row below everything.
  func endsTidily(_ wanted: Ending, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let ending = try end()
    #expect(ending == wanted, "\(grid.snapshot)", sourceLocation: sourceLocation)
    #expect(modes == modesAtStart, sourceLocation: sourceLocation)
    #expect(!grid.bracketedPaste, sourceLocation: sourceLocation)
    #expect(grid.showsCursor, sourceLocation: sourceLocation)
    #expect(grid.cursor.column == 0, "\(grid.snapshot)", sourceLocation: sourceLocation)
    let below = grid.rows[grid.cursor.row...].filter { !$0.isEmpty }
    #expect(below == [], "\(grid.snapshot)", sourceLocation: sourceLocation)
    #expect(grid.faults == [], "\(grid.snapshot)", sourceLocation: sourceLocation)
  }
}
