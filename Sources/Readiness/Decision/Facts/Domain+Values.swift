extension Fact.Domain {
  /// All that a fact of the domain may be.
  public var everything: Possible {
    switch self {
    case .number(let range, _): .numbers(range)
    case .words(let words): .words(words)
    case .list(let names): .set(held: [], may: Set(names))
    }
  }

  /// Whether a value belongs to it. A list takes a set of its names, or how many of them hold.
  public func contains(_ term: Term) -> Bool {
    switch (self, term) {
    case (.number(let range, _), .number(let number)): range.contains(number)
    case (.words(let words), .word(let word)): words.contains(word)
    case (.list(let names), .words(let set)): set.isSubset(of: names)
    case (.list(let names), .number(let number)): (0...names.count).contains(number)
    default: false
    }
  }

  /// The value written as `11`, `moderate`, `none` or `regulated-data, residency`; for a list also
  /// how many hold. Nil if the domain has no such value.
  public func value(parsing text: String) -> Term? {
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " } }
    let term: Term
    switch self {
    case .number: term = Int(text).map(Term.number) ?? .absent
    case .words: term = .word(text)
    case .list: term = Int(text).map(Term.number) ?? .words(words == ["none"] ? [] : Set(words))
    }
    return contains(term) ? term : nil
  }

  /// A value as content writes it: for a list `none` is the empty set and a word the set of it.
  func normalized(_ term: Term) -> Term {
    guard case .list(let names) = self, case .word(let word) = term else { return term }
    return .words(word == "none" && !names.contains("none") ? [] : [word])
  }

  /// The value an answer stands for, where `as` names another word for an option; nil if none.
  func value(of answer: Term, as words: [String: String]) -> Term? {
    let term: Term
    switch (self, answer) {
    case (.number, .words(let set)): term = .number(set.count)
    case (.list, .words(let set)): term = .words(Set(set.map { words[$0] ?? $0 }))
    case (_, .word(let word)): term = normalized(.word(words[word] ?? word))
    default: term = answer
    }
    return contains(term) ? term : nil
  }

  /// What a fact may be that takes one of these values, written as words.
  func possible(_ values: [String]) -> Possible {
    switch self {
    case .words(let words):
      let left = words.filter(values.contains)
      return left.isEmpty ? everything : .words(left)
    case .number:
      let numbers = values.compactMap(Int.init)
      guard let low = numbers.min(), let high = numbers.max() else { return everything }
      return .numbers(low...high)
    case .list: return everything
    }
  }

  /// The value nearest to an assumed one among those possible; the stronger one of two as near.
  func value(closestTo assumed: Term, within possible: Possible) -> Term? {
    switch (possible, normalized(assumed)) {
    case (.set(let held, let may), .words(let words)):
      return .words(held.union(may.intersection(words)))
    case (.numbers(let range), .number(let number)):
      return .number(min(max(number, range.lowerBound), range.upperBound))
    case (.words(let left), .word(let word)):
      guard case .words(let all) = self, let place = all.firstIndex(of: word) else { return nil }
      let distances = left.compactMap { all.firstIndex(of: $0) }
      let nearest = distances.min { distance(place, $0) < distance(place, $1) }
      return nearest.map { .word(all[$0]) }
    default:
      return nil
    }
  }

  /// Twice the distance from a place, half a step less for places after it.
  private func distance(_ place: Int, _ other: Int) -> Int {
    other > place ? 2 * (other - place) - 1 : 2 * (place - other)
  }
}
