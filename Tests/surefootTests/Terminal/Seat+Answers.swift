import Readiness
import TerminalModel

@testable import surefoot

extension Seat {
  /// A file of answers to everything but some questions, made from an example.
  /// - Returns: its path.
  @discardableResult func answers(
    to example: String = "solo-founder", without names: Set<String>
  ) throws -> String {
    let example = "\(Company.examples)/\(example).yaml"
    let text = String(decoding: try OpenFile(reading: example).read(atMost: .max), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { line in
      let id = line.prefix { $0 != ":" }.drop { $0 == " " }
      return !names.contains(String(id))
    }
    let path = "\(temporary)/answers.yaml"
    try AtomicFile.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: path, mode: 0o600)
    return path
  }

  /// Runs a script in a shell on a terminal, with the tool as `surefoot`.
  func script(running text: String, columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    environment["PATH"] = "\(FileSystem.folder(of: BuiltProgram.surefoot)):/usr/bin:/bin"
    return try run("/bin/sh", ["-c", text], columns: columns, rows: rows)
  }

  /// What a file in the work folder holds.
  func text(of name: String) throws -> String {
    String(decoding: try OpenFile(reading: "\(work)/\(name)").read(atMost: .max), as: UTF8.self)
  }
}
