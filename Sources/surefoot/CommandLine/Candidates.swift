/// What may be typed next: the shells ask the program itself, so that they know no more than it.
enum Candidates {
  /// The words that may stand where the last of these is being typed.
  /// - Parameter live: the words of a kind that only the workspace knows.
  static func next(
    after words: [String], live: (Command.Values) -> [String]
  ) -> [String] {
    let typed = words.last ?? ""
    let before = Array(words.dropLast())
    return all(after: before, typed, live).filter { $0.hasPrefix(typed) }
  }

  private static func all(
    after before: [String], _ typed: String, _ live: (Command.Values) -> [String]
  ) -> [String] {
    let found = try? CommandTable.find(before)
    let isNamed = before.contains { !$0.hasPrefix("-") }
    guard isNamed, let (command, rest) = found else {
      return typed.hasPrefix("-") ? Invocation.globals.map(\.name) : commandWords(after: before)
    }
    let options = command.allOptions
    if let last = rest.last,
      let option = options.first(where: { $0.name == last || $0.short == last }),
      option.value != nil
    {
      return words(of: option.values, live)
    }
    if typed.hasPrefix("--"), let equals = typed.firstIndex(of: "=") {
      let option = options.first { $0.name == typed[..<equals] && $0.value != nil }
      return option.map { words(of: $0.values, live).map { typed[...equals] + $0 } } ?? []
    }
    if typed.hasPrefix("-") { return options.map(\.name) }
    // The first word of a group can be a command of its own: plan, and plan reflow.
    let isGroup = rest.isEmpty && !command.name.contains(" ")
    return places(command, rest, live) + (isGroup ? commandWords(after: before) : [])
  }

  /// What may stand by place, given what already does.
  private static func places(
    _ command: Command, _ rest: [String], _ live: (Command.Values) -> [String]
  ) -> [String] {
    let index = rest.count { !$0.hasPrefix("-") }
    let open = command.positionals.firstIndex { [.many, .any].contains($0.arity) }
    let place =
      if let open, index >= open { command.positionals[open] as Command.Positional? } else {
        command.positionals.indices.contains(index) ? command.positionals[index] : nil
      }
    return place.map { words(of: $0.values, live) } ?? []
  }

  /// The first words of commands, or the second words of the group that was begun.
  private static func commandWords(after before: [String]) -> [String] {
    let names = CommandTable.commands.map(\.name).filter { !$0.isEmpty }
    let begun = before.filter { !$0.hasPrefix("-") }
    guard let group = begun.first else {
      return unique(names.compactMap { $0.split(separator: " ").first.map(String.init) })
    }
    return names.filter { $0.hasPrefix("\(group) ") }.map { String($0.dropFirst(group.count + 1)) }
  }

  private static func words(
    of values: Command.Values, _ live: (Command.Values) -> [String]
  ) -> [String] {
    switch values {
    case .words(let words): words
    case .topics: unique(CommandTable.commands.map(\.name) + HelpTopic.all.map(\.name))
    case .areas, .items, .questions, .runbooks, .runs, .reviews, .accounts, .tasks: live(values)
    case .any, .file, .folder: []
    }
  }

  private static func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
