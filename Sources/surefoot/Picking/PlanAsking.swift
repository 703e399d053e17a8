import Readiness
import Terminal

/// What a command needs, asked question by question. Escape goes back to the question before, and
/// from the first one to the items; nothing is recorded then, and what was written stands there again.
struct PlanAsking {
  let verb: PlanVerb
  let items: [Item.ID]
  /// The items in words, which stay in view.
  let about: String
  let conversation: Conversation
  let today: Day
  /// What was begun and not carried out, by the command, the items and the question.
  var begun: [String: String]
  /// What was said behind the word; it answers the first question.
  var said: String
  /// How the person left, if they did.
  private(set) var leaving: Conversation.Leaving?

  init(
    _ verb: PlanVerb, saying said: String, of items: [Item.ID], about: String,
    _ conversation: Conversation, today: Day, begun: [String: String]
  ) {
    (self.verb, self.said, self.items, self.about) = (verb, said, items, about)
    (self.conversation, self.today, self.begun) = (conversation, today, begun)
  }

  private typealias Given = (option: String?, text: String)

  /// Asks everything.
  /// - Returns: the command's words; nil: the person left, or thought better of it.
  mutating func words() throws -> [String]? {
    var given: [Given] = []
    while given.count < verb.asks.count {
      if let one = try answer(verb.asks[given.count]) {
        given.append(one)
        continue
      }
      // In lines there is no way to think better of one answer alone.
      guard leaving == nil, conversation.stage != nil, let last = given.popLast() else {
        return nil
      }
      begun[key(verb.asks[given.count].prompt)] = last.text
    }
    for ask in verb.asks { begun[key(ask.prompt)] = nil }
    let said = given.filter { !$0.text.isEmpty }
    let options = said.compactMap { one in one.option.map { "\($0)=\(one.text)" } }
    let behind = said.filter { $0.option == nil }.map(\.text)
    return [verb.command] + options + ["--"] + items.map(\.text) + behind
  }

  /// What is given to one question; empty: it is left out. Nil: the person left, or thought better.
  private mutating func answer(_ ask: PlanVerb.Ask) throws -> Given? {
    while let text = try line(ask.prompt) {
      if text.isEmpty, let instead = ask.instead {
        let other = try line(instead.prompt)
        if let other, !other.isEmpty { return (instead.option, other) }
        guard other == nil, leaving == nil, conversation.stage != nil else { return nil }
      } else if text.isEmpty {
        return ask.isOptional ? (ask.option, "") : nil
      } else if ask.isDay, !isDay(text) {
        try conversation.say("\(text.shortened()) is not \(DayWords.allowed).")
        begun[key(ask.prompt)] = text
      } else {
        let day = ask.isDay ? DayWords.day(text, from: today) : nil
        return (ask.option, day.map { "\($0)" } ?? text)
      }
    }
    return nil
  }

  /// Whether a day, or the word for the one that the plan gives, is meant; or how long something holds.
  private func isDay(_ text: String) -> Bool {
    text == "plan" || text.hasPrefix("P") || DayWords.day(text, from: today) != nil
  }

  /// A line; nil: the person left, or thought better of it.
  private mutating func line(_ prompt: String) throws -> String? {
    guard said.isEmpty else {
      defer { said = "" }
      return said
    }
    let key = key(prompt)
    var kept = begun[key]
    let reply = try conversation.ask(
      prompt, about: about, begun: kept ?? "", mayLeave: true, isKept: true
    ) { kept = SecretGuard.keepable($0) }
    begun[key] = kept
    leaving = reply.leaving
    guard case .line(let text) = reply else { return nil }
    switch PlainCommand(text) {
    case .back: return nil
    case .quit:
      leaving = .end
      return nil
    default: return text
    }
  }

  private func key(_ prompt: String) -> String {
    "\(verb.command) \(items.map(\.text).joined(separator: " ")): \(prompt)"
  }
}
