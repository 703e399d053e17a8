import Testing

@testable import Readiness

/// A small runbook and a run of it, to say things to; the clock goes on a minute with each word.
struct Rehearsal {
  var run: Run
  var now: Instant
  var actor = Actor(name: "owner", known: .named)
  private var number: Int
  private var records: [Record]

  static let moment = Instant("2026-11-25T03:00:00Z") ?? Instant(seconds: 0)

  /// Who takes part; the approver is not the requester, nor the operator.
  static let roles: [Runbook.Role] = [
    .init(id: "requester", title: "Requester", does: "Asks.", notAlso: ["approver"], alone: "You."),
    .init(id: "approver", title: "Approver", does: "Says.", notAlso: ["operator"], alone: "You."),
    .init(id: "operator", title: "Operator", does: "Does."),
    .init(id: "reviewer", title: "Reviewer", does: "Asks.", notAlso: ["operator"], alone: "You."),
  ]

  static let steps: [Runbook.Step] = [
    step("name", "requester", asks: .task, then: .stop),
    step("write", "requester", .requested, asks: .request),
    step("allow", "approver", .approved, asks: .approval, then: .stop),
    step("ready", "operator", then: .stop),
    step("take", "operator", .credentialsOut, then: .step("back"), opens: "key"),
    step("enter", "operator", .inUse, then: .step("back"), alarms: true),
    step("work", "operator"), step("leave", "operator", .signedOut),
    step("back", "operator", .rotated, closes: "key"),
    step("look", "operator", asks: .alarm), step("read", "operator", .audited, asks: .audit),
    step("ask", "reviewer", .closed, asks: .review),
  ]

  static func step(
    _ id: Runbook.Step.ID, _ role: Runbook.Role.ID, _ reaches: Runbook.State? = nil,
    asks: Runbook.Ask? = nil, then: Runbook.Continuation = .next, opens: String = "",
    closes: String = "", alarms: Bool = false, always: Bool = false
  ) -> Runbook.Step {
    Runbook.Step(
      id: id, title: "Step \(id)", roles: [role], minutes: 5, act: "Do it\nnow.",
      expect: "It is done.", ifNot: "Ask.", then: then, reaches: reaches, opens: opens,
      closes: closes, asks: asks, alarms: alarms, always: always)
  }

  static func runbook(changing: Bool = false) throws -> Runbook {
    var steps = steps
    if changing { steps.insert(step("change", "operator", always: true), at: 7) }
    let tasks: [Runbook.Task] = [
      .init(id: "close", title: "Close it"),
      .init(id: "plan", title: "Change the plan", without: "A role can."),
      .init(id: "unlock", title: "Unlock it", without: "A session.", isBranch: true),
      .init(
        id: "member", title: "Of members",
        appliesWhen: .test(.account("kind"), .anyOf([.word("member")]))),
    ]
    return Runbook(
      id: "book", title: "Book", summary: "", useWhen: "", notWhen: "",
      drill: .init(every: try #require(Period("P182D")), because: "", alarmWithin: 15),
      prerequisites: [], roles: roles, tasks: tasks, steps: steps, sources: [])
  }

  /// A run that has begun, with what its beginning holds.
  init(
    _ mode: RunMode = .earnest, emergency: String? = nil, alone: Bool = false, paper: Bool = false,
    minutes: Int = 60, roles: [Runbook.Role.ID: String] = ["operator": "engineer"],
    changing: Bool = false
  ) throws {
    let begun = Event.RunBegun(
      runbook: "book", mode: mode, task: emergency == nil ? "close" : nil, emergency: emergency,
      why: "it is time", minutes: minutes, roles: roles, alone: alone ? true : nil,
      alarmWithin: 15, paper: paper ? true : nil, at: paper ? Rehearsal.moment.description : nil)
    now = Rehearsal.moment
    number = 10
    let first = Rehearsal.record(.runBegun(begun), number, now, actor)
    records = [first]
    run = Run(
      try #require(RunRecord(10, in: [first])), by: try Rehearsal.runbook(changing: changing),
      in: Account(name: "main", kind: .standAlone), Situation(account: ["kind": "stand-alone"]))
    while let event = run.knownResult(pen) { take([event]) }
  }

  var pen: RunPen { RunPen(actor: actor, now: now, day: now.utcDay, tick: nil) }

  /// Everything that was recorded.
  var journal: [Record] { records }

  private static func record(
    _ event: Event, _ number: Int, _ now: Instant, _ actor: Actor
  ) -> Record {
    Record(
      number: number, instant: now.description, day: now.utcDay, actor: actor.name,
      known: actor.known, account: "main", kind: event.kind, event: event, act: number)
  }

  mutating func take(_ events: [Event]) {
    let new = events.enumerated().map { offset, event in
      Rehearsal.record(event, number + 1 + offset, now, actor)
    }
    number += new.count
    records += new
    run = run.taking(new)
  }

  /// Says lines, a minute apart, and records what follows.
  mutating func say(_ lines: String..., approvers: [String] = []) throws {
    for line in lines {
      now = Instant(seconds: now.seconds + 60)
      take(try run.answering(RunWord(line), pen, approvers: approvers))
      if run.isThrough, run.cutShort == nil {
        take([.runThrough(run.throughBody(pen, every: run.runbook.drill.every))])
      }
      if run.record.ended == nil, run.step == nil {
        take([
          .runEnded(.init(run: 10, end: run.cutShort == nil ? .closed : .stopped))
        ])
      }
    }
  }

  /// What is said when a line cannot be said now.
  func refusal(of line: String, approvers: [String] = []) throws -> RunRefusal? {
    do throws(RunRefusal) {
      _ = try run.answering(word(line), pen, approvers: approvers)
      return nil
    } catch { return error }
  }

  private func word(_ line: String) -> RunWord {
    (try? RunWord(line)) ?? .help
  }
}

extension Instant {
  /// The day in UTC.
  var utcDay: Day { Day(number: Int(seconds / 86_400)) }
}
