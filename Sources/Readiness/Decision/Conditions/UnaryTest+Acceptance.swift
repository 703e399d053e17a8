extension UnaryTest {
  /// Whether a known value passes. What is absent passes no word, number or day, so that
  /// `not(…)` of it does.
  public func accepts(_ term: Term) -> Bool {
    switch self {
    case .anything: true
    case .anyOf(let parts): parts.contains { $0.accepts(term) }
    case .not(let parts): !parts.contains { $0.accepts(term) }
    }
  }

  /// The alternatives named, negated or not.
  public var parts: [Part] {
    switch self {
    case .anything: []
    case .anyOf(let parts), .not(let parts): parts
    }
  }

  /// The words named, in the order written.
  public var words: [String] {
    parts.compactMap { part in
      if case .word(let word) = part { word } else { nil }
    }
  }

  /// The numbers named as bounds, in the order written.
  public var numbers: [Int] {
    parts.flatMap { part -> [Int] in
      switch part {
      case .range(let low, let high): low == high ? [low] : [low, high]
      case .atLeast(let bound), .atMost(let bound): [bound]
      case .word, .notBefore, .notAfter: []
      }
    }
  }

  /// The days named as bounds, in the order written.
  public var days: [Day] {
    parts.compactMap { part in
      switch part {
      case .notBefore(let day), .notAfter(let day): day
      case .word, .range, .atLeast, .atMost: nil
      }
    }
  }

  /// The numbers at which a band begins: between two neighbours the verdict never changes.
  public var cuts: Set<Int> {
    Set(
      parts.flatMap { part -> [Int] in
        switch part {
        case .range(let low, let high): [low, high + 1]
        case .atLeast(let bound): [bound]
        case .atMost(let bound): [bound + 1]
        case .word, .notBefore, .notAfter: []
        }
      })
  }

  /// The days at which the verdict can change, in the sense of ``cuts``.
  public var dayCuts: Set<Day> {
    Set(
      parts.compactMap { part in
        switch part {
        case .notBefore(let day): day
        case .notAfter(let day): day.adding(days: 1)
        case .word, .range, .atLeast, .atMost: nil
        }
      })
  }
}

extension UnaryTest.Part {
  /// Whether a known value passes this alternative. The word `none` is also the empty set.
  func accepts(_ term: Term) -> Bool {
    switch (self, term) {
    case (.word(let word), .word(let value)): word == value
    case (.word(let word), .words(let set)): set.contains(word) || word == "none" && set.isEmpty
    case (_, .number(let number)): accepts(number)
    case (_, .words(let set)): accepts(set.count)
    case (.notBefore(let bound), .day(let day)): day >= bound
    case (.notAfter(let bound), .day(let day)): day <= bound
    default: false
    }
  }

  private func accepts(_ number: Int) -> Bool {
    switch self {
    case .range(let low, let high): low <= number && number <= high
    case .atLeast(let bound): number >= bound
    case .atMost(let bound): number <= bound
    case .word, .notBefore, .notAfter: false
    }
  }
}
