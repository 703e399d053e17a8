import Readiness
import Terminal

// What a line means in the conversation.

extension ReviewConversation {
  /// Takes a line.
  /// - Returns: how the review was left, if it was.
  mutating func take(_ line: String, _ desk: inout Desk) throws -> Ending? {
    let line = try conversation.completed(
      line, by: ReviewWord.question(for: line),
      of: begunSubject, about: cardText, leaving: &leaving, &desk)
    guard let line else { return nil }
    let word: ReviewWord
    do throws(ReviewWordError) { word = try ReviewWord(line) } catch {
      try tell("\(error)")
      return nil
    }
    switch word {
    case .quit: return try leave(.left, &desk)
    case .close: return try close(&desk)
    case .help: leaving = try show(ReviewCard.help, titled: "What can be said")
    case .look:
      let text = ReviewLook.text(
        work.rest, work.agenda, settled: work.record.settled, isParked: work.record.isParked)
      leaving = try show(text, titled: "What is left of the agenda")
    case .history: try history(desk)
    case .go(let text): try go(text)
    case .nothing where topic == nil: showAgain()
    default: try record(word, &desk)
    }
    return nil
  }

  /// What lines that were begun at this card are about.
  private var begunSubject: String {
    "review/\(brief.number)/\(topic?.subject.text ?? "end")"
  }

  private mutating func go(_ text: String) throws {
    do throws(ReviewRefusal) {
      chosen = try work.topic(named: text).subject
      showAgain()
    } catch {
      try tell("\(error)")
    }
  }

  private mutating func record(_ word: ReviewWord, _ desk: inout Desk) throws {
    guard let word = try agreed(word, &desk) else { return }
    let topic = topic
    let shown = topic.map { work.standing(of: $0) }
    let isSaid = try say(&desk) { work, desk in
      switch word {
      case .undo: return try ReviewDesk.undo(in: work, &desk)
      case .present(let names): return try ReviewDesk.attend(names, in: work, &desk)
      case .confirm(let part): return try ReviewDesk.confirm(part, in: work, &desk)
      case .decide(let text): return try ReviewDesk.decide(text, about: topic, in: work, &desk)
      case .task(let text) where topic == nil: return try ReviewDesk.act(text, in: work, &desk)
      default:
        guard let topic else { throw ReviewRefusal.notHere("That", kind: .plan) }
        let now = work.matter.topic(topic.subject, on: work.agenda) ?? topic
        guard work.standing(of: now) == shown else { throw ReviewRefusal.meanwhile }
        return try ReviewTelling.say(word, about: now, in: work, &desk)
      }
    }
    if word == .undo { showAgain() }
    let isSettled = topic.flatMap { work.record.verdicts[$0.subject] }?.body.verdict != .noted
    if isSettled, isSaid {
      chosen = nil
      showAgain()
    }
  }

  /// Says back what is about to be recorded, where a line is read by a grammar or changes more than
  /// itself; nil: it is not wanted.
  private mutating func agreed(_ word: ReviewWord, _ desk: inout Desk) throws -> ReviewWord? {
    switch word {
    case .task(let text): return try agreed(on: text, after: "task", &desk).map(ReviewWord.task)
    case .decide(let text):
      return try agreed(on: text, after: "decide", &desk).map(ReviewWord.decide)
    case .changed(let text): return try isWanted(GivenAnswer(plain: text), desk) ? word : nil
    case .unknown(let why):
      let given = GivenAnswer(.unknown, justification: why.isEmpty ? nil : why)
      return try isWanted(given, desk) ? word : nil
    default: return word
    }
  }

  private mutating func agreed(
    on text: String, after word: String, _ desk: inout Desk
  ) throws -> String? {
    var text = text
    while true {
      var reply: Conversation.Reply?
      do {
        let line = try ReviewDesk.line(text, in: work, desk)
        try tell("  \(line.echo)")
        reply = try conversation.ask(
          "Enter keeps it, no drops it, or type it anew:", about: cardText, mayLeave: true)
        if reply == .line("") { return text }
      } catch let error as ReviewRefusal {
        reply = try mended(text, "\(error)")
      } catch let error as UsageError {
        reply = try mended(text, "\(error)")
      } catch let error as SecretError {
        try tell("\(error)")
      }
      leaving = reply?.leaving
      if case .line(let answer) = reply, !answer.isEmpty,
        !["n", "no"].contains(answer.lowercased())
      {
        text = answer
        continue
      }
      // Escape drops nothing: it stands there when the same is asked again.
      if reply == .left || leaving != nil, let prompt = ReviewWord.question(for: word) {
        try conversation.keep(text, askedBy: prompt, of: begunSubject, &desk)
      }
      try tell("Nothing was recorded.")
      return nil
    }
  }

  /// Says what is wrong with a line, and has it mended where it stands.
  private func mended(_ text: String, _ fault: String) throws -> Conversation.Reply {
    try tell(fault)
    guard conversation.stage != nil else {
      return try conversation.ask("Type it anew, or Enter alone to leave it:")
    }
    return try conversation.ask(
      "Mend it; Escape leaves it:", about: cardText, begun: SecretGuard.keepable(text) ?? "",
      mayLeave: true)
  }

  /// Whether a new answer is to be kept: it is asked where it changes the decision or a plan.
  private mutating func isWanted(
    _ given: GivenAnswer, _ desk: borrowing Desk
  ) throws -> Bool {
    guard let topic, topic.subject.kind == .question else { return true }
    // What speaks against the answer is said when it is recorded.
    guard
      let change = try? ReviewSpeech(work, topic).change(given, desk),
      !change.isNothing, change.isDrift || !change.plans.isEmpty
    else { return true }
    try tell(change.text.trimmedEnd)
    var signal: Signal?
    let isWanted = try conversation.confirm("Keep this answer?", signal: &signal)
    if let signal { leaving = .signal(signal) }
    if !isWanted { try tell("Nothing was recorded.") }
    return isWanted
  }

  /// Everything that was recorded about the topic.
  private mutating func history(_ desk: borrowing Desk) throws {
    guard let topic else { return }
    let lines = work.matter.records.filter { $0.concerns(topic.subject) }.map(HistoryLine.init)
    let text = lines.map { "  \($0.day)  \($0.what), \($0.actor) (entry \($0.number))" }
    leaving = try show(
      text.isEmpty ? "Nothing was recorded about it." : text.joined(separator: "\n"),
      titled: topic.title)
  }

  /// The end: what it came to, and the name of the review to be typed.
  private mutating func close(_ desk: inout Desk) throws -> Ending? {
    try tell(ReviewSummary(work, at: desk.world).text)
    let reply = try conversation.ask(
      "Type the name of the review to close it (\(brief.name)), or Enter to keep it open:",
      mayLeave: true)
    try desk.lookAtClock()
    switch reply {
    case .leave(let how): return try leave(how.ending, &desk)
    case .line(let line) where line.uppercased() == brief.name: break
    case .line, .left:
      try tell("It stays open.")
      showAgain()
      return nil
    }
    let (brief, placeKey) = (self.brief, self.placeKey)
    let records = try desk.transact { desk in
      try desk.workspace.keep(draft: nil, for: placeKey)
      return try ReviewClosing.usual.record(try desk.reviewAtWork(brief), &desk)
    }
    try tell(
      records.map { "Recorded: \(HistoryLine($0).what) (entry \($0.number)).\n" }.joined()
        .trimmedEnd)
    return .closed
  }
}

extension Record {
  /// Whether it is about a subject.
  fileprivate func concerns(_ subject: ReviewSubject) -> Bool {
    if case .reviewLooked(let body) = event {
      return body.subject == subject.text && account == subject.account
    }
    if let item = subject.item { return concerns(item) }
    if case .answered(let body) = event {
      return body.question == subject.question && account == subject.account
    }
    return event?.run(number).map { "run-\($0)" == subject.id || "drill-\($0)" == subject.id }
      ?? false
  }
}
