/// What answers say about items: which of them close one, which rank one higher, and which came
/// after a proof and speak against it.
struct Doubts {
  private let situation: Situation
  /// The entries that brought the answers.
  private let entries: [Question.ID: Int]

  /// The answers as seen from an account.
  init(_ state: WorkspaceState, seenFrom account: Account.ID) {
    situation = Situation(answers: state.answers(seenFrom: account))
    entries = state.answerEntries(seenFrom: account)
  }

  /// Whether answers rank an item higher.
  func hold(_ item: Item) -> Bool {
    item.urgentWhen?.truth(in: situation) == .yes
  }

  /// Whether answers that came after an entry say that an item does not hold.
  func contradict(_ item: Item, since entry: Int) -> Bool {
    hold(item) && newest(of: item.urgentWhen) > entry
  }

  /// Whether answers say that an item holds: all that its condition looks at are given, and the
  /// newest of them came after an entry.
  func close(_ item: Item, since entry: Int) -> Bool {
    guard let condition = item.closedWhen, condition.truth(in: situation) == .yes else {
      return false
    }
    let isWhole = condition.questions.allSatisfy { question in
      if case .value = situation.answers[question]?.response { true } else { false }
    }
    return isWhole && newest(of: condition) > entry
  }

  /// The entry of the newest answer that a condition looks at; 0 if there is none.
  private func newest(of condition: Condition?) -> Int {
    condition?.questions.compactMap { entries[$0] }.max() ?? 0
  }
}

extension Condition {
  /// The questions that it looks at.
  public var questions: [Question.ID] {
    references.compactMap { subject in
      if case .question(let question) = subject { question } else { nil }
    }
  }
}

extension WorkspaceState {
  /// The items that an account's answers close, in the checklist's order: those without a proof,
  /// and those whose proof is older than the answers and good no more. Whether they are in a plan
  /// is not asked.
  /// - Parameter among: the questions whose answers count as new; nil: all of them.
  public func closings(
    of account: Account.ID, on day: Day, checklist: Checklist, among: Set<Question.ID>? = nil
  ) -> [Item] {
    let doubts = Doubts(self, seenFrom: account)
    let proofs = proofs(for: account, checklist: checklist)
    return checklist.items.filter { item in
      guard let condition = item.closedWhen else { return false }
      let proof = proofs[item.id]
      let isProved = proof?.value.isGood(on: day) == true
      if isProved, !doubts.contradict(item, since: proof?.entry ?? 0) { return false }
      let isNew = among.map { !$0.isDisjoint(with: condition.questions) } ?? true
      return isNew && doubts.close(item, since: proof?.entry ?? 0)
    }
  }
}
