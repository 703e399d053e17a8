/// Who reads a page about a runbook: what is written down for it, as far as they may see it.
struct RunbookReader {
  private let runbook: Runbook
  private let preparation: Preparation
  private let audience: Audience

  init(_ runbook: Runbook, _ preparation: Preparation, _ audience: Audience) {
    self.runbook = runbook
    self.preparation = preparation
    self.audience = audience
  }

  /// What is written down for a prerequisite; empty if nothing is.
  func answer(to one: Runbook.Prerequisite) -> String {
    guard let answer = preparation.answers[one.id]?.value else { return "" }
    return audience.sees(one.words(of: answer), meantFor: one.audience)
  }

  /// Who plays a role, in words; empty if nobody is written down.
  func people(of role: Runbook.Role.ID) -> String {
    let people = preparation.people(of: role, in: runbook)
    guard !people.isEmpty else { return "" }
    let asked = runbook.prerequisites.filter { $0.role == role }
    guard asked.allSatisfy({ audience.mayRead($0.audience) }) else { return Audience.held }
    return people.map(\.text).joined(separator: "; ")
  }
}
