import Glibc
import Terminal

/// Whether somebody can be asked, decided in one place.
enum Gate {
  static func isInteractive(_ invocation: borrowing Invocation) -> Bool {
    if case .silent = mode(invocation) { false } else { true }
  }

  /// Why nobody can be asked, for messages.
  static func silence(_ invocation: borrowing Invocation) -> String {
    if case .silent(let silence) = mode(invocation) { silence.rawValue } else { "nobody answered" }
  }

  static func mode(_ invocation: borrowing Invocation) -> Surroundings.Mode {
    var surroundings = Surroundings()
    surroundings.environment = invocation.world.environment
    surroundings.inputIsTerminal = Surroundings.isTerminal(invocation.world.input)
    surroundings.promptIsTerminal = Surroundings.isTerminal(STDERR_FILENO)
    surroundings.size = Surroundings.size(of: STDERR_FILENO)
    surroundings.noInput = invocation.arguments.has("--no-input")
    surroundings.plain = invocation.arguments.has("--plain")
    surroundings.plainVariables = ["SUREFOOT_PLAIN"]
    return surroundings.mode
  }
}
