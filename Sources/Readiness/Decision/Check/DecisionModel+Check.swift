extension DecisionModel {
  /// Everything that is wrong with the model, given the questions it rests on; empty if it holds.
  ///
  /// Checked are references and their order, every word and number against its domain, that points,
  /// bands and choices give all values of their fact, and the proofs of all tables that have no
  /// other fault. Paths are made of keys and ids, positions count from 0: `facts/ID/points/2/when`,
  /// `tables/ID/rules/ID/if/INPUT`.
  public func check(questions: [Question]) -> [Fault] {
    var vocabulary = Vocabulary(questions: questions)
    var faults = twice(facts.map(\.id.text), "facts") + twice(tables.map(\.id.text), "tables")
    for fact in facts {
      faults += FactCheck(fact, vocabulary, facts).faults
      vocabulary.facts[fact.id] = fact.domain.values
    }
    for factor in factors {
      faults += factor.parts.enumerated().flatMap {
        $1.when.faults(at: "factors/\(factor.id)/parts/\($0)/when", in: vocabulary)
      }
    }
    faults += tableFaults(vocabulary)
    for output in tables.flatMap(\.outputs) {
      vocabulary.decisions[output.name] =
        output.values.isEmpty ? .anyWord : .words(output.values)
    }
    return faults + noteFaults(vocabulary)
  }

  /// The faults of the tables themselves, then those that only trying every case can show.
  private func tableFaults(_ vocabulary: Vocabulary) -> [Fault] {
    var faults: [Fault] = []
    var sound: [ID<DecisionTable>] = []
    var broken: Set<Int> = []
    for (index, table) in tables.enumerated() {
      let found = TableCheck(self, index, vocabulary).faults
      faults += found
      let earlier = table.inputs.compactMap { input -> Int? in
        guard case .decision(let name, _) = input.origin else { return nil }
        return output(named: name, before: index)?.table
      }
      if found.isEmpty && broken.isDisjoint(with: earlier) {
        sound.append(table.id)
      } else {
        broken.insert(index)
      }
    }
    let proved = prove(sound).faults
    let tooLarge = proved.isEmpty && Grid(self).size > Grid.caseLimit
    return faults + proved + (tooLarge ? [DecisionModel.tooLarge] : [])
  }

  private static let tooLarge = Fault(
    "tables", "the tables have more than \(Grid.caseLimit) cases together, too many to decide",
    remedy: "name fewer numbers in the tests, or look at fewer facts")

  private func noteFaults(_ vocabulary: Vocabulary) -> [Fault] {
    var faults = twice(boundaries.map(\.id.text), "boundaries")
    faults += twice(tripwires.map(\.id.text), "tripwires")
    for boundary in boundaries {
      faults += boundary.when.faults(at: "boundaries/\(boundary.id)/when", in: vocabulary)
    }
    for tripwire in tripwires {
      let path = "tripwires/\(tripwire.id)"
      faults += tripwire.when?.faults(at: "\(path)/when", in: vocabulary) ?? []
      if vocabulary.facts[tripwire.fact] == nil {
        faults.append(Fault("\(path)/fact", "there is no fact \(tripwire.fact)"))
      }
    }
    return faults
  }
}

/// A fault for every name that stands twice in one list.
func twice(_ names: [String], _ path: String) -> [Fault] {
  var seen: Set<String> = []
  return names.filter { !seen.insert($0).inserted }.uniqued().map {
    Fault("\(path)/\($0)", "\($0) stands here twice", remedy: "give one of them another name")
  }
}
