/// Something that is missing or wrong in what is written down for a runbook.
public struct PreparationFinding: Hashable, Sendable, Encodable {
  /// What it is about.
  public let prerequisite: Runbook.Prerequisite.ID
  /// What that is called.
  public let title: String
  /// What is missing or wrong, as a sentence.
  public let problem: String
  /// What to do about it, as a sentence.
  public let remedy: String

  static let absent = "It is not written down yet."

  /// Whether nothing is written down.
  public var isAbsent: Bool { problem == PreparationFinding.absent }

  /// Both in one line.
  public var line: String { "\(problem) \(remedy)" }
}

extension Preparation {
  /// What is wrong and what to do about it.
  typealias Problem = (problem: String, remedy: String)

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
    let unplayed = isAlone ? [:] : unplayed(runbook, in: situation)
    return asked.flatMap { one -> [PreparationFinding] in
      var problems = problems(one, among: asked, isAlone: isAlone)
      if let first = unplayed[one.id] { problems.append(first) }
      if let stale = stale(one, on: day, every: every) { problems.append(stale) }
      return problems.map {
        PreparationFinding(
          prerequisite: one.id, title: one.title, problem: $0.problem, remedy: $0.remedy)
      }
    }
  }

  private func problems(
    _ one: Runbook.Prerequisite, among asked: [Runbook.Prerequisite], isAlone: Bool
  ) -> [Problem] {
    guard let answer = answers[one.id]?.value else {
      return [(PreparationFinding.absent, one.ask)]
    }
    switch answer.response {
    case .unknown: return [("Nobody knows it yet.", "Ask who may know it, and write it down.")]
    case .notApplicable: return []
    case .value: break
    }
    let problems = [tooFew(one, answer, isAlone: isAlone), fault(one, answer)].compactMap(\.self)
    return isAlone ? problems : problems + shared(one, answer, asked)
  }

  private func tooFew(
    _ one: Runbook.Prerequisite, _ answer: Answer, isAlone: Bool
  ) -> Problem? {
    guard case .value(.text(let text)) = answer.response else { return nil }
    switch one.form {
    case .people(let least):
      let count = one.people(in: answer).count
      guard count < least, !isAlone else { return nil }
      return ("\(count) of at least \(least) are named.", "Name \(least - count) more.")
    case .devices(let least):
      let count = RunbookDevice.devices(text)?.count ?? 0
      guard count < least else { return nil }
      return (
        "\(count) of at least \(least) devices: one is lost sooner or later.",
        "Register another one, and keep it in another place."
      )
    case .text, .choice: return nil
    }
  }

  private func fault(_ one: Runbook.Prerequisite, _ answer: Answer) -> Problem? {
    guard case .choice(let choices) = one.form, case .value(.option(let id)) = answer.response
    else { return nil }
    guard let chosen = choices.first(where: { $0.id.text == id.text }) else {
      return ("It is none of what can be chosen now.", "Choose anew.")
    }
    return chosen.fault.isEmpty ? nil : (chosen.fault, "Choose anew once it is mended.")
  }

  /// Who stands in two lists that have to be apart.
  private func shared(
    _ one: Runbook.Prerequisite, _ answer: Answer, _ asked: [Runbook.Prerequisite]
  ) -> [Problem] {
    let own = one.people(in: answer)
    return one.apartFrom.flatMap { id -> [Problem] in
      guard let other = asked.first(where: { $0.id == id }), let theirs = answers[id]?.value else {
        return []
      }
      let names = other.people(in: theirs).map(\.name)
      return own.map(\.name).filter { name in names.contains { PersonName.areSame($0, name) } }
        .map {
          (
            "\($0) also stands under “\(other.title)”: nobody may have both.",
            "Name somebody else in one of them."
          )
        }
    }
  }

  private func stale(_ one: Runbook.Prerequisite, on day: Day, every: Period) -> Problem? {
    guard let recorded = answers[one.id], case .value = recorded.value.response else { return nil }
    let looked = max(recorded.day, reviewed ?? recorded.day)
    guard let end = every.after(looked), end < day else { return nil }
    return (
      "It is from \(looked): look whether it still holds.", "--reviewed says so of all of it."
    )
  }
}
