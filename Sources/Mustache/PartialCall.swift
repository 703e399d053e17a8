/// A call of a partial, and what it is given: the values of the sections around it.
public struct PartialCall: Equatable, Sendable {
  /// The partial's name.
  public let partial: String
  /// The names of the sections that are open there and not inverted, the outermost first.
  public let sections: [String]
  /// Where the tag stands.
  public let place: Place
}
