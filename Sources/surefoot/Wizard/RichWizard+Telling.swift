import Readiness
import Terminal

extension RichWizard {
  /// Says what an event recorded, a line each in the transcript, and what it asks for.
  mutating func tell(_ event: Flow.Event, _ before: Flow.State, _ effects: [Flow.Effect]) throws {
    for effect in effects {
      if case .refuse(let why) = effect { refusal = why }
    }
    if refusal == nil, let id = before.stop.question { try echo(event, id, before) }
    for effect in effects {
      switch effect {
      case .tell(let change):
        let kept = change.removed.count { state.answers[$0] != nil }
        try stage.say([Styled("  " + Wording.path(change, keeping: kept), .muted)], hanging: 2)
      case .finished:
        let questions = flow.outline(of: state).lines.count
        let said =
          "\(Wording.count(questions, "question is", "questions are")) answered. All is saved."
        try stage.say([Styled(""), Styled(said, .good), Styled("")])
      case .save, .show, .list, .refuse, .paused: break
      }
    }
  }

  private mutating func echo(_ event: Flow.Event, _ id: Question.ID, _ before: Flow.State) throws {
    guard let question = flow.question(id) else { return }
    let answer = state.answers[id]
    switch event {
    case .answer, .typed:
      guard let answer, before.answers[id] != answer else { return }
      let earlier = before.answers[id].map { "   was: \($0.display(for: question))" } ?? ""
      try say(question, answer.display(for: question), Wording.line(earlier))
      if before.answers[id]?.justification != nil, answer.justification == nil {
        try say(question, "The note stays with the earlier answer.")
      }
    case .control:
      try say(question, answer?.control.map { "limited by: \($0)" } ?? "no compensating control")
    case .note(let text): try say(question, "note: \(text)")
    case .skip where state.later.contains(id): try say(question, "left for later")
    default: return
    }
  }

  /// One line of the transcript, below its part.
  private mutating func say(_ question: Question, _ text: String, _ more: String = "") throws {
    let part = QuestionScreen(question.id, flow, state)?.section
    if let part, part != section {
      try stage.say([Styled(""), Styled(Wording.line(part), .strong)])
    }
    section = part
    // What is said more of the same question stands below it.
    let title = named == question.id ? "" : Wording.line(question.title)
    named = question.id
    let gap = String(repeating: " ", count: max(2, 18 - Columns.count(of: title)))
    try stage.say(
      [Styled("  \(title)\(gap)", .muted) + Styled(Wording.line(text)) + Styled(more, .muted)],
      hanging: 20)
  }
}
