extension Derivation {
  /// What it finds in a situation, for a fact of that domain.
  func findings(within domain: Fact.Domain, in situation: Situation) -> Findings {
    switch self {
    case .value(let question, let words):
      value(of: question, as: words, within: domain, in: situation)
    case .max(let operands):
      largest(of: operands, within: domain, in: situation)
    case .count(let operands):
      count(of: operands, within: domain, in: situation)
    case .points(let points, let bands):
      sum(of: points, bands: bands, within: domain, in: situation)
    case .choose(let choices, let otherwise):
      choice(from: choices, otherwise: otherwise, within: domain, in: situation)
    case .list(let names):
      list(of: names, in: situation)
    }
  }

  private func value(
    of question: Question.ID, as words: [String: String], within domain: Fact.Domain,
    in situation: Situation
  ) -> Findings {
    let answer = situation.possible(.question(question)).settled
    guard let answer, let value = domain.value(of: answer, as: words) else {
      return Findings(possible: domain.everything, unsettled: [question])
    }
    let used = AnswerUsed(question: question, text: answer.description)
    return Findings(
      possible: .exactly(value), because: [Because(reason: nil, points: nil, answers: [used])])
  }

  /// The largest of what applies. An operand that is unknown leaves a lower bound.
  private func largest(
    of operands: [Operand], within domain: Fact.Domain, in situation: Situation
  ) -> Findings {
    let bounds = domain.bounds
    let known = operands.filter { situation.possible($0.subject) != .exactly(.absent) }
    let ranges = known.map { situation.possible($0.subject).counts ?? bounds }
    guard let low = ranges.map(\.lowerBound).max(), let high = ranges.map(\.upperBound).max()
    else {
      return Findings(
        possible: domain.everything,
        unsettled: operands.flatMap { situation.unsettled($0.subject) })
    }
    let open = zip(known, ranges).filter { $0.1.upperBound > low }.map(\.0)
    let largest = zip(known, ranges).filter { $0.1 == low...low }.map(\.0)
    return Findings(
      possible: .numbers((low...high).clamped(to: bounds)),
      unsettled: open.flatMap { situation.unsettled($0.subject) },
      because: largest.map { situation.because($0.subject) })
  }

  /// How many there are. An operand that is unknown may count up to the domain's end.
  private func count(
    of operands: [Operand], within domain: Fact.Domain, in situation: Situation
  ) -> Findings {
    let bounds = domain.bounds
    let limit = 0...Swift.max(0, bounds.upperBound)
    var (low, high) = (0, 0)
    for operand in operands {
      let range = (situation.possible(operand.subject).counts ?? limit).clamped(to: limit)
      low = Swift.min(low + range.lowerBound, limit.upperBound)
      high = Swift.min(high + range.upperBound, limit.upperBound)
    }
    let open = operands.filter { situation.possible($0.subject).counts?.count != 1 }
    return Findings(
      possible: .numbers((low...high).clamped(to: bounds)),
      unsettled: open.flatMap { situation.unsettled($0.subject) },
      because: operands.filter { situation.possible($0.subject).counts?.count == 1 }
        .map { situation.because($0.subject) })
  }
}

extension Derivation.Operand {
  /// The operand as conditions name it.
  var subject: Condition.Subject {
    switch self {
    case .question(let question): .question(question)
    case .fact(let fact): .fact(fact)
    }
  }
}

extension Fact.Domain {
  /// The numbers it spans: a list by how many of its names hold, words by their places.
  var bounds: ClosedRange<Int> {
    switch self {
    case .number(let range, _): range.clamped(to: -UnaryTest.limit...UnaryTest.limit)
    case .list(let names): 0...names.count
    case .words(let words): 0...words.count
    }
  }
}
