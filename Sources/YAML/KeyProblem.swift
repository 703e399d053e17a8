extension YAML {
  /// A key that cannot be one.
  public enum KeyProblem: Hashable, Sendable {
    /// The same key as one before it in the same mapping.
    case duplicate(String, first: Position)
    /// A sequence or mapping as a key.
    case notText
    /// No key before the colon.
    case missing
  }
}

extension YAML.KeyProblem {
  /// What is wrong, as one sentence.
  var message: String {
    switch self {
    case .duplicate(let key, let first):
      "The key \(excerpt(key)) stands twice in this mapping; it is first at \(first)."
    case .notText: "A list or a mapping stands here as a key; keys are text."
    case .missing: "There is a value here without a key."
    }
  }

  /// What to do, as one sentence.
  var remedy: String {
    switch self {
    case .duplicate: "Remove one of them, or rename it."
    case .notText: "Write `key: value`; a text with brackets goes in quotes, as in \"{name}\"."
    case .missing: "Write the key before the colon, or \"\" if it is meant to be empty."
    }
  }
}
