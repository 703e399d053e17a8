/// The classes of one subject: what looks the same through its lens has one code.
struct ReachClasses {
  /// A value of each class; any other of the same class would do.
  private(set) var values: [ReachValue] = []
  private var codes: [[Int]: Int] = [:]

  /// The code of what a value looks like. The first value of a class stands for it.
  mutating func code(of look: [Int], _ value: ReachValue) -> Int {
    if let code = codes[look] { return code }
    codes[look] = values.count
    values.append(value)
    return values.count - 1
  }
}

/// What can be known of a subject.
enum ReachValue {
  /// A question that was answered, if only with *don't know*.
  case answer(Answer)
  /// A question that was not asked.
  case hidden
  /// A fact.
  case fact(FactReading)
  /// A fact that is not known whole yet.
  case parts(ReachParts)
  /// Something known of the account; nil if it is not known.
  case account(String?)

  /// Whether it is the answer "does not apply".
  var isNotApplicable: Bool {
    guard case .answer(let answer) = self else { return false }
    return if case .notApplicable = answer.response { true } else { false }
  }
}

extension Situation {
  /// Adds what is known of a subject.
  mutating func add(_ value: ReachValue, of subject: Condition.Subject) {
    switch (subject, value) {
    case (.question(let id), .answer(let answer)): answers[id] = answer
    case (.question(let id), _): absent.insert(id)
    case (.fact(let id), .fact(let reading)): facts[id] = reading
    case (.account(let field), .account(let word)): account[field] = word
    case (.fact, _), (.account, _), (.decision, _): break
    }
  }
}
