/// Which vectors of facts the questions can reach, and what lies beyond them.
///
/// A vector is a band for every fact that the tables look at, as in a ``Proof``. It is reached if
/// some complete set of answers leads to it; see ``DecisionModel/reach(of:)``.
public struct Reach: Sendable {
  /// The facts of a vector with their bands, in the order of the model.
  public let axes: [Proof.Bands]
  /// Every vector reached, as the places of its bands, in order; nil if they are too many to tell.
  public let vectors: [[Int]]?
  /// How many vectors there are, reached or not; `Int.max` if there are more than that.
  public let all: Int
  /// What no answers reach, and what is therefore never used.
  public let faults: [Fault]
  /// The paths of what has more partial states than are tried, so that nothing is said of it.
  public let untold: [String]

  /// Whether everything could be told.
  public var isWhole: Bool { vectors != nil && untold.isEmpty }
}

extension Reach: CustomStringConvertible {
  /// How many vectors are reached, in one sentence.
  public var description: String {
    let untold = Suggestion.list(untold, or: "and")
    let silence = untold.isEmpty ? "" : "; nothing is said of \(untold)"
    guard let vectors else {
      return "too many partial states (more than \(Reach.stateLimit)) to tell which of \(all)"
        + " vectors of facts are reached" + silence
    }
    let verb = vectors.count == 1 ? "is" : "are"
    return "\(vectors.count) of \(all) vectors of facts \(verb) reached by some answers" + silence
  }
}

extension Reach: Encodable {
  private enum CodingKeys: String, CodingKey {
    case axes, reached, all, untold, text
  }

  /// Writes the axes, how many vectors are reached, and the sentence under `text`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(axes, forKey: .axes)
    try container.encode(vectors?.count, forKey: .reached)
    try container.encode(all, forKey: .all)
    try container.encode(untold, forKey: .untold)
    try container.encode(description, forKey: .text)
  }
}
