/// All that is ever asked of a subject on the way to a goal. Values that look the same through it
/// are one class.
struct ReachLens {
  /// The tests put to it.
  private(set) var tests: [UnaryTest] = []
  /// The numbers at which what is computed from it can change, smallest first.
  private(set) var cuts: [Int] = []
  /// Whether it is an operand of a maximum or a count, to which its number matters as such.
  private(set) var isOperand = false
  /// The bands of the vector that it is laid on.
  var scale: Scale?
  /// For a question the facts that take their value from it.
  private(set) var values: [Fact] = []

  /// Adds tests, each once.
  mutating func add(_ some: [UnaryTest]) {
    tests = (tests + some).uniqued()
  }

  /// Adds numbers to tell apart.
  mutating func add(cuts some: Set<Int>) {
    cuts = Set(cuts).union(some).sorted()
  }

  /// Adds what an operand must tell apart.
  mutating func add(operand some: Set<Int>) {
    add(cuts: some)
    isOperand = true
  }

  /// Adds a fact that takes its value from it.
  mutating func add(value fact: Fact) {
    values.append(fact)
  }

  /// Every number at which a test, a band or an operand begins to tell a difference.
  var allCuts: Set<Int> {
    let bands = scale.map { scale in
      scale.bands.indices.map { scale.numbers(in: $0).lowerBound }
    }
    return Set(cuts).union(tests.flatMap(\.cuts)).union(bands ?? [])
  }

  /// The number above which no larger one makes a difference.
  var most: Int { max(1, allCuts.max() ?? 1) }

  /// The names of a list that matter by themselves: some test names them, or they are assumed.
  func words(of fact: Fact) -> Set<String> {
    guard case .assume(let term) = fact.unknown,
      case .words(let assumed) = fact.domain.normalized(term)
    else { return Set(tests.flatMap(\.words)) }
    return assumed.union(tests.flatMap(\.words))
  }

  /// How a value looks: the same for two values if nothing that is asked tells them apart.
  func look(of possible: Possible) -> [Int] {
    var look = tests.map { possible.truth(of: $0).code }
    if isOperand {
      let range = possible.counts
      look += [
        possible == .exactly(.absent) ? 1 : 0, range.map { band(of: $0.lowerBound) } ?? -1,
        range.map { band(of: $0.upperBound) } ?? -1,
      ]
    }
    return look
  }

  /// How a fact looks to those who believe what it assumes, and to those who do not.
  func look(of reading: FactReading) -> [Int] {
    let trusted = reading.value.map(Possible.exactly) ?? reading.possible
    let bands = scale?.codes(of: trusted) ?? []
    return look(of: trusted) + look(of: reading.assumed ? reading.possible : trusted) + bands
  }

  private func band(of number: Int) -> Int {
    cuts.filter { $0 <= number }.count
  }
}
