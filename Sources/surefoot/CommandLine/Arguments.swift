import Readiness

/// The words of a command line, sorted into options and positionals.
///
/// As in GNU's getopt_long: options may stand anywhere after the command, a value follows as
/// `--name=value`, `--name value`, `-o value` or `-ovalue`, and `--` ends the options. Nothing is
/// abbreviated: a script that works today must not break when an option is added.
struct Arguments: Equatable, Sendable {
  /// What stood by place, in order.
  private(set) var positionals: [String] = []
  /// What stood by name, in order; a flag has the value "".
  private(set) var options: [String: [String]] = [:]

  init(_ words: [String], for command: Command) throws(UsageError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        positionals += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        positionals.append(word)
        continue
      }
      try take(word, &rest, command)
    }
    // Whoever asks for help has not typed the rest yet.
    if !has("--help") { try countPositionals(of: command) }
  }

  private mutating func take(
    _ word: String, _ rest: inout ArraySlice<String>, _ command: Command
  ) throws(UsageError) {
    let (name, attached) = Arguments.split(word)
    let option = try Arguments.option(name, in: word, of: command)
    if options[option.name] != nil, !option.repeats { throw .optionRepeated(option.name) }
    guard option.value != nil else {
      guard attached == nil else {
        let meant = Arguments.options(near: word, of: command)
        guard word.hasPrefix("--") || meant.isEmpty else {
          throw .unknownOption(word, command: command.name, similar: meant)
        }
        throw .optionTakesNoValue(option.name)
      }
      options[option.name, default: []].append("")
      return
    }
    guard let value = attached ?? rest.popFirst() else { throw .optionNeedsValue(option.name) }
    options[option.name, default: []].append(value)
  }

  private static func option(
    _ name: String, in word: String, of command: Command
  ) throws(UsageError) -> Command.Option {
    func isNamed(_ option: Command.Option) -> Bool { option.name == name || option.short == name }
    if let option = command.allOptions.first(where: isNamed) { return option }
    guard let global = Invocation.globals.first(where: isNamed) else {
      let shown = word.hasPrefix("--") ? name : word
      throw .unknownOption(
        shown, command: command.name, similar: options(near: word, of: command))
    }
    throw .optionMeaningless(global.name, to: command.name)
  }

  /// The options that lie near what was typed: also with a hyphen too few, as in `-json`. The hyphens
  /// themselves bring nothing nearer.
  private static func options(near word: String, of command: Command) -> [String] {
    func bare(_ text: some StringProtocol) -> String { String(text.drop { $0 == "-" }) }
    let names = command.allOptions.map { bare($0.name) } + (command.name.isEmpty ? ["version"] : [])
    let typed = bare(word.prefix { $0 != "=" })
    // One letter is no word: anything would be near it.
    guard typed.count > 1 else { return [] }
    return Suggestion.near(typed, among: names).map { "--\($0)" }
  }

  /// `--name=value` and `-ovalue` in their two halves.
  private static func split(_ word: String) -> (name: String, value: String?) {
    if word.hasPrefix("--") {
      guard let equals = word.firstIndex(of: "=") else { return (word, nil) }
      return (String(word[..<equals]), String(word[word.index(after: equals)...]))
    }
    guard word.count > 2 else { return (word, nil) }
    return (String(word.prefix(2)), String(word.dropFirst(2)))
  }

  private func countPositionals(of command: Command) throws(UsageError) {
    let needed = command.positionals.filter { [.one, .many].contains($0.arity) }
    if positionals.count < needed.count {
      throw .missingArgument(needed[positionals.count].name, command: command.name)
    }
    let isOpen = command.positionals.contains { [.many, .any].contains($0.arity) }
    if !isOpen, positionals.count > command.positionals.count {
      throw .surplusArgument(positionals[command.positionals.count], command: command.name)
    }
  }

  /// Whether a flag stands there.
  func has(_ name: String) -> Bool { options[name] != nil }

  /// The value of an option, if it was given.
  func value(_ name: String) -> String? { options[name]?.last }

  /// All values of an option that may repeat.
  func values(_ name: String) -> [String] { options[name] ?? [] }
}
