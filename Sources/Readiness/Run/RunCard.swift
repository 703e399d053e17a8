/// What is shown at a step: who does what next, what is then seen, and what can be said.
public struct RunCard: Sendable {
  /// Lines for a terminal, read from top to bottom.
  public let text: String
  /// What is typed next, in a few words.
  public let prompt: String
  /// What can be said by one letter, in the order of the keys.
  public let words: [(key: Character, word: String)]

  /// Somebody who may be called.
  public typealias Caller = (name: String, reach: String)

  /// Something that was written down beforehand and is needed now.
  public struct Written: Hashable, Sendable {
    /// What it is.
    let title: String
    /// What is written down; empty if nothing is.
    let text: String
  }

  /// The card of a run at a moment.
  /// - Parameters:
  ///   - callers: who may say yes, in the order they are called.
  ///   - written: what was written down for the step.
  ///   - fill: puts what is known into the commands of a text.
  public init(
    _ run: Run, at now: Instant, callers: [Caller] = [], written: [Written] = [],
    fill: (String) -> String = { $0 }
  ) {
    guard let step = run.step else {
      text = RunCard.head(run) + RunCard.over(run)
      prompt = "Type look or quit:"
      words = [("b", "look back"), ("q", "quit")]
      return
    }
    var text = RunCard.head(run) + RunCard.times(run, step, now)
    text += "\nNow: \(step.title)\nWho: \(RunCard.who(run, step))\n"
    if step.asks == .approval { text += RunCard.calls(run, callers) }
    if let shut = RunCard.warning(run, now) { text += "\n\(shut)\n" }
    if !written.isEmpty {
      text += "\nWritten down\n\(RunCard.indented(fill(RunCard.list(written))))"
    }
    for (title, part) in [("Do", step.act), ("Expect", step.expect), ("If not", step.ifNot)] {
      text += "\n\(title)\n\(RunCard.indented(fill(part)))"
    }
    if let alone = RunCard.alone(run, step) { text += "\nAlone\n\(RunCard.indented(fill(alone)))" }
    if !step.proof.isEmpty { text += "\n\(fill("Keep: \(step.proof)"))\n" }
    self.text = text
    prompt = RunCard.prompt(run, step)
    words = RunCard.words(run, step)
  }

  private static func head(_ run: Run) -> String {
    let how =
      switch run.mode {
      case .earnest: "IN EARNEST, \(run.name)"
      case .talkThrough: "DRILL, talked through, \(run.name): nobody signs in"
      case .signIn: "DRILL, with a sign-in, \(run.name)"
      }
    let paper = run.record.begun.paper == true ? " Entered from paper." : ""
    return "\(how): \(run.runbook.title)\n"
      + "Account \(run.account.line).\(paper)\n"
      + (run.record.begun.emergency.map { "Emergency: \($0)\n" } ?? "")
  }

  private static func times(_ run: Run, _ step: Runbook.Step, _ now: Instant) -> String {
    guard run.record.begun.paper != true else {
      return "Step \(run.number(step)) of \(run.way.count).\n"
    }
    let since = run.record.log.last { line in
      if case .runStepped = line.event { true } else { false }
    }
    let here = Int(now.seconds - (since?.moment ?? run.record.start).seconds)
    return "Step \(run.number(step)) of \(run.way.count). "
      + "\(RunRecord.clock(run.record.elapsed(to: now))) since it began, "
      + "\(RunRecord.clock(here)) at this step, \(step.minutes) minutes planned.\n"
  }

  private static func who(_ run: Run, _ step: Runbook.Step) -> String {
    guard let first = step.roles.first else { return "" }
    let rest = step.roles.dropFirst().map(run.player)
    return run.player(first) + (rest.isEmpty ? "" : ", with " + Prose.list(rest))
  }

  /// What the only person does in place of the others.
  private static func alone(_ run: Run, _ step: Runbook.Step) -> String? {
    guard run.record.begun.alone == true else { return nil }
    let texts = step.roles.compactMap { id in run.runbook.roles.first { $0.id == id }?.alone }
    let said = texts.filter { !$0.isEmpty }
    return said.isEmpty ? nil : said.joined(separator: "\n\n")
  }

  private static func calls(_ run: Run, _ callers: [Caller]) -> String {
    let called = run.record.marks(.unreachable).compactMap(\.body.text)
    var text = called.isEmpty ? "" : "Not reached: \(Prose.list(called)).\n"
    if let next = Run.next(of: callers.map(\.name), after: called),
      let caller = callers.first(where: { $0.name == next })
    {
      text += "Call: \(caller.name)" + (caller.reach.isEmpty ? "" : ", \(caller.reach)") + ".\n"
    } else if called.isEmpty, callers.isEmpty, run.record.begun.alone != true {
      text += "Call whoever may say yes; nobody is written down for it.\n"
    } else if !called.isEmpty {
      text +=
        run.record.begun.emergency == nil
        ? "Nobody is left to call: it waits, or say stop and why.\n"
        : "Nobody is left to call. It is an emergency: done goes on without a yes.\n"
    }
    return text
  }

  /// What is urgent beside the step.
  private static func warning(_ run: Run, _ now: Instant) -> String? {
    if run.record.isPaused { return "It stands still. Say went-on or stood-still." }
    if run.record.stopping != nil {
      return "It is being stopped: what was taken out goes back first."
    }
    guard let end = run.windowEnd, run.mode != .talkThrough, run.record.begun.paper != true else {
      return nil
    }
    guard run.isOpen || run.reached < .credentialsOut else { return nil }
    let left = Int(end.seconds - now.seconds) / 60
    let time = end.description.dropFirst(11).prefix(5)
    if now <= end { return "The window ends at \(time) UTC, in \(left) minutes." }
    return "THE WINDOW ENDED at \(time) UTC. Sign out now, and say by how much and why."
  }

  private static func over(_ run: Run) -> String {
    guard let end = run.record.ended else { return "\nNothing is left to do.\n" }
    return "\nIt is over: \(end.body.end.rawValue)"
      + (end.body.reason.map { ", \($0)" } ?? "") + ".\n"
  }

  private static func prompt(_ run: Run, _ step: Runbook.Step) -> String {
    if run.record.isPaused { return "went-on, or stood-still:" }
    return switch step.asks {
    case .approval where run.record.begun.alone == true: "yes: WHY, or no: WHY (? for all):"
    case .approval: "yes by NAME: WORDS, no by NAME: WHY, unreachable NAME (? for all):"
    case .alarm where run.mode != .talkThrough: "alarm 03:12 or silent WHAT, then done (? for all):"
    case .audit where run.mode != .talkThrough: "events 7 unexplained 0, then done (? for all):"
    case .review: "review by NAME: WHAT WAS FOUND, or quit until then (? for all):"
    default: "done, differed WHAT, failed WHY, skip WHY (? for all):"
    }
  }

  private static func list(_ written: [Written]) -> String {
    written.map { "* \($0.title): \($0.text.isEmpty ? "nobody wrote it down" : $0.text)" }
      .joined(separator: "\n")
  }

  private static func words(
    _ run: Run, _ step: Runbook.Step
  ) -> [(key: Character, word: String)] {
    let rest: [(key: Character, word: String)] = [
      ("n", "note"), ("b", "look back"), ("p", "pause"), ("x", "stop"), ("?", "help"),
    ]
    if run.record.isPaused { return [("w", "it went on"), ("t", "it stood still")] + rest }
    let results: [(key: Character, word: String)] = [
      ("d", "done"), ("i", "done, but differed"), ("f", "failed"), ("s", "skip"),
    ]
    return switch step.asks {
    case .approval where run.record.begun.alone == true: [("y", "yes"), ("o", "no")] + rest
    case .approval: [("y", "yes"), ("o", "no"), ("u", "unreachable")] + rest
    case .alarm where run.mode != .talkThrough:
      [("a", "alarm"), ("m", "no alarm")] + results + rest
    case .audit where run.mode != .talkThrough: [("e", "events")] + results + rest
    case .review: [("r", "review")] + rest
    default: results + rest
    }
  }

  /// A text of content, set in by two blanks.
  static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined().droppingLastBlank
  }

  /// Everything that can be said, for `?`; no line is longer than 76 columns.
  public static let help = """
    done [at 03:12] [TEXT]         it went as written; times are UTC
    differed [at 03:12] WHAT       it went, but something was otherwise
    failed WHY                     it did not go; the card says what comes then
    skip WHY                       it is left out
    yes [by NAME]: WORDS           it is allowed; by NAME is your word for it
    no [by NAME]: WHY              it is not allowed, and ends here
    unreachable NAME               they did not answer; the next one is called
    alarm [03:12]                  the alarm came, now or then
    silent WHAT WAS LOOKED AT      no alarm came
    events N [unexplained M] TEXT  what CloudTrail showed
    review by NAME: TEXT           what somebody found who took no part
    note TEXT                      a remark with its time
    role ROLE NAME                 somebody else plays a part
    change PART OLD => NEW         other words for the runbook; PART is do,
                                   expect or if-not
    pause WHY                      stand still; went-on or stood-still ends it
    stop WHY                       stop; what was taken out goes back first
    look                           what was said so far
    Enter alone                    the card again
    quit                           leave; surefoot run resume goes on

    One letter does for done, failed, skip, yes, alarm, note and pause; x is
    stop, b looks back.

    """
}

extension String {
  /// The same without an empty last line.
  fileprivate var droppingLastBlank: String {
    var text = self
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }
}
