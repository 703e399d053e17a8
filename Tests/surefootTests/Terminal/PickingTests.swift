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
    try seat.onboard("solo-founder")
    let terminal = try seat.run("plan", "-i")
    try terminal.wait(for: "Which items?")
    return terminal
  }

  @Test(arguments: ["Esc", "S-Tab"])
  func `going back from what may be left out records nothing`(key: String) throws {
    let terminal = try picking()
    let done = try seat.count("item.done")
    try terminal.press("\"3\" Enter", seeing: "Enter back to the list")
    try terminal.press("\"d\"", seeing: "Where is the proof?")
    try terminal.press("\"half a\" \(key)", seeing: "Which items?")
    try terminal.press("Enter", seeing: "Enter back to the list")
    try terminal.press("\"d\"", seeing: "> half a")
    try terminal.press("\(key)", seeing: "Which items?")
    try terminal.press("Esc")
    try terminal.endsTidily(.exit(0))
    #expect(terminal.grid.shows("Nothing was recorded."))
    #expect(try seat.count("item.done") == done)
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
    #expect(try seat.count("item.waived") == 1)
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
    #expect(try seat.count("item.noted") == 1)
  }

  @Test func `what stands behind a word after a colon answers its first question`() throws {
    let terminal = try picking()
    try terminal.press("\"3\" Enter", seeing: "Enter back to the list")
    try terminal.press("\":\" \"start now\" Enter", seeing: "start needs nothing behind it.")
    try terminal.press("\":\" \"note a long story\" Enter", seeing: "Noted: root-password")
    try terminal.wait(for: "Which items?")
    try terminal.press("Esc")
    try terminal.endsTidily(.exit(0))
    #expect(try seat.count("item.noted") == 1)
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

  @Test func `of the plan items are picked, and what is done with them is said`() throws {
    let terminal = try picking()
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
    let recorded = (try seat.count("item.noted"), try seat.count("item.started"))
    #expect(recorded == (1, 1))
    let again = try seat.run("plan", "-i")
    try again.wait(for: "started")
    try again.press("Esc")
    try again.endsTidily(.exit(0))
  }

  @Test func `whoever goes back to the list of items finds there what was ticked`() throws {
    let terminal = try picking()
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
