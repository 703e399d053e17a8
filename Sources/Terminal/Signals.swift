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
  /// script, as `exit(130)` would not make it do. The terminal is put back before.
  public func die() -> Never {
    cterminal_die(rawValue)
  }
}

/// The signals being caught, for as long as this lives: they arrive as bytes on a descriptor, and
/// ``LineReader`` and ``KeyReader`` report them. The second of one kind that asks to leave ends the
/// process at once.
public struct Signals: ~Copyable {
  /// The descriptor that becomes readable when a signal has come.
  public let descriptor: Int32

  /// What has come.
  public enum Arrival: Hashable, Sendable {
    /// The program is asked to leave.
    case leave(Signal)
    /// It is asked to stand still: Ctrl-Z.
    case stop
    /// It goes on after it was stopped.
    case goOn
    /// The window has another size.
    case resize
  }

  /// Catches all of ``Signal``. Only one value may live at a time.
  /// - Parameter forScreen: whether the others of ``Arrival`` are caught, too; else they act as ever.
  /// - Throws: ``TerminalError/catching(_:)``.
  public init(forScreen: Bool = false) throws(TerminalError) {
    let numbers = Signal.allCases.map(\.rawValue)
    descriptor = cterminal_signals_catch(numbers, Int32(numbers.count), forScreen ? 1 : 0)
    guard descriptor >= 0 else { throw .catching(errno) }
  }

  deinit {
    cterminal_signals_release()
  }

  /// The oldest signal that asks to leave and was not taken yet; never waits.
  public func next() -> Signal? {
    Signals.next(from: descriptor)
  }

  /// The same from the descriptor; others that have come before it are passed over.
  static func next(from descriptor: Int32) -> Signal? {
    while let arrival = arrival(from: descriptor) {
      if case .leave(let signal) = arrival { return signal }
    }
    return nil
  }

  /// The oldest that has come on the descriptor of caught signals; never waits.
  public static func arrival(from descriptor: Int32) -> Arrival? {
    var byte: UInt8 = 0
    guard read(descriptor, &byte, 1) == 1 else { return nil }
    switch Int32(byte) {
    case SIGTSTP: return .stop
    case SIGCONT: return .goOn
    case SIGWINCH: return .resize
    case let number: return Signal(rawValue: number).map(Arrival.leave)
    }
  }

  /// From here on, writing to a pipe that nobody reads is an error and not the end.
  public static func ignoreBrokenPipes() {
    cterminal_ignore_broken_pipes()
  }
}
