/// The help of a command, or of all of them: what people look for first stands first.
enum HelpPage {
  /// One command: what it does, examples, how it is typed, and only then the prose.
  static func blocks(of command: Command) -> [HelpBlock] {
    var blocks: [HelpBlock] = [.text("\(command.summary)."), .heading("Examples")]
    blocks += command.examples.map { .example($0.line, $0.does) }
    blocks += [.heading("Usage"), .text(usage(of: command))]
    blocks += section("Arguments", command.positionals.map { ($0.name, $0.help) })
    blocks += section("Options", command.options.map(row))
    blocks += section("Records, into a pipe or with --porcelain", recordRows(of: command))
    blocks += section("Exit status, beside 0, 1 and 2", endingRows(of: command))
    if !command.discussion.isEmpty {
      blocks.append(.heading("More"))
      blocks += command.discussion.split(separator: "\n\n").map { .text(String($0)) }
    }
    blocks.append(.heading("See also"))
    blocks += HelpBlock.rows(
      SeeAlso.rows(of: command) + [
        ("help options", "the options of every command"),
        ("help exit-status", "what the shell is told"),
      ])
    return blocks
  }

  /// All commands with their summaries.
  static func overview() -> [HelpBlock] {
    var blocks: [HelpBlock] = [
      .text("Surefoot advises on AWS accounts: one or several, why, and thirty days of work."),
      .text("It works offline, asks for no AWS permissions and stores no secrets."),
    ]
    blocks += section("Commands", CommandTable.commands.map { (shown($0), $0.summary) })
    blocks += section("Topics", HelpTopic.all.map { ("help \($0.name)", $0.title) })
    return blocks + [.heading("More"), .text("surefoot help COMMAND tells more, examples first.")]
  }

  /// The commands of a group, with what people type most.
  static func overview(of group: [Command]) -> [HelpBlock] {
    var blocks = section("Commands", group.map { ($0.name, $0.summary) }) + [.heading("Examples")]
    blocks += group.compactMap(\.examples.first).map { .example($0.line, $0.does) }
    return blocks + [.heading("More"), .text("surefoot help COMMAND tells more of each.")]
  }

  /// `surefoot account add NAME [OPTION …]`
  static func usage(of command: Command) -> String {
    var words = ["surefoot"] + (command.name.isEmpty ? [] : [command.name])
    for positional in command.positionals {
      switch positional.arity {
      case .one: words.append(positional.name)
      case .optional: words.append("[\(positional.name)]")
      case .many: words.append("\(positional.name)...")
      case .any: words.append("[\(positional.name)...]")
      }
    }
    return (words + (command.options.isEmpty ? [] : ["[OPTION...]"])).joined(separator: " ")
  }

  /// The left and right side of an option's row.
  static func row(_ option: Command.Option) -> (String, String) {
    let short = option.short.map { "\($0), " } ?? ""
    return (short + option.name + (option.value.map { " \($0)" } ?? ""), option.help)
  }

  /// The rows of the fields of a command's records.
  static func recordRows(of command: Command) -> [(String, String)] {
    (command.records ?? []).enumerated().map { $0.element.row($0.offset + 1) }
  }

  /// The rows of the statuses that a command ends with beside those of every command.
  static func endingRows(of command: Command) -> [(String, String)] {
    command.endings.map { ("\($0.status.rawValue)", $0.when) }
  }

  private static func section(_ title: String, _ rows: [(String, String)]) -> [HelpBlock] {
    rows.isEmpty ? [] : [.heading(title)] + HelpBlock.rows(rows)
  }

  private static func shown(_ command: Command) -> String {
    command.name.isEmpty ? "(nothing)" : command.name
  }
}
