import Readiness
import Terminal

extension Invocation {
  /// Says lines beside what is asked, at standard error: nothing in them acts on the terminal, and they
  /// are broken to its width; in plain mode and in pipes they stay as they are.
  func tell(_ text: String) {
    let columns = world.later().errColumns
    let shown = Escape.terminal(text, lineBreaks: .kept)
    let isBroken = world.errIsTerminal && !Gate.wantsLines(arguments, world.environment)
    world.err((isBroken ? Columns.wrapLabelled(shown, to: min(columns - 1, 100)) : shown) + "\n")
  }
}
