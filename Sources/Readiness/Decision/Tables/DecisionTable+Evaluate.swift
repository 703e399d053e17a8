extension DecisionTable {
  /// What the table says to its inputs. An input that is missing is unknown.
  ///
  /// With open inputs Kleene's logic holds: an output that is settled here is the same for
  /// everything the open inputs may be.
  public func evaluate(_ inputs: [String: Possible]) -> Verdict {
    let truths = rules.map { $0.truth(of: inputs) }
    let candidates = hitPolicy == .first ? firstCandidates(truths) : strongest(truths)
    let outputs = outputs.map { output in
      (output.name, output.ordered(candidates.compactMap { rules[$0].gives[output.name] }))
    }
    return Verdict(
      hits: rules.indices.filter { truths[$0] == .yes }.map { rules[$0].id },
      may: rules.indices.filter { truths[$0] == .unknown }.map { rules[$0].id },
      deciding: deciding(among: candidates, truths).map { rules[$0].id },
      outputs: Dictionary(outputs) { first, _ in first })
  }

  /// The rules that may come first: all that may hit before the first that surely does, and it.
  private func firstCandidates(_ truths: [Truth]) -> [Int] {
    let end = truths.firstIndex(of: .yes) ?? truths.endIndex - 1
    return truths.indices.filter { $0 <= end && truths[$0] != .no }
  }

  /// The rules that may be the first of the strongest.
  private func strongest(_ truths: [Truth]) -> [Int] {
    let sure = truths.indices.filter { truths[$0] == .yes }
    let floor = sure.map { level(of: rules[$0]) }.max() ?? -1
    let first = sure.first { level(of: rules[$0]) == floor } ?? -1
    return truths.indices.filter { index in
      guard truths[index] != .no else { return false }
      let level = level(of: rules[index])
      return level > floor || level == floor && index <= first
    }
  }

  private func deciding(among candidates: [Int], _ truths: [Truth]) -> [Int] {
    guard let first = candidates.first, let output = outputs.first else { return [] }
    if hitPolicy == .first { return candidates.count == 1 ? candidates : [] }
    let value = rules[first].gives[output.name]
    guard candidates.allSatisfy({ rules[$0].gives[output.name] == value }) else { return [] }
    let agreeing = rules.indices.filter {
      truths[$0] == .yes && rules[$0].gives[output.name] == value
    }
    return agreeing.isEmpty ? candidates : agreeing
  }

  /// How strong a rule's first output is: its place among the values, -1 if it is not one of them.
  func level(of rule: Rule) -> Int {
    guard let output = outputs.first, let value = rule.gives[output.name] else { return -1 }
    return output.values.firstIndex(of: value) ?? -1
  }
}

extension DecisionTable.Rule {
  /// Whether it hits.
  func truth(of inputs: [String: Possible]) -> Truth {
    tests.reduce(.yes) { $0.and((inputs[$1.key] ?? .anything).truth(of: $1.value)) }
  }
}

extension DecisionTable.Output {
  /// Some values in the order of the output, each once; periods in the order given.
  func ordered(_ some: [String]) -> [String] {
    values.isEmpty ? some.uniqued() : values.filter(some.contains)
  }
}
