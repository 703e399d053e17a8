/// The commands as data, for programs that want to know what can be typed.
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
    let discussion: String
    let usage: String
    let arguments: [Argument]
    let options: [OptionEntry]
    /// The names of the global options that mean nothing to it.
    let meaningless: [String]
    /// The fields of its records, in their order; none if it prints no list.
    let records: [RecordField]
    /// The statuses it ends with beside those of every command.
    let endings: [Ending]
    let examples: [Named]
    /// The names of commands, and of topics behind `help `.
    let seeAlso: [String]

    private enum CodingKeys: String, CodingKey {
      case name, summary, discussion, usage, arguments, options, meaningless, records, endings,
        examples
      case seeAlso = "see-also"
    }

    init(_ command: Command) {
      name = command.name
      summary = command.summary
      discussion = command.discussion
      usage = HelpPage.usage(of: command)
      arguments = command.positionals.map(Argument.init)
      options = command.options.map(OptionEntry.init)
      meaningless = command.meaningless.sorted()
      records = command.records ?? []
      endings = command.endings.map { Ending(status: $0.status.rawValue, when: $0.when) }
      examples = command.examples.map { Named(name: $0.line, help: $0.does) }
      seeAlso = SeeAlso.names(of: command)
    }
  }

  /// Something with a name and what is to be said of it.
  struct Named: Encodable {
    let name: String
    let help: String
  }

  /// A status, and when a command ends with it.
  struct Ending: Encodable {
    let status: Int32
    let when: String
  }

  /// A value given by its place.
  struct Argument: Encodable {
    let name: String
    let help: String
    /// Whether it may be left out.
    let optional: Bool
    /// Whether it may stand several times.
    let repeats: Bool
    /// The words that may stand there; none: any, or those that a workspace knows.
    let words: [String]

    init(_ positional: Command.Positional) {
      name = positional.name
      help = positional.help
      optional = [.optional, .any].contains(positional.arity)
      repeats = [.many, .any].contains(positional.arity)
      words = positional.values.words
    }
  }

  /// An option.
  struct OptionEntry: Encodable {
    let name: String
    let short: String?
    let value: String?
    let help: String
    let repeats: Bool
    let words: [String]

    init(_ option: Command.Option) {
      name = option.name
      short = option.short
      value = option.value
      help = option.help
      repeats = option.repeats
      words = option.values.words
    }
  }

  /// Every listed command.
  static var all: CommandReference {
    CommandReference(
      commands: CommandTable.commands.map(Entry.init),
      globalOptions: Invocation.globals.map(OptionEntry.init))
  }
}

extension Command.Values {
  /// The few words that a value may be; none where it may be more.
  fileprivate var words: [String] {
    if case .words(let words) = self { words } else { [] }
  }
}
