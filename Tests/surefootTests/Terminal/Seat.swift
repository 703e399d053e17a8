import Glibc
import TerminalModel

@testable import surefoot

/// Somewhere to sit down at a terminal: folders of its own, a fixed time, nothing inherited.
final class Seat {
  /// What every program here is given, until a test says otherwise.
  var environment: [String: String]
  private let root: TestFolder

  init() throws {
    root = try TestFolder()
    environment = [
      "HOME": root.file("home"), "TMPDIR": root.file("tmp"), "PATH": "/usr/bin:/bin",
      "TERM": "xterm", "LANG": "C.UTF-8", "TZ": "UTC", "SUREFOOT_NOW": "2026-11-23T10:00:00Z",
      "SUREFOOT_ACTOR": "owner", "SWIFT_BACKTRACE": "enable=no,interactive=no",
    ]
    for name in ["home", "tmp", "work"] { try Folders.make(root.file(name), mode: 0o700) }
  }

  /// Everything that a test leaves is below it.
  var path: String { root.path }
  /// Where programs begin.
  var work: String { root.file("work") }
  /// Where what is temporary goes.
  var temporary: String { root.file("tmp") }
  /// The workspace.
  var workspace: String { "\(work)/surefoot.db" }

  /// Runs the tool on a terminal.
  func run(
    _ words: String..., columns: Int = 80, rows: Int = 24,
    output: PseudoTerminal.Output = .terminal
  ) throws -> PseudoTerminal {
    try run(BuiltProgram.surefoot, words, columns: columns, rows: rows, output: output)
  }

  /// Runs some program on a terminal.
  func run(
    _ path: String, _ words: [String], columns: Int = 80, rows: Int = 24,
    output: PseudoTerminal.Output = .terminal
  ) throws -> PseudoTerminal {
    let program = PseudoTerminal.Program(
      path, words, environment: environment, folder: work)
    return try PseudoTerminal(program, columns: columns, rows: rows, output: output)
  }

  /// An interactive shell that runs the tool as `surefoot`.
  func shell(columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    environment["PS1"] = "% "
    environment["PATH"] = "\(FileSystem.folder(of: BuiltProgram.surefoot)):/usr/bin:/bin"
    let shell = try run(
      "/bin/bash", ["--norc", "--noprofile", "-i"], columns: columns, rows: rows)
    try shell.wait(for: "%")
    return shell
  }

  /// Answers given by a file, nobody at the terminal; what it says.
  @discardableResult func surefoot(_ words: String...) throws -> String {
    let program = Terminalless(in: work)
    let status = try program.run(words)
    return status == .done ? program.out : "\(status): \(program.err)"
  }

  /// The text of an executable script below here.
  func script(_ name: String, _ text: String) throws -> String {
    let path = "\(root.file("home"))/\(name)"
    try AtomicFile.write(Array("#!/bin/sh\n\(text)\n".utf8), to: path, mode: 0o700, isNew: true)
    return path
  }
}
