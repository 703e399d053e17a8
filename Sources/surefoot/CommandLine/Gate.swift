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

  /// Whether what is printed is to be lines that come one after the other and stay as they are.
  static func wantsLines(_ arguments: Arguments, _ environment: [String: String]) -> Bool {
    var surroundings = Surroundings()
    surroundings.environment = environment
    // Whether somebody can be asked as well makes no difference here.
    surroundings.inputIsTerminal = true
    surroundings.promptIsTerminal = true
    surroundings.interactive = true
    surroundings.plain = arguments.has("--plain")
    surroundings.plainVariables = plainVariables
    return surroundings.mode == .plain
  }

  private static let plainVariables = ["SUREFOOT_PLAIN"]

  static func mode(_ invocation: borrowing Invocation) -> Surroundings.Mode {
    var surroundings = Surroundings()
    surroundings.environment = invocation.world.environment
    surroundings.inputIsTerminal = Surroundings.isTerminal(invocation.world.input)
    surroundings.promptIsTerminal = Surroundings.isTerminal(STDERR_FILENO)
    surroundings.size = Surroundings.size(of: STDERR_FILENO)
    surroundings.noInput = invocation.arguments.has("--no-input")
    surroundings.plain = invocation.arguments.has("--plain")
    surroundings.plainVariables = plainVariables
    return surroundings.mode
  }
}
