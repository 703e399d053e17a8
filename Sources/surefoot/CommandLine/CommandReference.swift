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
          options: command.options.map(OptionEntry.init),
          examples: command.examples.map { Named(name: $0.line, help: $0.does) })
      },
      globalOptions: Invocation.globals.map(OptionEntry.init))
  }

  /// The reference page of the manual.
  static func markdown() -> String {
    var page = "# Commands\n\nMade by `surefoot help --format markdown`; not written by hand.\n"
    for command in CommandTable.commands {
      page += "\n## surefoot\(command.name.isEmpty ? "" : " ")\(command.name)\n\n"
      page += "\(command.summary).\n"
      if !command.discussion.isEmpty { page += "\n\(command.discussion)\n" }
      page += "\n```\n\(HelpPage.usage(of: command))\n```\n\n"
      page += command.examples.map { "- `\($0.line)`: \($0.does)\n" }.joined()
      page += table("Argument", command.positionals.map { ($0.name, $0.help) })
      page += table("Option", command.options.map(HelpPage.row))
    }
    return page + "\n## Options of every command\n"
      + table("Option", Invocation.globals.map(HelpPage.row))
  }

  private static func table(_ title: String, _ rows: [(String, String)]) -> String {
    guard !rows.isEmpty else { return "" }
    let lines = rows.map { "| `\($0)` | \($1.replacing("|", with: "\\|")) |\n" }
    return "\n| \(title) | Meaning |\n| --- | --- |\n" + lines.joined()
  }
}
