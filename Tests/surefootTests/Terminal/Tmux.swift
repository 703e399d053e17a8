import Readiness
import TerminalModel
import Testing

@testable import surefoot

/// The tool in a tmux of its own.
final class Tmux {
  private let program: ChildProgram
  private let seat: Seat
  private let socket: String

  init(_ seat: Seat, _ words: [String], columns: Int, rows: Int) throws {
    self.seat = seat
    socket = "\(seat.path)/tmux"
    let terminalless = Terminalless(in: seat.work)
    terminalless.environment = seat.environment
    let world = try terminalless.world { _ in }
    program = try #require(ChildProgram(named: "tmux", in: world))
    let settings = "\(seat.temporary)/tmux.conf"
    try AtomicFile.write(
      Array("set -g status off\nset -s escape-time 0\nset -g remain-on-exit on\n".utf8),
      to: settings, mode: 0o600)
    // Sizes count the line that is off, too, until the settings are read.
    try run(
      [
        "-f", settings, "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", seat.work,
        BuiltProgram.surefoot,
      ] + words)
  }

  deinit { _ = try? run(["kill-server"]) }

  @discardableResult private func run(_ words: [String]) throws -> String {
    let end = try program.run(["-S", socket] + words, input: "")
    try #require(end.status == 0, "tmux \(words): \(end.complaint)")
    return end.out
  }

  /// Types keys by name; what is pasted is pasted by tmux.
  func press(_ keys: String) throws {
    for name in KeyNames.split(keys) {
      if name.hasPrefix("paste:") {
        try run(["set-buffer", String(name.dropFirst(6)), ";", "paste-buffer", "-p"])
      } else if name.hasPrefix("\"") {
        try run(["send-keys", "-l", String(name.dropFirst().dropLast())])
      } else if let bytes = KeyNames.bytes(name) {
        try run(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
      }
    }
  }

  /// Waits until rows and cursor are those of the model, which may still be drawing, too.
  func agrees(with model: PseudoTerminal, after step: String) throws {
    var seen = ""
    for _ in 0..<400 {
      seen = try run([
        "capture-pane", "-p", ";", "display-message", "-p", "#{cursor_y},#{cursor_x}",
      ])
      try? model.wait(until: { _ in false }, seconds: 0.01)
      if seen == Tmux.text(model.grid) { return }
    }
    Issue.record("after \(step) tmux shows\n\(seen)and the model\n\(Tmux.text(model.grid))")
  }

  private static func text(_ grid: Grid) -> String {
    grid.rows.map { $0 + "\n" }.joined() + "\(grid.cursor)\n"
  }
}
