import Readiness

/// Something said of a run: read, checked, recorded with what follows from it, and told.
struct RunTelling {
  /// What people are told.
  let text: String
  /// The entries.
  let records: [Record]
  /// Whether its time was over, so that something else was recorded than was said.
  var hasExpired = false

  /// Says a line of a run, inside a transaction.
  /// - Parameter seen: the step whose card the person saw; nil: whatever comes next is meant.
  /// - Throws: ``RunError`` if it is not understood or cannot be said now; nothing is recorded then.
  static func say(
    _ line: String, of work: inout RunAtWork, seeing seen: Runbook.Step.ID? = nil,
    _ desk: inout Desk
  ) throws -> RunTelling {
    if work.run.isExpired(at: desk.world.now) { return try expire(&work, &desk) }
    let (word, remark) = try read(line)
    if let seen, word.isAboutStep, work.run.step?.id != seen {
      throw RunError.meanwhile(meanwhile(work.run, seen))
    }
    let events: [Event]
    do throws(RunRefusal) {
      events = try work.run.answering(word, desk.pen, approvers: work.callers.map(\.name))
    } catch {
      throw RunError.refused("\(error)", line: line)
    }
    let records = try record(events, of: &work, &desk)
    return RunTelling(text: remark + told(records) + unlisted(records, work), records: records)
  }

  /// Records events and what follows from them, as one act.
  static func record(
    _ events: [Event], of work: inout RunAtWork, _ desk: inout Desk, signed signer: Actor? = nil
  ) throws -> [Record] {
    guard !events.isEmpty else { return [] }
    let account = work.run.account.name
    // A signature is over what its signer said, not over what follows from it.
    let count = signer == nil ? events.count : 1
    var records = try desk.append(
      events.prefix(count).map { Fresh($0, about: account) }, signed: signer)
    records += try desk.append(
      events.dropFirst(count).map { Fresh($0, about: account) }, joining: records.first?.number)
    work.run = work.run.taking(records)
    records += try follow(&work, act: records.first?.number, &desk)
    return records
  }

  /// Records what follows from what was recorded, as part of the same act.
  static func follow(
    _ work: inout RunAtWork, act: Int?, _ desk: inout Desk
  ) throws -> [Record] {
    var records: [Record] = []
    for consequences in [
      RunConsequences.known, RunConsequences.through, RunConsequences.end,
    ] {
      let more = try desk.append(try consequences(work, desk.state, desk.pen), joining: act)
      work.run = work.run.taking(more)
      records += more
    }
    return records
  }

  /// The word of a line. A text that looks like a secret is left out, and never blocks a step.
  private static func read(_ line: String) throws -> (RunWord, remark: String) {
    guard !line.contains(where: \.isNewline) else {
      throw RunError.refused(
        "It is more than one line.", line: SecretGuard.masked(line.replacing("\n", with: " ")))
    }
    let word: RunWord
    do throws(RunWordError) { word = try RunWord(line) } catch {
      throw RunError.refused("\(error)", line: SecretGuard.masked(line))
    }
    guard let secret = SecretGuard.secret(in: line) else {
      _ = try SecretCheck.line(line, in: "the line")
      return (word, "")
    }
    guard let plain = word.withoutText else {
      throw SecretError(place: "the line", secret: secret)
    }
    return (
      plain,
      "The text is left out: it holds \(secret.masked). \(secret.finding)\n"
    )
  }

  /// A run whose time is over ends by that, whatever was said.
  private static func expire(
    _ work: inout RunAtWork, _ desk: inout Desk
  ) throws -> RunTelling {
    let records = try record(work.run.expiring(desk.pen), of: &work, &desk)
    return RunTelling(
      text: "Not recorded as said: its time is over. " + told(records)
        + "Begin again: surefoot \(work.run.mode.noun) start \(work.run.runbook.id)\n",
      records: records, hasExpired: true)
  }

  /// What was recorded, a line each.
  static func told(_ records: [Record]) -> String {
    records.map { record in
      let time =
        record.event?.toldMoment.map {
          "said to be at \($0.prefix(10)) \($0.dropFirst(11).prefix(8))"
        }
        ?? "\(record.instant.dropFirst(11).prefix(8))"
      return "Recorded: \(HistoryLine(record).what), \(time) UTC (entry \(record.number)).\n"
    }.joined()
  }

  /// That whoever said yes is none of those who are written down for it: the record says so, too.
  static func unlisted(_ records: [Record], _ work: RunAtWork) -> String {
    for record in records {
      guard case .runApproved(let body) = record.event, body.alone != true else { continue }
      let name = body.by ?? Person(record).shown
      guard work.run.isUnlisted(name, among: work.callers.map(\.name)) else { continue }
      return work.callers.isEmpty
        ? "Nobody is written down who may say yes; the record says so.\n"
        : "\(name) is not among those who are written down to say yes; the record says so.\n"
    }
    return ""
  }

  /// What somebody else recorded about the step whose card was seen.
  private static func meanwhile(_ run: Run, _ seen: Runbook.Step.ID) -> String {
    guard let result = run.record.results[seen] else {
      return "meanwhile \(run.name) went on to another step"
    }
    let who = Person(result.line.record).shown
    return "meanwhile \(who) recorded this step as \(result.body.result.rawValue) "
      + "(entry \(result.line.record.number))"
  }
}

extension RunWord {
  /// Whether it is said about the step whose card was seen.
  fileprivate var isAboutStep: Bool {
    switch self {
    case .result, .approval, .unreachable, .events, .review, .change: true
    default: false
    }
  }

  /// The same without what was written freely; nil if that is all it says.
  fileprivate var withoutText: RunWord? {
    let gone = "(left out: it looked like a secret)"
    return switch self {
    case .result(.done, _, let at): .result(.done, text: nil, at: at)
    case .result(let result, _, let at): .result(result, text: gone, at: at)
    case .events(let events, let odd, _): .events(events, unexplained: odd, text: gone)
    case .silence: .silence(gone)
    case .pause: .pause(gone)
    case .stop: .stop(gone)
    default: nil
    }
  }
}
