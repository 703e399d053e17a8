import Glibc
import Readiness
import TerminalModel
import Testing

@testable import surefoot

/// Reviews, drills, what a runbook needs and what is asked before something is done, on a real
/// terminal: said by a key, by a line, left, gone on with.
struct TalkTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  @Test func `at a review a key says a word, and any line is said after a colon`() throws {
    let terminal = try review()
    try terminal.press("\"n\"", seeing: "Note:")
    try terminal.press("\"a remark\" Enter", seeing: "noted: a remark")
    try terminal.press("\":\"", seeing: "What is to be said?")
    try terminal.press("\"p it can\" Esc", seeing: "must look at")
    try terminal.press("\":\"", seeing: "> p it can")
    try terminal.press("\" wait\" Enter", seeing: "parked")
    try terminal.wait(for: "1 of 32, must look at")
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(SIGINT))
    #expect(terminal.grid.shows("Go on: surefoot review resume"))
    #expect(try seat.count("review.looked") == 2)
  }

  @Test func `a remark that was begun is there again when the review goes on`() throws {
    let first = try review()
    try first.press("\"n\" \"half a remark\"", seeing: "> half a remark")
    try first.press("C-c")
    try first.endsTidily(.signal(SIGINT))
    let second = try seat.run("review", "resume")
    try second.wait(for: "must look at")
    #expect(!second.grid.shows("is held by"))
    try second.press("\"n\"", seeing: "> half a remark")
    try second.press("Enter", seeing: "noted: half a remark")
    try second.press("C-d")
    try second.endsTidily(.exit(3))
    #expect(try seat.count("review.looked") == 1)
  }

  /// A review at its first card.
  private func review() throws -> PseudoTerminal {
    try seat.onboard("solo-founder")
    seat.environment["SUREFOOT_NOW"] = "2027-02-20T10:00:00Z"
    let terminal = try seat.run("review", "start", "--present", "owner")
    try terminal.wait(for: "1 of 32, must look at")
    return terminal
  }

  @Test func `a drill goes on at the card that was up`() throws {
    let first = try drill()
    try first.press("PgDn", seeing: "more above")
    try first.press("\"n\"", seeing: "Note:")
    try first.press("\"it rings\" Enter", seeing: "Recorded: note: it rings")
    try first.press("\":\"", seeing: "What is to be said?")
    try first.press("\"yes by tech lead: go\" Enter", seeing: "Now: Tell them before")
    try first.press("C-c")
    try first.endsTidily(.signal(SIGINT))
    #expect(first.grid.shows("Go on: surefoot drill resume"))
    let second = try seat.run("drill", "resume")
    try second.wait(for: "Now: Tell them before")
    // While it is still drawing, and nobody is there who could stop it.
    try second.press("C-z")
    try second.press("C-l \":\"", seeing: "What is to be said?")
    try second.press("\"quit\" Enter")
    try second.endsTidily(.exit(3))
    #expect(second.grid.scrollback == [])
    #expect(try seat.count("run.begun") == 1)
  }

  /// A drill at the card where somebody says yes.
  private func drill() throws -> PseudoTerminal {
    try seat.onboard("three-with-health-data")
    seat.environment["SUREFOOT_NOW"] = "2026-11-26T03:00:00Z"
    try seat.surefoot("account", "set", "main", "--kind", "stand-alone", "--id", "111122223333")
    let terminal = try seat.run(
      "drill", "start", "root-break-glass", "--sign-in", "--role", "operator=platform engineer")
    try terminal.wait(for: "Enter accept")
    try terminal.press("\"main\" Enter", seeing: "Now: Say yes or no")
    return terminal
  }

  @Test func `blanking shows what is blanked and asks, since nothing brings it back`() throws {
    try seat.onboard("solo-founder")
    let words = ["journal", "redact", "1", "--reason", "a name"]
    let refused = try seat.run(BuiltProgram.surefoot, words)
    try refused.wait(for: "Blank what it says?")
    #expect(refused.grid.shows("Example Bakery Apps"))
    try refused.press("\"n\"")
    try refused.endsTidily(.exit(3))
    #expect(refused.grid.shows("Nothing was changed."))
    #expect(try seat.count("journal.redacted") == 0)
    let agreed = try seat.run(BuiltProgram.surefoot, words)
    try agreed.wait(for: "Blank what it says?")
    try agreed.press("\"y\"", seeing: "Redacted: entry 1")
    try agreed.endsTidily(.exit(0))
    #expect(try seat.count("journal.redacted") == 1)
  }

  @Test func `what was begun of a runbook's lines is there again`() throws {
    try seat.onboard("solo-founder")
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
    try seat.onboard("solo-founder")
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
    #expect(try seat.count("review.acted") == 1)
  }
}
