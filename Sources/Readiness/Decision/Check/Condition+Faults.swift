extension Condition {
  /// What is wrong with the condition at a path: subjects that do not exist, and values that they
  /// cannot have. Paths go on as the content is written, positions from 0: `when/all/0/is`.
  public func faults(at path: String, in vocabulary: Vocabulary) -> [Fault] {
    var faults: [Fault] = []
    var waiting = [(condition: self, path: path, depth: 1)]
    while let (condition, path, depth) = waiting.popLast() {
      guard depth <= Condition.depthLimit else {
        faults.append(Fault(path, "conditions are nested deeper than \(Condition.depthLimit)"))
        continue
      }
      switch condition {
      case .all(let parts), .any(let parts):
        let key = condition.isAll ? "all" : "any"
        if parts.isEmpty { faults.append(Fault(path, "\(key) of nothing", remedy: "list a test")) }
        waiting += parts.enumerated().reversed()
          .map { ($0.element, "\(path)/\(key)/\($0.offset)", depth + 1) }
      case .not(let part):
        waiting.append((part, "\(path)/not", depth + 1))
      case .test(let subject, let test):
        faults += subject.faults(of: test, at: path, in: vocabulary)
      }
    }
    return faults
  }

  private var isAll: Bool {
    if case .all = self { true } else { false }
  }
}

extension Condition.Subject {
  fileprivate func faults(
    of test: UnaryTest, at path: String, in vocabulary: Vocabulary
  ) -> [Fault] {
    if let values = vocabulary.values(of: self) {
      return test.faults(at: "\(path)/is", for: values, naming: name)
    }
    return [
      Fault("\(path)/\(kind)", "there is no \(kind) \(name) here", remedy: remedy(vocabulary))
    ]
  }

  /// The key that names it in content.
  var kind: String {
    switch self {
    case .question: "question"
    case .fact: "fact"
    case .decision: "decision"
    case .account: "account"
    }
  }

  private func remedy(_ vocabulary: Vocabulary) -> String? {
    if let near = Suggestion.question(for: name, among: names(vocabulary)) { return near }
    return switch self {
    case .question: "name a question of the questionnaire"
    case .fact: "name a fact that is listed before this place"
    case .decision:
      vocabulary.decisions.isEmpty
        ? "no decision is made yet here; look at facts or questions"
        : "name one of: \(vocabulary.decisions.keys.sorted().joined(separator: ", "))"
    case .account: "name one of: \(vocabulary.account.keys.sorted().joined(separator: ", "))"
    }
  }

  /// The names of its kind that there are.
  private func names(_ vocabulary: Vocabulary) -> [String] {
    switch self {
    case .question: vocabulary.questions.keys.map(\.text)
    case .fact: vocabulary.facts.keys.map(\.text)
    case .decision: Array(vocabulary.decisions.keys)
    case .account: Array(vocabulary.account.keys)
    }
  }
}
