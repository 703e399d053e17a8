extension YAML {
  /// What can be wrong with a text, by kind.
  public enum Problem: Hashable, Sendable {
    /// More of something than the limits allow.
    case excess(Excess)
    /// A byte or character that may not stand where it does.
    case character(CharacterProblem)
    /// A part of YAML that is not read here.
    case refused(RefusedFeature)
    /// A key that cannot be one.
    case key(KeyProblem)
    /// Not YAML.
    case syntax(SyntaxProblem)
    /// So many further faults were found, but not listed.
    case more(Int)
  }
}

extension YAML.Problem {
  /// What is wrong, as one sentence.
  public var message: String {
    switch self {
    case .excess(let excess): excess.message
    case .character(let problem): problem.message
    case .refused(let feature): feature.message
    case .key(let problem): problem.message
    case .syntax(let problem): problem.message
    case .more(let count): "There are \(count) more faults, which are not listed."
    }
  }

  /// What to do about it, as one sentence.
  public var remedy: String {
    switch self {
    case .excess(let excess): excess.remedy
    case .character(let problem): problem.remedy
    case .refused(let feature): feature.remedy
    case .key(let problem): problem.remedy
    case .syntax(let problem): problem.remedy
    case .more: "Correct those that are listed, then check again."
    }
  }
}
