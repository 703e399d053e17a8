import Readiness

extension PlainWizard {
  /// What can be typed where the flow stands.
  var prompt: String {
    switch state.stop {
    case .question(let id): QuestionScreen(id, flow, state)?.prompt ?? ""
    case .control: "Answer in one line, Enter alone if nothing does, or ? for help:"
    case .review: OutlineScreen.prompt
    }
  }

  /// Does what a line says.
  /// - Returns: a remark for the next prompt, with a space behind it, or nothing.
  mutating func take(_ line: String, _ keep: Keep) throws -> String {
    switch PlainCommand(line) {
    case .text(let text): return try take(text: text, keep)
    case .help: try help()
    case .back: return try send(.back, keep)
    case .skip: return try send(.skip, keep)
    case .list: return try send(.list, keep)
    case .review: return try send(.review, keep)
    case .quit: return try send(.pause, keep)
    case .unknown: return try send(.answer(.unknown), keep)
    case .go(let text): return try go(text, keep)
    case .note(let text): return try note(text, keep)
    case .notApplicable(let reason): return try notApplicable(reason, keep)
    case .unheard(let word, let similar):
      let near = similar.isEmpty ? "" : " Did you mean \(Suggestion.list(similar, or: "or"))?"
      return "There is no command \(Wording.line(word.shortened())).\(near) "
    }
    return ""
  }

  private mutating func take(text: String, _ keep: Keep) throws -> String {
    switch state.stop {
    case .control: return try send(.control(text), keep)
    case .review: return try choose(text, keep)
    case .question(let id):
      if !text.isEmpty {
        let meant = flow.question(id)?.meant(by: text, from: today) ?? text
        return try send(.typed(meant), keep)
      }
      if flow.isSettled(id, in: state.answers) { return try send(.forward, keep) }
      if state.later.contains(id) { return try send(.skip, keep) }
      return "Nothing was typed. "
    }
  }

  private func help() throws {
    switch state.stop {
    case .question(let id): try conversation.say(QuestionScreen(id, flow, state)?.help ?? "")
    case .control:
      try conversation.say(WizardWords.controlHelp + "\n" + PlainCommand.keys)
    case .review:
      try conversation.say(
        words.reviewHelp + "\n" + PlainCommand.keys)
    }
  }

  /// One more line for something begun; nil if it is empty or a command, which the sitting takes
  /// up next, or if the person left.
  private mutating func line(asking prompt: String) throws -> String? {
    let reply = try conversation.ask(prompt)
    leaving = reply.leaving
    guard case .line(let line) = reply else { return nil }
    guard case .text(let text) = PlainCommand(line) else {
      pending = line
      return nil
    }
    return text.isEmpty ? nil : text
  }

  private mutating func go(_ text: String, _ keep: Keep) throws -> String {
    guard !text.isEmpty else {
      let text = try line(asking: "Which question? Its number or id, or Enter alone to stay:")
      return try text.map { try go($0, keep) } ?? ""
    }
    let id: Question.ID
    do throws(Flow.Refusal) {
      id = try flow.find(text, in: state)
    } catch {
      return Wording.remark(error, in: flow) + " "
    }
    section = nil
    return try send(.jump(id), keep)
  }

  private mutating func note(_ text: String, _ keep: Keep) throws -> String {
    guard text.isEmpty, state.stop != .review else { return try send(.note(text), keep) }
    let text = try line(asking: "Note in one line, or Enter alone to add none:")
    return try text.map { try send(.note($0), keep) } ?? ""
  }

  /// "Does not apply", after asking why if nothing was said. What cannot be is not asked why.
  mutating func notApplicable(_ reason: String, _ keep: Keep) throws -> String {
    guard case .question(let id) = state.stop, reason.isEmpty else {
      return try send(.answer(.notApplicable(because: reason)), keep)
    }
    if let because = flow.contradiction(of: id, in: state.answers) {
      return Wording.remark(.contradicted(because: because), in: flow) + " "
    }
    let text = try line(
      asking: "Why does it not apply? One line, or Enter alone to return to the question:")
    return try text.map { try notApplicable($0, keep) } ?? ""
  }

  /// A choice of the last look.
  private mutating func choose(_ text: String, _ keep: Keep) throws -> String {
    let words = ["finish", "answer", "change", "pause"]
    let typed = text.lowercased()
    let number =
      Int(typed) ?? (words.firstIndex { !typed.isEmpty && $0.hasPrefix(typed) } ?? -1) + 1
    switch number {
    case 1: return try send(.finish, keep)
    case 2: return try send(.reopen, keep)
    case 3: return try go("", keep)
    case 4: return try send(.pause, keep)
    default:
      if text.isEmpty { return "Nothing was typed. " }
      let shown = Wording.line(SecretGuard.masked(text).shortened())
      return "You typed \(shown), which is not one of the choices. "
    }
  }
}
