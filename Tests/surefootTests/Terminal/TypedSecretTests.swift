import Glibc
import Readiness
import TerminalModel
import Testing

@testable import surefoot

/// A key that was typed, pasted or written in an editor is in no file afterwards, and on no screen.
struct TypedSecretTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  // Made here, so that it stands in no file of the tests either.
  private static let key = "AK" + "IA" + "Q3EXY7ZT" + "M2LWABCD"

  private func check(_ terminal: PseudoTerminal) throws {
    #expect(terminal.grid.shows("an AWS access key"))
    let seen = (terminal.grid.scrollback + terminal.grid.rows).joined()
    #expect(!seen.contains(TypedSecretTests.key))
    #expect(try seat.files(holding: String(TypedSecretTests.key.prefix(12))) == [])
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(SIGINT))
    #expect(try seat.files(holding: String(TypedSecretTests.key.prefix(12))) == [])
    #expect(try FileSystem.names(in: seat.temporary) == [])
  }

  private func question() throws -> PseudoTerminal {
    let terminal = try seat.run("init", "--name", "E", "--zone", "UTC")
    try terminal.beginOnboarding()
    return terminal
  }

  @Test func `typed, with a rest in the middle`() throws {
    let terminal = try question()
    try terminal.press("\"we use \"", seeing: "> we use")
    // The rest is long enough for what stands there to be kept.
    let start = TypedSecretTests.key.prefix(17)
    try terminal.press("\"\(start)\"", seeing: "\(start)")
    var tries = 0
    while try seat.draft(of: "people-now") != "we use ", tries < 1_000 {
      try? terminal.wait(until: { _ in false }, seconds: 0.01)
      tries += 1
    }
    try terminal.press("\"\(TypedSecretTests.key.dropFirst(17))\"", seeing: "taken off the screen")
    try check(terminal)
  }

  @Test func `pasted among other words`() throws {
    let terminal = try question()
    let paste = "\u{1B}[200~id \(TypedSecretTests.key), see the wiki\u{1B}[201~"
    try terminal.type(paste)
    try terminal.wait(for: "taken off the screen")
    try check(terminal)
  }

  @Test func `written in an editor`() throws {
    let parts = ["Q3EXY7ZT", "M2LWABCD"]
    seat.environment["VISUAL"] = try seat.script(
      "editor", "printf 'AK%s' 'IA\(parts[0])' > \"$1\"; printf '\(parts[1])' >> \"$1\"")
    let terminal = try question()
    try terminal.press("C-x C-e", seeing: "taken off the screen")
    #expect(try seat.files(holding: TypedSecretTests.key) == [])
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(SIGINT))
    let seen = (terminal.grid.scrollback + terminal.grid.rows).joined()
    #expect(!seen.contains(TypedSecretTests.key))
    #expect(try seat.files(holding: TypedSecretTests.key) == [])
    #expect(try FileSystem.names(in: seat.temporary) == [])
  }
}
