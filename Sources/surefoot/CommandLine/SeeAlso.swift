/// Which commands and topics belong beside a command, for the end of its help.
enum SeeAlso {
  /// Commands that people use with one another, and topics that go with them. Commands of one group
  /// belong together anyway.
  private static let circles: [[String]] = [
    ["", "next", "plan", "help"],
    ["", "init", "demo", "help"],
    ["init", "audit", "answer", "decide", "answers template"],
    ["init", "audit", "help privacy", "help accessibility"],
    ["answers template", "answers export", "answers diff", "init", "answer"],
    ["decide", "answer", "report", "help tests"],
    ["plan", "next", "show", "owner", "check"],
    ["plan reflow", "due", "plan"],
    ["plan upgrade", "content check", "plan"],
    ["show", "start", "done", "note"],
    ["done", "confirm", "attach", "reopen", "undo"],
    ["skip", "waive", "reopen", "history"],
    ["assign", "due", "add", "owner", "note"],
    ["undo", "history", "journal show"],
    ["check", "plan", "report", "help exit-status"],
    ["runbook show", "run start", "drill start"],
    ["runbook setup", "runbook print", "drill every"],
    ["run start", "run tell", "run record", "help run"],
    ["drill start", "drill every", "run tell", "help run"],
    ["review start", "review agenda", "check"],
    ["review sign", "review verify", "journal verify", "confirm"],
    ["review diff", "history", "decide"],
    ["glossary", "show", "report"],
    ["account add", "init", "plan"],
    ["report", "wiki", "export csv", "template list"],
    ["export tasks", "import"],
    ["export json", "import", "backup"],
    ["export kept", "attach", "history"],
    ["journal verify", "backup", "restore"],
    ["journal redact", "history", "help privacy"],
    ["content check", "content export", "template list", "help tests"],
    ["template export", "template values", "template try", "report"],
    ["completion", "help", "version"],
  ]

  /// How many are named at most.
  private static let limit = 6

  /// The names of commands, and of topics behind `help `.
  static func names(of command: Command) -> [String] {
    let group = command.name.split(separator: " ").first.map { "\($0) " } ?? " "
    let siblings = CommandTable.commands.map(\.name).filter { $0.hasPrefix(group) }
    let near = circles.filter { $0.contains(command.name) }.joined()
    var seen: Set<String> = [command.name]
    let topics = command.records == nil ? [] : ["help formatting"]
    let all = (near + siblings).filter { seen.insert($0).inserted }
    return Array(all.prefix(limit)) + topics
  }

  /// Each with what it is about.
  static func rows(of command: Command) -> [(String, String)] {
    names(of: command).map { name in
      let title = HelpTopic.all.first { "help \($0.name)" == name }?.title
      let summary = CommandTable.named(name)?.summary
      return (name.isEmpty ? "surefoot" : name, title ?? summary ?? "")
    }
  }
}
