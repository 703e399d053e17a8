import Glibc
import Readiness
import Terminal

/// Shows a text that is taller than the terminal, by the program that the environment names for it.
struct Pager {
  /// What a shell runs, as in `less -S`.
  let line: String
  private let shell: ChildProgram

  /// The pager for a text; nil if the text is printed straight away, because it fits, because it
  /// goes elsewhere, or because somebody wants it so.
  init?(for text: String, of command: Command, _ arguments: Arguments, _ world: World) {
    guard world.outIsTerminal, !arguments.has("--no-pager"), !command.talks,
      let columns = world.outColumns, let rows = world.outRows,
      !Gate.wantsLines(arguments, world.environment),
      Pager.isTaller(text, columns: columns, rows: rows),
      let line = Pager.line(in: world), let shell = ChildProgram(named: "sh", in: world)
    else { return nil }
    self.line = line
    self.shell = shell
  }

  /// What the environment asks for: the first variable that is set counts, even if it is empty,
  /// which means none, and so does `cat`. Without a word of it `less`, if that is there.
  static func line(in world: World) -> String? {
    let named = world.environment["SUREFOOT_PAGER"] ?? world.environment["PAGER"]
    guard let named else { return ChildProgram(named: "less", in: world).map { _ in "less" } }
    let words = named.split(separator: " ")
    return words.isEmpty || words == ["cat"] ? nil : named
  }

  /// Whether a text takes more rows than there are, with one for the prompt that follows.
  static func isTaller(_ text: String, columns: Int, rows: Int) -> Bool {
    var left = rows - 1
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      left -= max(1, (Columns.count(of: line) + columns - 1) / max(1, columns))
      if left < 0 { return true }
    }
    return false
  }

  /// Shows the text and waits until the person is done.
  /// - Returns: false if the pager could not be run, and so has shown nothing.
  func show(_ text: String) -> Bool {
    var shell = shell
    // As other tools do: show colours, leave what was seen on the screen, end on a short text.
    if shell.environment["LESS"] == nil { shell.environment["LESS"] = "FRX" }
    // Ctrl-C is for the pager, as it is for whatever a shell waits for. The pager itself gets its
    // signals as a program expects them.
    let before = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, action) in before { signal(number, action) } }
    let status = try? shell.show(text, ["-c", ShellLine.text(line)])
    // What a shell says of a program that is not there, or that cannot be run.
    return status.map { ![126, 127].contains($0) } ?? false
  }
}
