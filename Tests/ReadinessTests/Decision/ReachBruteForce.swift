@testable import Readiness

/// The plainest reading of reachability: every complete set of answers, one after the other, as the
/// question flow and the facts themselves take it.
struct ReachBruteForce {
  private let model: DecisionModel
  private let axes: [Proof.Bands]
  private let flow: (Situation) -> Flow
  private let openly: Bool
  /// The vectors reached, as places of bands.
  private(set) var vectors: Set<[Int]> = []
  /// The questions asked in some complete set of answers.
  private(set) var asked: Set<Question.ID> = []
  /// The values that facts have: `word strong`, or the reasons of a list: `list/x`.
  private(set) var values: Set<String> = []
  /// The numbers and counts that facts may have, each within what one set of answers allows.
  private(set) var ranges: [Fact.ID: Set<ClosedRange<Int>>] = [:]
  /// The rules that hit, and those that come first, where every fact lies in one band.
  private(set) var hits: Set<String> = []
  private(set) var first: Set<String> = []

  init(_ random: ReachRandom, _ axes: [Proof.Bands], openly: Bool) {
    let model = random.model
    self.model = model
    self.axes = axes
    self.openly = openly
    let questionnaire = Questionnaire(
      id: "q", title: "", summary: "", minutes: 1,
      sections: [.init(id: "s", title: "", scope: .account, questions: random.questions)])
    flow = { base in
      Flow(questionnaire, base: base) { situation in
        var read = situation
        read.facts = model.facts(from: situation)
        return read
      }
    }
    let kinds: [String?] = ["stand-alone", "management", "member"] + (openly ? [nil] : [])
    for kind in random.mentionsAccount ? kinds : ["member"] {
      let flow = flow(Situation(account: kind.map { ["kind": $0] } ?? [:]))
      walk(random.questions[...], [:], flow)
    }
  }

  private mutating func walk(_ left: ArraySlice<Question>, _ answers: Answers, _ flow: Flow) {
    guard let question = left.first else { return note(answers, flow) }
    let rest = left.dropFirst()
    guard flow.visibility(of: answers).contains(question.id) else {
      return walk(rest, answers, flow)
    }
    // Nothing looks at the last answer, so one is enough.
    let responses = Self.responses(question.kind) + (openly ? [.unknown] : [])
    for response in rest.isEmpty ? responses.prefix(1) : responses[...] {
      walk(rest, answers.merging([question.id: Answer(response)]) { $1 }, flow)
    }
  }

  private static func responses(_ kind: Question.Kind) -> [Answer.Response] {
    let values: [Answer.Value] =
      switch kind {
      case .yesNo: [.yesNo(true), .yesNo(false)]
      case .oneOf(let options): options.map { .option($0.id) }
      case .severalOf(let options):
        options.reduce([[]]) { sets, option in sets + sets.map { $0 + [option.id] } }
          .map { .options($0) }
      case .number(let range, _): range.map { .number($0) }
      case .text: [.text("text")]
      case .day: (1...4).compactMap { Day(year: 2026, month: 1, day: $0) }.map { .day($0) }
      }
    return values.map { .value($0) } + [.notApplicable(because: "so")]
  }

  private mutating func note(_ answers: Answers, _ flow: Flow) {
    guard flow.open(in: answers).isEmpty else { return }
    let visible = flow.visibility(of: answers)
    asked.formUnion(visible.asked)
    let facts = model.facts(from: visible.situation)
    for fact in facts.values {
      if case .word(let word) = fact.value { values.insert("\(fact.fact) \(word)") }
      if let range = Self.range(fact) { ranges[fact.fact, default: []].insert(range) }
    }
    note(
      Situation(
        answers: visible.situation.answers, absent: visible.situation.absent,
        facts: facts, account: visible.situation.account))
    let places = axes.map { axis in facts[axis.fact].flatMap { Self.place($0, axis.bands) } }
    guard !places.contains(nil) else { return }
    vectors.insert(places.compactMap { $0 })
    decide(facts)
  }

  /// The reasons that hold, if what is assumed is believed.
  private mutating func note(_ situation: Situation) {
    for fact in model.facts {
      guard case .list(let reasons) = fact.derivation else { continue }
      let held = reasons.filter { $0.when.truth(in: situation) == .yes }
      values.formUnion(held.map { "\(fact.id)/\($0.id)" })
    }
  }

  private static func possible(_ fact: FactReading) -> Possible {
    fact.value.map(Possible.exactly) ?? fact.possible
  }

  private static func range(_ fact: FactReading) -> ClosedRange<Int>? {
    switch possible(fact) {
    case .exactly(.number(let number)): number...number
    case .exactly(.words(let words)): words.count...words.count
    case .numbers(let range): range
    case .set(let held, let may): held.count...held.union(may).count
    default: nil
    }
  }

  /// The place of the only band that takes all that a fact may be, read from the bands' texts.
  private static func place(_ fact: FactReading, _ bands: [String]) -> Int? {
    if case .exactly(.word(let word)) = possible(fact) { return bands.firstIndex(of: word) }
    return range(fact).flatMap { range in
      bands.firstIndex {
        Self.numbers(in: $0).contains(range.lowerBound)
          && Self.numbers(in: $0).contains(range.upperBound)
      }
    }
  }

  /// The numbers of a band written as `10`, `6..9` or `11..`.
  static func numbers(in band: String) -> ClosedRange<Int> {
    let parts = band.split(separator: ".").compactMap { Int($0) }
    guard let low = parts.first else { return 0...0 }
    return low...(parts.count == 2 ? parts[1] : band.hasSuffix("..") ? Int.max : low)
  }

  private mutating func decide(_ facts: [Fact.ID: FactReading]) {
    let inputs = facts.map { ($0.key.text, Self.possible($0.value)) }
    let verdict = model.tables[0].evaluate(Dictionary(inputs) { first, _ in first })
    hits.formUnion(verdict.hits.map(\.text))
    first.formUnion(verdict.hits.prefix(1).map(\.text))
    values.formUnion((verdict.outputs["out"] ?? []).map { "out \($0)" })
  }
}
