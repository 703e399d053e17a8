import Readiness

/// `surefoot help [COMMAND|TOPIC]`
enum Help {
  static let command = Command(
    "help", "Explain a command or a topic",
    positionals: [
      .init("COMMAND", "a command, or a topic", .optional, values: .topics),
      .init("VERB", "the second word of a command", .optional),
    ],
    options: [
      .init(
        "--format", value: "FORMAT", "the whole reference as text, markdown, man or json",
        values: .words(formats))
    ],
    meaningless: Invocation.subject,
    examples: [
      .init("surefoot help", "list all commands"),
      .init("surefoot help decide", "explain one"),
      .init("surefoot help --format man | man -l -", "read the manual page"),
    ]
  ) { invocation in
    let words = invocation.arguments.positionals
    if let format = invocation.arguments.value("--format") {
      guard words.isEmpty else {
        throw UsageError.contradiction(
          "--format prints the whole reference, and not \(words.joined(separator: " ")) alone",
          remedy: "leave out one of them")
      }
      return outcome(try reference(format))
    }
    let layout = HelpLayout(invocation.arguments, invocation.world)
    return outcome(layout.text(try page(words.joined(separator: " "))))
  }

  static func outcome(_ text: String) -> Outcome {
    Outcome("help", data: CommandReference.all, document: text)
  }

  private static func page(_ name: String) throws(UsageError) -> [HelpBlock] {
    if name.isEmpty { return HelpPage.overview() }
    if let command = CommandTable.named(name) { return HelpPage.blocks(of: command) }
    if let topic = HelpTopic.all.first(where: { $0.name == name }) { return topic.blocks }
    let group = CommandTable.commands.filter { $0.name.hasPrefix("\(name) ") }
    if !group.isEmpty { return HelpPage.overview(of: group) }
    let topics = Suggestion.near(name, among: HelpTopic.all.map(\.name))
    let similar = CommandNames.near(name.split(separator: " ").map(String.init)) + topics
    throw .unknownName(
      name, kind: "command or topic", similar: Array(similar.prefix(3)),
      lookup: "surefoot help lists all of them")
  }

  private static let formats = ["text", "markdown", "man", "json"]

  private static func reference(_ format: String) throws -> String {
    switch format {
    case "text": return HelpLayout().text(HelpPage.overview())
    case "markdown": return CommandReference.markdown()
    case "man": return try ManualPage.text()
    case "json": return try JSONText.encode(CommandReference.all)
    default:
      throw UsageError.badWord(format, of: "--format", among: formats)
    }
  }
}
