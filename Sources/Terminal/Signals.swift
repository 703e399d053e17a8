import CTerminal
import Glibc

/// A signal that asks the program to leave.
public enum Signal: Int32, Hashable, Sendable, CaseIterable {
  /// Ctrl-C.
  case interrupt = 2
  /// `kill`, or a system that shuts down.
  case terminate = 15
  /// The terminal is gone.
  case hangup = 1

  /// Ends the process by this very signal, so that a shell sees the true reason and stops a
  /// script, as `exit(130)` would not make it do.
  public func die() -> Never {
    cterminal_die(rawValue)
  }
}

/// The signals being caught, for as long as this lives: they arrive as bytes on a descriptor, and
/// ``LineReader`` reports them. The second of one kind ends the process at once.
public struct Signals: ~Copyable {
  /// The descriptor that becomes readable when a signal has come.
  public let descriptor: Int32

  /// Catches all of ``Signal``. Only one value may live at a time.
  /// - Throws: ``TerminalError/catching(_:)``.
  public init() throws(TerminalError) {
    let numbers = Signal.allCases.map(\.rawValue)
    descriptor = cterminal_signals_catch(numbers, Int32(numbers.count))
    guard descriptor >= 0 else { throw .catching(errno) }
  }

  deinit {
    cterminal_signals_release()
  }

  /// The oldest signal that has come and was not taken yet; never waits.
  public func next() -> Signal? {
    Signals.next(from: descriptor)
  }

  /// Takes one byte from the descriptor of caught signals.
  static func next(from descriptor: Int32) -> Signal? {
    var byte: UInt8 = 0
    guard read(descriptor, &byte, 1) == 1 else { return nil }
    return Signal(rawValue: Int32(byte))
  }

  /// From here on, writing to a pipe that nobody reads is an error and not the end.
  public static func ignoreBrokenPipes() {
    cterminal_ignore_broken_pipes()
  }
}
