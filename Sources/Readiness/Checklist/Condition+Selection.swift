extension Condition {
  /// Whether some values let it hold, each subject taken by itself: so a "no" is certain, and a
  /// "yes" only likely. Nil if there are too many combinations to try.
  func canHold(_ vocabulary: Vocabulary) -> Bool? {
    let tests = Dictionary(grouping: tests, by: \.subject).mapValues { $0.map(\.test) }
    let subjects = references
    let choices = subjects.map { vocabulary.samples(of: $0, for: tests[$0] ?? []) }
    var combinations = 1
    for terms in choices {
      combinations *= max(1, terms.count)
      if combinations > 10_000 { return nil }
    }
    return (0..<combinations).contains { number in
      var rest = number
      var values: [Subject: Term] = [:]
      for (subject, terms) in zip(subjects, choices) where !terms.isEmpty {
        values[subject] = terms[rest % terms.count]
        rest /= terms.count
      }
      return holds(values, depth: 0)
    }
  }

  private func holds(_ values: [Subject: Term], depth: Int) -> Bool {
    guard depth < Condition.depthLimit else { return true }
    switch self {
    case .all(let parts): return parts.allSatisfy { $0.holds(values, depth: depth + 1) }
    case .any(let parts): return parts.contains { $0.holds(values, depth: depth + 1) }
    case .not(let part): return !part.holds(values, depth: depth + 1)
    case .test(let subject, let test): return test.accepts(values[subject] ?? .absent)
    }
  }
}

extension Vocabulary {
  /// Values of a subject, at least one for every verdict that the tests can come to together.
  func samples(of subject: Condition.Subject, for tests: [UnaryTest]) -> [Term] {
    let absent = if case .question = subject { [Term.absent] } else { [Term]() }
    switch values(of: subject) {
    case .words(let words): return words.map(Term.word) + absent
    case .anyWord: return Set(tests.flatMap(\.words)).sorted().map(Term.word) + [.word("")]
    case .numbers(let bounds):
      let cuts = tests.reduce(into: Set<Int>()) { $0.formUnion($1.cuts) }
      let inside = cuts.filter { bounds.contains($0) && $0 != bounds.lowerBound }.sorted()
      return ([bounds.lowerBound] + inside).map(Term.number) + absent
    case .count(let most): return (0...most).map(Term.number)
    case .set(let words): return sets(of: words, naming: Set(tests.flatMap(\.words))) + absent
    case .day:
      let cuts = tests.reduce(into: Set<Day>()) { $0.formUnion($1.dayCuts) }.sorted()
      return ([Day(number: -700_000)] + cuts).map(Term.day) + absent
    case .text, nil: return [.text("")] + absent
    }
  }

  /// Every subset of the words named, each with none to all of the others.
  private func sets(of words: [String], naming named: Set<String>) -> [Term] {
    let named = words.filter(named.contains).prefix(8)
    let others = words.filter { !named.contains($0) }
    return (0..<(1 << named.count)).flatMap { bits in
      let held = named.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)
      return (0...others.count).map { Term.words(Set(held + others.prefix($0))) }
    }
  }
}
