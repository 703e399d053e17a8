import Readiness
import Terminal

extension QuestionField {
  /// Takes a key.
  mutating func take(_ key: Key) -> Reply {
    if let complaint = key.complaint { return wrong(complaint) }
    switch fault {
    case .words: fault = nil
    case .noTicks where key != .enter: fault = nil
    default: break
    }
    let reply = reason == nil ? takeInForm(key) : takeReason(key)
    if case .taken = reply { reconsider() }
    return reply
  }

  /// A secret in what is written is taken out at once, before it is kept anywhere.
  /// - Returns: what was found.
  mutating func takeOutSecret() -> Secret? {
    let text = begun
    guard text.utf8.count >= 8, let secret = SecretGuard.secret(in: text) else { return nil }
    if reason != nil { reason = TextField() }
    if reason == nil, case .written(var written) = form {
      written.field = TextField()
      form = .written(written)
    }
    fault = nil
    return secret
  }

  private mutating func wrong(_ words: String) -> Reply {
    fault = .words(words)
    return .taken
  }

  private mutating func takeInForm(_ key: Key) -> Reply {
    switch form {
    case .list(var list):
      let reply = list.take(key)
      form = .list(list)
      switch reply {
      case .taken: return .taken
      case .unused: return .unused
      case .enteredNothing where !list.isTicked: return .nothing
      case .entered(let index) where !list.isTicked: return choose(index)
      case .entered, .enteredNothing: return send(ticks: list)
      }
    case .written(var written):
      // Before anything is written it asks for help, as it does in a list.
      if key == .text("?"), written.field.text.isEmpty { return .line("?") }
      if key == .enter { return send(written) }
      let isTaken = written.take(key)
      form = .written(written)
      return isTaken ? .taken : .unused
    }
  }

  /// Sends off what is chosen: the choices first, then the two honest answers.
  private mutating func choose(_ index: Int) -> Reply {
    switch index - question.choices.count {
    case 0: return .event(.answer(.unknown))
    case 1: return askReason()
    default: return .event(.typed(String(index + 1)))
    }
  }

  /// Sends off ticks. None at all may be an oversight, so that it takes Enter twice.
  private mutating func send(ticks list: ListField) -> Reply {
    // An honest answer that is marked is meant, where nothing else is ticked.
    let marked = list.ticked.isEmpty ? list.marker : nil
    if let honest = (list.ticked.first ?? marked), honest >= question.choices.count {
      return choose(honest)
    }
    guard !list.ticked.isEmpty else {
      if case .value(.options([])) = answered { return .event(.typed("none")) }
      if case .noTicks = fault { return .event(.typed("none")) }
      fault = .noTicks
      return .taken
    }
    return .event(.typed(list.ticked.map { String($0 + 1) }.joined(separator: " ")))
  }

  private mutating func send(_ written: WrittenField) -> Reply {
    switch written.place {
    case .unknown: return .event(.answer(.unknown))
    case .notApplicable: return askReason()
    case .field: return written.field.text.isEmpty ? .nothing : .line(written.field.text)
    }
  }

  /// Asks why it does not apply, unless that cannot be.
  private mutating func askReason() -> Reply {
    guard contradiction == nil else { return .event(.answer(.notApplicable(because: ""))) }
    reason = TextField(leftReason)
    fault = nil
    return .taken
  }

  private mutating func takeReason(_ key: Key) -> Reply {
    switch key {
    case .escape, .backTab:
      leftReason = reason?.text ?? ""
      reason = nil
      fault = nil
    case .enter:
      let text = reason?.text ?? ""
      guard !text.isEmpty else {
        return wrong("Say why in a few words, or Escape to choose again.")
      }
      return .event(.answer(.notApplicable(because: text)))
    default: return reason?.take(key) ?? false ? .taken : .unused
    }
    return .taken
  }

  /// A fault that was said vanishes as soon as the text is right.
  private mutating func reconsider() {
    switch fault {
    case .answer:
      let text = begun
      do throws(AnswerError) {
        if reason != nil {
          _ = try Question.prose(text)
        } else {
          _ = try question.response(from: question.meant(by: text, from: today))
        }
        fault = nil
      } catch {
        fault = .answer(error)
      }
    case .words, .noTicks, nil: break
    }
  }
}
