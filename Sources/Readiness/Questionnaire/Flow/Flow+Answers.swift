extension Step {
  mutating func typed(_ text: String) {
    guard case .question(let id) = state.stop, let question = flow.question(id)
    else { return refuse(.notHere) }
    do throws(AnswerError) {
      answer(try question.response(from: text, changing: state.answers[id]?.response))
    } catch {
      refuse(.answer(error))
    }
  }

  /// Records an answer to the question at hand and goes on.
  mutating func answer(_ response: Answer.Response) {
    guard case .question(let id) = state.stop, let question = flow.question(id)
    else { return refuse(.notHere) }
    // What cannot be needs no reason either.
    if case .notApplicable = response,
      let because = flow.contradiction(of: id, in: state.answers)
    {
      return refuse(.contradicted(because: because))
    }
    do throws(AnswerError) {
      try question.check(Answer(response))
    } catch {
      return refuse(.answer(error))
    }
    record(response, for: id)
    if state.owed.contains(id) {
      go(to: .control(id))
    } else {
      go(to: flow.next(after: id, in: state))
    }
  }

  /// The note and the control belong to what was said: another response leaves them with the
  /// earlier answer, which it supersedes.
  private mutating func record(_ response: Answer.Response, for id: Question.ID) {
    let earlier = state.answers[id]
    let same = earlier?.response == response
    let note = state.drafts[id]?.note ?? (same ? earlier?.justification : nil)
    let answer = Answer(
      response, justification: note, control: same ? earlier?.control : nil)
    state.later.remove(id)
    change(draftOf: id) {
      $0 = Flow.Draft(control: same ? $0.control : nil, begunNote: $0.begunNote)
    }
    store(answer, for: id)
    if flow.asksControl(id, in: state.answers) == nil {
      state.owed.remove(id)
    } else if !same {
      state.owed.insert(id)
    }
  }

  /// Stores an answer if it says anything new, and tells how it changes the path.
  mutating func store(_ answer: Answer, for id: Question.ID) {
    guard state.answers[id] != answer else { return }
    let before = flow.visibility(of: state.answers).asked
    state.answers[id] = answer
    effects.append(.save(id, answer))
    let after = flow.visibility(of: state.answers).asked
    guard before != after else { return }
    effects.append(
      .tell(
        Flow.PathChange(
          added: after.filter { !before.contains($0) },
          removed: before.filter { !after.contains($0) }, total: after.count)))
  }

  mutating func control(_ text: String?) {
    guard case .control(let id) = state.stop, let answer = state.answers[id]
    else { return refuse(.notHere) }
    do throws(AnswerError) {
      let line = try Question.line(text ?? "")
      let control = line.isEmpty ? nil : try Question.prose(line)
      store(
        Answer(answer.response, justification: answer.justification, control: control), for: id)
    } catch {
      return refuse(.answer(error))
    }
    state.owed.remove(id)
    change(draftOf: id) { $0 = Flow.Draft(begunNote: $0.begunNote) }
    go(to: flow.next(after: id, in: state))
  }

  /// Adds a note to an answer, or keeps it until there is one.
  mutating func note(_ text: String) {
    guard let id = state.stop.question else { return refuse(.notHere) }
    do throws(AnswerError) {
      let note = try Question.prose(text)
      change(draftOf: id) { $0.begunNote = nil }
      if let answer = state.answers[id] {
        store(Answer(answer.response, justification: note, control: answer.control), for: id)
      } else {
        state.drafts[id, default: Flow.Draft()].note = note
      }
    } catch {
      refuse(.answer(error))
    }
  }

  /// Keeps what is being written. Where a secret is in it, nothing is kept, not even its beginning.
  mutating func draft(_ part: Flow.Draft.Part, _ text: String) {
    guard let id = state.stop.question else { return refuse(.notHere) }
    let kept = SecretGuard.keepable(text)
    let stop = state.stop
    change(draftOf: id) { draft in
      switch (part, stop) {
      case (.reason, _): draft.reason = kept
      case (.note, _): draft.begunNote = kept
      case (.asked, .control): draft.control = kept
      case (.asked, _): draft.text = kept
      }
    }
    if let secret = SecretGuard.secret(in: text) { refuse(.answer(.secret(secret))) }
  }

  private mutating func change(draftOf id: Question.ID, _ body: (inout Flow.Draft) -> Void) {
    var draft = state.drafts[id] ?? Flow.Draft()
    body(&draft)
    state.drafts[id] = draft == Flow.Draft() ? nil : draft
  }
}
