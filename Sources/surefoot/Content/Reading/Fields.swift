import Readiness
import YAML

/// The keys of one mapping while they are read: it knows which were asked for, so that at the end
/// the others are unknown ones, and it collects every fault instead of stopping at the first.
struct Fields {
  /// Where the mapping starts.
  let start: YAML.Position
  /// How many mappings it lies in, itself included.
  let depth: Int
  /// What was found wrong so far, in this mapping and all it holds.
  var findings: Findings

  private let pairs: [YAML.Node.Pair]
  private var asked: [String] = []
  private var missing: [String] = []

  private init(_ pairs: [YAML.Node.Pair], start: YAML.Position, depth: Int, _ findings: Findings) {
    self.pairs = pairs
    self.start = start
    self.depth = depth
    self.findings = findings
  }

  /// Reads a mapping and everything in it; nil if it is none, or if the reader gives nil.
  static func read<Value>(
    _ node: YAML.Node, depth: Int = 1, _ findings: inout Findings,
    _ reader: (inout Fields) -> Value?
  ) -> Value? {
    guard let pairs = node.pairs else {
      let remedy = "write keys with values, as in: key: value"
      findings.add("\(kind(of: node)) stands where keys belong", at: node.start, remedy: remedy)
      return nil
    }
    var fields = Fields(pairs, start: node.start, depth: depth, findings)
    // The lists move into the fields and back, so that they are never copied.
    findings = Findings(file: findings.file)
    let value = reader(&fields)
    fields.close()
    findings = fields.findings
    return value
  }

  /// The keys in the order written.
  var keys: [String] { pairs.compactMap(\.key.text) }

  /// The value of a key, which from now on is known; nil if it is absent.
  mutating func node(_ key: String, needed: Bool = false) -> YAML.Node? {
    accept(key)
    guard let pair = pairs.first(where: { $0.key.text == key }) else {
      if needed { missing.append(key) }
      return nil
    }
    guard !pair.value.isNull else {
      let remedy = needed ? "give it a value" : "give it a value, or remove the key"
      findings.add("\(quoted(key)) has no value", at: pair.key.start, remedy: remedy)
      return nil
    }
    return pair.value
  }

  /// The value of a key, without asking for it.
  func peek(_ key: String) -> YAML.Node? {
    pairs.first { $0.key.text == key }?.value
  }

  /// Where a key stands; the mapping's start if it is absent.
  func place(of key: String) -> YAML.Position {
    pairs.first { $0.key.text == key }?.key.start ?? start
  }

  /// Whether the key is there.
  func has(_ key: String) -> Bool {
    pairs.contains { $0.key.text == key }
  }

  /// What stands in for the value of a key that is there but could not be read, so that nobody
  /// calls it missing as well; nil if the key is absent.
  func standIn<Value>(_ key: String, _ value: Value) -> Value? {
    has(key) ? value : nil
  }

  /// Makes keys known, and says whether a slip of the pen for one of them is there: then the
  /// unknown key is the fault, not that none of them is there.
  mutating func expects(oneOf names: [String]) -> Bool {
    for name in names { accept(name) }
    return keys.contains { key in
      !asked.contains(key) && !Suggestion.near(key, among: names).isEmpty
    }
  }

  /// Adds a fault at the value of a key.
  mutating func fault(_ key: String, _ problem: String, remedy: String? = nil) {
    findings.add(problem, at: peek(key)?.start ?? start, remedy: remedy)
  }

  /// Makes a key known without looking at its value.
  mutating func accept(_ key: String) {
    if !asked.contains(key) { asked.append(key) }
  }

  /// Every key with its value, all of them known from now on: for mappings whose keys are data.
  mutating func all() -> [(key: String, at: YAML.Position, value: YAML.Node)] {
    asked = keys
    return pairs.compactMap { pair in
      pair.key.text.map { (key: $0, at: pair.key.start, value: pair.value) }
    }
  }

  /// Says which keys nobody asked for and which were not there. A key that is a slip of the pen
  /// for a missing one is reported once.
  private mutating func close() {
    var explained: Set<String> = []
    for pair in pairs {
      guard let key = pair.key.text, !asked.contains(key) else { continue }
      let free = asked.filter { name in !has(name) }
      explained.formUnion(Suggestion.near(key, among: missing))
      let candidates = Suggestion.near(key, among: free).isEmpty ? asked : free
      findings.addUnknown("key", key, among: candidates, at: pair.key.start)
    }
    for key in missing where !explained.contains(key) {
      findings.add("missing key \(quoted(key))", at: start, remedy: "add \(key): …")
    }
  }

  /// What a node is, to say that it is the wrong thing.
  static func kind(of node: YAML.Node) -> String {
    switch node.content {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar where node.isNull: "nothing"
    case .scalar where node.boolean != nil: "a boolean"
    case .scalar where node.isNumber: "a number"
    case .scalar: "a text"
    }
  }
}

extension YAML.Node {
  /// Whether the core schema reads it as a whole number or a fraction.
  var isNumber: Bool {
    guard case .scalar(let text, quoted: false) = content, let first = text.utf8.first else {
      return false
    }
    if integer != nil { return true }
    let begins = (0x30...0x39).contains(first) || [0x2b, 0x2d, 0x2e].contains(first)
    return begins && (Double(text) != nil || text.lowercased().hasSuffix(".inf"))
      || text.lowercased() == ".nan"
  }

  /// The text of a scalar that is text: in quotes, or plain and no number, boolean or null.
  var word: String? {
    isNull || isNumber || boolean != nil ? nil : text
  }
}
