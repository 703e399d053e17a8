/// Something that is missing or wrong in what is written down for a runbook.
public struct PreparationFinding: Hashable, Sendable, Encodable {
  /// What it is about.
  public let prerequisite: Runbook.Prerequisite.ID
  /// What that is called.
  public let title: String
  /// What is missing or wrong, as a sentence.
  public let problem: String

  /// What is said of what nobody wrote down.
  public static let absent = "It is not written down yet."
}

extension Preparation {
  /// The same with another answer, as if it had been recorded on a day.
  public func supposing(
    _ answer: Answer, to one: Runbook.Prerequisite.ID, on day: Day
  ) -> Preparation {
    var later = self
    later.answers[one] = Recorded(value: answer, entry: 0, day: day, actor: "")
    return later
  }

  /// Everything that is missing or wrong, in the order of the prerequisites.
  /// - Parameters:
  ///   - isAlone: that there is only one person: then nobody can be apart from themselves, and what
  ///     the roles say under *alone* stands in for it.
  ///   - every: how old an answer may be before somebody looks at it again.
  public func findings(
    _ runbook: Runbook, in situation: Situation, on day: Day, isAlone: Bool, every: Period
  ) -> [PreparationFinding] {
    let asked = runbook.prerequisites(in: situation)
    return asked.flatMap { one -> [PreparationFinding] in
      problems(one, among: asked, on: day, isAlone: isAlone, every: every).map {
        PreparationFinding(prerequisite: one.id, title: one.title, problem: $0)
      }
    }
  }

  private func problems(
    _ one: Runbook.Prerequisite, among asked: [Runbook.Prerequisite], on day: Day, isAlone: Bool,
    every: Period
  ) -> [String] {
    guard let recorded = answers[one.id] else { return [PreparationFinding.absent] }
    switch recorded.value.response {
    case .unknown: return ["Nobody knows it yet."]
    case .notApplicable: return []
    case .value: break
    }
    var problems: [String] = []
    if let few = tooFew(one, recorded.value), !isAlone { problems.append(few) }
    if case .choice(let choices) = one.form, case .value(.option(let id)) = recorded.value.response
    {
      let chosen = choices.first { $0.id.text == id.text }
      problems += [chosen?.fault ?? "It is none of what can be chosen now."].filter { !$0.isEmpty }
    }
    if !isAlone { problems += shared(one, recorded.value, asked) }
    let looked = max(recorded.day, reviewed ?? recorded.day)
    if let end = every.after(looked), end < day {
      problems.append("It is from \(looked): look whether it still holds.")
    }
    return problems
  }

  private func tooFew(_ one: Runbook.Prerequisite, _ answer: Answer) -> String? {
    guard case .value(.text(let text)) = answer.response else { return nil }
    switch one.form {
    case .people(let least):
      let count = one.people(in: answer).count
      return count < least ? "\(count) of at least \(least) are named." : nil
    case .devices(let least):
      let count = RunbookDevice.devices(text)?.count ?? 0
      return count < least
        ? "\(count) of at least \(least) devices: one is lost sooner or later." : nil
    case .text, .choice: return nil
    }
  }

  /// Who stands in two lists that have to be apart.
  private func shared(
    _ one: Runbook.Prerequisite, _ answer: Answer, _ asked: [Runbook.Prerequisite]
  ) -> [String] {
    let own = one.people(in: answer)
    return one.apartFrom.flatMap { id -> [String] in
      guard let other = asked.first(where: { $0.id == id }), let theirs = answers[id]?.value else {
        return []
      }
      let names = other.people(in: theirs).map(\.name)
      return own.map(\.name).filter { name in names.contains { PersonName.areSame($0, name) } }
        .map { "\($0) also stands under “\(other.title)”: nobody may have both." }
    }
  }

  /// What the roles say under *alone*, for those that need somebody else.
  public static func substitutes(_ runbook: Runbook) -> [(title: String, text: String)] {
    runbook.roles.filter { !$0.alone.isEmpty }.map { ($0.title, $0.alone) }
  }
}
