extension DecisionModel {
  /// Proves every table by trying every case, or says with the case spelled out why one fails.
  ///
  /// A case is a combination of bands of the facts that a table depends on, directly or through
  /// earlier tables. Proved is: some rule hits in every case; with hit policy *priority* a stronger
  /// fact never makes the first output weaker, and every rule is needed; with *first* every rule
  /// is reached. Paths are `tables/ID` and `tables/ID/rules/ID`.
  public func prove() -> (proofs: [Proof], faults: [Fault]) {
    prove(tables.map(\.id))
  }

  /// The same for some of the tables.
  func prove(_ some: [ID<DecisionTable>]) -> (proofs: [Proof], faults: [Fault]) {
    let grid = Grid(self)
    var proofs: [Proof] = []
    var faults: [Fault] = []
    for (table, stage) in zip(tables, grid.base) where some.contains(table.id) {
      guard let stage, grid.size(of: grid.needs[stage].scales) <= Grid.caseLimit else {
        faults.append(tooLarge(table))
        continue
      }
      let result = Prover(self, grid, stage: stage).result
      proofs += result.proof.map { [$0] } ?? []
      faults += result.faults
    }
    return (proofs, faults)
  }

  private func tooLarge(_ table: DecisionTable) -> Fault {
    Fault(
      "tables/\(table.id)", "has more than \(Grid.caseLimit) cases to prove",
      remedy: "name fewer numbers in the tests, or look at fewer facts")
  }
}
