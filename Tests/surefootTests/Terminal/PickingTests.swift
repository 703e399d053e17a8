import Glibc
import Readiness
import TerminalModel
import Testing

@testable import surefoot

/// Items picked from the plan on a real terminal, and what is thought better of.
struct PickingTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  private func picking() throws -> PseudoTerminal {
    try seat.surefoot("init", "--answers", "\(Company.examples)/solo-founder.yaml", "--no-input")
    let terminal = try seat.run("plan", "-i")
    try terminal.wait(for: "Which items?")
    return terminal
  }

  /// What was recorded of a kind.
  private func count(_ kind: String) throws -> Int {
    try Folding.records(of: Workspace.open(at: seat.workspace, for: .reading))
      .count { $0.kind == kind }
  }

  @Test(arguments: ["Esc", "S-Tab"])
  func `going back from what may be left out records nothing`(key: String) throws {
    let terminal = try picking()
    let done = try count("item.done")
    try terminal.press("\"3\" Enter", seeing: "Enter back to the list")
    try terminal.press("\"d\"", seeing: "Where is the proof?")
    try terminal.press("\"half a\" \(key)", seeing: "Which items?")
    try terminal.press("Enter", seeing: "Enter back to the list")
    try terminal.press("\"d\"", seeing: "> half a")
    try terminal.press("\(key)", seeing: "Which items?")
    try terminal.press("Esc")
    try terminal.endsTidily(.exit(0))
    #expect(terminal.grid.shows("Nothing was recorded."))
    #expect(try count("item.done") == done)
  }

  @Test func `each step back finds the answer before, up to the list`() throws {
    let terminal = try picking()
    try terminal.press("\"3\" Enter", seeing: "Enter back to the list")
    try terminal.press("\"w\"", seeing: "Why is it not done?")
    try terminal.press("\"no money\" Enter", seeing: "What limits the harm instead?")
    try terminal.press("\"an alarm\" Enter", seeing: "Until when is that accepted?")
    try terminal.press("\"soon\" Enter", seeing: "soon is not a day")
    try terminal.press("C-u S-Tab", seeing: "> an alarm")
    try terminal.press("S-Tab", seeing: "> no money")
    try terminal.press("Enter", seeing: "> an alarm")
    try terminal.press("Enter", seeing: "Until when is that accepted?")
    try terminal.press("\"+3m\" Enter", seeing: "Who accepts it")
    try terminal.press("\"director\" Enter", seeing: "Which items?")
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(SIGINT))
    #expect(terminal.grid.shows("1 command recorded. Undo: surefoot undo"))
    #expect(try count("item.waived") == 1)
  }

  @Test func `what was begun belongs to its items, and is there again after Ctrl-C`() throws {
    let terminal = try picking()
    try terminal.press("\"3\" Enter", seeing: "Enter back to the list")
    try terminal.press("\"n\"", seeing: "Note:")
    try terminal.press("\"for the third\" Esc", seeing: "Which items?")
    try terminal.press("\"5\" Enter", seeing: "Enter back to the list")
    try terminal.press("\"n\"", seeing: "Note:")
    #expect(!terminal.grid.shows("for the third"))
    #expect(terminal.grid.shows("s3-public-access-blocked"))
    try terminal.press("\"for the fifth\"", seeing: "> for the fifth")
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(SIGINT))
    let again = try seat.run("plan", "-i")
    try again.wait(for: "Which items?")
    try again.press("\"5\" Enter", seeing: "Enter back to the list")
    try again.press("\"n\"", seeing: "> for the fifth")
    try again.press("Enter", seeing: "Noted: s3-public-access-blocked")
    try again.wait(for: "Which items?")
    try again.press("\"3\" Enter", seeing: "Enter back to the list")
    try again.press("\"n\"", seeing: "> for the third")
    try again.press("C-u Esc", seeing: "Which items?")
    try again.press("Esc")
    try again.endsTidily(.exit(0))
    #expect(try count("item.noted") == 1)
  }

  @Test func `what stands behind a word after a colon answers its first question`() throws {
    let terminal = try picking()
    try terminal.press("\"3\" Enter", seeing: "Enter back to the list")
    try terminal.press("\":\" \"start now\" Enter", seeing: "start needs nothing behind it.")
    try terminal.press("\":\" \"note a long story\" Enter", seeing: "Noted: root-password")
    try terminal.wait(for: "Which items?")
    try terminal.press("Esc")
    try terminal.endsTidily(.exit(0))
    #expect(try count("item.noted") == 1)
  }

  @Test func `what nobody agreed to counts for nothing`() throws {
    let terminal = try picking()
    try terminal.press("\"a\" Enter", seeing: "Enter back to the list")
    try terminal.press("\"s\"", seeing: "Go on with surefoot start for these 25 items?")
    try terminal.press("Esc", seeing: "Nothing was changed.")
    try terminal.wait(for: "Which items?")
    try terminal.press("Esc")
    try terminal.endsTidily(.exit(0))
    #expect(terminal.grid.shows("Nothing was recorded."))
  }

  @Test func `help says what can be done, and a mistyped word what it is near to`() throws {
    let terminal = try picking()
    try terminal.press("?", seeing: "Space ticks what is marked.")
    try terminal.press("Esc", seeing: "Which items?")
    try terminal.press("\"3\" Enter", seeing: "Enter back to the list")
    try terminal.press("?", seeing: "Accept for a time that items are not done")
    try terminal.press("Esc", seeing: "Enter back to the list")
    try terminal.press("\":\" \"wave\" Enter", seeing: "Did you mean waive?")
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(SIGINT))
  }

  @Test func `blanking shows what is blanked and asks, since nothing brings it back`() throws {
    try seat.surefoot("init", "--answers", "\(Company.examples)/solo-founder.yaml", "--no-input")
    let words = ["journal", "redact", "1", "--reason", "a name"]
    let refused = try seat.run(BuiltProgram.surefoot, words)
    try refused.wait(for: "Blank what it says?")
    #expect(refused.grid.shows("Example Bakery Apps"))
    try refused.press("\"n\"")
    try refused.endsTidily(.exit(3))
    #expect(refused.grid.shows("Nothing was changed."))
    #expect(try count("journal.redacted") == 0)
    let agreed = try seat.run(BuiltProgram.surefoot, words)
    try agreed.wait(for: "Blank what it says?")
    try agreed.press("\"y\"", seeing: "Redacted: entry 1")
    try agreed.endsTidily(.exit(0))
    #expect(try count("journal.redacted") == 1)
  }

  @Test func `what was begun of a runbook's lines is there again`() throws {
    try seat.surefoot("init", "--answers", "\(Company.examples)/solo-founder.yaml", "--no-input")
    try seat.surefoot("account", "set", "main", "--kind", "stand-alone", "--id", "111122223333")
    let first = try seat.run("runbook", "setup", "root-break-glass")
    try first.wait(for: "One line, or ? for help")
    try first.press("\"half an answer\"", seeing: "> half an answer")
    try first.press("C-c")
    try first.endsTidily(.signal(SIGINT))
    #expect(first.grid.shows("are written down, and saved."))
    let second = try seat.run("runbook", "setup", "root-break-glass")
    try second.wait(for: "> half an answer")
    try second.press("Enter", seeing: "Written down: half an answer")
    try second.press("Esc", seeing: "Now: half an answer")
    try second.press("C-d")
    try second.endsTidily(.exit(3))
  }

  @Test func `a line that is too long is mended where it stands, and the review goes on`() throws {
    try seat.surefoot("init", "--answers", "\(Company.examples)/solo-founder.yaml", "--no-input")
    let terminal = try seat.run("review", "start", "--present", "owner")
    try terminal.wait(for: "answered anew, about")
    try terminal.press("\"t\"", seeing: "What is to be done")
    try terminal.type(String(repeating: "a long line ", count: 50))
    try terminal.press("Enter", seeing: "a line of 1 to 500 characters")
    try terminal.press("C-u \"a short one\" Enter", seeing: "Enter keeps it")
    try terminal.press("Esc", seeing: "Nothing was recorded.")
    try terminal.press("\"t\"", seeing: "> a short one")
    try terminal.press("Enter", seeing: "Enter keeps it")
    try terminal.press("Enter", seeing: "Recorded")
    try terminal.press("C-d")
    try terminal.endsTidily(.exit(3))
    #expect(try count("review.acted") == 1)
  }
}
