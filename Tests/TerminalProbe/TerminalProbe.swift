import Glibc
import Terminal

/// A panel on a terminal, and ends that nobody wishes for: what does a crash in Swift leave behind?
///
/// `i` reads behind the end of an array, `o` calls itself until the stack is full, `e` ends.
@main
enum TerminalProbe {
  static func main() throws {
    let signals = try Signals(forScreen: true)
    let keys = try Keys(reading: STDIN_FILENO, drawing: STDERR_FILENO)
    var reader = KeyReader(reading: STDIN_FILENO, signals: signals.descriptor)
    let size = Surroundings.size(of: STDERR_FILENO) ?? Surroundings.Size(columns: 80, rows: 24)
    var screen = Screen(size, isColored: false) { $0 }
    let drawn = screen.show(panel.frame(in: size))
    Keys.tell(rowsToLeave: screen.rowsToLeave)
    try Output.errors.write(drawn)
    while case .key(let key) = try reader.next() {
      switch key {
      case .text("i"): print([1, 2, 3][CommandLine.arguments.count + 3])
      case .text("o"): print(depth(below: CommandLine.arguments.count))
      default:
        try Output.errors.write(screen.clear())
        return withExtendedLifetime(keys) {}
      }
    }
  }

  private static let panel = Panel(
    head: [Styled("A panel")],
    body: [Panel.Line(Styled("  > first"), cursor: 2), Panel.Line(Styled("    second"))],
    keys: [Styled("i index   o overflow   e end")])

  /// Never returns: no number is below all others.
  private static func depth(below number: Int) -> Int {
    number == .min ? 0 : depth(below: number &+ 1) &+ 1
  }
}
