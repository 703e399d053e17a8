import Testing

@testable import Readiness

/// Who may say yes to a run, and what that is worth.
@Suite struct RunApprovalTests {
  @Test func `nobody says yes to themselves, by whatever spelling`() throws {
    var night = try Rehearsal()
    for name in ["owner", "OWNER", " owner ", "Ow-ner", "own.er", "owner (+43 1 000)", "owner."] {
      #expect(try night.refusal(of: "yes by \(name): go") != nil)
    }
    #expect(try night.refusal(of: "yes") == .own("owner"))
    night.actor = Actor(name: "owner(1000)@laptop", known: .login)
    #expect(try night.refusal(of: "yes") != nil)
  }

  @Test func `who says yes plays no part that excludes it`() throws {
    let night = try Rehearsal()
    #expect(try night.refusal(of: "yes by Engineer") == .excluded("Engineer", role: "operator"))
    var other = night
    try other.say("role operator second engineer", "yes by engineer")
    #expect(other.run.record.approval?.body.allowed == true)
    #expect(try night.refusal(of: "role pilot x") != nil)
    #expect(try night.refusal(of: "role approver engineer") == .clash("engineer", role: "operator"))
  }

  @Test(arguments: [
    (Actor(name: "lead", known: .named), nil, RunScore.Second.named),
    (Actor(name: "owner", known: .named), "lead", .named),
    (Actor(name: "SHA256:x", known: .signed), nil, .witnessed),
  ])
  func `a yes counts as the approver's own act, or as somebody's word`(
    actor: Actor, by: String?, second: RunScore.Second
  ) throws {
    var night = try Rehearsal()
    night.actor = actor
    night.take(
      night.run.approval(
        .init(run: 10, allowed: true, statement: "yes", by: by, signature: nil), night.pen))
    #expect(night.run.second == second)
    #expect(night.run.step?.id == "ready")
  }

  @Test func `another login is a witness`() throws {
    var night = try Rehearsal()
    var login = night
    login.actor = Actor(name: "owner(1000)@laptop", known: .login)
    // The beginning was recorded by a mere name, which may be anybody's.
    night.actor = Actor(name: "lead(1001)@laptop", known: .login)
    try night.say("yes")
    #expect(night.run.second == .named)
  }

  @Test func `approvers are called in their order, and an emergency goes on once all were`() throws
  {
    let both = ["lead", "deputy"]
    var night = try Rehearsal(emergency: "locked out")
    #expect(try night.refusal(of: "done", approvers: both) == .needsApproval)
    try night.say("unreachable Lead", approvers: both)
    #expect(try night.refusal(of: "done", approvers: both) == .somebodyReachable("deputy"))
    try night.say("unreachable deputy", "done called twice", approvers: both)
    #expect(night.run.record.results["allow"]?.body.result == .differed)
    #expect(night.run.windowStart == night.now)
    var calm = try Rehearsal()
    try calm.say("unreachable lead", approvers: ["lead"])
    #expect(try calm.refusal(of: "done", approvers: ["lead"]) == .notEmergency)
  }

  @Test func `who is alone waits ten minutes and is reviewed on another day`() throws {
    var night = try Rehearsal(alone: true, roles: [:])
    night.now = Rehearsal.moment.after(hours: 0, seconds: 8 * 60)
    #expect(try night.refusal(of: "yes: it cannot wait") == .tooSoon(minutes: 2))
    night.now = Rehearsal.moment.after(hours: 0, seconds: 9 * 60)
    try night.say(
      "yes: it cannot wait", "d", "d", "d", "d", "d", "d", "alarm", "d", "events 1", "d")
    #expect(night.run.second == .alone)
    #expect(try night.refusal(of: "review fine") == .sameDay)
    night.now = night.now.after(hours: 24)
    try night.say("review fine")
    #expect(night.run.record.ended?.body.end == .closed)
  }

  @Test func `a review is by somebody who took no part`() throws {
    var night = try Rehearsal(
      roles: ["operator": "engineer", "auditor": "office lead", "reviewer": "accountant"])
    try night.say("yes by lead", "d", "d", "d", "d", "d", "d", "alarm", "d", "events 1", "d")
    #expect(try night.refusal(of: "review by Accountant: x") == nil)
    for name in ["lead", "engineer", "Office Lead", "owner", "office-lead"] {
      #expect(try night.refusal(of: "review by \(name): x") == .tookPart(name))
    }
    #expect(try night.refusal(of: "review x") == .tookPart("owner"))
    #expect(try night.refusal(of: "review by adviser: x") == nil)
  }

  @Test(
    arguments: [
      ("close", nil), ("unlock", nil), ("plan", "otherWay"), ("member", "otherKind"),
      ("clos", "unknownTask"), (nil, "taskNeeded"),
    ] as [(String?, String?)])
  func `a task is on the list and has no other way`(task: String?, error: String?) throws {
    let book = try Rehearsal.runbook()
    let here = Situation(account: ["kind": "stand-alone"])
    let start = RunStart(mode: .earnest, task: task)
    do throws(RunStartError) {
      _ = try start.task(of: book, in: here)
      #expect(error == nil)
    } catch {
      #expect("\(error)".hasPrefix(try #require(error as RunStartError?).label))
      #expect(error.label == (task.map(RunApprovalTests.expected) ?? "taskNeeded"))
    }
    var declared = start
    declared.emergency = "locked out"
    if task != "clos" { #expect(throws: Never.self) { try declared.task(of: book, in: here) } }
  }

  private static func expected(_ task: String) -> String {
    ["plan": "otherWay", "member": "otherKind", "clos": "unknownTask"][task] ?? ""
  }

  @Test func `each part goes to the first of its people who may play it`() throws {
    let book = try Rehearsal.runbook()
    let people: [Runbook.Role.ID: [String]] = [
      "approver": ["owner", "lead", "deputy"], "operator": ["LEAD", "engineer"],
      "reviewer": ["engineer", "adviser"],
    ]
    let roles = RunStart.cast(["requester": "Owner"], in: book) { people[$0] ?? [] }
    #expect(
      roles == [
        "requester": "Owner", "approver": "lead", "operator": "engineer", "reviewer": "adviser",
      ])
    #expect(RunStart(mode: .earnest, roles: roles).clashes(in: book).isEmpty)
  }

  @Test func `one person in two roles that exclude each other is named`() throws {
    let book = try Rehearsal.runbook()
    var start = RunStart(
      mode: .earnest, roles: ["requester": "Owner", "approver": "owner", "operator": "engineer"])
    #expect(start.clashes(in: book).map { $0.second.id } == ["approver"])
    start.isAlone = true
    #expect(start.clashes(in: book).isEmpty)
  }
}

extension RunStartError {
  fileprivate var label: String {
    switch self {
    case .taskNeeded: "taskNeeded"
    case .unknownTask: "unknownTask"
    case .otherKind: "otherKind"
    case .otherWay: "otherWay"
    }
  }
}
