/// The sentences of a decision report.
struct DecisionWords {
  /// The titles of questions by id.
  let questions: [Question.ID: String]

  func headline(_ recommendation: Recommendation) -> String {
    guard let outcome = recommendation.outcome else {
      let possible = recommendation.possible.map(DecisionWords.outcome)
      return "Not settled yet: \(possible.joined(separator: ", or "))."
    }
    let sure = recommendation.settled ? "" : " so far"
    return "\(DecisionWords.outcome(outcome).capitalizedFirst)\(sure)."
  }

  /// An outcome in words.
  static func outcome(_ outcome: String) -> String {
    switch outcome {
    case "single": "stay with a single account"
    case "consider": "consider several accounts, and prepare what can be undone"
    case "multi": "use several accounts"
    default: outcome
    }
  }

  func shape(_ shape: String) -> String {
    switch shape {
    case "single-in-organization": "single account in an organization"
    case "minimal-multi-account": "several accounts, as few as will do"
    case "keep-and-check-foundations": "keep the accounts, check their foundations"
    default: shape.replacing("-", with: " ")
    }
  }

  func lookAgain(_ period: String?, from day: Day?) -> String {
    guard let period = period.flatMap({ Period($0) }) else { return "" }
    guard let day, let then = period.after(day) else { return "after \(period.prose)" }
    return "on \(then.prose)"
  }

  func basis(_ recommendation: Recommendation) -> String {
    let neutral = recommendation.facts.filter { $0.standing == .neutral }
    guard recommendation.basis == .facts else { return assumed(recommendation) }
    guard !neutral.isEmpty else { return "It rests on the facts given, all of them." }
    let rest = neutral.map { "\($0.fact) \($0.text)" }
    return "It rests on the facts given; the others stand at their neutral value: "
      + "\(rest.joined(separator: ", "))."
  }

  /// What the answers leave to assumptions, and what that could mean for the outcome.
  private func assumed(_ recommendation: Recommendation) -> String {
    let count = recommendation.assumptions.count
    guard count > 0 else { return "It rests on the answers given." }
    let text =
      "It rests on the answers given and on \(count == 1 ? "1 assumption" : "\(count) assumptions")"
    let outcomes = recommendation.withoutAssumptions
    guard outcomes.count > 1 else { return text + ", none of which could change the outcome." }
    return text
      + ": if what is assumed were known, it could be \(Prose.list(outcomes, last: "or"))."
  }

  func hit(_ hit: Hit) -> DecisionReport.Line {
    let derived = hit.stated == .derived ? " (derived)" : ""
    return DecisionReport.Line(hit.rule.text, hit.reason + derived, hit.source)
  }

  /// A rule that hit as well, for a weaker outcome.
  func weaker(_ hit: Hit) -> DecisionReport.Line {
    let outcomes = hit.gives.sorted { $0.key < $1.key }.map(\.value)
    return DecisionReport.Line(
      hit.rule.text, "\(outcomes.joined(separator: ", ")): \(hit.reason)", hit.source)
  }

  func nearly(_ rule: NearlyHit) -> DecisionReport.Line {
    DecisionReport.Line(
      rule.rule.text,
      "\(rule.outcome) if \(rule.input) were \(rule.prose); it is \(rule.present)",
      rule.source)
  }

  func fact(_ reading: FactReading) -> DecisionReport.FactLine {
    let held = reading.held.map(\.title)
    let reasons = reading.because.compactMap(\.reason) + held
    let answers = reading.answers.map { answer in
      let title = questions[answer.question] ?? answer.question.text
      let isSame = title == reading.title && answer.text == reading.text
      return isSame ? "as answered" : "\(title): \(answer.text)"
    }
    let standing: [String] =
      switch reading.standing {
      case .assumed: ["assumed, because it is not known"]
      case .open: ["open"]
      case .given: ["given"]
      case .neutral: ["neutral"]
      case .settled: []
      }
    let found = reasons.isEmpty ? answers : reasons
    let isKnown = reading.standing == .settled
    let because = standing + (found.isEmpty && isKnown ? ["nothing answered says more"] : found)
    return DecisionReport.FactLine(
      id: reading.fact.text, title: reading.title, value: reading.text,
      because: because.joined(separator: "; "))
  }

  func factor(_ factor: FactorScore) -> DecisionReport.FactorLine {
    let isOpen = factor.lowest != factor.highest
    let span = isOpen ? " (\(factor.lowest) to \(factor.highest))" : ""
    let parts = factor.parts.map { part in
      (part.reason ?? part.answers.map(\.text).joined(separator: ", "))
        + (part.points.map { " \($0 < 0 ? "" : "+")\($0)" } ?? "")
    }
    return DecisionReport.FactorLine(
      id: factor.id.text, title: factor.title, score: "\(factor.score)\(span)",
      because: parts.joined(separator: ", "))
  }

  func titles(_ ids: [Question.ID]) -> String {
    Prose.list(ids.map { "“\(questions[$0] ?? $0.text)” (\($0))" })
  }
}
