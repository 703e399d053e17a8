/// A decision table in whole numbers, as one step of a ``Grid``.
struct Stage {
  /// The rules of a case, one bit each.
  typealias Rules = UInt128
  /// How many rules a table may have.
  static let ruleLimit = Rules.bitWidth

  /// The table's place in the model.
  let table: Int
  /// The columns it looks at.
  let columns: [Column]
  /// The values of each output, in its order.
  let values: [[String]]
  /// For each rule the code it gives for each output; `values.count` where it gives none.
  let gives: [[Int]]
  /// The rules of each first output, strongest first; with hit policy *first* all rules together.
  private let ranks: [Rules]
  private let rules: Rules

  /// A column that is looked at.
  struct Column {
    /// The input's name.
    let name: String
    /// Where its code comes from.
    let source: Source
    /// For each code the rules that let it pass; the last entry is for no value at all.
    let passes: [Rules]

    /// Where a column's code comes from.
    enum Source {
      /// The band of a scale.
      case scale(Int)
      /// An output of an earlier stage.
      case stage(Int, output: Int)
      /// Nothing: the content refers to something that does not exist.
      case nothing
    }
  }

  init(table index: Int, _ table: DecisionTable, columns: [Column]) {
    self.table = index
    self.columns = columns
    let rules = table.rules.prefix(Stage.ruleLimit)
    let values = table.outputs.map { output in
      output.values.isEmpty ? rules.compactMap { $0.gives[output.name] }.uniqued() : output.values
    }
    gives = rules.map { rule in
      zip(table.outputs, values).map { output, values in
        rule.gives[output.name].flatMap(values.firstIndex) ?? values.count
      }
    }
    self.values = values
    self.rules = Stage.bits(Array(rules)) { _ in true }
    let levels = table.hitPolicy == .first ? [] : Set(rules.map(table.level)).sorted(by: >)
    ranks =
      table.hitPolicy == .first
      ? [self.rules]
      : levels.map { level in Stage.bits(Array(rules)) { table.level(of: $0) == level } }
  }

  /// The rules that satisfy a condition, as bits.
  static func bits(
    _ rules: [DecisionTable.Rule], where holds: (DecisionTable.Rule) -> Bool
  ) -> Rules {
    rules.enumerated().prefix(ruleLimit)
      .reduce(0) { holds($1.element) ? $0 | (1 << Rules($1.offset)) : $0 }
  }

  /// The rules that hit, given the band of every scale and the rule decided by earlier stages.
  func hits(_ codes: [Int], _ decided: [Int], _ stages: [Stage]) -> Rules {
    var hits = rules
    for column in columns where hits != 0 {
      let last = column.passes.count - 1
      switch column.source {
      case .scale(let scale): hits &= column.passes[codes[scale]]
      case .nothing: hits &= column.passes[last]
      case .stage(let stage, let output):
        let rule = decided[stage]
        hits &= column.passes[rule < 0 ? last : stages[stage].gives[rule][output]]
      }
    }
    return hits
  }

  /// The rule that counts among those that hit; -1 if none does.
  func decide(_ hits: Rules) -> Int {
    for rank in ranks where hits & rank != 0 { return (hits & rank).trailingZeroBitCount }
    return -1
  }
}
