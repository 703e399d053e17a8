/// The sentences about what would change a decision, and about what is not known.
extension DecisionWords {
  func flips(_ flips: Flips) -> [DecisionReport.Line] {
    flips.list.map { flip in
      let changes = flip.changes.map { change in
        "\(change.title.lowercasedFirst) were \(change.to) instead of \(change.from)"
      }
      let outcome = flip.outcome ?? flip.possible.joined(separator: " or ")
      return DecisionReport.Line(
        flip.changes.map(\.fact.text).joined(separator: "+"),
        "\(outcome) if \(changes.joined(separator: " and "))")
    }
  }

  /// One line for each question and outcome, with all the answers that lead there.
  func answerFlips(_ flips: [AnswerFlip]) -> [DecisionReport.Line] {
    var lines: [DecisionReport.Line] = []
    var rest = flips[...]
    while let first = rest.first {
      let same = rest.prefix { $0.question == first.question && $0.possible == first.possible }
      rest = rest.dropFirst(same.count)
      let outcome = first.outcome ?? first.possible.joined(separator: " or ")
      lines.append(
        DecisionReport.Line(
          first.question.text, "\(outcome) if “\(first.title)” \(otherwise(same))"))
    }
    return lines
  }

  /// What the answer would be: other values, or more ticks than now.
  private func otherwise(_ flips: ArraySlice<AnswerFlip>) -> String {
    let ticks = flips.compactMap(\.tick)
    if ticks.count == flips.count { return "named \(Prose.list(ticks, last: "or")), too" }
    let now = flips.first?.from.map { " instead of \($0)" } ?? ""
    return "were \(Prose.list(flips.map(\.to), last: "or"))\(now)"
  }

  func missing(_ fact: MissingFact) -> DecisionReport.Line {
    let effect =
      fact.changes.isEmpty
      ? "it cannot change anything" : "it can change the \(Prose.list(fact.changes))"
    return DecisionReport.Line(
      fact.fact.text,
      "\(fact.title) may be \(fact.possible): \(effect). Answer \(titles(fact.questions)).")
  }

  func assumption(_ fact: Assumption) -> DecisionReport.Line {
    let effect =
      fact.changes.isEmpty
      ? "nothing would change if that is wrong"
      : "if that is wrong, it can change the \(Prose.list(fact.changes))"
    return DecisionReport.Line(
      fact.fact.text,
      "\(fact.title) is taken to be \(fact.value): \(effect). Answer \(titles(fact.questions)).")
  }
}

extension AnswerFlip {
  /// The one word that the new answer has beside those of a list answered now.
  fileprivate var tick: String? {
    guard let from, from != "none" else { return nil }
    let now = Set(from.split(separator: ", "))
    let then = Set(to.split(separator: ", "))
    let more = then.subtracting(now)
    return then.isSuperset(of: now) && more.count == 1 ? more.first.map { String($0) } : nil
  }
}
