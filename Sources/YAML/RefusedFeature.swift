extension YAML {
  /// A part of YAML that is not read here, because it makes a file hard to trust or to review.
  public enum RefusedFeature: Hashable, Sendable {
    /// `&name`.
    case anchor(String)
    /// `*name`.
    case alias(String)
    /// `<<:`.
    case mergeKey
    /// `!name`.
    case tag(String)
    /// A line that begins with `%`, other than one `%YAML 1.2`.
    case directive
    /// A second `---`.
    case secondDocument
    /// Something after the outermost value.
    case textAfterEnd
  }
}

extension YAML.RefusedFeature {
  /// What is wrong, as one sentence.
  var message: String {
    switch self {
    case .anchor(let name): "The anchor \(excerpt("&" + name)) is not read here."
    case .alias(let name): "The alias \(excerpt("*" + name)) is not read here."
    case .mergeKey: "The merge key `<<` is not read here."
    case .tag(let tag): "The tag \(excerpt(tag)) is not read here."
    case .directive: "This line begins with `%`, which makes it a directive; none is read here."
    case .secondDocument: "A second document begins here; a file holds one."
    case .textAfterEnd: "There is something after the end of the outermost value."
    }
  }

  /// What to do, as one sentence.
  var remedy: String {
    switch self {
    case .anchor: "Remove it and write the value out where it is needed; quote a text with `&`."
    case .alias: "Write the value out; put a text that begins with `*` in quotes."
    case .mergeKey: "Write the keys out; if a key of that name is meant, put it in quotes."
    case .tag: "Remove it; put a text that begins with `!` in quotes."
    case .directive: "Remove the line."
    case .secondDocument: "Put it into a file of its own, or remove the line `---`."
    case .textAfterEnd: "Remove it, or put it inside; indentation or brackets may be wrong."
    }
  }
}
