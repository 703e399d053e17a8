/// The command line of an editor or a pager, as a shell gets it.
enum ShellLine {
  /// The line with something behind it.
  ///
  /// The shell gives its place to the program where it can. Else Ctrl-C, which is for the program,
  /// would end the shell, and two would read from one terminal.
  static func text(_ command: String, _ arguments: String = "") -> String {
    let isSimple = command.allSatisfy { $0.isLetter || $0.isNumber || " ~_./+-:@%,".contains($0) }
    let line = arguments.isEmpty ? command : "\(command) \(arguments)"
    return isSimple ? "exec \(line)" : "trap : INT QUIT\n\(line)"
  }
}
