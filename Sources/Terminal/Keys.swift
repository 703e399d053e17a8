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

  /// Takes the terminal again after a stop. False: the process is in the background, and nothing
  /// may be drawn.
  public static func again() -> Bool {
    cterminal_keys_again() != 0
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

  /// Tells how many rows of what was drawn are below the cursor, so that a crash leaves the cursor
  /// below them.
  public static func tell(rowsBelow: Int) {
    cterminal_rows_below(Int32(clamping: rowsBelow))
  }
}
