import Readiness

extension PlainWizard {
  /// Says what an event recorded.
  func echo(_ event: Flow.Event, _ before: Flow.State, _ effects: [Flow.Effect]) throws {
    guard !effects.contains(where: \.isRefusal), let id = before.stop.question else { return }
    switch event {
    case .answer, .typed:
      guard let question = flow.question(id), let answer = state.answers[id] else { return }
      let isNew = before.answers[id] != answer
      let shown = Wording.sentence(answer.display(for: question))
      try conversation.say("\(isNew ? "Recorded" : "Kept"): \(shown)")
      if before.answers[id]?.justification != nil, answer.justification == nil {
        try conversation.say("The note stays with the earlier answer.")
      }
    case .control:
      let control = state.answers[id]?.control ?? "no compensating control"
      try conversation.say("Recorded: \(Wording.sentence(control))")
    case .note: try conversation.say("The note is recorded.")
    case .skip:
      if state.later.contains(id) { try conversation.say("Left for later.") }
    default: return
    }
  }

  /// Does what the flow asks for.
  /// - Returns: a remark for the next prompt, with a space behind it, or nothing.
  mutating func carryOut(_ effect: Flow.Effect, _ keep: Keep) throws -> String {
    switch effect {
    case .save, .paused: return ""
    case .tell(let change):
      let kept = change.removed.count { state.answers[$0] != nil }
      try conversation.say(Wording.path(change, keeping: kept))
    case .show(let stop): return try show(stop)
    case .list: try conversation.say(OutlineScreen(flow, state).list)
    case .finished:
      let questions = flow.outline(of: state).lines.count
      try conversation.say(
        "\(Wording.count(questions, "question is", "questions are")) answered. All is saved.")
    case .refuse(.answer(.noReason)): return try notApplicable("", keep)
    case .refuse(.answer(.secret(let secret))): try conversation.say(Wording.warning(secret))
    case .refuse(let refusal): return Wording.remark(refusal, in: flow) + " "
    }
    return ""
  }

  /// Says where the flow stands.
  mutating func show(_ stop: Flow.Stop) throws -> String {
    switch stop {
    case .question(let id):
      guard let screen = QuestionScreen(id, flow, state) else { return "" }
      try conversation.say(screen.text(after: section))
      section = screen.section
    case .control(let id):
      guard let question = flow.question(id), let answer = state.answers[id] else { return "" }
      let risk = Wording.sentence("\(question.title): \(answer.display(for: question))")
      let ask = flow.controlQuestion(for: id, in: state.answers) ?? ""
      try conversation.say("\n\(risk)\n\(ask)")
    case .review:
      try conversation.say(OutlineScreen(flow, state).review)
      section = nil
    }
    return ""
  }
}

extension Flow.Effect {
  /// Whether the event changed nothing.
  fileprivate var isRefusal: Bool {
    if case .refuse = self { true } else { false }
  }
}
