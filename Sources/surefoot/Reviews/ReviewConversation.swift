import Readiness
import Terminal

/// A review played at a terminal, card by card. Whatever is typed is recorded at once.
struct ReviewConversation {
  let brief: ReviewBrief
  let conversation: Conversation
  var work: ReviewAtWork
  private let past: ReviewPast
  /// How the person left in the middle of something; nil: they did not.
  var leaving: Conversation.Leaving?
  /// The card that was asked for; nil: the first that is left.
  var chosen: ReviewSubject?
  /// The card that was shown last.
  private var shown: ReviewSubject?
  /// What stands on it.
  var cardText = ""
  private var clock: ReviewClock
  /// How wide the terminal was at first; nil: nobody knows.
  private let columns: Int?

  /// How wide lines may be here.
  private var width: Int {
    min(conversation.stage.map { $0.size.columns - 1 } ?? columns ?? RunAtWork.width, 100)
  }

  init(_ brief: ReviewBrief, _ conversation: Conversation, _ desk: inout Desk) throws {
    self.brief = brief
    self.conversation = conversation
    work = try desk.transact { desk in try desk.reviewAtWork(brief) }
    past = ReviewPast(work.matter)
    clock = ReviewClock(work.record.begun.minutes)
    columns = desk.world.outColumns
    let place = try desk.workspace.draft(placeKey)
    chosen = work.rest.map(\.subject).first { Array($0.key.utf8) == place }
  }

  /// Where the card that was chosen is kept, outside of the journal.
  var placeKey: String { "review/\(brief.number)/place" }

  /// How it was left.
  enum Ending: Equatable {
    case closed
    case left
    case interrupted(Signal)
  }

  /// Asks until the review is closed or the person leaves.
  mutating func run(_ desk: inout Desk) throws -> Ending {
    if let ending = try open(&desk) { return ending }
    while true {
      let reply = try askAtCard(desk)
      try desk.lookAtClock()
      if case .line(let line) = reply, let ending = try take(line, &desk) { return ending }
      if let how = reply.leaving ?? leaving { return try leave(how.ending, &desk) }
    }
  }

  /// The opening: the agenda, and who is there.
  private mutating func open(_ desk: inout Desk) throws -> Ending? {
    try tell(
      "Review \(brief.name), \(desk.state.name)\(since(desk.state))\n\n"
        + ReviewLook.opening(work.rest, work.agenda, within: work.record.begun.minutes))
    guard work.record.present.isEmpty else { return nil }
    while true {
      let reply = try conversation.ask("Who is here? Names with commas between:")
      try desk.lookAtClock()
      switch reply {
      case .leave(let how): return try leave(how.ending, &desk)
      case .left: break
      case .line("l"):
        if let how = try show(
          ReviewLook.text(work.rest, work.agenda, settled: work.record.settled),
          titled: "The agenda")
        {
          return try leave(how.ending, &desk)
        }
      case .line("?"):
        if let how = try show(ReviewCard.help, titled: "What can be said") {
          return try leave(how.ending, &desk)
        }
      case .line("q"): return try leave(.left, &desk)
      case .line(let line) where line.count < 2:
        try tell("The minutes name who was there; your own name will do.")
      case .line(let line):
        try say(&desk) { work, desk in try ReviewDesk.attend(line, in: work, &desk) }
        if !work.record.present.isEmpty { return nil }
      }
    }
  }

  private func since(_ state: WorkspaceState) -> String {
    state.lastReview.flatMap { last in last.end.map { ", last: \(last.name) on \($0.day)" } }
      ?? ", the first one"
  }

  /// The topic whose card is up; nil: none is left.
  var topic: ReviewTopic? {
    if let chosen, let topic = work.matter.topic(chosen, on: work.agenda) { return topic }
    return work.rest.first
  }

  /// Shows the card, unless it is the one that was shown last, and asks what is said of it.
  private mutating func askAtCard(_ desk: borrowing Desk) throws -> Conversation.Reply {
    if let line = clock.line(work.record.minutes(to: (desk.world.now, desk.world.ticks?()))) {
      try tell(line)
    }
    guard let topic else { return try askAtEnd() }
    let card = card(topic)
    let isNew = shown != topic.subject
    shown = topic.subject
    cardText = card.text
    return try conversation.ask(
      Columns.wrapLabelled(card.prompt, to: width),
      at: .init(
        text: cardText, words: card.words, enter: card.enter, more: ReviewWord.keys, width: width,
        title: topic.title),
      isNew: isNew)
  }

  private func card(_ topic: ReviewTopic) -> ReviewCard {
    let index = work.rest.firstIndex { $0.subject == topic.subject } ?? 0
    return ReviewCard(
      topic, of: work.matter, past,
      place: (min(work.record.settled + index + 1, max(work.count, 1)), max(work.count, 1)),
      minutesLeft: work.rest.minutes,
      isParked: work.record.isParked(topic.subject))
  }

  /// The end of the agenda: what is carried over, then the end of the review.
  private mutating func askAtEnd() throws -> Conversation.Reply {
    let isNew = shown != nil || work.record.settled == 0
    shown = nil
    let text = "The agenda is through.\n" + ReviewLook.text([], work.agenda)
    cardText = ""
    return try conversation.ask(
      Columns.wrapLabelled(
        "confirm PART, t action, x decision, z close, ? help, q leave:", to: width),
      at: .init(
        text: text,
        words: [
          ("t", "action"), ("x", "decision"), ("z", "close"), ("?", "help"), ("q", "leave"),
        ], more: ReviewWord.keys, width: width),
      isNew: isNew)
  }

  /// Says something to read that stands beside what goes on.
  func show(_ text: String, titled title: String) throws -> Conversation.Leaving? {
    try conversation.show(Columns.wrapLabelled(text, to: width), titled: title)
  }

  /// Says lines, broken to the width of the terminal.
  func tell(_ text: String) throws {
    try conversation.say(Columns.wrapLabelled(text, to: width))
  }

  /// The card is shown again.
  mutating func showAgain() { shown = nil }

  /// Says something in a transaction, and tells what came of it, or why not.
  /// - Returns: whether it was recorded.
  @discardableResult mutating func say(
    _ desk: inout Desk,
    _ body: (ReviewAtWork, inout Desk) throws -> ReviewTelling
  ) throws -> Bool {
    let brief = self.brief
    do {
      let (later, text) = try desk.transact { desk in
        let telling = try body(try desk.reviewAtWork(brief), &desk)
        return (try desk.reviewAtWork(brief), telling.text)
      }
      work = later
      try tell(text.trimmedEnd)
      return true
    } catch let error as ReviewRefusal {
      try tell("\(error)")
      if error == .meanwhile {
        work = try desk.transact { desk in try desk.reviewAtWork(brief) }
        showAgain()
      }
    } catch let error as SecretError {
      try tell("\(error)")
    } catch let error as UsageError {
      try tell("\(error)")
    } catch let error as any ReviewObjection {
      try tell("\(error)")
    }
    return false
  }

  /// The sitting ends; the review stays open.
  func leave(_ ending: Ending, _ desk: inout Desk) throws -> Ending {
    let tick = desk.world.ticks?()
    let body = Event.ReviewSat(review: brief.number, mark: .left, tick: tick)
    let place = chosen.map { Array($0.key.utf8) }
    try desk.transact { desk in
      try desk.append([Fresh(.reviewSat(body))])
      // Whoever goes on stands at the card that was chosen, and not at the first that is left.
      try desk.workspace.keep(draft: place, for: placeKey)
    }
    if case .interrupted(.hangup) = ending { return ending }
    try tell(
      "\(brief.name) stays open; everything so far is saved.\nGo on: surefoot review resume")
    return ending
  }
}

extension Conversation.Leaving {
  /// How the review is left then.
  var ending: ReviewConversation.Ending {
    if case .signal(let signal) = self { .interrupted(signal) } else { .left }
  }
}
