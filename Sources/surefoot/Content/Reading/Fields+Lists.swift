import Readiness
import YAML

/// Lists and mappings by key. What is wrong in one element does not hide what is wrong in another.
extension Fields {
  /// The values of a list; nil if the key is absent or its value no list.
  mutating func list(_ key: String, needed: Bool = false) -> [YAML.Node]? {
    guard let node = node(key, needed: needed) else { return nil }
    guard let items = node.items else {
      findings.isWhole = false
      let problem = "\(quoted(key)) is \(Fields.kind(of: node)), not a list"
      findings.add(problem, at: node.start, remedy: "write [a, b], or lines that begin with \"- \"")
      return nil
    }
    return items
  }

  /// The values of a list, without asking for the key; empty if there is none.
  func rawList(_ key: String) -> [YAML.Node] {
    peek(key)?.items ?? []
  }

  /// A list of mappings, each read by itself.
  ///
  /// - Parameter unique: a key whose value may not occur twice in the list; only the first of two
  ///   is read.
  mutating func each<Value>(
    _ key: String, needed: Bool = false, unique: String? = nil,
    _ reader: (inout Fields) -> Value?
  ) -> [Value] {
    guard let nodes = list(key, needed: needed) else { return [] }
    if needed && nodes.isEmpty {
      fault(key, "\(quoted(key)) is empty", remedy: "list at least one")
    }
    return withoutDuplicates(nodes, by: unique).compactMap { node in
      let value = Fields.read(node, depth: depth + 1, &findings, reader)
      if value == nil, unique == "id" { findings.lose(node["id"]?.text) }
      return value
    }
  }

  /// One mapping.
  mutating func within<Value>(
    _ key: String, needed: Bool = false, _ reader: (inout Fields) -> Value?
  ) -> Value? {
    guard let node = node(key, needed: needed) else { return nil }
    return Fields.read(node, depth: depth + 1, &findings, reader)
  }

  /// A list of ids, none of them twice; where it is needed, at least one unless it may be empty.
  mutating func ids<Subject>(
    _ key: String, of subject: Subject.Type, needed: Bool = false, mayBeEmpty: Bool = false
  ) -> [ID<Subject>] {
    guard let nodes = list(key, needed: needed) else { return [] }
    if needed && nodes.isEmpty && !mayBeEmpty {
      fault(key, "\(quoted(key)) is empty", remedy: "list at least one")
    }
    return withoutDuplicates(nodes, by: nil)
      .compactMap { id($0, named: "an element of \(quoted(key))") }
  }

  /// A list of ids, none of them twice, each alone or as the `id` of a mapping that says more.
  mutating func idsOrMore<Subject, Value>(
    _ key: String, of subject: Subject.Type, alone: (ID<Subject>) -> Value,
    _ reader: (inout Fields) -> Value?
  ) -> [Value] {
    guard let nodes = list(key) else { return [] }
    return withoutDuplicates(nodes, by: "id").compactMap { node in
      guard node.pairs == nil else {
        return Fields.read(node, depth: depth + 1, &findings, reader)
      }
      return id(node, named: "an element of \(quoted(key))").map(alone)
    }
  }

  /// A list of lines.
  mutating func lines(_ key: String) -> [String] {
    (list(key) ?? []).compactMap { line($0, named: "an element of \(quoted(key))") }
  }

  /// A mapping from keys that are data to what their values mean.
  mutating func table<Value>(
    _ key: String, needed: Bool = false, _ read: (inout Fields, String, YAML.Node) -> Value?
  ) -> [String: Value] {
    within(key, needed: needed) { fields in
      var table: [String: Value] = [:]
      for (key, _, node) in fields.all() { table[key] = read(&fields, key, node) }
      return table
    } ?? [:]
  }

  /// The elements whose text, or whose value of a key, does not stand in an element before.
  private mutating func withoutDuplicates(_ nodes: [YAML.Node], by key: String?) -> [YAML.Node] {
    var first: [String: YAML.Position] = [:]
    return nodes.filter { element in
      let node = key.flatMap { element[$0] } ?? element
      guard let text = node.text else { return true }
      guard let earlier = first[text] else {
        first[text] = node.start
        return true
      }
      findings.add(
        "\(quoted(text)) stands twice; it is first in line \(earlier.line)", at: node.start,
        remedy: key == nil ? "remove one of them" : "give each its own \(key ?? "")")
      return false
    }
  }
}
