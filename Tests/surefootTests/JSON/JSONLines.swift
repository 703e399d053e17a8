import FoundationEssentials
import Readiness

@testable import surefoot

/// What commands give to programs, found by running them.
struct JSONLines {
  /// By the name of the schema: the commands, each with the options that make it give this.
  private(set) var commands: [String: Set<String>] = [:]
  /// What was seen in what they gave.
  let survey: ValueSurvey
  /// Which group of values each schema is.
  private(set) var kinds: [String: ValueKind] = [:]

  init(_ meanings: JSONMeanings) {
    survey = ValueSurvey(
      names: { meanings.group(String(reflecting: $0))?.phrase },
      places: { meanings.group($0)?.phrase })
  }

  /// Runs a line and looks at what comes of it.
  mutating func run(_ words: [String], in company: Company) throws {
    let words = words + ["--json"]
    let (command, rest) = try CommandTable.find(words)
    let arguments = try Arguments(rest, for: command)
    let world = try company.program.world { _ in }
    let outcome = try command.run(
      Invocation(command: command, arguments: arguments, world: world))
    let options = arguments.options.keys.filter { $0 != "--json" && $0 != "--yes" }.sorted()
    // A report has a schema of its own for each name.
    let subject = command.name == "report" ? [arguments.positionals[0]] : []
    let name = (["surefoot", command.name] + subject).filter { !$0.isEmpty }
      .joined(separator: " ")
    commands[outcome.schema, default: []].insert(([name] + options).joined(separator: " "))
    try look(at: outcome.data, outcome.schema)
  }

  /// Looks at what a schema is.
  mutating func look(at data: any Encodable, _ schema: String, by command: String? = nil) throws {
    if let command { commands[schema, default: []].insert(command) }
    // What stands at the top is a group, even if it is written as a dictionary.
    let value: any Encodable = survey.isNamed(data) ? data : TopLevel(data: data)
    let kind = try survey.look(at: value, place: schema)
    kinds[schema] = (kinds[schema] ?? .nothing).merged(with: kind)
  }
}

/// A value whose keys are known, even if it is written as a dictionary.
private struct TopLevel: Encodable {
  let data: any Encodable

  func encode(to encoder: any Encoder) throws { try data.encode(to: encoder) }
}
