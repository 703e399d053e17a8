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
}
