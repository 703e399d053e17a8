@testable import YAML

/// What the tests look at: a tree as text, one node a line, and the faults of a text.
enum Outline {
  /// The tree of `text`, one line a node: place, then plain text bare, other text in quotes.
  static func of(_ text: String) throws -> String {
    try of(Array(text.utf8))
  }

  /// The tree of `bytes`.
  static func of(_ bytes: [UInt8]) throws -> String {
    let document = try YAML.parse(bytes)
    let tree = lines(document.root, indent: "") { "\($0) " }
    return (tree + document.faults.map { "fault \($0)" }).joined(separator: "\n")
  }

  /// The content of `text`, without places.
  static func content(_ text: String) throws -> String {
    let document = try YAML.parse(Array(text.utf8))
    return lines(document.root, indent: "") { _ in "" }.joined(separator: "\n")
  }

  private static func lines(
    _ node: YAML.Node, indent: String, place: (YAML.Position) -> String
  ) -> [String] {
    let start = indent + place(node.start)
    switch node.content {
    case .scalar(let text, let isQuoted): return [start + (isQuoted ? text.debugDescription : text)]
    case .sequence(let items):
      return [start + "-"] + items.flatMap { lines($0, indent: indent + "  ", place: place) }
    case .mapping(let pairs):
      let inner = pairs.flatMap { pair in
        lines(pair.key, indent: indent + "  ", place: place)
          + lines(pair.value, indent: indent + "    ", place: place)
      }
      return [start + "{"] + inner
    }
  }

  /// The faults of `bytes`, whether there is a tree or not.
  static func faults(_ bytes: [UInt8], limits: YAML.Limits = .standard) -> [YAML.Fault] {
    do {
      return try YAML.parse(bytes, limits: limits).faults
    } catch {
      return error.faults
    }
  }

  /// The faults of `text`, whether there is a tree or not.
  static func faults(_ text: String, limits: YAML.Limits = .standard) -> [YAML.Fault] {
    faults(Array(text.utf8), limits: limits)
  }

  /// The fault `problem` at a place.
  static func fault(_ line: Int, _ column: Int, _ problem: YAML.Problem) -> YAML.Fault {
    YAML.Fault(position: YAML.Position(line: line, column: column), problem: problem)
  }
}
