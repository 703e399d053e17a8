import Readiness

extension Pack {
  /// Facts, factors, tables, boundaries and tripwires. Throws ``ContentFaults``.
  func decisionModel() throws(ContentFaults) -> DecisionModel {
    try loadDecisionModel().get(in: files)
  }

  /// Facts, factors, tables, boundaries and tripwires, with what is wrong with them.
  func loadDecisionModel() -> Loaded<DecisionModel> {
    let facts = merge(.facts, into: FactsMerge(), FactsPart.init) { part, whole, log in
      whole.lay(part, &log)
    }
    let tables = merge(.decision, into: TablesMerge(), DecisionPart.init) { part, whole, log in
      whole.lay(part, &log)
    }.map { merged, faults in (merged, merged.tables.elements.map { $0.whole(&faults) }) }
    return Loaded(
      value: DecisionModel(
        facts: facts.value.facts.elements, factors: facts.value.factors.elements,
        tables: tables.value.1, boundaries: tables.value.0.boundaries.elements,
        tripwires: tables.value.0.tripwires.elements),
      faults: facts.faults + tables.faults, broken: facts.broken.union(tables.broken),
      isWhole: facts.isWhole && tables.isWhole,
      changes: facts.changes + tables.changes, documents: facts.documents + tables.documents)
  }
}

/// Facts and factors while files are laid over each other.
private struct FactsMerge {
  var facts = Overlaid<Fact>("fact")
  var factors = Overlaid<DecisionModel.Factor>("factor")

  mutating func lay(_ part: FactsPart, _ log: inout MergeLog) {
    for fact in part.facts {
      facts.lay(fact, id: fact.id.text, path: "facts/\(fact.id)", &log)
    }
    for factor in part.factors {
      factors.lay(factor, id: factor.id.text, path: "factors/\(factor.id)", &log)
    }
  }
}

/// Tables, boundaries and tripwires while files are laid over each other.
private struct TablesMerge {
  var tables = Overlaid<TableMerge>("table")
  var boundaries = Overlaid<DecisionModel.Boundary>("boundary")
  var tripwires = Overlaid<DecisionModel.Tripwire>("tripwire")

  mutating func lay(_ part: DecisionPart, _ log: inout MergeLog) {
    for table in part.tables {
      let new = TableMerge(id: table.id)
      tables.update(table.id.text, path: "tables/\(table.id)", new: new, &log) { whole, log in
        whole.lay(table, &log)
      }
    }
    for note in part.boundaries {
      boundaries.lay(note, id: note.id.text, path: "boundaries/\(note.id)", &log)
    }
    for wire in part.tripwires {
      tripwires.lay(wire, id: wire.id.text, path: "tripwires/\(wire.id)", &log)
    }
  }
}

/// A decision table while files are laid over each other.
private struct TableMerge {
  let id: ID<DecisionTable>
  var title: String?
  var hitPolicy: DecisionTable.HitPolicy?
  var inputs: [DecisionTable.Input] = []
  var outputs: [DecisionTable.Output] = []
  var rules = Overlaid<DecisionTable.Rule>("rule")

  mutating func lay(_ part: DecisionPart.Table, _ log: inout MergeLog) {
    title = part.title ?? title
    hitPolicy = part.hitPolicy ?? hitPolicy
    if !part.inputs.isEmpty { inputs = part.inputs }
    if !part.outputs.isEmpty { outputs = part.outputs }
    for rule in part.rules {
      rules.lay(rule, id: rule.id.text, path: "tables/\(id)/rules/\(rule.id)", &log)
    }
  }

  func whole(_ faults: inout [(of: String, fault: Fault)]) -> DecisionTable {
    let has = [
      ("title", title != nil), ("hit-policy", hitPolicy != nil), ("inputs", !inputs.isEmpty),
      ("outputs", !outputs.isEmpty), ("rules", !rules.elements.isEmpty),
    ]
    for (key, isThere) in has where !isThere {
      let problem = "the table \(quoted(id.text)) has no \(key)"
      faults.append(("", Fault("tables/\(id)", problem, remedy: "add \(key): …")))
    }
    return DecisionTable(
      id: id, title: title ?? "…", hitPolicy: hitPolicy ?? .first, inputs: inputs,
      outputs: outputs, rules: rules.elements)
  }
}
