/// Who reads a page about a runbook: what is written down for it, as far as they may see it.
public struct RunbookReader {
  private let runbook: Runbook
  private let preparation: Preparation
  private let audience: Audience
  private let situation: Situation

  /// A reader.
  public init(
    _ runbook: Runbook, _ preparation: Preparation, _ audience: Audience, _ situation: Situation
  ) {
    self.runbook = runbook
    self.preparation = preparation
    self.audience = audience
    self.situation = situation
  }

  /// What is written down for a prerequisite; empty if nothing is.
  func answer(to one: Runbook.Prerequisite) -> String {
    guard let answer = preparation.answers[one.id]?.value else { return "" }
    return audience.sees(one.words(of: answer), meantFor: one.audience)
  }

  /// What is written down for a step; what nobody wrote down stands there empty.
  public func answers(at step: Runbook.Step?) -> [RunCard.Written] {
    let asked = runbook.prerequisites(in: situation)
    return (step?.shows ?? []).compactMap { id in asked.first { $0.id == id } }
      .map { RunCard.Written(title: $0.title, text: answer(to: $0)) }
  }

  /// Who plays a role, in the order they are called; nil if the reader may not know.
  func callers(of role: Runbook.Role.ID) -> [RunbookPerson]? {
    let people = preparation.people(of: role, in: runbook, for: situation)
    let asked = runbook.prerequisites(in: situation).filter { $0.role == role }
    guard people.isEmpty || asked.allSatisfy({ audience.mayRead($0.audience) }) else { return nil }
    return people
  }

  /// Who plays a role, in words; empty if nobody is written down.
  func people(of role: Runbook.Role.ID) -> String {
    callers(of: role).map(PeopleAnswer.text) ?? Audience.held
  }
}
