/// The commands as data and as the manual's reference page.
struct CommandReference: Encodable {
  let commands: [Entry]
  let globalOptions: [OptionEntry]

  private enum CodingKeys: String, CodingKey {
    case commands
    case globalOptions = "global-options"
  }

  /// A command.
  struct Entry: Encodable {
    let name: String
    let summary: String
    let usage: String
    let arguments: [Named]
    let options: [OptionEntry]
    /// The fields of its records, in their order; none if it prints no list.
    let records: [RecordField]
    let examples: [Named]
  }

  /// Something with a name and what is to be said of it.
  struct Named: Encodable {
    let name: String
    let help: String
  }

  /// An option.
  struct OptionEntry: Encodable {
    let name: String
    let short: String?
    let value: String?
    let help: String

    init(_ option: Command.Option) {
      name = option.name
      short = option.short
      value = option.value
      help = option.help
    }
  }

  /// Every listed command.
  static var all: CommandReference {
    CommandReference(
      commands: CommandTable.commands.map { command in
        Entry(
          name: command.name, summary: command.summary, usage: HelpPage.usage(of: command),
          arguments: command.positionals.map { Named(name: $0.name, help: $0.help) },
          options: command.options.map(OptionEntry.init), records: command.records ?? [],
          examples: command.examples.map { Named(name: $0.line, help: $0.does) })
      },
      globalOptions: Invocation.globals.map(OptionEntry.init))
  }

  /// The reference page of the manual.
  static func markdown() -> String {
    "# Commands\n\nMade by `surefoot help --format markdown`; not written by hand.\n"
      + commandSections() + "\n## Options of every command\n" + globalTable()
  }

  /// Every command, each below a heading of its own.
  static func commandSections() -> String {
    CommandTable.commands.map { command in
      var text = "\n## surefoot\(command.name.isEmpty ? "" : " ")\(command.name)\n\n"
      text += "\(command.summary).\n"
      if !command.discussion.isEmpty { text += "\n\(command.discussion)\n" }
      text += "\n```\n\(HelpPage.usage(of: command))\n```\n\n"
      text += command.examples.map { "- `\($0.line)`: \($0.does)\n" }.joined()
      text += table("Argument", command.positionals.map { ($0.name, $0.help) })
      text += table("Option", command.options.map(HelpPage.row))
      return text + table("Field of a record", HelpPage.recordRows(of: command))
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
