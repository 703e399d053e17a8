import FoundationEssentials
import Readiness
import Terminal

/// A sitting over the onboarding questionnaire, for one account: the flow, where it stands, and
/// how its effects reach the journal.
struct Sitting {
  let flow: Flow
  let account: Account
  private(set) var state: Flow.State

  /// Where the draft of a sitting stands in the workspace.
  private var draftKey: String { "sitting/\(flow.questionnaire.id)/\(account.name)" }

  init(_ desk: borrowing Desk, _ account: Account) throws {
    let pack = try desk.pack()
    flow = Advice.flow(try pack.onboarding(), try pack.decisionModel(), account)
    self.account = account
    let key = "sitting/\(flow.questionnaire.id)/\(account.name)"
    let bookmark = try desk.workspace.draft(key).flatMap {
      try? JSONDecoder().decode(Flow.Bookmark.self, from: Data($0))
    }
    state = flow.start(desk.state.answers(seenFrom: account.name), at: bookmark)
  }

  /// The questions that are asked and have no answer.
  var missing: [Question] { flow.open(in: state.answers).compactMap(flow.question) }

  /// Whether the person said that it is finished.
  var isFinished: Bool { state.ending == .finished }

  /// Takes answers given beforehand: all or, if one of them is wrong, none.
  mutating func take(_ given: [Question.ID: GivenAnswer], _ desk: inout Desk) throws {
    guard !given.isEmpty else { return }
    let filling = flow.filling(state, with: given)
    guard filling.faults.isEmpty else { throw OnboardingError.faults(filling.faults) }
    try desk.transact { desk in
      for save in filling.saves { try desk.append([fresh(save.question, save.answer)]) }
    }
    state = filling.state
  }

  /// Asks on the terminal until the person finishes or pauses.
  /// - Returns: the signal that the process should die of, if one came.
  mutating func ask(
    _ desk: inout Desk, _ conversation: Conversation, isResumed: Bool
  ) throws -> Signal? {
    let words = WizardWords(resumption: resumption)
    var wizard = PlainWizard(flow, state, words, conversation)
    let since = try? Instant(desk.state.lastInstant).map {
      try LocalDay.day(of: $0, zone: desk.state.zone).prose
    }
    let ending = try wizard.run(isResumed ? .resumed(since: since) : .fresh) { saves, bookmark in
      try desk.transact { desk in
        for save in saves { try desk.append([fresh(save.question, save.answer)]) }
        try desk.workspace.keep(
          draft: Array(JSONText.line(bookmark).utf8), for: draftKey)
      }
    }
    state = wizard.state
    guard case .interrupted(let signal) = ending else { return nil }
    return signal
  }

  /// What is typed to go on.
  private var resumption: String {
    "surefoot init --resume" + (account.name == "main" ? "" : " --account \(account.name)")
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
      "init", data: ["unanswered": missing.map(\.id)],
      text: "", notices: desk.notices, status: .incomplete)
  }
}
