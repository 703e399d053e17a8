import CPseudoTerminal
import Glibc

extension PseudoTerminal {
  /// Types bytes, however slowly the program takes them.
  /// - Throws: ``PseudoTerminalError``.
  public func type(
    _ bytes: some Collection<UInt8>, seconds: Double = 20
  ) throws(PseudoTerminalError) {
    let deadline = Deadline(seconds: seconds)
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      guard let number = master?.number, !isGone else { throw .gone(grid.snapshot) }
      let count = rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EAGAIN, errno != EINTR {
        throw .system("type", errno)
      } else if deadline.hasPassed {
        throw .late(seconds, grid.snapshot)
      } else {
        // It may wait for somebody to read what it has sent.
        receive(until: Deadline(seconds: 0.005))
      }
    }
  }

  /// Types a text.
  /// - Throws: ``PseudoTerminalError``.
  public func type(_ text: String, seconds: Double = 20) throws(PseudoTerminalError) {
    try type(Array(text.utf8), seconds: seconds)
  }

  /// Drags the window to another size; the program gets SIGWINCH. What it had sent before is
  /// taken as of the old size.
  /// - Throws: ``PseudoTerminalError/system(_:_:)``.
  public func resize(columns: Int, rows: Int) throws(PseudoTerminalError) {
    // Some programs never stop sending.
    for _ in 0..<100 where !receive(until: Deadline(seconds: 0)) { break }
    grid.resize(columns: columns, rows: rows)
    let number = master?.number ?? -1
    guard cpseudoterminal_resize(number, Int32(columns), Int32(rows)) == 0 else {
      throw .system("resize the terminal", errno)
    }
  }

  /// Sends a signal to the program alone, as `kill` does; what the keys send goes to whatever is
  /// in the foreground.
  public func send(signal: Int32) {
    guard ending == nil else { return }
    kill(process, signal)
  }

  /// Closes the window: the program loses its terminal and gets SIGHUP.
  public func hangUp() {
    master = nil
    isGone = true
  }

  /// The terminal's settings now, also after the program's end; nil once it was closed.
  public var modes: Modes? {
    (master?.number).flatMap(Modes.init(of:))
  }
}
