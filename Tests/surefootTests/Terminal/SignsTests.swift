import Glibc
import Readiness
import TerminalModel
import Testing

@testable import surefoot

/// What is said where only ASCII can be shown.
struct SignsTests {
  @Test(
    arguments: [
      ([:], false), (["LANG": "C"], false), (["LANG": "C.UTF-8"], true),
      (["LANG": "de_AT.utf8"], true),
      (["LANG": "en_US.UTF-8", "LC_ALL": "C"], false),
      (["LANG": "C", "LC_CTYPE": "C.UTF-8"], true),
      (["LC_ALL": "", "LANG": "en_US.UTF-8"], true), (["LANG": "de_DE.ISO-8859-1"], false),
      (["LANG": "POSIX", "LC_ALL": "C.UTF-8", "LC_CTYPE": "C"], true),
    ] as [([String: String], Bool)])
  func `the locale decides, as POSIX finds it`(environment: [String: String], isUnicode: Bool) {
    #expect(Signs(environment).isUnicode == isUnicode)
  }

  @Test func `everything that the content says at a question has a stand-in`() throws {
    let signs = Signs([:])
    for questionnaire in try Pack.load(folder: nil).questionnaires() {
      for question in questionnaire.questions {
        let texts =
          [question.title, question.ask, question.why, question.findOut, question.good]
          + question.choices.map(\.title) + question.sources.map(\.title)
        for text in texts {
          let shown = signs.shown(text)
          #expect(shown.utf8.allSatisfy { $0 < 0x80 }, "\(question.id): \(shown)")
        }
      }
    }
    #expect(signs.shown("Zoë → “…”") == "Zoë -> \"...\"")
    #expect(Signs(["LANG": "C.UTF-8"]).shown("→") == "→")
  }

  @Test func `an onboarding in the C locale writes ASCII alone`() throws {
    let seat = try Seat()
    seat.environment["LANG"] = "C"
    let terminal = try seat.run("init", "--name", "E", "--zone", "UTC", rows: 50)
    try terminal.beginOnboarding()
    try terminal.press("? Enter", seeing: "Why it is asked")
    #expect(terminal.grid.shows("IAM Identity Center -> AWS accounts"))
    try terminal.press("Esc", seeing: "Ctrl-G note")
    try terminal.press("C-o", seeing: "All questions")
    try terminal.press("Esc", seeing: "Ctrl-G note")
    try terminal.press("\"many\" Enter", seeing: "You typed many")
    try terminal.press("C-u \"12\" Enter", seeing: "question 2 of")
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(SIGINT))
    #expect(terminal.transcript.allSatisfy { $0 < 0x80 })
  }
}
