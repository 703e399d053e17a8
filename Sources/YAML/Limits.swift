extension YAML {
  /// How much one text may hold, so that time and memory stay bounded whatever is read.
  public struct Limits: Hashable, Sendable {
    /// The largest text, in bytes.
    public var bytes: Int
    /// The deepest nesting of sequences and mappings; the root is at depth 1.
    public var depth: Int
    /// The longest single scalar, in bytes of UTF-8.
    public var scalarBytes: Int
    /// The largest number of nodes, keys among them.
    public var nodes: Int
    /// The largest number of faults listed; the rest is only counted.
    public var faults: Int

    /// Limits of one's own; those not named are the standard ones.
    public init(
      bytes: Int = 4 << 20, depth: Int = 64, scalarBytes: Int = 64 << 10, nodes: Int = 250_000,
      faults: Int = 1_000
    ) {
      self.bytes = bytes
      self.depth = depth
      self.scalarBytes = scalarBytes
      self.nodes = nodes
      self.faults = faults
    }

    /// 4 MiB, 64 levels, 64 KiB a scalar, 250,000 nodes, 1,000 faults.
    public static let standard = Limits()
  }
}
