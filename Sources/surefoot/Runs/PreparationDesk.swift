import Readiness

/// A runbook with what is written down for it in an account.
struct PreparedRunbook {
  let runbook: Runbook
  let account: Account
  let situation: Situation
  let preparation: Preparation
  /// That there is only one person.
  let isAlone: Bool
  /// How often it is rehearsed.
  let every: Period

  /// What is asked about this account.
  var asked: [Runbook.Prerequisite] { runbook.prerequisites(in: situation) }

  /// What is missing or wrong.
  /// - Parameter later: what is written down, if that is more than when it was read.
  func findings(on day: Day, _ later: Preparation? = nil) -> [PreparationFinding] {
    (later ?? preparation).findings(runbook, in: situation, on: day, isAlone: isAlone, every: every)
  }

  /// What somebody typed, as it is recorded.
  /// - Throws: ``SecretError``, ``PrerequisiteError`` or ``UsageError`` if it cannot be.
  static func answer(_ text: String, to one: Runbook.Prerequisite) throws -> Answer {
    let text = RunWord.trimmedLine(Substring(text))
    guard !text.contains(where: \.isNewline) else { throw PrerequisiteError.severalLines }
    let line = try SecretCheck.line(text, in: one.title.lowercased())
    if line == ":unknown" { return Answer(.unknown) }
    if line.hasPrefix(":na ") {
      return Answer(.notApplicable(because: RunWord.trimmedLine(line.dropFirst(4))))
    }
    return try one.answer(line)
  }
}

extension Desk {
  /// A runbook of the workspace's content for an account.
  func prepared(_ runbook: Runbook, for account: Account) throws -> PreparedRunbook {
    let situation = try Advice(pack(), state, account: account).situation
    let preparation = state.prepared[account.name]?[runbook.id] ?? Preparation()
    return PreparedRunbook(
      runbook: runbook, account: account, situation: situation, preparation: preparation,
      // Names need not be counted where the answers say how many people there are.
      isAlone: people.map { $0 == 1 } ?? preparation.namesOnePerson(runbook, in: situation),
      every: rhythm(of: runbook, in: account))
  }

  /// What is written down for another runbook of the account under the same name: it is not asked
  /// twice, but offered, as it would be typed.
  func offers(_ runbook: Runbook, in account: Account) -> [Runbook.Prerequisite.ID: String] {
    var offers: [Runbook.Prerequisite.ID: String] = [:]
    let others = (state.prepared[account.name] ?? [:]).sorted { $0.key < $1.key }
    for (id, preparation) in others where id != runbook.id {
      for one in runbook.prerequisites {
        guard offers[one.id] == nil, let answer = preparation.answers[one.id]?.value else {
          continue
        }
        switch answer.response {
        case .value(.text(let text)): offers[one.id] = text
        case .value(.option(let id)) where one.form.chooses(id.text): offers[one.id] = id.text
        default: break
        }
      }
    }
    return offers
  }
}
