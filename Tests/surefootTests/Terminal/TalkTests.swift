import Glibc
import Readiness
import TerminalModel
import Testing

@testable import surefoot

/// Reviews, drills and the plan on a real terminal: said by a key, by a line, left, gone on with.
struct TalkTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  private func onboarded(_ example: String) throws {
    let said = try seat.surefoot(
      "init", "--answers", "\(Company.examples)/\(example).yaml", "--no-input")
    try #require(said.contains("surefoot next"))
  }

  /// What was recorded of a kind.
  private func count(_ kind: String) throws -> Int {
    try Folding.records(of: Workspace.open(at: seat.workspace, for: .reading))
      .count { $0.kind == kind }
  }

  @Test func `at a review a key says a word, and any line is said after a colon`() throws {
    let terminal = try review()
    try terminal.press("\"n\"", seeing: "Note:")
    try terminal.press("\"a remark\" Enter", seeing: "noted: a remark")
    try terminal.press("\":\"", seeing: "What is to be said?")
    try terminal.press("\"p it can wait\" Enter", seeing: "parked")
    try terminal.wait(for: "1 of 32, must look at")
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(SIGINT))
    #expect(terminal.grid.shows("Go on: surefoot review resume"))
    #expect(try count("review.looked") == 2)
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
    #expect(try count("review.looked") == 1)
  }

  /// A review at its first card.
  private func review() throws -> PseudoTerminal {
    try onboarded("solo-founder")
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
    #expect(try count("run.begun") == 1)
  }

  /// A drill at the card where somebody says yes.
  private func drill() throws -> PseudoTerminal {
    try onboarded("three-with-health-data")
    seat.environment["SUREFOOT_NOW"] = "2026-11-26T03:00:00Z"
    try seat.surefoot("account", "set", "main", "--kind", "stand-alone", "--id", "111122223333")
    let terminal = try seat.run(
      "drill", "start", "root-break-glass", "--sign-in", "--role", "operator=platform engineer")
    try terminal.wait(for: "Enter accept")
    try terminal.press("\"main\" Enter", seeing: "Now: Say yes or no")
    return terminal
  }

  @Test func `of the plan items are picked, and what is done with them is said`() throws {
    try onboarded("solo-founder")
    let terminal = try seat.run("plan", "-i")
    try terminal.wait(for: "Which items?")
    try terminal.press("\"/\" \"group address\" Enter", seeing: "root-mailbox")
    try terminal.press("Space", seeing: "[x] The root user's mail")
    try terminal.press("Enter", seeing: "Enter back to the list")
    try terminal.press("\"n\"", seeing: "Note:")
    try terminal.press("\"asked for it\" Enter", seeing: "Noted: root-mailbox")
    try terminal.wait(for: "Which items?")
    try terminal.press("Enter", seeing: "Enter back to the list")
    try terminal.press("\":\"", seeing: "What is to be said?")
    try terminal.press("\"start\" Enter", seeing: "Started: root-mailbox")
    try terminal.wait(for: "Which items?")
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(SIGINT))
    let recorded = (try count("item.noted"), try count("item.started"))
    #expect(recorded == (1, 1))
    let again = try seat.run("plan", "-i")
    try again.wait(for: "started")
    try again.press("Esc")
    try again.endsTidily(.exit(0))
  }

  @Test func `whoever goes back to the list of items finds there what was ticked`() throws {
    try onboarded("solo-founder")
    let terminal = try seat.run("plan", "-i")
    try terminal.wait(for: "Which items?")
    try terminal.press("Down Space Down Space", seeing: "2 of 25 ticked")
    try terminal.press("Enter", seeing: "Enter back to the list")
    #expect(!terminal.grid.shows("ticked"))
    try terminal.press("Enter", seeing: "2 of 25 ticked")
    try terminal.press("Enter", seeing: "Enter back to the list")
    try terminal.press("\"n\"", seeing: "Note:")
    try terminal.press("Esc", seeing: "2 of 25 ticked")
    try terminal.press("Esc")
    try terminal.endsTidily(.exit(0))
  }
}
