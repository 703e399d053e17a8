extension YAML {
  /// More than the limits allow.
  public enum Excess: Hashable, Sendable {
    /// A text of so many bytes.
    case bytes(Int, limit: Int)
    /// A scalar of so many bytes.
    case scalarBytes(Int, limit: Int)
    /// A collection deeper than the limit.
    case depth(limit: Int)
    /// A node more than the limit.
    case nodes(limit: Int)
  }
}

extension YAML.Excess {
  /// What is wrong, as one sentence.
  var message: String {
    switch self {
    case .bytes(let count, let limit): "The file has \(count) bytes; at most \(limit) are read."
    case .scalarBytes(let count, let limit):
      "This text has \(count) bytes; at most \(limit) may stand in one value."
    case .depth(let limit): "Lists and mappings are nested deeper than \(limit) levels here."
    case .nodes(let limit): "The file holds more than \(limit) keys and values."
    }
  }

  /// What to do, as one sentence.
  var remedy: String {
    switch self {
    case .bytes, .nodes: "Split it into several files, or check that it is the file you mean."
    case .scalarBytes: "Shorten it, or split it over several values."
    case .depth: "Check that every bracket is closed, or flatten the structure."
    }
  }
}
