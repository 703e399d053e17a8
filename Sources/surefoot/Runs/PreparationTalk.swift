import Readiness
import Terminal

/// What is written down for a runbook, asked one line after the other. Each is saved at once; what
/// is refused is asked again and blocks nothing.
struct PreparationTalk {
  private let prepared: PreparedRunbook
  private let day: Day
  /// What is written down now.
  private var preparation: Preparation
  private let offers: [Runbook.Prerequisite.ID: String]
  private let conversation: Conversation
  private var place = 0

  /// - Parameter day: the day it is.
  init(
    _ prepared: PreparedRunbook, offers: [Runbook.Prerequisite.ID: String], on day: Day,
    _ conversation: Conversation
  ) {
    self.prepared = prepared
    self.day = day
    preparation = prepared.preparation
    self.offers = offers
    self.conversation = conversation
  }

  private static let keys = """
    Enter keeps what stands there. ? tells why it is asked and how it is written.
    :unknown if nobody knows it yet, :na if it does not apply, :skip to leave it, :back, :quit.
    Never a password, a recovery code or a seed.
    """

  /// Asks for a line about a prerequisite.
  typealias Ask = (
    _ prompt: String, _ one: Runbook.Prerequisite, _ about: String
  ) throws -> Conversation.Reply

  /// Asks until all were asked or the person leaves.
  /// - Parameters:
  ///   - ask: asks for a line, and may keep what was begun.
  ///   - keep: saves an answer before it returns.
  mutating func run(
    asking ask: Ask, _ keep: (Runbook.Prerequisite, Answer) throws -> Void
  ) throws -> Conversation.Leaving? {
    let asked = prepared.asked
    try conversation.say(
      "\(prepared.runbook.title): what to write down beforehand, \(asked.count) lines.\n"
        + PreparationTalk.keys)
    while place < asked.count {
      let one = asked[place]
      let head = head(one, of: asked.count)
      if conversation.stage == nil { try conversation.say("\n" + head) }
      switch try ask(prompt(one), one, head) {
      case .leave(let how): return how
      case .left: place = max(0, place - 1)
      case .line(let line):
        if let leaving = try take(line, one, head, ask, keep) { return leaving }
      }
    }
    return nil
  }

  private func head(_ one: Runbook.Prerequisite, of count: Int) -> String {
    var text = "\(place + 1) of \(count). \(one.title)\n\(one.ask)\n"
    if case .choice(let choices) = one.form {
      text += choices.enumerated().map { "\($0 + 1). \($1.title)\n" }.joined()
    }
    if let answer = preparation.answers[one.id]?.value {
      return text + "Now: \(one.words(of: answer))"
    }
    if let offer = offers[one.id] { return text + "For another runbook you wrote: \(offer)" }
    return text + "Nothing is written down yet."
  }

  private func prompt(_ one: Runbook.Prerequisite) -> String {
    if preparation.answers[one.id] != nil { return "Enter keeps it, or write it anew:" }
    if offers[one.id] != nil { return "Enter takes it over, or write it anew:" }
    return one.form.isChoice ? "A number, or ? for help:" : "One line, or ? for help:"
  }

  /// What is wrong with an answer, said while people think of it.
  private func remarks(on one: Runbook.Prerequisite) -> String {
    prepared.findings(on: day, preparation).filter {
      $0.prerequisite == one.id && !$0.isAbsent
    }.map { "\nBut: \($0.problem)" }.joined()
  }

  /// Takes a line: a word of the wizard, or what is written down.
  private mutating func take(
    _ line: String, _ one: Runbook.Prerequisite, _ head: String, _ ask: Ask,
    _ keep: (Runbook.Prerequisite, Answer) throws -> Void
  ) throws -> Conversation.Leaving? {
    switch PlainCommand(line) {
    case .quit: return .end
    case .back: place = max(0, place - 1)
    case .skip: place += 1
    case .help:
      try conversation.say("\(one.why)\nIt is written as: \(one.example)\n\(PreparationTalk.keys)")
    case .notApplicable(""):
      let reply = try ask("Why does it not apply? Enter alone goes back:", one, head)
      guard case .line(let why) = reply, !why.isEmpty else { return reply.leaving }
      // The words mean the same here.
      guard !why.hasPrefix(":") else { return try take(why, one, head, ask, keep) }
      try write(":na \(why)", one, keep)
    case .text("") where preparation.answers[one.id] != nil: place += 1
    case .text(""):
      guard let offer = offers[one.id] else {
        try conversation.say("Nothing was typed; :skip leaves it for later.")
        return nil
      }
      try write(offer, one, keep)
    case .list, .go, .note, .review, .unheard:
      let word = SecretGuard.masked(String(line.prefix { $0 != " " }))
      try conversation.say("\(word) is no word here; ? tells which there are.")
    case .unknown: try write(":unknown", one, keep)
    case .notApplicable(let why): try write(":na \(why)", one, keep)
    case .text(let text): try write(text, one, keep)
    }
    return nil
  }

  /// Writes a line down, unless it is refused.
  private mutating func write(
    _ line: String, _ one: Runbook.Prerequisite,
    _ keep: (Runbook.Prerequisite, Answer) throws -> Void
  ) throws {
    do {
      let answer = try PreparedRunbook.answer(line, to: one)
      try keep(one, answer)
      preparation = preparation.supposing(answer, to: one.id, on: day)
      try conversation.say("Written down: \(one.words(of: answer))" + remarks(on: one))
      place += 1
    } catch let error as SecretError {
      try conversation.say("\(error)")
    } catch let error as PrerequisiteError {
      try conversation.say("\(error)")
    } catch let error as UsageError {
      try conversation.say("\(error)")
    }
  }
}

extension Runbook.Prerequisite.Form {
  fileprivate var isChoice: Bool {
    if case .choice = self { true } else { false }
  }
}
