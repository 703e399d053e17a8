/// A sequence or mapping whose end is not reached yet.
struct OpenCollection {
  /// Which of the two it is.
  enum Shape {
    case sequence
    case mapping
  }

  /// What comes next in a mapping.
  private enum Expected {
    case key
    case value(of: YAML.Node)
    /// The value of a key that was refused: it is dropped.
    case valueOfNothing
  }

  private let shape: Shape
  private let start: YAML.Position
  private var items: [YAML.Node] = []
  private var pairs: [YAML.Node.Pair] = []
  private var expected = Expected.key
  private var firstPlaces: [String: YAML.Position] = [:]

  /// An empty one.
  init(_ shape: Shape, at start: YAML.Position) {
    self.shape = shape
    self.start = start
  }

  /// What it has become.
  var node: YAML.Node {
    YAML.Node(content: shape == .sequence ? .sequence(items) : .mapping(pairs), start: start)
  }

  /// Whether the next node is a key.
  var awaitsKey: Bool {
    if shape == .mapping, case .key = expected { true } else { false }
  }

  /// Drops the value that follows.
  mutating func refuseKey() {
    expected = .valueOfNothing
  }

  /// Adds an item, key or value; says what is wrong with it as a key.
  mutating func add(_ node: YAML.Node) -> YAML.Problem? {
    guard shape == .mapping else {
      items.append(node)
      return nil
    }
    switch expected {
    case .key: return addKey(node)
    case .value(let key): pairs.append(YAML.Node.Pair(key: key, value: node))
    case .valueOfNothing: break
    }
    expected = .key
    return nil
  }

  private mutating func addKey(_ node: YAML.Node) -> YAML.Problem? {
    let problem = problem(ofKey: node)
    expected = problem == nil ? .value(of: node) : .valueOfNothing
    return problem
  }

  private mutating func problem(ofKey node: YAML.Node) -> YAML.Problem? {
    guard case .scalar(let text, let isQuoted) = node.content else { return .key(.notText) }
    if !isQuoted, text.isEmpty { return .key(.missing) }
    if !isQuoted, text == "<<" { return .refused(.mergeKey) }
    if let first = firstPlaces.updateValue(node.start, forKey: text) {
      firstPlaces[text] = first
      return .key(.duplicate(text, first: first))
    }
    return nil
  }
}
