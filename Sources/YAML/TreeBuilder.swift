/// A tree in the making: the collections that are open, each with what it holds so far.
///
/// Nothing here calls itself; the depth is bounded by the limits.
struct TreeBuilder {
  /// The outermost node, once it is whole.
  private(set) var root: YAML.Node?
  /// What was refused on the way.
  var faults: FaultList

  private let limits: YAML.Limits
  private var open: [OpenCollection] = []
  private var nodes = 0

  /// A tree within `limits`.
  init(limits: YAML.Limits) {
    self.limits = limits
    faults = FaultList(limit: limits.faults)
  }

  /// Adds a scalar.
  mutating func add(
    _ text: String, isPlain: Bool, at position: YAML.Position
  ) throws(YAML.Fault) {
    try count(at: position)
    var kept = text
    let length = text.utf8.count
    if length > limits.scalarBytes {
      faults.add(.excess(.scalarBytes(length, limit: limits.scalarBytes)), at: position)
      kept = ""
    } else if text.utf8.contains(0) {
      faults.add(.character(.nul), at: position)
    }
    place(YAML.Node(content: .scalar(kept, quoted: !isPlain), start: position))
  }

  /// Adds the place of a node that was refused.
  mutating func addNothing(at position: YAML.Position) throws(YAML.Fault) {
    try count(at: position)
    if let last = open.indices.last, open[last].awaitsKey {
      open[last].refuseKey()
    } else {
      place(YAML.Node(content: .scalar("", quoted: false), start: position))
    }
  }

  /// Opens a sequence or mapping.
  mutating func begin(
    _ shape: OpenCollection.Shape, at position: YAML.Position
  ) throws(YAML.Fault) {
    try count(at: position)
    guard open.count < limits.depth else {
      throw YAML.Fault(position: position, problem: .excess(.depth(limit: limits.depth)))
    }
    open.append(OpenCollection(shape, at: position))
  }

  /// Closes the innermost collection.
  mutating func end() {
    guard let last = open.popLast() else { return }
    place(last.node)
  }

  private mutating func count(at position: YAML.Position) throws(YAML.Fault) {
    nodes += 1
    guard nodes <= limits.nodes else {
      throw YAML.Fault(position: position, problem: .excess(.nodes(limit: limits.nodes)))
    }
  }

  private mutating func place(_ node: YAML.Node) {
    guard let last = open.indices.last else {
      root = node
      return
    }
    if let problem = open[last].add(node) { faults.add(problem, at: node.start) }
  }
}
