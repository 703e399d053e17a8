import Terminal

/// The help of a command, or of all of them, as text of at most 80 columns.
enum HelpPage {
  /// One command: what, examples, usage, options.
  static func text(of command: Command) -> String {
    var page = "\(command.summary).\n"
    if !command.discussion.isEmpty { page += "\n" + wrapped(command.discussion) + "\n" }
    page += "\nExamples\n"
    for example in command.examples {
      page += "  \(example.line)\n      \(example.does)\n"
    }
    page += "\nUsage\n  \(usage(of: command))\n"
    page += rows("\nArguments\n", command.positionals.map { ($0.name, $0.help) })
    page += rows("\nOptions\n", command.options.map(row))
    page += rows("\nRecords, into a pipe or with --porcelain\n", recordRows(of: command))
    return page + "\nOptions of every command: surefoot help options.\n"
      + "Exit statuses: surefoot help exit-status.\n"
  }

  /// All commands with their summaries.
  static func overview() -> String {
    var page = "Surefoot advises on AWS accounts: one or several, why, and thirty days of work.\n"
    page += "It works offline, asks for no AWS permissions and stores no secrets.\n\nCommands\n"
    for command in CommandTable.commands {
      page += line(usageName(command), command.summary)
    }
    page += "\nTopics\n"
    for topic in HelpTopic.all { page += line("help \(topic.name)", topic.title) }
    return page + "\nsurefoot help COMMAND tells more, examples first.\n"
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

  static func rows(_ title: String, _ rows: [(String, String)]) -> String {
    guard !rows.isEmpty else { return "" }
    return title + rows.map { line($0, $1) }.joined()
  }

  private static func usageName(_ command: Command) -> String {
    command.name.isEmpty ? "(nothing)" : command.name
  }

  /// One row, set in so that the right side begins at column 26; on a line of its own if the
  /// left side is too long.
  private static func line(_ left: String, _ right: String) -> String {
    let gap = String(repeating: " ", count: 26)
    let lines = wrap(right, to: 53)
    let rest = lines.dropFirst().map { gap + $0 + "\n" }.joined()
    let start = "  " + left
    guard start.count < 25 else { return "\(start)\n\(gap)\(lines.first ?? "")\n\(rest)" }
    let padding = String(repeating: " ", count: 26 - start.count)
    return start + padding + (lines.first ?? "") + "\n" + rest
  }

  /// Paragraphs, each filled to 80 columns.
  static func wrapped(_ text: String) -> String {
    let paragraphs = text.split(separator: "\n\n", omittingEmptySubsequences: true)
    return paragraphs.map { wrap(String($0), to: 79).joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  /// Words filled into lines of at most that many columns.
  static func wrap(_ text: String, to width: Int) -> [String] {
    Columns.wrap(text.replacing("\n", with: " "), to: width)
      .split(separator: "\n").map(String.init)
  }
}
