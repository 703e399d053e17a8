extension YAML {
  /// A whole text that was read.
  public struct Document: Sendable {
    /// The outermost node; null at 1:1 when the text is empty or holds comments only.
    public let root: Node
    /// Everything in the text that is refused, in the order of reading. Not empty: refuse it.
    public let faults: [Fault]
  }
}
