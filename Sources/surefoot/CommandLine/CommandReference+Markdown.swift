/// The commands as the manual's reference page.
extension CommandReference {
  /// The page.
  static func markdown() -> String {
    "# Commands\n\nMade by `surefoot help --format markdown`; not written by hand.\n"
      + commandSections() + "\n## Options of every command\n" + globalTable()
  }

  /// Every command, each below a heading of its own, in the order of its help.
  static func commandSections() -> String {
    CommandTable.commands.map { command in
      var text = "\n## surefoot\(command.name.isEmpty ? "" : " ")\(command.name)\n\n"
      text += "\(command.summary).\n\n"
      text += command.examples.map { "- `\($0.line)`: \($0.does)\n" }.joined()
      text += "\n```\n\(HelpPage.usage(of: command))\n```\n"
      text += table("Argument", command.positionals.map { ($0.name, $0.help) })
      text += table("Option", command.options.map(HelpPage.row))
      text += table("Field of a record", HelpPage.recordRows(of: command))
      text += table("Exit status", HelpPage.endingRows(of: command))
      if !command.discussion.isEmpty { text += "\n\(command.discussion)\n" }
      let names = SeeAlso.names(of: command).map { "`surefoot\($0.isEmpty ? "" : " \($0)")`" }
      return text + (names.isEmpty ? "" : "\nSee also \(names.joined(separator: ", ")).\n")
    }.joined()
  }

  /// The options that every command takes.
  static func globalTable() -> String { table("Option", Invocation.globals.map(HelpPage.row)) }

  private static func table(_ title: String, _ rows: [(String, String)]) -> String {
    guard !rows.isEmpty else { return "" }
    let lines = rows.map { "| `\($0)` | \($1.replacing("|", with: "\\|")) |\n" }
    return "\n| \(title) | Meaning |\n| --- | --- |\n" + lines.joined()
  }
}
