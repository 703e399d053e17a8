extension FactCheck {
  /// Whether every answer stands for a value of the fact.
  func valueFaults(_ question: Question.ID, _ words: [String: String]) -> [Fault] {
    guard let values = vocabulary.questions[question] else {
      let names = vocabulary.questions.keys.map(\.text)
      return [
        Fault(
          "\(path)/value/question", "there is no question \(question)",
          remedy: Suggestion.question(for: question.text, among: names))
      ]
    }
    switch (values, fact.domain) {
    case (.words(let options), .words), (.set(let options), .list):
      let strangers = words.keys.filter { !options.contains($0) }.sorted().map {
        Fault("\(path)/value/as/\($0)", "\(question) has no answer \($0)")
      }
      return strangers
        + options.compactMap { option in
          let value = words[option] ?? option
          guard !fact.domain.has(value) else { return nil }
          return Fault(
            "\(path)/value", "the answer \(option) stands for \(value), which \(fact.id) never is",
            remedy: "say what it stands for under as: \(fact.domain.prose)")
        }
    case (.numbers(let range), .number(let bounds, _)):
      return outside(range, bounds, "\(path)/value", question.text)
    case (.set(let options), .number(let bounds, _)):
      return outside(0...options.count, bounds, "\(path)/value", question.text)
    default:
      return [
        Fault("\(path)/value", "the answers to \(question) are of another kind than \(fact.id)")
      ]
    }
  }

  /// Whether every operand has a number, and the result lies within the fact's bounds.
  func operandFaults(_ operands: [Derivation.Operand], key: String) -> [Fault] {
    guard case .number(let bounds, _) = fact.domain else {
      return [Fault(path, "\(key) gives a number, and \(fact.id) is none")]
    }
    if operands.isEmpty { return [Fault("\(path)/\(key)", "\(key) of nothing")] }
    var faults: [Fault] = []
    var total = 0
    for (index, operand) in operands.enumerated() {
      let place = "\(path)/\(key)/\(index)"
      guard let values = vocabulary.values(of: operand.subject) else {
        let kind = operand.subject.kind
        faults.append(Fault(place, "there is no \(kind) \(operand.subject.name) here"))
        continue
      }
      guard let range = values.counts else {
        faults.append(Fault(place, "\(operand.subject.name) has no number"))
        continue
      }
      total = min(total + min(range.upperBound, UnaryTest.limit), UnaryTest.limit)
      if key == "max" { faults += outside(range, bounds, place, operand.subject.name) }
    }
    if key == "count", faults.isEmpty { faults += outside(0...max(0, total), bounds, path, key) }
    return faults
  }

  private func outside(
    _ range: ClosedRange<Int>, _ bounds: ClosedRange<Int>, _ place: String, _ name: String
  ) -> [Fault] {
    guard range.clamped(to: bounds) != range else { return [] }
    return [
      Fault(
        place,
        "\(name) reaches from \(range.lowerBound) to \(range.upperBound), and \(fact.id)"
          + " only from \(bounds.lowerBound) to \(bounds.upperBound)",
        remedy: "make the bounds of \(fact.id) as wide")
    ]
  }

  /// Whether conditions and points make sense.
  func pointFaults(_ points: [Derivation.Points]) -> [Fault] {
    points.enumerated().flatMap { index, part in
      let large = abs(part.points) > 1000
      return part.when.faults(at: "\(path)/points/\(index)/when", in: vocabulary)
        + (large ? [Fault("\(path)/points/\(index)/points", "more than 1000 points at once")] : [])
    }
  }

  /// Whether the choices give values of the fact, and all of them.
  func choiceFaults(_ choices: [Derivation.Choice], _ otherwise: String) -> [Fault] {
    var faults = choices.enumerated().flatMap { index, choice in
      choice.when.faults(at: "\(path)/choose/\(index)/when", in: vocabulary)
        + strange(choice.value, "\(path)/choose/\(index)/value")
    }
    faults += strange(otherwise, "\(path)/otherwise")
    return faults + idle(choices.map(\.value) + [otherwise])
  }

  /// A fault if the fact never has a value.
  func strange(_ value: String, _ place: String) -> [Fault] {
    if fact.domain.has(value) { return [] }
    return [
      Fault(place, "\(fact.id) is never \(value)", remedy: "write \(fact.domain.prose)")
    ]
  }

  /// A fault for every word of the fact that nothing gives.
  func idle(_ given: [String]) -> [Fault] {
    guard case .words(let words) = fact.domain else { return [] }
    return words.filter { !given.contains($0) }.map {
      Fault("\(path)/words", "nothing makes \(fact.id) \($0)", remedy: "remove the word")
    }
  }
}

extension Fact.Domain {
  /// Whether it has a value that content writes as a word or number.
  fileprivate func has(_ value: String) -> Bool {
    switch self {
    case .number: Int(value).map { contains(.number($0)) } ?? false
    case .words(let words), .list(let words): words.contains(value)
    }
  }
}

extension Vocabulary.Values {
  /// The numbers it has or counts; nil if it has none.
  fileprivate var counts: ClosedRange<Int>? {
    switch self {
    case .numbers(let range): range
    case .set(let words): 0...words.count
    case .count(let most): 0...most
    case .words(["yes", "no"]), .words(["no", "yes"]): 0...1
    case .words, .day, .text, .anyWord: nil
    }
  }
}
