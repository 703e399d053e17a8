extension YAML {
  /// One value of a text and the place where it starts.
  public struct Node: Sendable {
    /// What a node holds.
    public enum Content: Sendable {
      /// Text as it is meant, without quotes, escapes or indentation. `quoted` is false for plain
      /// text only: a block (`|`, `>`) counts as quoted, for it is never a number or null.
      case scalar(String, quoted: Bool)
      /// Values one after the other.
      case sequence([Node])
      /// Values by key, in the order written; no key occurs twice.
      case mapping([Pair])
    }

    /// A key and its value.
    public struct Pair: Sendable {
      /// The key, always a scalar.
      public let key: Node
      /// The value.
      public let value: Node
    }

    /// What this node holds.
    public let content: Content
    /// Its first character: the quote, the bracket, the `|`, the first dash, the first key.
    public let start: Position
  }
}

extension YAML.Node {
  /// The values of a sequence; nil for anything else.
  public var items: [YAML.Node]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  /// The pairs of a mapping, in the order written; nil for anything else.
  public var pairs: [Pair]? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs
  }

  /// The value of `key` in a mapping; nil when it is absent, or this is no mapping.
  public subscript(key: String) -> YAML.Node? {
    pairs?.first { $0.key.text == key }?.value
  }
}
