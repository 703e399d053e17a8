import Readiness

/// Something that can be done with items that were picked from the plan: a command, and what has to
/// be asked for it.
struct PlanVerb {
  /// The key that says it.
  let key: Character
  /// The command, and what the key is called.
  let command: String
  /// What is asked, in order.
  var asks: [Ask] = []

  /// Something asked for a command.
  struct Ask {
    let prompt: String
    /// The option it is given by; nil: it stands behind the ids.
    let option: String?
    /// Whether Enter alone leaves it out.
    var isOptional = false
    /// Whether it is a day, which may be counted from today.
    var isDay = false
    /// What is asked in its place if it was left out.
    var instead: (prompt: String, option: String)?
  }

  /// What can be done with items, by how they stand.
  static func all(for lines: [PlanToday.Line]) -> [PlanVerb] {
    let isClosed = lines.allSatisfy { !$0.isOpen }
    let single = lines.count == 1 ? [attach, show] : []
    return (isClosed ? closed : open) + [note, assign] + single
  }

  private static let evidence =
    "Where is the proof? A file, an address, or text: and words; Enter alone for none:"

  private static let open = [
    PlanVerb(
      key: "d", command: "done",
      asks: [Ask(prompt: evidence, option: "--evidence", isOptional: true)]),
    PlanVerb(key: "s", command: "start"),
    PlanVerb(
      key: "u", command: "due",
      asks: [
        Ask(
          prompt: "By when? \(DayWords.allowed); or the word plan, for the plan's own day:",
          option: nil, isDay: true)
      ]),
    PlanVerb(
      key: "k", command: "skip",
      asks: [
        Ask(prompt: "Why does it not apply?", option: "--reason"),
        Ask(
          prompt: "Until when? Enter alone for a year:", option: "--until", isOptional: true,
          isDay: true),
      ]),
    PlanVerb(
      key: "w", command: "waive",
      asks: [
        Ask(prompt: "Why is it not done?", option: "--reason"),
        Ask(prompt: "What limits the harm instead?", option: "--control"),
        Ask(
          prompt: "Until when is that accepted? \(DayWords.allowed):", option: "--until",
          isDay: true),
        Ask(
          prompt: "Who accepts it, and is not you? Enter alone if there is nobody:",
          option: "--approver", isOptional: true,
          instead: ("What stands in for an approver?", "--alone")),
      ]),
  ]

  private static let closed = [
    PlanVerb(key: "c", command: "confirm"),
    PlanVerb(
      key: "r", command: "reopen",
      asks: [Ask(prompt: "Why does it not hold any more?", option: "--reason")]),
  ]

  private static let note = PlanVerb(
    key: "n", command: "note", asks: [Ask(prompt: "Note:", option: nil)])

  private static let attach = PlanVerb(
    key: "e", command: "attach",
    asks: [Ask(prompt: "Where is the proof? A file, an address, or text: and words:", option: nil)])

  private static let assign = PlanVerb(
    key: "a", command: "assign",
    asks: [Ask(prompt: "Who does it from now on?", option: "--to")])

  private static let show = PlanVerb(key: "v", command: "show")
}

extension PlanVerb {
  /// What can be done, a line for each, for whoever asks.
  static func help(_ verbs: [PlanVerb]) -> String {
    let lines = verbs.map { verb in
      let summary = CommandTable.named(verb.command)?.summary ?? ""
      let gap = String(repeating: " ", count: max(2, 10 - verb.command.count))
      return "\(verb.key)  \(verb.command)\(gap)\(summary)"
    }
    return lines.joined(separator: "\n")
      + "\n\nEnter goes back to the list. Each of them can be taken back: surefoot undo"
  }

  /// Asks what the command needs. Escape goes back to the question before, and from the first one to
  /// the items; nothing is recorded then.
  /// - Parameter begun: what was written of it earlier, by the prompt; kept for the next time.
  /// - Returns: its words; nil: the person left, or thought better of it.
  func words(
    for items: [Item.ID], _ conversation: Conversation, today: Day,
    begun: inout [String: String], _ leaving: inout Conversation.Leaving?
  ) throws -> [String]? {
    var given: [(option: String?, text: String)] = []
    while given.count < asks.count {
      let ask = asks[given.count]
      if let one = try self.given(ask, conversation, today, &begun, &leaving) {
        given.append(one)
        continue
      }
      // In lines there is no way to think better of one answer alone.
      guard leaving == nil, conversation.stage != nil, let last = given.popLast() else {
        return nil
      }
      begun[asks[given.count].prompt] = last.text
    }
    for ask in asks { begun[ask.prompt] = nil }
    let said = given.filter { !$0.text.isEmpty }
    let options = said.compactMap { one in one.option.map { "\($0)=\(one.text)" } }
    let behind = said.filter { $0.option == nil }.map(\.text)
    return [command] + options + ["--"] + items.map(\.text) + behind
  }

  /// What is given to one question; empty: it is left out. Nil: the person left, or thought better.
  private func given(
    _ ask: Ask, _ conversation: Conversation, _ today: Day, _ begun: inout [String: String],
    _ leaving: inout Conversation.Leaving?
  ) throws -> (option: String?, text: String)? {
    while let text = try PlanVerb.line(ask.prompt, conversation, &begun, &leaving) {
      if text.isEmpty, let instead = ask.instead {
        let other = try PlanVerb.line(instead.prompt, conversation, &begun, &leaving)
        if let other, !other.isEmpty { return (instead.option, other) }
        guard other == nil, leaving == nil, conversation.stage != nil else { return nil }
      } else if text.isEmpty {
        return ask.isOptional ? (ask.option, "") : nil
      } else if ask.isDay, !PlanVerb.isDay(text, today) {
        try conversation.say("\(text.shortened()) is not \(DayWords.allowed).")
        begun[ask.prompt] = text
      } else {
        let day = ask.isDay ? DayWords.day(text, from: today) : nil
        return (ask.option, day.map { "\($0)" } ?? text)
      }
    }
    return nil
  }

  /// Whether a day, or the word for the one that the plan gives, is meant; or how long something holds.
  private static func isDay(_ text: String, _ today: Day) -> Bool {
    text == "plan" || text.hasPrefix("P") || DayWords.day(text, from: today) != nil
  }

  private static func line(
    _ prompt: String, _ conversation: Conversation, _ begun: inout [String: String],
    _ leaving: inout Conversation.Leaving?
  ) throws -> String? {
    var kept = begun[prompt]
    let reply = try conversation.ask(prompt, begun: kept ?? "", mayLeave: true) { text in
      kept = SecretGuard.secret(in: text) == nil ? text : nil
    }
    begun[prompt] = kept
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
}
