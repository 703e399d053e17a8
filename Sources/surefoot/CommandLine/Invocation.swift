import Readiness
import Terminal

/// A command about to run: what was typed, in which world.
struct Invocation {
  let command: Command
  let arguments: Arguments
  let world: World

  /// The options that every command takes.
  static let globals: [Command.Option] = [
    .init("--workspace", short: "-w", value: "FILE", "the workspace to use", values: .file),
    .init("--account", short: "-a", value: "NAME", "the account that is meant", values: .accounts),
    .init("--as-of", value: "DAY", "what was recorded by that day, judged on that day"),
    .init(
      "--content", value: "DIR", "a folder of content in front of the shipped one",
      values: .folder),
    .init("--json", "the result as JSON"),
    .init("--porcelain", "a list as records, as into a pipe: surefoot help formatting"),
    .init(
      "--plain", "for people, line by line: for screen readers, poor terminals and pipes"),
    .init(
      "--color", value: "WHEN", "when to use colour: auto, always or never",
      values: .words(ColorChoice.allCases.map(\.rawValue))),
    .init("--no-pager", "print at once what is taller than the terminal"),
    .init("--no-input", "ask nothing; what is missing is an error"),
    .init("--quiet", short: "-q", "no remarks on standard error"),
    .init("--help", short: "-h", "what the command is for"),
  ]

  /// The global options that say what a command is about: the file, whose, when, by which content.
  static let subject: Set<String> = ["--workspace", "--account", "--as-of", "--content"]

  /// Refuses options that mean nothing to the way in which a command is used.
  func refuse(_ names: Set<String>, with way: String) throws(UsageError) {
    guard let name = names.sorted().first(where: arguments.has) else { return }
    throw .optionMeaningless(name, to: "\(command.name) \(way)")
  }

  /// The word at a place.
  func positional(_ index: Int) -> String? {
    arguments.positionals.indices.contains(index) ? arguments.positionals[index] : nil
  }

  /// The first word; commands that have one require it.
  var subject: String { arguments.positionals.first ?? "" }

  /// The day given by an option, if it was given.
  func day(_ option: String) throws(UsageError) -> Day? {
    guard let text = arguments.value(option) else { return nil }
    guard let day = Day(text) else {
      throw .badValue(text, of: option, allowed: "a day such as 2026-12-01")
    }
    return day
  }

  /// The word given by an option that takes one of a few, if it was given.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ option: String, of: Choice.Type = Choice.self
  ) throws(UsageError) -> Choice? {
    guard let text = arguments.value(option) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw .badWord(text, of: option, among: Choice.self)
    }
    return choice
  }

  /// `ID=VALUE` pairs of an option that may repeat, in order.
  func assignments(_ option: String) throws(UsageError) -> [(name: String, value: String)] {
    var pairs: [(name: String, value: String)] = []
    for text in arguments.values(option) {
      guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
        throw .badValue(text, of: option, allowed: "NAME=VALUE")
      }
      let name = String(text[..<equals])
      guard !pairs.contains(where: { $0.name == name }) else {
        throw .optionRepeated("\(option) \(name)")
      }
      pairs.append((name, String(text[text.index(after: equals)...])))
    }
    return pairs
  }
}
