import Glibc
import Readiness
import TerminalModel
import Testing

@testable import surefoot

/// `kill -9` between any two keys: what was acknowledged is there, and the person comes back to the
/// same question.
struct KillTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  /// Keys in groups, and what is seen after each; the last one answers the question.
  private static let questions: [[(keys: String, seen: String)]] = [
    [("\"12\"", "> 12"), ("Enter", "(question 2 of")],
    [("\"20\"", "> 20"), ("Enter", "(question 3 of")],
    [
      ("C-g", "Note to"), ("Esc", "Up/Down, 1-"), ("1", "> 1  A product"),
      ("Enter", "(question 4 of"),
    ],
    [
      ("C-o", "All questions"), ("Esc", "Up/Down, 1-"), ("1", "> 1  Yes"),
      ("Enter", "(question 5 of"),
    ],
    [("S-Tab", "(question 4 of"), ("Enter", "(question 5 of"), ("C-t", "(question 6 of")],
    [
      ("?", "Why it is asked"), ("Esc", "Up/Down, 1-"), ("4", "> 4  I don't"),
      ("Enter", "(question 7 of"),
    ],
    [
      ("4", "> 4  Does not"), ("Enter", "Why not?"), ("\"no\"", "> no"),
      ("Enter", "(question 8 of"),
    ],
  ]

  private func begin() throws -> PseudoTerminal {
    let terminal = try seat.run("init", "--name", "Example Bakery", "--zone", "UTC")
    try terminal.beginOnboarding()
    return terminal
  }

  private func killed(_ terminal: PseudoTerminal) throws {
    terminal.send(signal: SIGKILL)
    let ending = try terminal.end()
    #expect(ending == .signal(SIGKILL))
  }

  private func resumed(at number: Int) throws -> PseudoTerminal {
    let terminal = try seat.run("init", "--resume")
    try terminal.wait(for: "Enter continue at question \(number) of")
    try terminal.press("Enter", seeing: "(question \(number) of")
    return terminal
  }

  @Test func `after every group of keys of an onboarding, nothing but the field is lost`() throws {
    var terminal = try begin()
    for index in KillTests.questions.indices {
      for last in KillTests.questions[index].indices {
        terminal = try killed(terminal, at: index, after: last)
      }
    }
    try killed(terminal)
    let answers = try seat.answers()
    #expect(answers["people-now"] == .value(.number(12)))
    #expect(answers["people-in-a-year"] == .value(.number(20)))
    #expect(answers["customers-live"] == .value(.yesNo(true)))
    #expect(answers["separation"] == nil)
    #expect(answers["products"] == .unknown)
    #expect(answers["customer-deployments"] == .notApplicable(because: "no"))
    #expect(answers.count == 6)
  }

  /// Types the groups of a question up to one of them, kills, and goes on.
  private func killed(
    _ terminal: PseudoTerminal, at index: Int, after last: Int
  ) throws -> PseudoTerminal {
    let groups = KillTests.questions[index]
    // What was in the field may be there or not.
    try terminal.press("C-u")
    for group in groups[...last] { try terminal.press(group.keys, seeing: group.seen) }
    try killed(terminal)
    let isAnswered = last == groups.count - 1
    // Going back is going somewhere, and the place is kept, too.
    let isBack = groups[last].keys == "S-Tab"
    let next = try resumed(at: index + (isAnswered ? 2 : isBack ? 0 : 1))
    if isBack { try next.press("Enter", seeing: "(question \(index + 1) of") }
    return next
  }

  /// The text in the field after a kill.
  private func field(after terminal: PseudoTerminal) throws -> String {
    try killed(terminal)
    let next = try resumed(at: 1)
    try next.press("Home")
    try next.wait(for: "  > ")
    try next.press("C-c")
    try next.endsTidily(.signal(SIGINT))
    return try seat.draft(of: "people-now") ?? ""
  }

  @Test func `a long text is there again up to the last rest`() throws {
    let terminal = try begin()
    let text = "About a dozen people, counted by name in the two lists"
    try terminal.press("\"\(text)\"", seeing: text)
    var tries = 0
    while try seat.draft(of: "people-now") != text, tries < 1_000 {
      try? terminal.wait(until: { _ in false }, seconds: 0.01)
      tries += 1
    }
    try terminal.press("\", and more\"", seeing: "and more")
    #expect(try field(after: terminal).hasPrefix(text))
  }

  @Test func `a long text typed without a rest is there again but for sixteen keys`() throws {
    let terminal = try begin()
    let text = String(repeating: "someone, ", count: 20) + "the end"
    try terminal.press("\"\(text)\"", seeing: "the end")
    let kept = try field(after: terminal)
    #expect(text.hasPrefix(kept) && kept.count >= text.count - 16, "\(kept)")
  }
}
