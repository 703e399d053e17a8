import FoundationEssentials
import Glibc
import Readiness
import Terminal

/// A run played at a terminal, card by card. Whatever is typed is recorded at once; another person
/// at another terminal may write meanwhile.
struct RunConversation {
  private var work: RunAtWork
  private let brief: RunBrief
  private let conversation: Conversation
  /// The entries of the run that were seen here.
  private var seen: Int
  /// How wide the terminal was at first; nil: nobody knows.
  private let columns: Int?

  /// How wide a card may be here.
  private var width: Int {
    let columns = conversation.stage.map { $0.size.columns - 1 } ?? columns
    return min(columns ?? RunAtWork.width, RunAtWork.width)
  }
  /// The step whose card was shown last.
  private var shown: Runbook.Step.ID??
  /// What stands on it.
  private var cardText = ""
  /// How the person left in the middle of something; nil: they did not.
  private var leaving: Conversation.Leaving?

  init(_ brief: RunBrief, _ conversation: Conversation, _ desk: inout Desk) throws {
    self.brief = brief
    self.conversation = conversation
    work = try desk.transact { desk in try desk.runAtWork(brief) }
    seen = work.run.record.log.count
    columns = desk.world.outColumns
  }

  /// How it was left.
  enum Ending {
    /// The run is over, or waits for its review.
    case over
    /// The person left.
    case left
    /// The process should die of this signal.
    case interrupted(Signal)
  }

  /// Asks until the run is over or the person leaves.
  mutating func run(_ desk: inout Desk) throws -> Ending {
    let presence = try RunPresence(brief, &desk)
    defer { presence.leave(&desk) }
    if let other = presence.other {
      try conversation.say("\(brief.name) is also open in process \(other) here. Both can write.")
    } else if let how = try explainGap(&desk) {
      return how
    }
    while work.run.record.ended == nil {
      try throwIn(&desk)
      let reply = try askAtCard(desk.world.now)
      // The time is that of the key: what is written behind it comes later.
      try desk.lookAtClock()
      if case .line(let line) = reply, try take(line, &desk) { return try leave(.left) }
      if let how = reply.leaving ?? leaving { return try leave(how.endingOfRun) }
    }
    try conversation.say(work.card(at: desk.world.now).text)
    return .over
  }

  /// Takes a line. Whether the person wants to leave.
  private mutating func take(_ line: String, _ desk: inout Desk) throws -> Bool {
    let line = try conversation.completed(
      line, by: RunWord.question(for: line),
      of: "run/\(brief.number)/\(work.run.step?.id.text ?? "end")", about: cardText,
      leaving: &leaving, &desk)
    guard let line else { return false }
    switch try? RunWord(line) {
    case .quit: return true
    case .help: leaving = try conversation.show(RunCard.help, titled: "What can be said")
    case .look:
      leaving = try conversation.show(RunLook.text(work.run), titled: "What was said so far")
    default: try record(line, &desk)
    }
    return false
  }

  /// Records a line, and says what was recorded, or why not.
  private mutating func record(_ line: String, _ desk: inout Desk) throws {
    guard !line.isEmpty else {
      shown = nil  // The card has scrolled away, or was long ago: it is shown again.
      return
    }
    let step = shown ?? nil
    let brief = self.brief
    do {
      let (later, telling) = try desk.transact { desk in
        var work = try desk.runAtWork(brief)
        let telling = try RunTelling.say(line, of: &work, seeing: step, &desk)
        return (work, telling)
      }
      work = later
      seen = work.run.record.log.count
      try conversation.say(telling.text.trimmedEnd)
    } catch let error as RunError {
      try refresh(&desk)
      try conversation.say(error.said)
    } catch let error as SecretError {
      try conversation.say("\(error)")
    } catch let error as UsageError {
      try conversation.say("\(error)")
    }
  }

  /// Reads what others recorded.
  private mutating func refresh(_ desk: inout Desk) throws {
    let brief = self.brief
    work = try desk.transact { desk in try desk.runAtWork(brief) }
    let news = work.run.record.log.dropFirst(seen)
    seen = work.run.record.log.count
    if !news.isEmpty {
      let lines = news.map { RunLook.line($0, work.run) }.joined()
      try conversation.say("Meanwhile:\n\(lines.trimmedEnd)")
    }
  }

  /// Says what the facilitator has to throw in.
  private mutating func throwIn(_ desk: inout Desk) throws {
    for inject in work.run.dueInjects(at: desk.world.now) {
      try conversation.say("Inject: \(inject.say)")
      let brief = self.brief
      work = try desk.transact { desk in
        var work = try desk.runAtWork(brief)
        _ = try RunTelling.record([work.run.injecting(inject, desk.pen)], of: &work, &desk)
        return work
      }
      seen = work.run.record.log.count
    }
  }

  /// Shows the card, unless it is the one that was shown last, and asks what is said at it.
  private mutating func askAtCard(_ now: Instant) throws -> Conversation.Reply {
    let isNew = shown != .some(work.run.step?.id)
    shown = .some(work.run.step?.id)
    let card = work.card(at: now, for: .restricted, width: width)
    cardText = card.text
    let work = self.work
    return try conversation.ask(
      work.card(at: now).prompt,
      at: .init(
        text: card.text, words: card.words, more: RunWord.keys,
        title: work.run.step.map { "Now: \($0.title)" } ?? "",
        fitted: { work.card(at: now, for: .restricted, width: min($0, RunAtWork.width)).text }),
      isNew: isNew)
  }

  /// Asks what happened since the last entry, if that is a while ago.
  private mutating func explainGap(_ desk: inout Desk) throws -> Ending? {
    let record = work.run.record
    guard record.ended == nil, record.begun.paper != true, record.through == nil else { return nil }
    let gap = record.silence(at: desk.world.now)
    guard record.isPaused || gap >= RunRecord.notableSilence else { return nil }
    let place =
      work.run.step.map { "at step \(work.run.number($0)), \($0.title.lowercasedFirstLetter)" }
      ?? ""
    try conversation.say(
      "\(brief.name) was \(record.isPaused ? "paused" : "interrupted") \(place), "
        + "\(RunRecord.clock(gap)) ago.\n"
        + "went-on: work went on meanwhile, the time counts. stood-still: it does not count.")
    while work.run.record.log.count == record.log.count {
      let reply = try conversation.ask("went-on, stood-still, or stop WHY:")
      try desk.lookAtClock()
      switch reply {
      case .leave(let how): return try leave(how.endingOfRun)
      case .left: break
      case .line(let line):
        switch try? RunWord(line) {
        case .wentOn, .stoodStill, .stop, .note: try self.record(line, &desk)
        case .quit: return try leave(.left)
        default: try conversation.say("First say whether it went on meanwhile.")
        }
      }
    }
    return nil
  }

  private func leave(_ ending: Ending) throws -> Ending {
    if case .interrupted(.hangup) = ending { return ending }
    try conversation.say(
      "\(brief.name) stays open; everything so far is saved.\n"
        + (work.run.isOpen ? "Something is out and has to go back.\n" : "")
        + "Go on: surefoot \(work.run.mode.noun) resume \(brief.name)")
    return ending
  }
}

extension String {
  fileprivate var lowercasedFirstLetter: String { prefix(1).lowercased() + dropFirst() }
}

extension Conversation.Leaving {
  /// How the run is left then.
  fileprivate var endingOfRun: RunConversation.Ending {
    if case .signal(let signal) = self { .interrupted(signal) } else { .left }
  }
}

extension RunError {
  /// The same on one line, for a conversation.
  var said: String {
    switch self {
    case .refused(let why, _): why
    default: "\(self)"
    }
  }
}
