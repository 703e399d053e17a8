/// Faults as they are found: about as many as a limit says are kept, the others counted.
struct FaultList {
  private let limit: Int
  private var kept: [YAML.Fault] = []
  private var left = 0

  /// A list that keeps at most `limit` faults.
  init(limit: Int) {
    self.limit = limit
  }

  /// Adds `problem`, found at `position`.
  mutating func add(_ problem: YAML.Problem, at position: YAML.Position) {
    add(YAML.Fault(position: position, problem: problem))
  }

  /// Adds `fault`.
  mutating func add(_ fault: YAML.Fault) {
    if kept.count < limit {
      kept.append(fault)
    } else {
      left += 1
    }
  }

  /// Adds the fault that ends the reading; it is kept whatever the limit.
  mutating func addLast(_ fault: YAML.Fault) {
    kept.append(fault)
  }

  /// This list and another one.
  func joined(with other: FaultList) -> FaultList {
    var joined = self
    joined.kept += other.kept
    joined.left += other.left
    return joined
  }

  /// The faults in the order of reading, then how many more there are.
  var inOrder: [YAML.Fault] {
    var faults = kept.sorted { $0.position < $1.position }
    if left > 0, let last = faults.last {
      faults.append(YAML.Fault(position: last.position, problem: .more(left)))
    }
    return faults
  }
}
