import Readiness
import SQLite
import TerminalModel
import Testing

@testable import surefoot

/// A whole onboarding by keys on a real terminal leaves the journal that a file of answers leaves.
struct RichParityTests {
  @Test(arguments: ["solo-founder", "three-with-health-data"])
  func `keys and a file leave the same journal, byte for byte`(name: String) throws {
    let (byKeys, byFile) = (try Seat(), try Seat())
    let pack = try Pack.load()
    let onboarding = try pack.onboarding()
    let later = try pack.questionnaires().filter { $0.id != onboarding.id }
    let others = later.flatMap(\.questions).map(\.id.text) + ["account"]
    let path = try byFile.answers(to: name, without: Set(others))
    try byFile.surefoot("init", "--answers", path, "--no-input")

    let bytes = try OpenFile(reading: path).read(atMost: .max)
    let file = try AnswersFile.read(bytes, named: path, pack.questionnaires())
    let flow = Advice.flow(onboarding, try pack.decisionModel(), Account(name: "main"))
    let script = try ParityScript(flow, file.answers.mapValues(\.given), seed: 7)
    let terminal = try byKeys.run(
      "init", "--name", try #require(file.name), "--zone", try #require(file.zone), output: .pipe)
    try play(script.keys, on: terminal)
    let ours = try RichParityTests.entries(byKeys)
    let theirs = try RichParityTests.entries(byFile)
    #expect(ours.count > 20)
    #expect(ours == theirs, "\(zip(ours, theirs).first { $0 != $1 }.map { "\($0)" } ?? "")")
  }

  /// Types keys, and leaves where the audit is offered. What opens is waited for, and so is its end:
  /// followed at once by another key, Escape would be Alt.
  private func play(_ keys: [[UInt8]], on terminal: PseudoTerminal) throws {
    try terminal.wait(for: "Enter start")
    for key in keys {
      try terminal.type(key)
      switch key {
      case KeyNames.bytes("F1"): try terminal.wait(for: "Esc closes")
      case KeyNames.bytes("C-o"): try terminal.wait(for: "Esc back to where you were")
      case [0x1B]: try terminal.wait { !$0.shows("Esc closes") && !$0.shows("Esc back to") }
      default: continue
      }
    }
    try terminal.wait(for: "All is saved.")
    try? terminal.wait(for: "common mistakes", seconds: 1)
    if terminal.grid.shows("common mistakes") { try terminal.press("\"n\"") }
    try terminal.endsTidily(.exit(0))
  }

  /// The entries with their digests, which hold all of them together.
  private static func entries(_ seat: Seat) throws -> [String] {
    try Connection(path: seat.workspace, mode: .reading).rows(
      """
      SELECT kind || ' ' || account || ' ' || hex(digest) || ' ' || body.text
      FROM entry JOIN body USING (number) ORDER BY number
      """
    ) { row in row.text(0) ?? "" }
  }
}
