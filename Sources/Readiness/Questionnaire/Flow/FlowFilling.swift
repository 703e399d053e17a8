extension Flow {
  /// What comes of answers that were all given at once, in a file or as options.
  public struct Filling: Sendable {
    /// The state with every answer that could be taken.
    public let state: State
    /// The answers to store, in the order to store them: the same as from a sitting that said the
    /// same.
    public let saves: [Save]
    /// Everything that is wrong, by the path `answers/ID`; nothing should be stored then.
    public let faults: [Fault]
    /// Questions that are asked and still have no answer, in order.
    public let missing: [Question]
    /// Questions that are not asked and yet have an answer, in order: kept, but inactive.
    public let inactive: [Question.ID]
  }

  /// An answer to store.
  public struct Save: Hashable, Sendable {
    /// The question.
    public let question: Question.ID
    /// The answer.
    public let answer: Answer

    /// An answer to store.
    public init(question: Question.ID, answer: Answer) {
      self.question = question
      self.answer = answer
    }
  }

  /// Drives the flow with answers in words, as ``GivenAnswer`` describes them, through all
  /// problems to the end.
  public func filling(_ state: State, with given: [Question.ID: GivenAnswer]) -> Filling {
    var drive = Drive(flow: self, state: resumed(state), faults: strangers(among: given))
    for question in questionnaire.questions {
      guard let answer = given[question.id] else { continue }
      drive.take(answer, for: question)
    }
    for id in visibility(of: drive.state.answers).asked where given[id] != nil {
      drive.contradiction(of: id)
    }
    let answers = drive.state.answers
    let faulty = Set(drive.faults.map(\.path))
    let missing = open(in: answers).filter { !faulty.contains("answers/\($0)") }
    drive.state.stop = stop(after: state, in: answers)
    return Filling(
      state: seeing(drive.state), saves: drive.saves, faults: drive.faults,
      missing: missing.compactMap(question), inactive: inactive(in: answers))
  }

  /// Drives the flow with answers that were read already.
  public func filling(_ state: State, with answers: Answers) -> Filling {
    filling(state, with: answers.mapValues(\.given))
  }

  /// Where the sitting stood if that is still open, else the first question that is.
  private func stop(after state: State, in answers: Answers) -> Stop {
    let open = open(in: answers)
    if let id = state.stop.question, open.contains(id) { return .question(id) }
    return open.first.map(Stop.question) ?? .review
  }

  private func strangers(among given: [Question.ID: GivenAnswer]) -> [Fault] {
    let ids = questionnaire.questions.map(\.id.text)
    return given.keys.filter { question($0) == nil }.sorted().map { id in
      Fault(
        "answers/\(id)", "there is no question \"\(SecretGuard.masked(id.text).shortened())\"",
        remedy: Suggestion.question(for: id.text, among: ids))
    }
  }
}

/// A flow driven by given answers.
private struct Drive {
  let flow: Flow
  var state: Flow.State
  var saves: [Flow.Save] = []
  var faults: [Fault]

  /// Sends one answer through the flow as a person would; an answer to a hidden question, to
  /// which nobody could go, is stored as it is.
  mutating func take(_ given: GivenAnswer, for question: Question) {
    do throws(AnswerError) {
      let answer = try question.answer(from: given)
      if flow.visibility(of: state.answers).contains(question.id) {
        send(answer, for: question.id)
      } else if state.answers[question.id] != answer {
        state.answers[question.id] = answer
        saves.append(Flow.Save(question: question.id, answer: answer))
      }
    } catch {
      faults.append(Drive.fault(error, question))
    }
  }

  private mutating func send(_ answer: Answer, for id: Question.ID) {
    state.stop = .question(id)
    state.seen.insert(id)
    if let note = answer.justification, state.answers[id]?.response != answer.response {
      state.drafts[id, default: Flow.Draft()].note = note
    }
    apply(.answer(answer.response), id)
    guard state.answers[id]?.response == answer.response else { return }
    if let note = answer.justification, state.answers[id]?.justification != note {
      state.stop = .question(id)
      apply(.note(note), id)
    }
    let control = answer.control
    if state.owed.contains(id) || control != nil && state.answers[id]?.control != control {
      state.stop = .control(id)
      apply(.control(control), id)
    }
  }

  private mutating func apply(_ event: Flow.Event, _ id: Question.ID) {
    let (next, effects) = flow.applying(event, to: state)
    state = next
    for effect in effects {
      switch effect {
      case .save(let question, let answer):
        saves.append(Flow.Save(question: question, answer: answer))
      case .refuse(.contradicted(let because)):
        faults.append(Drive.contradicted(id, because))
      case .refuse(let refusal):
        faults.append(Fault("answers/\(id)", "\(refusal)"))
      case .tell, .show, .list, .finished, .paused: break
      }
    }
  }

  /// A fault if an answer that came later contradicts "does not apply".
  mutating func contradiction(of id: Question.ID) {
    guard case .notApplicable = state.answers[id]?.response,
      let because = flow.contradiction(of: id, in: state.answers)
    else { return }
    faults.append(Drive.contradicted(id, because))
  }

  private static func contradicted(_ id: Question.ID, _ because: String) -> Fault {
    Fault(
      "answers/\(id)", "\(id) cannot be said not to apply: \(because)",
      remedy: "answer it, or say that it is not known")
  }

  private static func fault(_ error: AnswerError, _ question: Question) -> Fault {
    let path = "answers/\(question.id)"
    if case .secret(let secret) = error {
      return Fault(path, "\(question.id): \(secret.finding)", remedy: secret.advice)
    }
    return Fault(
      path, "\(question.id): \(error)",
      remedy: "give \(question.allowed), unknown, or na and a reason")
  }
}
