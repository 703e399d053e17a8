import Readiness
import Testing

@testable import surefoot

/// A made-up company with a workspace in a folder of its own, and the program to use on it.
final class Company {
  /// Where the shipped examples are.
  static let examples = "\(PackageFolder.path)/Questionnaires/examples"

  private let home: TestFolder
  let program: Terminalless

  /// Where the workspace is.
  var workspace: String { "\(program.folder)/surefoot.db" }

  /// A company that was taken through the onboarding by a file of answers.
  init(
    _ example: String = "solo-founder", now: String = "2026-11-23T10:00:00Z",
    _ options: String...
  ) throws {
    home = try TestFolder()
    program = Terminalless(in: home.path, now: now)
    try must(["init", "--answers", "\(Company.examples)/\(example).yaml", "--no-input"] + options)
  }

  /// The path of a file in its folder.
  func file(_ name: String) -> String { home.file(name) }

  /// Sets the clock, to an instant or to the noon of a day.
  func clock(_ now: String) { program.environment["SUREFOOT_NOW"] = now }

  /// Runs a command line that has to succeed; returns what it printed.
  @discardableResult func must(_ words: String...) throws -> String { try must(words) }

  /// Runs a command line that has to succeed; returns what it printed.
  @discardableResult func must(_ words: [String]) throws -> String {
    let status = try program.run(words)
    try #require(status == .done, "\(words): \(program.err)")
    return program.out
  }

  /// Runs a command line that has to end with a status; returns what it complained of.
  @discardableResult func refused(
    _ status: surefoot.ExitStatus, _ words: String...
  ) throws -> String { try refused(status, words) }

  /// Runs a command line that has to end with a status; returns what it complained of.
  @discardableResult func refused(
    _ status: surefoot.ExitStatus, _ words: [String]
  ) throws -> String {
    let ended = try program.run(words)
    #expect(ended == status, "\(words): \(program.out)\(program.err)")
    return program.err
  }

  /// The bytes of its workspace.
  func bytes() throws -> [UInt8] { try OpenFile(reading: workspace).read(atMost: .max) }

  /// The records of its journal.
  func records() throws -> [Record] {
    try Folding.records(of: Workspace.open(at: workspace, for: .reading))
  }

  /// What its journal says, by way of the snapshot if there is one.
  func state() throws -> WorkspaceState {
    try Folding.now(Workspace.open(at: workspace, for: .reading)).state
  }

  /// Changes something at the level of the desk, inside a transaction.
  @discardableResult func change<R>(_ body: (inout Desk) throws -> R) throws -> R {
    let now = try World.givenNow(program.environment["SUREFOOT_NOW"])
    let world = World(
      environment: program.environment, folder: program.folder,
      now: now ?? Instant(seconds: 0), nowIsGiven: true,
      actor: World.actor(in: program.environment), input: -1, out: { _ in }, err: { _ in })
    return try Desk.write(at: workspace, folder: nil, in: world, body)
  }
}

extension [UInt8] {
  /// Whether a text stands somewhere in these bytes.
  func holds(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, count >= wanted.count else { return false }
    return indices.dropLast(wanted.count - 1).contains { start in
      self[start] == first && self[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
