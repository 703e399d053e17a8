/// A set of partial states: each a code for everything that is still looked at, in a few bits.
struct ReachStates {
  /// How many partial states there may be at once.
  static let limit = 1 << 18

  /// A state. Two ways of answering that leave the same codes are the same state.
  typealias State = UInt128

  /// The states.
  private(set) var all: Set<State> = [0]
  private var fields: [ReachNode: Field] = [:]

  /// The bits of one code.
  private struct Field {
    let shift: Int
    let mask: State
  }

  /// The code of a node; 0 if states hold none.
  func code(of node: ReachNode, in state: State) -> Int {
    guard let field = fields[node] else { return 0 }
    return Int(truncatingIfNeeded: (state & field.mask) >> State(field.shift))
  }

  /// What the states hold of some nodes, all else left out.
  func cases(of nodes: [ReachNode]) -> Set<State> {
    let mask = mask(of: nodes)
    return Set(all.lazy.map { $0 & mask })
  }

  /// Gives every state one of the codes listed for what it holds of some nodes; none is the end of
  /// it. Then forgets all that is not live, and what it held of the node before.
  mutating func extend(
    with node: ReachNode?, by codes: [State: [Int]], of nodes: [ReachNode],
    keeping live: Set<ReachNode>
  ) throws(ReachLimit) {
    let input = mask(of: nodes)
    fields = fields.filter { live.contains($0.key) && $0.key != node }
    let kept = mask(of: Array(fields.keys))
    let most = codes.values.lazy.flatMap { $0 }.max() ?? 0
    let field = node.map(live.contains) == true ? try room(for: most, beside: kept) : nil
    var next: Set<State> = []
    for state in all {
      for code in codes[state & input] ?? [] {
        next.insert(state & kept | (field.map { State(code) << State($0.shift) } ?? 0))
      }
      if next.count > ReachStates.limit { throw ReachLimit() }
    }
    if let node, let field { fields[node] = field }
    all = next
  }

  private func mask(of nodes: [ReachNode]) -> State {
    nodes.reduce(0) { $0 | (fields[$1]?.mask ?? 0) }
  }

  /// The first bits that are free for codes up to a largest one.
  private func room(for most: Int, beside kept: State) throws(ReachLimit) -> Field {
    let width = Int.bitWidth - most.leadingZeroBitCount
    let ones = (State(1) << State(width)) - 1
    let places = 0...(State.bitWidth - width)
    guard let shift = places.first(where: { (ones << State($0)) & kept == 0 }) else {
      throw ReachLimit()
    }
    return Field(shift: shift, mask: ones << State(shift))
  }
}
