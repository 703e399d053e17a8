/// What answers say about items: which of them close one, which rank one higher, and which came
/// after a proof and speak against it.
struct Doubts {
  private let situation: Situation
  /// The entries that brought the answers.
  private let entries: [Question.ID: Int]
  /// The questions that are open again since the content moved on.
  private let reopened: Set<Question.ID>

  /// The answers as seen from an account.
  init(_ state: WorkspaceState, seenFrom account: Account.ID) {
    situation = Situation(answers: state.answers(seenFrom: account))
    entries = state.answerEntries(seenFrom: account)
    reopened = Set(state.outgrownAnswers(seenFrom: account).keys)
  }

  /// Whether answers rank an item higher.
  func hold(_ item: Item) -> Bool {
    item.urgentWhen?.truth(in: situation) == .yes
  }

  /// Whether answers that came after an entry say that an item does not hold.
  func contradict(_ item: Item, since entry: Int) -> Bool {
    hold(item) && newest(of: item.urgentWhen) > entry
  }

  /// What is known of an item: what it says, and the answers that its conditions look at.
  func known(of item: Item) -> Accepted {
    let answers = item.looked.compactMap { question in
      situation.answers[question].map { (question, $0) }
    }
    return Accepted(title: item.title, answers: Dictionary(answers) { first, _ in first })
  }

  /// The questions that are answered otherwise than when an item was accepted as it is, or that
  /// speak against it since.
  func differences(
    of item: Item, from accepted: Accepted, since entry: Int
  ) -> [Question.ID] {
    let changed = accepted.answers.filter { question, answer in
      guard let now = situation.answers[question] else { return !reopened.contains(question) }
      return now.response != answer.response
    }.keys
    let speaking = contradict(item, since: entry) ? item.urgentWhen?.questions ?? [] : []
    let newer = speaking.filter { (entries[$0] ?? 0) > entry }
    return Set(changed).union(newer).sorted()
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

extension Item {
  /// The questions that speak about it: because of which it applies, is closed or is urgent.
  var looked: [Question.ID] {
    [appliesWhen, closedWhen, urgentWhen].flatMap { $0?.questions ?? [] }
  }
}

extension WorkspaceState {
  /// What is known of an item, seen from an account: what a waiver accepts.
  public func known(of item: Item, seenFrom account: Account.ID) -> Accepted {
    Doubts(self, seenFrom: account).known(of: item)
  }

  /// The items that an account's answers close, in the checklist's order: those without a proof,
  /// and those whose proof is older than the answers and good no more. Whether they are in a plan
  /// is not asked.
  /// - Parameter among: the questions whose answers count as new; nil: all of them.
  public func closings(
    of account: Account.ID, on day: Day, checklist: Checklist, among: Set<Question.ID>? = nil
  ) -> [Item] {
    let doubts = Doubts(self, seenFrom: account)
    let records = itemRecords(for: account)
    return checklist.items.filter { item in
      guard let condition = item.closedWhen else { return false }
      let proof = records.record(of: item).done
      let isProved = proof?.value.isGood(on: day) == true
      if isProved, !doubts.contradict(item, since: proof?.entry ?? 0) { return false }
      let isNew = among.map { !$0.isDisjoint(with: condition.questions) } ?? true
      return isNew && doubts.close(item, since: proof?.entry ?? 0)
    }
  }
}
