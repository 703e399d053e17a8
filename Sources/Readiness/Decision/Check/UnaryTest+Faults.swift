extension UnaryTest {
  /// What is wrong with the test for such values: each word, number or day that is none of them,
  /// or that nothing passes.
  func faults(at path: String, for values: Vocabulary.Values, naming subject: String) -> [Fault] {
    let strange = parts.flatMap { $0.strangers(among: values) }
    guard strange.isEmpty else {
      return strange.uniqued().map {
        Fault(path, "\(subject) is never \($0)", remedy: values.description)
      }
    }
    guard case .numbers(let range) = values, self != .anything else { return [] }
    let passes = Set(representatives(in: range).map { accepts(.number($0)) })
    guard passes == [false] else { return [] }
    return [Fault(path, "no \(subject) passes \(self)", remedy: values.description)]
  }
}

extension UnaryTest.Part {
  /// The values it names that cannot be, in words.
  fileprivate func strangers(among values: Vocabulary.Values) -> [String] {
    switch (self, values) {
    case (.word, .anyWord): []
    case (.word(let word), .words(let words)): words.contains(word) ? [] : [word]
    case (.word(let word), .set(let words)): words.contains(word) || word == "none" ? [] : [word]
    case (.word(let word), .count): word == "none" ? [] : [word]
    case (.range(let low, let high), _):
      low == high
        ? outside([low], values) : outside([low, high], values)
    case (.atLeast(let bound), _), (.atMost(let bound), _): outside([bound], values)
    case (.notBefore, .day), (.notAfter, .day): []
    case (.word(let word), _): [word]
    case (.notBefore(let day), _), (.notAfter(let day), _): ["\(day)"]
    }
  }

  private func outside(_ numbers: [Int], _ values: Vocabulary.Values) -> [String] {
    let range: ClosedRange<Int>? =
      switch values {
      case .numbers(let range): range
      case .set(let words): 0...words.count
      case .count(let most): 0...most
      case .words, .day, .text, .anyWord: nil
      }
    return numbers.filter { !(range?.contains($0) ?? false) }.map { "\($0)" }
  }
}
