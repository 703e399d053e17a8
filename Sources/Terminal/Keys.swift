import CTerminal
import Glibc

/// A terminal whose keys arrive one by one, for as long as this lives. However the process ends, the
/// terminal is put back.
///
/// Lines and echo are off; Ctrl-C and Ctrl-Z stay signals and output stays processed. What is
/// pasted arrives between marks. Nothing is ever asked of the terminal, so that no answer of its
/// can be taken for keys.
public struct Keys: ~Copyable {
  /// Begins; only one value may live at a time.
  ///
  /// - Parameters:
  ///   - input: the descriptor that keys are read from, a terminal.
  ///   - drawing: the descriptor that is drawn on.
  /// - Throws: ``TerminalError/keys(_:)``.
  public init(reading input: Int32, drawing: Int32) throws(TerminalError) {
    guard cterminal_keys_begin(input, drawing) == 0 else { throw .keys(errno) }
  }

  deinit {
    cterminal_keys_end()
  }

  /// Stops the process as Ctrl-Z does, with the terminal put back. Returns when it goes on.
  public static func stop() {
    cterminal_stop()
  }

  /// How the terminal was found again.
  public enum Return: Sendable {
    /// The process is in the background: nothing may be drawn.
    case away
    /// Somebody else had the terminal; the cursor may be anywhere.
    case anew
    /// Nobody else had it: all is as it was left.
    case untouched
  }

  /// Takes the terminal again after a stop.
  public static func again() -> Return {
    switch cterminal_keys_again() {
    case 0: .away
    case 1: .anew
    default: .untouched
    }
  }

  /// Whether keys may be read from a descriptor: the process is in the foreground.
  public static func isInFront(reading input: Int32) -> Bool {
    cterminal_is_in_front(input) != 0
  }

  /// Stops a process that is in the background as the system would if it read. False: nobody is there
  /// who could bring it to the front.
  public static func stopInBackground() -> Bool {
    cterminal_stop_in_background() != 0
  }

  /// Lets another program have the terminal while the body runs: an editor.
  public static func lend<Value, Failure: Error>(
    to body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    cterminal_keys_pause()
    cterminal_signals_stand_aside(1)
    defer {
      cterminal_signals_stand_aside(0)
      _ = cterminal_keys_again()
    }
    return try body()
  }

  /// Whoever asks the process to leave while it waits for another one asks that one, too; nil: none.
  public static func pass(on process: Int32?) {
    cterminal_signals_pass_on(process ?? 0)
  }

  /// Tells how many rows the cursor has to go down to be below what is drawn, so that a crash leaves
  /// it there.
  public static func tell(rowsToLeave: Int) {
    cterminal_rows_to_leave(Int32(clamping: rowsToLeave))
  }
}
