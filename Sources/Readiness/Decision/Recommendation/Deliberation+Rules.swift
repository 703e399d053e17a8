extension Deliberation {
  /// Every output of every table.
  var outputs: [OutputReading] {
    zip(model.tables, grid.base).flatMap { table, stage in
      table.outputs.enumerated().map { index, output in
        let values =
          stage.map { completions.values(of: $0, output: index, assuming: true) } ?? output.values
        return OutputReading(
          table: table.id, name: output.name, value: values.count == 1 ? values.first : nil,
          possible: values)
      }
    }
  }

  /// The value of the output of that name, if it is settled.
  func value(of name: String) -> String? {
    outputs.first { $0.name == name }?.value
  }

  /// Every input of every table.
  var inputs: [InputReading] {
    model.tables.enumerated().flatMap { index, table in
      let known = inputs(of: index)
      return table.inputs.map { input in
        let possible = known[input.name] ?? .anything
        return InputReading(
          table: table.id, name: input.name, text: possible.description,
          settled: possible.settled != nil)
      }
    }
  }

  /// The rules that hit or may hit, by table.
  ///
  /// A rule decides if its table says so, or if the completions settle what the table alone, which
  /// takes its open inputs one by one, leaves open.
  func hits(sure: Bool) -> [Hit] {
    let values = Dictionary(outputs.map { ($0.name, $0.value) }) { first, _ in first }
    return model.tables.enumerated().flatMap { index, table in
      let verdict = table.evaluate(inputs(of: index))
      let listed = Set(sure ? verdict.hits : verdict.may)
      return table.rules.filter { listed.contains($0.id) }.map { rule in
        let settled = table.outputs.first.flatMap { values[$0.name] ?? nil }
        let agrees = table.outputs.first.flatMap { rule.gives[$0.name] } == settled
        let decides =
          verdict.deciding.isEmpty
          ? settled != nil && agrees && table.hitPolicy == .priority
          : verdict.deciding.contains(rule.id)
        return Hit(rule, of: table, decides: decides)
      }
    }
  }

  /// Rules for a stronger outcome than the present one that fail exactly one test.
  var nearly: [NearlyHit] {
    model.tables.enumerated().flatMap { index, table -> [NearlyHit] in
      guard table.hitPolicy == .priority, let output = table.outputs.first,
        let present = value(of: output.name), let level = output.values.firstIndex(of: present)
      else { return [] }
      let inputs = inputs(of: index)
      return table.rules.filter { table.level(of: $0) > level }
        .compactMap { nearly($0, of: table, inputs) }
    }
  }

  private func nearly(
    _ rule: DecisionTable.Rule, of table: DecisionTable, _ inputs: [String: Possible]
  ) -> NearlyHit? {
    let truths = rule.tests.map { name, test in
      (name: name, truth: (inputs[name] ?? .anything).truth(of: test))
    }
    let failing = truths.filter { $0.truth != .yes }
    guard failing.count == 1, let name = failing.first?.name, failing.first?.truth == .no,
      let test = rule.tests[name], let output = table.outputs.first
    else { return nil }
    return NearlyHit(
      table: table.id, rule: rule.id, outcome: rule.gives[output.name] ?? "", input: name,
      present: (inputs[name] ?? .anything).description, needed: test.description,
      prose: test.prose, reason: rule.reason, source: rule.source)
  }
}
