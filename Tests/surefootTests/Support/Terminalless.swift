import Readiness
import Testing

@testable import surefoot

/// The program, run inside the test with a world made for it: nobody to ask, a fixed time, a named
/// actor. What it prints is kept, and is what a person would read at a terminal that never says how
/// wide it is.
final class Terminalless {
  private(set) var out = ""
  private(set) var err = ""
  var environment: [String: String]
  let folder: String
  /// Who is at work, if not whom the environment names.
  var actor: Actor?

  /// Whether what it prints goes into a pipe, and not to a terminal.
  var isPiped = false

  init(in folder: String, now: String = "2026-11-23T10:00:00Z") {
    self.folder = folder
    environment = [
      "SUREFOOT_NOW": now, "SUREFOOT_ACTOR": "owner", "HOME": folder, "CI": "true", "TERM": "xterm",
    ]
  }

  /// Runs one command line, without the program's name.
  @discardableResult func run(_ words: String...) throws -> surefoot.ExitStatus {
    try run(words)
  }

  /// Runs one command line, without the program's name.
  @discardableResult func run(_ words: [String]) throws -> surefoot.ExitStatus {
    out = ""
    err = ""
    let status = Program.run(words, in: try world { self.err += $0 })
    if [.incomplete, .gate].contains(status), let command = try? CommandTable.find(words).0 {
      let isDeclared = command.endings.contains { $0.status == status }
      #expect(isDeclared, "the help of \(command.name) does not say that it ends with \(status)")
    }
    return status
  }

  /// The world of its commands.
  /// - Parameter err: takes what goes to standard error.
  func world(err: @escaping (String) -> Void) throws -> World {
    let given = try World.givenNow(environment["SUREFOOT_NOW"])
    return World(
      environment: environment, folder: folder, now: given ?? Instant(seconds: 0),
      nowIsGiven: given != nil, actor: actor ?? World.actor(in: environment), input: -1,
      out: { self.out += $0 }, err: err, outIsTerminal: !isPiped)
  }
}
