import FoundationEssentials
import Readiness
import Terminal

/// A sitting over one questionnaire, for one account: the flow, where it stands, and how its
/// effects reach the journal.
struct Sitting {
  let flow: Flow
  let account: Account
  private(set) var state: Flow.State
  /// The entries of the answers that the person has seen or given.
  private var known: [Question.ID: Int] = [:]

  /// Where the draft of a sitting stands in the workspace.
  private var draftKey: String { "sitting/\(flow.questionnaire.id)/\(account.name)" }

  /// A sitting over the onboarding, or over a questionnaire that comes after it.
  init(_ desk: borrowing Desk, _ account: Account, over id: Questionnaire.ID? = nil) throws {
    let pack = try desk.pack()
    let questionnaires = try pack.questionnaires()
    let questionnaire =
      try id.flatMap { id in questionnaires.first { $0.id == id } } ?? pack.onboarding()
    let answers = desk.state.answers(seenFrom: account.name)
    let earlier = questionnaires.prefix { $0.id != questionnaire.id }
    flow = Advice.flow(
      questionnaire, try pack.decisionModel(), account, after: Array(earlier), answers: answers)
    self.account = account
    state = flow.start(answers)
    // A draft that cannot be read is like none: it holds a place, and no answer.
    let bookmark = try desk.workspace.draft(draftKey).flatMap {
      try? JSONDecoder().decode(Flow.Bookmark.self, from: Data($0))
    }
    if let bookmark {
      state = flow.start(desk.state.answers(seenFrom: account.name), at: bookmark)
    }
    known = desk.state.answerEntries(seenFrom: account.name)
  }

  /// The questions that are asked and have no answer.
  var missing: [Question] { flow.open(in: state.answers).compactMap(flow.question) }

  /// Whether the person said that it is finished.
  var isFinished: Bool { state.ending == .finished }

  /// The questions that it is about.
  var questions: Set<Question.ID> { Set(flow.questionnaire.questions.map(\.id)) }

  /// Takes answers given beforehand: all or, if one of them is wrong, none.
  mutating func take(_ given: [Question.ID: GivenAnswer], _ desk: inout Desk) throws {
    guard !given.isEmpty else { return }
    state = try desk.transact { desk in
      // What was recorded since the workspace was opened decides, too, what is asked.
      let answers = desk.state.answers(seenFrom: account.name)
      let filling = flow.filling(flow.start(answers, at: Flow.Bookmark(state)), with: given)
      guard filling.faults.isEmpty else { throw OnboardingError.faults(filling.faults) }
      for save in filling.saves { try desk.append([fresh(save.question, save.answer)]) }
      return filling.state
    }
    known = desk.state.answerEntries(seenFrom: account.name)
  }

  /// Records answers and where the sitting stands.
  /// - Throws: ``WorkspaceError/changedUnderneath(_:)`` if somebody else has answered one of the
  ///   questions since it was seen here; what they recorded about others does not matter.
  mutating func keep(
    _ saves: [Flow.Save], _ bookmark: Flow.Bookmark, _ desk: inout Desk
  ) throws {
    // An answer was given when it was given, and not when the sitting began.
    try desk.lookAtClock()
    try desk.transact { desk in
      let entries = desk.state.answerEntries(seenFrom: account.name)
      guard saves.allSatisfy({ entries[$0.question] == known[$0.question] }) else {
        throw WorkspaceError.changedUnderneath(desk.workspace.path)
      }
      for save in saves { try desk.append([fresh(save.question, save.answer)]) }
      try desk.workspace.keep(draft: Array(JSONText.line(bookmark).utf8), for: draftKey)
    }
    let entries = desk.state.answerEntries(seenFrom: account.name)
    for save in saves { known[save.question] = entries[save.question] }
  }

  /// Asks on the terminal until the person finishes or pauses.
  /// - Returns: the signal that the process should die of, if one came.
  mutating func ask(
    _ desk: inout Desk, _ conversation: Conversation, isResumed: Bool
  ) throws -> Signal? {
    let words = WizardWords(resumption: resumption, finishing: finishing)
    let since = try Instant(desk.state.lastInstant).map {
      try LocalDay.day(of: $0, zone: desk.state.zone).prose
    }
    let beginning = isResumed ? Wizard.Beginning.resumed(since: since) : .fresh
    let ending: Wizard.Ending
    if let stage = conversation.stage {
      var wizard = RichWizard(flow, state, words, stage, today: desk.day)
      ending = try wizard.run(beginning) { try keep($0, $1, &desk) }
      state = wizard.state
    } else {
      var wizard = PlainWizard(flow, state, words, conversation, today: desk.day)
      ending = try wizard.run(beginning) { try keep($0, $1, &desk) }
      state = wizard.state
    }
    guard case .interrupted(let signal) = ending else { return nil }
    return signal
  }

  /// What is typed to go on.
  private var resumption: String {
    let command = flow.questionnaire.id == "onboarding" ? "init --resume" : "audit"
    return "surefoot \(command)" + (account.name == "main" ? "" : " --account \(account.name)")
  }

  /// What finishing does.
  private var finishing: String {
    flow.questionnaire.id == "onboarding"
      ? "Finishing records the decision and the plan of 30 days. Answers can be changed later, too."
      : "Finishing closes what is in order and gives the rest its days. Answers can be changed later, too."
  }

  /// An answer as it is recorded.
  private func fresh(_ question: Question.ID, _ answer: Answer) -> Fresh {
    let isOwn = flow.questionnaire.scope(of: question) == .account
    return Fresh(
      .answered(.init(question: question, answer: answer)), about: isOwn ? account.name : nil)
  }

  /// What is said when the person paused.
  func pausedOutcome(_ desk: borrowing Desk) -> Outcome {
    Outcome(
      flow.questionnaire.id == "onboarding" ? "init" : "audit",
      data: ["unanswered": missing.map(\.id)], text: "", notices: desk.notices,
      status: .incomplete)
  }
}
