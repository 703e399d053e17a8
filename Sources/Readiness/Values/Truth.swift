/// Kleene's strong three-valued logic: what holds when some facts are not known.
///
/// Source: S. C. Kleene, *Introduction to Metamathematics* (1952), section 64.
public enum Truth: String, Sendable, Codable {
  /// It does not hold, whatever is still unknown.
  case no
  /// It depends on what is still unknown.
  case unknown
  /// It holds, whatever is still unknown.
  case yes

  /// A truth that is known.
  public init(_ holds: Bool) {
    self = holds ? .yes : .no
  }

  /// Holds if both hold.
  public func and(_ other: Truth) -> Truth {
    if self == .no || other == .no { return .no }
    return self == .yes && other == .yes ? .yes : .unknown
  }

  /// Holds if either holds.
  public func or(_ other: Truth) -> Truth {
    if self == .yes || other == .yes { return .yes }
    return self == .no && other == .no ? .no : .unknown
  }

  /// Holds if this does not.
  public var negated: Truth {
    switch self {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }
}
