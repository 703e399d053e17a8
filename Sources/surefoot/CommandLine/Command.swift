/// A verb of the command line. Help, manual page, completion and the JSON description of the
/// commands are all made from these values.
struct Command: Sendable {
  /// The words typed, for example `account add`.
  let name: String
  /// One sentence without a full stop.
  let summary: String
  /// What it is for, in a paragraph or two.
  let discussion: String
  /// What is typed after the name, in order.
  let positionals: [Positional]
  /// What may be typed beside the global options.
  let options: [Option]
  /// The global options that mean nothing to it, by name. They are refused: whoever gives one
  /// expects something of it.
  let meaningless: Set<String>
  /// The fields of the records that its list is printed as for programs; nil: it prints no list.
  let records: [RecordField]?
  /// Whether it talks with the person at the terminal; then what it says at the end is not paged.
  let talks: Bool
  /// The statuses it ends with beside those of every command.
  let endings: [Ending]
  /// What people type, and what it does.
  let examples: [Example]
  /// Does it.
  let run: @Sendable (borrowing Invocation) throws -> Outcome

  init(
    _ name: String, _ summary: String, discussion: String = "", positionals: [Positional] = [],
    options: [Option] = [], meaningless: Set<String> = [], records: [RecordField]? = nil,
    talks: Bool = false, endings: [Ending] = [], examples: [Example],
    run: @escaping @Sendable (borrowing Invocation) throws -> Outcome
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.positionals = positionals
    self.options = options
    self.meaningless = records == nil ? meaningless.union(["--porcelain"]) : meaningless
    self.records = records
    self.talks = talks
    self.endings = endings
    self.examples = examples
    self.run = run
  }

  /// Every option that may stand behind it.
  var allOptions: [Option] {
    options + Invocation.globals.filter { !meaningless.contains($0.name) }
  }

  /// A value given by its place.
  struct Positional: Sendable {
    /// What it is called in help, in capitals.
    let name: String
    /// What it means.
    let help: String
    /// How often it may stand: once, at most once, once or more, any number.
    let arity: Arity
    /// What the shell can complete it with.
    let values: Values

    init(_ name: String, _ help: String, _ arity: Arity = .one, values: Values = .any) {
      self.name = name
      self.help = help
      self.arity = arity
      self.values = values
    }
  }

  /// How often a positional may stand.
  enum Arity: Sendable {
    case one
    case optional
    case many
    case any
  }

  /// A value given by name.
  struct Option: Sendable {
    /// The long name with its hyphens, for example `--output`.
    let name: String
    /// One letter with its hyphen, if there is one.
    let short: String?
    /// What the value is called in help; nil: the option takes none.
    let value: String?
    /// What it means.
    let help: String
    /// Whether it may stand several times.
    let repeats: Bool
    /// What the shell can complete it with.
    let values: Values

    init(
      _ name: String, short: String? = nil, value: String? = nil, _ help: String,
      repeats: Bool = false, values: Values = .any
    ) {
      self.name = name
      self.short = short
      self.value = value
      self.help = help
      self.repeats = repeats
      self.values = values
    }
  }

  /// What the shell offers for a value.
  enum Values: Sendable, Equatable {
    case any
    case file
    case folder
    case words([String])
    case areas
    case items
    case questions
    case runbooks
    case runs
    case reviews
    case accounts
    case tasks
    case topics
  }

  /// A status that a command may end with, and when it does.
  struct Ending: Sendable {
    /// What the shell is told.
    let status: ExitStatus
    /// When it is, as a phrase.
    let when: String

    init(_ status: ExitStatus, _ when: String) {
      self.status = status
      self.when = when
    }

    /// What was shown has to be agreed to, and nobody did.
    static let notAgreed = Ending(.incomplete, "nobody agreed; nothing was changed")
    /// More than ten items would change, which somebody has to agree to.
    static let tooMany = Ending(
      .incomplete, "more than ten items would change, and nobody agreed; nothing was changed")
    /// Somebody left before the end.
    static let left = Ending(.incomplete, "it was left before its end; all that was said is saved")
  }

  /// A line that people type, and what it does.
  struct Example: Sendable {
    /// What is typed.
    let line: String
    /// What it does, as a phrase.
    let does: String

    init(_ line: String, _ does: String) {
      self.line = line
      self.does = does
    }
  }
}
