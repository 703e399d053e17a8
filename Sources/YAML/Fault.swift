extension YAML {
  /// One thing wrong with a text, and its place.
  public struct Fault: Error, Hashable, Sendable {
    /// The first character of what is wrong.
    public let position: Position
    /// What is wrong.
    public let problem: Problem

    /// What is wrong, as one sentence.
    public var message: String { problem.message }
    /// What to do about it, as one sentence.
    public var remedy: String { problem.remedy }
  }
}

extension YAML.Fault: CustomStringConvertible {
  /// `line:column: error: ` and both sentences.
  public var description: String { "\(position): error: \(message) \(remedy)" }
}
