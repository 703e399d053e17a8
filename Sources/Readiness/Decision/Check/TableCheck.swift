/// Looks for what is wrong with one table, apart from what only a proof can show.
struct TableCheck {
  private let model: DecisionModel
  private let index: Int
  private let vocabulary: Vocabulary

  init(_ model: DecisionModel, _ index: Int, _ vocabulary: Vocabulary) {
    self.model = model
    self.index = index
    self.vocabulary = vocabulary
  }

  private var table: DecisionTable { model.tables[index] }
  private var path: String { "tables/\(table.id)" }

  /// All its faults.
  var faults: [Fault] {
    twice(table.inputs.map(\.name), "\(path)/inputs")
      + twice(table.rules.map(\.id.text), "\(path)/rules")
      + table.inputs.flatMap(faults(of:)) + outputFaults + table.rules.flatMap(faults(of:))
  }

  private var outputFaults: [Fault] {
    var faults = twice(table.outputs.map(\.name), "\(path)/outputs")
    for output in table.outputs {
      let place = "\(path)/outputs/\(output.name)"
      if model.output(named: output.name, before: index) != nil {
        faults.append(Fault(place, "an earlier table already gives \(output.name)"))
      }
      faults += twice(output.values, place)
    }
    guard let first = table.outputs.first else {
      return faults + [Fault(path, "gives nothing", remedy: "list an output")]
    }
    if table.hitPolicy == .priority, first.values.isEmpty {
      faults.append(
        Fault(
          "\(path)/outputs/\(first.name)", "hit policy priority needs the values in order",
          remedy: "list its values, weakest first"))
    }
    if table.rules.isEmpty { faults.append(Fault("\(path)/rules", "there are no rules")) }
    if table.rules.count > Stage.ruleLimit {
      faults.append(Fault("\(path)/rules", "there are more than \(Stage.ruleLimit) rules"))
    }
    return faults
  }

  private func faults(of input: DecisionTable.Input) -> [Fault] {
    let place = "\(path)/inputs/\(input.name)"
    switch input.origin {
    case .fact(let fact):
      return vocabulary.facts[fact] == nil
        ? [Fault("\(place)/fact", "there is no fact \(fact)")] : []
    case .decision(let name, let replacing):
      guard let (earlier, output) = model.output(named: name, before: index) else {
        return [
          Fault(
            "\(place)/decision", "no earlier table gives \(name)",
            remedy: "put that table before this one")
        ]
      }
      let open = model.tables[earlier].outputs[output].values.isEmpty
      let period = Fault("\(place)/decision", "\(name) is a period, and tables take words")
      return (open ? [period] : [])
        + replacing.sorted { $0.key < $1.key }.flatMap { faults($0, $1, at: place) }
    }
  }

  /// What is wrong with looking at one fact in place of another.
  private func faults(_ replaced: Fact.ID, _ other: Fact.ID, at place: String) -> [Fault] {
    let place = "\(place)/replacing/\(replaced)"
    guard let values = vocabulary.facts[replaced], let instead = vocabulary.facts[other] else {
      let missing = vocabulary.facts[replaced] == nil ? replaced : other
      return [Fault(place, "there is no fact \(missing)")]
    }
    let looked = model.tables.prefix(index).flatMap(\.inputs)
      .contains { $0.origin == .fact(replaced) }
    if !looked { return [Fault(place, "no earlier table looks at \(replaced)")] }
    switch (values, instead) {
    case (.numbers, .numbers): return []
    default:
      return values == instead
        ? [] : [Fault(place, "\(other) has other values than \(replaced)")]
    }
  }
}

extension TableCheck {
  private func faults(of rule: DecisionTable.Rule) -> [Fault] {
    let place = "\(path)/rules/\(rule.id)"
    let names = table.inputs.map(\.name)
    let tests = rule.tests.sorted { $0.key < $1.key }.flatMap { name, test -> [Fault] in
      guard let input = table.inputs.first(where: { $0.name == name }) else {
        return [
          Fault(
            "\(place)/if/\(name)", "the table has no input \(name)",
            remedy: "name one of: \(names.joined(separator: ", "))")
        ]
      }
      return values(of: input).map { test.faults(at: "\(place)/if/\(name)", for: $0, naming: name) }
        ?? []
    }
    let strange = rule.gives.keys.filter { name in !table.outputs.contains { $0.name == name } }
    return tests + table.outputs.flatMap { faults(of: $0, in: rule, at: "\(place)/then") }
      + strange.sorted().map { Fault("\(place)/then/\($0)", "the table gives no \($0)") }
  }

  private func faults(
    of output: DecisionTable.Output, in rule: DecisionTable.Rule, at place: String
  ) -> [Fault] {
    guard let value = rule.gives[output.name] else {
      return [Fault(place, "gives no \(output.name)", remedy: "every rule gives every output")]
    }
    if output.values.isEmpty {
      if Period(value) != nil { return [] }
      return [
        Fault("\(place)/\(output.name)", "\(value) is no period", remedy: "write P6M or P90D")
      ]
    }
    if output.values.contains(value) { return [] }
    return [
      Fault(
        "\(place)/\(output.name)", "\(output.name) is never \(value)",
        remedy: "write one of: \(output.values.joined(separator: ", "))")
    ]
  }

  /// The values of an input as rules see it; nil where it refers to nothing.
  private func values(of input: DecisionTable.Input) -> Vocabulary.Values? {
    switch input.origin {
    case .fact(let fact):
      if case .set(let names) = vocabulary.facts[fact] { return .count(names.count) }
      return vocabulary.facts[fact]
    case .decision(let name, _):
      guard let (earlier, output) = model.output(named: name, before: index) else { return nil }
      let values = model.tables[earlier].outputs[output].values
      return values.isEmpty ? nil : .words(values)
    }
  }
}
