/// What is said of a run in words, for its page.
struct RunFacts {
  private let run: Run
  /// Who is written down to say yes.
  private let listed: [String]
  private var record: RunRecord { run.record }

  init(_ run: Run, listed: [String]) {
    self.run = run
    self.listed = listed
  }

  var kind: String {
    let how =
      switch run.mode {
      case .earnest: "A run in earnest"
      case .talkThrough: "A drill, talked through: nobody signed in, and it passes nothing"
      case .signIn: "A drill with a sign-in"
      }
    return record.begun.paper == true ? "\(how), entered afterwards from paper" : how
  }

  /// Where it stands, as one sentence.
  var standing: String {
    if let end = record.ended {
      return "It is over: \(end.body.end.rawValue) on \(end.line.record.day)"
        + (end.body.reason.map { ", \($0)" } ?? "") + "."
    }
    if let through = record.through {
      return "All of it is done but the review"
        + (through.review.map { ", which is due by \($0)" } ?? "") + "."
    }
    guard let step = run.step else { return "It is open." }
    return
      "It is open, at step \(run.number(step)) of \(run.way.count), \(step.title.lowercasedFirst); "
      + "it stands at \(run.reached.rawValue)."
  }

  var asked: [RunFact] {
    let begun = record.begun
    let first = record.log[0]
    let task = begun.task.flatMap { id in run.runbook.tasks.first { $0.id == id }?.title }
    return [
      RunFact("Asked by", RunFacts.who(first.record)),
      RunFact(
        "On", "\(first.record.day), \(first.moment)" + (first.isTold ? ", as it was said" : "")),
      RunFact("Why", begun.why),
    ]
      + [
        run.runbook.tasks.isEmpty
          ? nil
          : RunFact("Task", task ?? (run.mode.isDrill ? "a drill" : "none of the list")),
        begun.emergency.map { RunFact("Emergency", $0) },
        begun.ticket.map { RunFact("Ticket", $0) },
        RunFact("Window", window),
      ].compactMap(\.self)
  }

  private var window: String {
    let minutes = "\(record.begun.minutes) minutes"
    guard let start = run.windowStart, let end = run.windowEnd else {
      return "\(minutes) from the yes on; nobody said yes"
    }
    return "\(minutes), from \(start) to \(end)"
  }

  var allowed: [RunFact] {
    let called = record.marks(.unreachable).compactMap(\.body.text)
    let missed = called.isEmpty ? [] : [RunFact("Not reached", Prose.list(called))]
    guard let said = record.approval else {
      let without = run.hasOpened ? "nobody; it went on without a yes" : "nobody yet"
      return missed + [RunFact("Allowed by", without)]
    }
    return missed
      + [
        RunFact(said.body.allowed ? "Allowed by" : "Denied by", approver(said.body, said.line)),
        unlisted(said.body.by ?? Person(said.line.record).shown, said.body),
        RunFact("In words", said.body.words),
        RunFact("At", said.line.moment.description),
      ].compactMap(\.self)
  }

  /// That whoever said yes is not among those who are written down for it.
  private func unlisted(_ name: String, _ body: Event.RunApproved) -> RunFact? {
    guard body.alone != true, run.isUnlisted(name, among: listed) else { return nil }
    return RunFact(
      "On the list",
      listed.isEmpty
        ? "nobody is written down who may say yes" : "no: somebody else is written down")
  }

  /// Who said yes or no, and how we know.
  private func approver(_ body: Event.RunApproved, _ line: RunRecord.Line) -> String {
    let person = Person(line.record)
    if body.alone == true { return "\(person.shown), who asked for it: there is only one person" }
    guard run.approvalTestimony == .witness else {
      return body.by.map { "\($0), named by \(person.shown)" }
        ?? "\(person.shown), who only gave a name"
    }
    guard let login = person.login else {
      return "\(body.by ?? "somebody"), signed with the key \(person.shown); "
        + "whose key that is, the journal does not say"
    }
    return "\(body.by ?? person.shown), their own act (as user \(login.user) on \(login.host))"
  }

  var roles: [RunFact] {
    guard record.begun.alone != true else {
      return [RunFact("Everything", "one person, who does what the roles say under alone")]
    }
    let reviewing = run.way.first { $0.asks == .review }?.roles.first
    return run.runbook.roles.map { role in
      let reviewer = role.id == reviewing ? record.review.map(reviewer) : nil
      return RunFact(role.title, reviewer ?? record.roles[role.id] ?? "nobody was named")
    }
  }

  private func reviewer(_ review: (body: Event.RunReviewed, line: RunRecord.Line)) -> String {
    review.body.by
      ?? Person(review.line.record).shown
  }

  var score: [RunFact] {
    let score = run.score
    let counts = StepResult.allCases.compactMap { result in
      score.results[result].map { "\($0) \(result.rawValue)" }
    }
    let steps = counts + (score.passedOver > 0 ? ["\(score.passedOver) passed over"] : [])
    var facts = [
      overrun.map { RunFact("Window", $0) },
      RunFact("Time to access", score.access.map(RunRecord.clock) ?? "nobody was in"),
      RunFact("Time to alarm", alarm(score)),
      RunFact("Second person", second(score.second)),
      RunFact("Steps", steps.isEmpty ? "none yet" : Prose.list(steps)),
    ].compactMap(\.self)
    if let passed = record.through?.passed {
      facts.insert(RunFact("Verdict", passed ? "passed" : "not passed"), at: 0)
    }
    if let next = record.through?.drill { facts.append(RunFact("Next drill by", "\(next)")) }
    return facts
  }

  /// Whether somebody was out again before the window was over; nil: nobody was in, or is out.
  private var overrun: String? {
    guard let end = run.windowEnd, let out = run.signedOut else { return nil }
    guard out > end else { return "kept: signed out at \(out)" }
    return "overrun: signed out at \(out), "
      + "\(RunRecord.clock(Int(out.seconds - end.seconds))) after its end"
  }

  private func alarm(_ score: RunScore) -> String {
    guard score.hasRung else { return "nothing set it off" }
    let limit = "\(record.begun.alarmWithin) minutes are allowed"
    return score.alarm.map { "\(RunRecord.clock($0)); \(limit)" } ?? "it did not come; \(limit)"
  }

  private func second(_ second: RunScore.Second) -> String {
    switch second {
    case .witnessed: "reached; they said yes themselves"
    case .named: "reached, as somebody says"
    case .alone: "there is only one person"
    case .none: "not reached"
    }
  }

  var audit: String {
    guard let audit = record.audit else {
      return run.way.contains { $0.asks == .audit } ? "" : "this runbook does not ask for them"
    }
    let noun = audit.body.events == 1 ? "event" : "events"
    return "\(audit.body.events) \(noun), \(audit.body.unexplained) not explained, "
      + "as \(RunFacts.who(audit.line.record)) says" + (audit.body.text.map { ": \($0)" } ?? "")
  }

  var review: String {
    guard let review = record.review else {
      guard run.way.contains(where: { $0.asks == .review }) else {
        return "this runbook does not ask for one"
      }
      return record.through?.review.map { "due by \($0)" } ?? ""
    }
    let who =
      review.body.by.map { "\($0), named by \(RunFacts.who(review.line.record))" }
      ?? RunFacts.who(review.line.record)
    let alone = review.body.alone == true ? ", the only person, on another day" : ""
    return "\(review.line.record.day), \(who)\(alone): \(review.body.text)"
  }

  /// Who recorded something, and how we know.
  static func who(_ record: Record) -> String {
    let person = Person(record)
    guard let login = person.login else {
      return record.known == .signed ? "\(record.actor) (signed)" : "\(person.shown) (a name)"
    }
    return "\(person.shown) (user \(login.user) on \(login.host))"
  }
}
