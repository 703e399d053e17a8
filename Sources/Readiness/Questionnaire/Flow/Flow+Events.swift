extension Flow {
  /// What an event makes of a state, and what the driver has to do. Every event can come in every
  /// state; one that makes no sense is refused and changes nothing.
  public func applying(_ event: Event, to state: State) -> (state: State, effects: [Effect]) {
    var step = Step(self, state)
    guard state.ending == nil else { return step.refused(.ended) }
    switch event {
    case .answer(let response): step.answer(response)
    case .typed(let text): step.typed(text)
    case .control(let text): step.control(text)
    case .note(let text): step.note(text)
    case .drafting(let part, let text): step.draft(part, text)
    case .skip: step.skip()
    case .back: step.move(by: -1, else: .first)
    case .forward: step.move(by: 1, else: .last)
    case .jump(let id): step.jump(id)
    case .reopen: step.reopen()
    case .list: step.effects.append(.list)
    case .review: step.go(to: .review)
    case .finish: step.finish()
    case .pause: step.end(.paused, .paused)
    }
    return (step.state, step.effects)
  }

  /// What to show when a sitting begins.
  public func opening(of state: State) -> [Effect] {
    [.show(state.stop)]
  }
}

/// One event on its way through the flow.
struct Step {
  let flow: Flow
  var state: Flow.State
  var effects: [Flow.Effect] = []

  init(_ flow: Flow, _ state: Flow.State) {
    self.flow = flow
    self.state = state
  }

  mutating func refuse(_ refusal: Flow.Refusal) {
    effects.append(.refuse(refusal))
  }

  mutating func refused(_ refusal: Flow.Refusal) -> (state: Flow.State, effects: [Flow.Effect]) {
    refuse(refusal)
    return (state, effects)
  }

  mutating func go(to stop: Flow.Stop) {
    state.stop = stop
    state = flow.seeing(state)
    effects.append(.show(stop))
  }

  /// Goes to the stop that many places away.
  mutating func move(by places: Int, else refusal: Flow.Refusal) {
    let stops = flow.stops(in: state)
    guard let index = stops.firstIndex(of: state.stop), stops.indices.contains(index + places)
    else { return refuse(refusal) }
    go(to: stops[index + places])
  }

  mutating func skip() {
    guard let id = state.stop.question else { return refuse(.notHere) }
    if case .question = state.stop, !flow.isSettled(id, in: state.answers) {
      state.later.insert(id)
    }
    go(to: flow.next(after: id, in: state))
  }

  mutating func jump(_ id: Question.ID) {
    guard flow.question(id) != nil else {
      let ids = flow.questionnaire.questions.map(\.id.text)
      return refuse(.noSuchQuestion(id.text, similar: Suggestion.near(id.text, among: ids)))
    }
    let visible = flow.visibility(of: state.answers)
    guard visible.contains(id) else { return refuse(.notAsked(id)) }
    // Whoever jumps over questions knows of them: they are not news when the sitting goes on.
    state.seen.formUnion(visible.asked.prefix { $0 != id })
    go(to: .question(id))
  }

  mutating func reopen() {
    if let first = flow.open(in: state.answers).first {
      state.later = []
      return go(to: .question(first))
    }
    // What limits a risky answer may have been left for later, too.
    let asked = flow.visibility(of: state.answers).asked
    guard let owed = asked.first(where: state.owed.contains) else { return refuse(.nothingOpen) }
    go(to: .control(owed))
  }

  mutating func finish() {
    let open = flow.open(in: state.answers)
    if open.isEmpty { return end(.finished, .finished) }
    refuse(.open(open))
    if state.stop != .review { go(to: .review) }
  }

  mutating func end(_ ending: Flow.Ending, _ effect: Flow.Effect) {
    state.ending = ending
    effects.append(effect)
  }
}
