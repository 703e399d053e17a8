import Readiness

/// The manual page in mdoc, made from the command table.
enum ManualPage {
  static func text() -> String {
    var page = """
      .Dd \(Version.day)
      .Dt SUREFOOT 1
      .Os
      .Sh NAME
      .Nm surefoot
      .Nd advise on AWS accounts, plan their first thirty days and remember
      .Sh SYNOPSIS
      .Nm
      .Op Ar command
      .Op Ar option ...
      .Sh DESCRIPTION
      .Nm
      asks what kind of company and workload stands behind an AWS account, decides between
      one account and several and proves why, turns the answers into a 30-day plan, and
      remembers every step in one file.
      It works offline and stores no secrets.
      .Sh COMMANDS
      .Bl -tag -width Ds

      """
    for command in CommandTable.commands where !command.name.isEmpty { page += entry(command) }
    page += ".El\n.Sh OPTIONS\n"
    page += "Every command takes these, and refuses those that mean nothing to it.\n"
    page += ".Bl -tag -width Ds\n"
    page += Invocation.globals.map(item).joined() + ".El\n"
    page += section("ENVIRONMENT", HelpTopic.environment)
    page += section("EXIT STATUS", HelpTopic.exitStatus)
    return page + section("SECURITY CONSIDERATIONS", HelpTopic.privacy)
  }

  private static func entry(_ command: Command) -> String {
    var text = ".It Nm Ic \(escaped(command.name))"
    text += command.positionals.map { " Ar \(escaped($0.name))" }.joined()
    text += "\n\(escaped(command.summary)).\n"
    guard !command.options.isEmpty else { return text }
    text += ".Bl -tag -width Ds -compact\n" + command.options.map(item).joined()
    return text + ".El\n"
  }

  private static func item(_ option: Command.Option) -> String {
    let short = option.short.map { "Fl \(escaped(String($0.dropFirst()))) , " } ?? ""
    let value = option.value.map { " Ar \(escaped($0))" } ?? ""
    return ".It \(short)Fl \\-\(escaped(String(option.name.dropFirst(2))))\(value)\n"
      + "\(escaped(option.help)).\n"
  }

  /// A topic of the help as it stands there.
  private static func section(_ title: String, _ topic: HelpTopic) -> String {
    let lines = topic.text().split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    let body = lines.map { escaped(String($0)) }.joined(separator: "\n")
    return ".Sh \(title)\n.Bd -literal\n\(body.trimmingSuffix(while: \.isNewline))\n.Ed\n"
  }

  private static func escaped(_ text: String) -> String { Escape.roff(text) }
}

extension String {
  fileprivate func trimmingSuffix(while drops: (Character) -> Bool) -> String {
    var rest = self[...]
    while let last = rest.last, drops(last) { rest.removeLast() }
    return String(rest)
  }
}
