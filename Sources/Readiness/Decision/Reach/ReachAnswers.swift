/// The answers to one question, in classes.
struct ReachAnswers {
  /// How many answers to one question are told apart at most before they are put into classes.
  static let limit = 1 << 12

  /// The classes.
  private(set) var classes = ReachClasses()
  /// The classes to choose from if the question is asked.
  let asked: [Int]
  /// The class if it is not asked.
  let hidden: Int

  /// - Parameters:
  ///   - openly: whether *don't know* is an answer, too.
  init(to question: Question, through lenses: ReachLenses, openly: Bool) throws(ReachLimit) {
    let lens = lenses[.question(question.id)]
    let values = try question.kind.representatives(through: lens)
    var answers = values.map { Answer(.value($0)) }
    answers.append(Answer(.notApplicable(because: "")))
    if openly { answers.append(Answer(.unknown)) }
    var classes = ReachClasses()
    func code(_ value: ReachValue) -> Int {
      var situation = Situation()
      situation.add(value, of: .question(question.id))
      let read = lens.values.flatMap { fact in
        lenses[.fact(fact.id)].look(of: fact.reading(in: situation))
      }
      let refusable = value.isNotApplicable && !question.refusesNotApplicable.isEmpty
      let look = lens.look(of: situation.possible(.question(question.id)))
      return classes.code(of: look + read + [refusable ? 1 : 0], value)
    }
    asked = answers.map { code(.answer($0)) }.uniqued()
    hidden = code(.hidden)
    self.classes = classes
  }
}

extension Question.Kind {
  /// An answer of every class, of some classes several.
  func representatives(through lens: ReachLens) throws(ReachLimit) -> [Answer.Value] {
    switch self {
    case .yesNo: [.yesNo(true), .yesNo(false)]
    case .oneOf(let options): options.map { .option($0.id) }
    case .severalOf(let options): try ticks(options.map(\.id), lens).map { .options($0) }
    case .number(let range, _):
      Set(lens.allCuts.filter(range.contains)).union([range.lowerBound]).sorted()
        .map { .number($0) }
    case .text: [.text("")]
    case .day: Question.Kind.days(lens.tests.flatMap(\.dayCuts)).map { .day($0) }
    }
  }

  private static func days(_ cuts: [Day]) -> [Day] {
    let sorted = Set(cuts.map(\.number)).sorted()
    return ([(sorted.first ?? 1) - 1] + sorted).map { Day(number: $0) }
  }

  /// Every set of the options that some test names, with every number of the others.
  private func ticks(
    _ options: [Question.Option.ID], _ lens: ReachLens
  ) throws(ReachLimit) -> [[Question.Option.ID]] {
    let words = Set(lens.tests.flatMap(\.words))
    let isListed = lens.values.contains { $0.domain.isList }
    let named = options.filter { isListed || words.contains($0.text) }
    let others = options.filter { !named.contains($0) }
    guard named.count < 16, (1 << named.count) * (others.count + 1) <= ReachAnswers.limit else {
      throw ReachLimit()
    }
    let sets = named.reduce([[]]) { sets, option in sets + sets.map { $0 + [option] } }
    return sets.flatMap { set in (0...others.count).map { set + others.prefix($0) } }
  }
}
