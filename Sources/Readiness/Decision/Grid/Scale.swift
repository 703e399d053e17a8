/// The bands of one fact, weakest first: within a band no table tells a difference.
struct Scale {
  /// The fact.
  let fact: Fact.ID
  /// What it is called in reports.
  let title: String
  /// The bands; a list is cut by how many of its reasons hold.
  let bands: [Band]
  /// Whether it counts the reasons of a list, so that 0 is the empty one.
  private let isList: Bool

  /// Values that no test tells apart.
  enum Band: Hashable {
    case word(String)
    case numbers(ClosedRange<Int>)
  }

  /// The scale of a fact, cut where the tests on it can change their verdict.
  init(_ fact: Fact, tests: [UnaryTest]) {
    self.fact = fact.id
    title = fact.title
    let cuts = Set(tests.flatMap { $0.words.contains("none") ? $0.cuts.union([1]) : $0.cuts })
    switch fact.domain {
    case .words(let words): (bands, isList) = (words.map(Band.word), false)
    case .number(let range, _): (bands, isList) = (Scale.bands(of: range, cuts: cuts), false)
    case .list(let names): (bands, isList) = (Scale.bands(of: 0...names.count, cuts: cuts), true)
    }
  }

  private static func bands(of range: ClosedRange<Int>, cuts: Set<Int>) -> [Band] {
    let inner = cuts.filter { $0 > range.lowerBound && $0 <= range.upperBound }.sorted()
    let starts = [range.lowerBound] + inner
    let ends = inner.map { $0 - 1 } + [range.upperBound]
    return zip(starts, ends).map { .numbers($0...$1) }
  }

  /// The bands that a value may lie in; all of them if the scale does not know it.
  func codes(of possible: Possible) -> [Int] {
    let all = Array(bands.indices)
    if case .words(let words) = possible { return place(all.filter { holds($0, words) }) }
    if case .exactly(.word(let word)) = possible { return place(all.filter { holds($0, [word]) }) }
    guard let range = possible.counts else { return all }
    return place(all.filter { range.overlaps(numbers(in: $0)) })
  }

  private func place(_ found: [Int]) -> [Int] {
    found.isEmpty ? Array(bands.indices) : found
  }

  private func holds(_ band: Int, _ words: [String]) -> Bool {
    if case .word(let word) = bands[band] { words.contains(word) } else { false }
  }

  /// The numbers of a band; a word stands for its place.
  func numbers(in band: Int) -> ClosedRange<Int> {
    if case .numbers(let range) = bands[band] { range } else { band...band }
  }

  /// Whether a test accepts the values of a band.
  func accepts(_ band: Int, _ test: UnaryTest) -> Bool {
    switch bands[band] {
    case .word(let word): test.accepts(.word(word))
    case .numbers(0...0) where isList: test.accepts(.words([]))
    case .numbers(let range): test.accepts(.number(range.lowerBound))
    }
  }

  /// A band as proofs print it: `low`, `10`, `6..9`, `11..`.
  func text(of band: Int) -> String {
    switch bands[band] {
    case .word(let word): return word
    case .numbers(let range):
      if range.count == 1 { return "\(range.lowerBound)" }
      let open = band == bands.count - 1
      return open ? "\(range.lowerBound).." : "\(range.lowerBound)..\(range.upperBound)"
    }
  }
}
