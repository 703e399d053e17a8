/// What a value may be, as far as it is known.
public enum Possible: Hashable, Sendable {
  /// It is known.
  case exactly(Term)
  /// One of these words, weakest first.
  case words([String])
  /// Some whole number within these bounds.
  case numbers(ClosedRange<Int>)
  /// A set that holds all of the first and any of the second.
  case set(held: Set<String>, may: Set<String>)
  /// Nothing is known of it.
  case anything

  /// The value, if only one is left.
  public var settled: Term? {
    switch self {
    case .exactly(let term): term
    case .words(let words): words.count == 1 ? words.first.map(Term.word) : nil
    case .numbers(let range): range.count == 1 ? .number(range.lowerBound) : nil
    case .set(let held, let may): may.isSubset(of: held) ? .words(held) : nil
    case .anything: nil
    }
  }

  /// How many it may be, if it is a number or a set. `yes` counts one, `no` and what is absent none.
  var counts: ClosedRange<Int>? {
    switch self {
    case .exactly(.number(let number)): number...number
    case .exactly(.words(let words)): words.count...words.count
    case .exactly(.word("yes")): 1...1
    case .exactly(.word("no")), .exactly(.absent): 0...0
    case .numbers(let range): range
    case .set(let held, let may): held.count...held.union(may).count
    case .exactly, .words, .anything: nil
    }
  }

  /// Whether it passes a test: known if every value it may be agrees.
  public func truth(of test: UnaryTest) -> Truth {
    switch self {
    case .exactly(let term): Truth(test.accepts(term))
    case .words(let words): Possible.verdict(words.map { test.accepts(.word($0)) })
    case .numbers(let range):
      Possible.verdict(test.representatives(in: range).map { test.accepts(.number($0)) })
    case .set(let held, let may): test.truth(held: held, may: may.subtracting(held))
    case .anything: test == .anything ? .yes : .unknown
    }
  }

  private static func verdict(_ accepted: [Bool]) -> Truth {
    if accepted.isEmpty { return .unknown }
    if accepted.allSatisfy({ $0 }) { return .yes }
    return accepted.contains(true) ? .unknown : .no
  }
}

extension UnaryTest {
  /// One number of every band the test cuts a range into.
  func representatives(in range: ClosedRange<Int>) -> [Int] {
    [range.lowerBound] + cuts.filter { range.contains($0) && $0 != range.lowerBound }.sorted()
  }

  /// Whether a set passes that holds all of some words and any of some others.
  fileprivate func truth(held: Set<String>, may: Set<String>) -> Truth {
    let some = parts.map { $0.truth(held: held, may: may) }.reduce(Truth.no) { $0.or($1) }
    return switch self {
    case .anything: .yes
    case .anyOf: some
    case .not: some.negated
    }
  }
}

extension UnaryTest.Part {
  fileprivate func truth(held: Set<String>, may: Set<String>) -> Truth {
    if case .word(let word) = self {
      if accepts(.words(held)) && (word != "none" || held.contains(word) || may.isEmpty) {
        return .yes
      }
      let emptied = word == "none" && held.isEmpty
      return may.contains(word) || emptied ? .unknown : .no
    }
    let counts = held.count...(held.count + may.count)
    return Possible.numbers(counts).truth(of: .anyOf([self]))
  }
}

extension Possible: CustomStringConvertible {
  /// What is left of it in short: `single, consider` or `3..10`; a set by how many it holds.
  public var description: String {
    if let settled { return settled.description }
    return switch self {
    case .exactly(let term): term.description
    case .words(let words): words.joined(separator: ", ")
    case .numbers(let range): "\(range.lowerBound)..\(range.upperBound)"
    case .set(let held, let may): "\(held.count)..\(held.union(may).count)"
    case .anything: "anything"
    }
  }
}
