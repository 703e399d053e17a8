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

  @Test func `a review`() throws {
    try onboarded("solo-founder")
    seat.environment["SUREFOOT_NOW"] = "2027-02-20T10:00:00Z"
    let first = try seat.run("review", "start", "--present", "owner")
    try first.wait(for: "1 of 32, must look at")
    try first.press("\"n\"", seeing: "Note:")
    try first.press("\"a remark\" Enter", seeing: "noted: a remark")
    try first.press("\":\"", seeing: "What is to be said?")
    try first.press("\"p it can wait\" Enter", seeing: "parked")
    try first.wait(for: "1 of 32, must look at")
    try first.press("C-c")
    try first.endsTidily(.signal(SIGINT))
    #expect(first.grid.shows("Go on: surefoot review resume"))
    #expect(try count("review.looked") == 2)
    let second = try seat.run("review", "resume")
    try second.wait(for: "must look at")
    #expect(!second.grid.shows("is held by"))
    try second.press("\"n\" \"half a remark\"", seeing: "> half a remark")
    try second.press("C-c")
    try second.endsTidily(.signal(SIGINT))
    let third = try seat.run("review", "resume")
    try third.wait(for: "must look at")
    try third.press("\"n\"", seeing: "> half a remark")
    try third.press("Enter", seeing: "noted: half a remark")
    try third.press("C-d")
    try third.endsTidily(.exit(3))
    #expect(try count("review.looked") == 3)
  }

  @Test func `a drill`() throws {
    try onboarded("three-with-health-data")
    seat.environment["SUREFOOT_NOW"] = "2026-11-26T03:00:00Z"
    try seat.surefoot("account", "set", "main", "--kind", "stand-alone", "--id", "111122223333")
    let first = try seat.run(
      "drill", "start", "root-break-glass", "--sign-in", "--role", "operator=platform engineer")
    try first.wait(for: "Enter accept")
    try first.press("\"main\" Enter", seeing: "Now: Say yes or no")
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

  @Test func `the plan`() throws {
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
    #expect(try count("item.noted") == 1)
    #expect(try count("item.started") == 1)
    let again = try seat.run("plan", "-i")
    try again.wait(for: "started")
    try again.press("Esc")
    try again.endsTidily(.exit(0))
  }
}
