import Testing

@testable import Readiness

/// A run goes from step to step, and what it opened is closed whatever happens.
@Suite struct RunTests {
  @Test func `what the beginning holds is not asked again`() throws {
    let start = try Rehearsal()
    #expect(start.run.step?.id == "allow")
    #expect(start.run.reached == .requested && start.run.standing == "requested")
  }

  @Test func `a clean run comes to its end and is reviewed`() throws {
    var night = try Rehearsal()
    try night.say("yes by lead: go", "d", "d", "d", "d", "d", "d", "alarm", "d", "events 3", "d")
    #expect(night.run.record.through?.review == Day("2026-12-02"))
    #expect(night.run.step?.id == "ask" && night.run.record.ended == nil)
    try night.say("review by adviser: needed")
    #expect(night.run.record.ended?.body.end == .closed && !night.run.isOpen)
  }

  @Test func `each state is reached by the steps that say so`() throws {
    var night = try Rehearsal()
    var states: [String] = []
    for line in ["yes by lead", "d", "d", "d", "d", "d", "d", "alarm", "d", "events 1", "d"] {
      try night.say(line)
      states.append(night.run.standing)
    }
    #expect(
      states == [
        "approved", "approved", "credentials-out", "in-use", "in-use", "signed-out", "rotated",
        "rotated", "rotated", "rotated", "audited",
      ])
  }

  @Test(arguments: [
    ("take", 2, "back"), ("enter", 3, "back"), ("work", 4, "leave"), ("leave", 5, "back"),
  ])
  func `a step that goes wrong leads to what closes`(
    step: String, count: Int, next: String
  ) throws {
    var night = try Rehearsal()
    try night.say("yes by lead")
    for _ in 1..<count { try night.say("d") }
    #expect(night.run.step?.id.text == step)
    try night.say("failed it did not go")
    #expect(night.run.step?.id.text == next)
  }

  @Test func `where nothing was opened a step that goes wrong ends it`() throws {
    var night = try Rehearsal()
    try night.say("yes by lead", "failed no computer is clean")
    #expect(night.run.record.ended?.body.end == .stopped)
    #expect(night.run.cutShort == "step ready failed: no computer is clean")
  }

  @Test func `a stop closes what is open, and ends it at once where nothing is`() throws {
    var early = try Rehearsal()
    try early.say("stop it can wait")
    #expect(early.run.record.ended?.body.end == .stopped)
    var out = try Rehearsal()
    try out.say("yes by lead", "d", "d", "stop a call")
    #expect(out.run.step?.id == "back")
    var inside = try Rehearsal()
    try inside.say("yes by lead", "d", "d", "d", "stop a call")
    #expect(inside.run.step?.id == "leave")
    #expect(try inside.refusal(of: "stop again") == .already("It is being stopped already."))
  }

  @Test(arguments: ["leave", "back", "look", "read"])
  func `what has to be done after something was opened cannot be left out`(step: String) throws {
    var night = try Rehearsal()
    try night.say("yes by lead", "d", "d", "d", "d")
    while let next = night.run.step, next.id.text != step {
      try night.say(next.asks == .alarm ? "silent none" : "d")
      if next.asks == .alarm { try night.say("d") }
    }
    #expect(try night.refusal(of: "skip no time") == .forced("Step \(step)"))
    try night.say("failed it would not")
    #expect(night.run.record.results[ID(step)]?.body.result == .failed)
  }

  @Test func `the yes cannot be left out, nor what always has to be done`() throws {
    var night = try Rehearsal(changing: true)
    #expect(try night.refusal(of: "skip no time") == .needsApproval)
    var hurried = try Rehearsal(emergency: "locked out")
    #expect(try hurried.refusal(of: "skip no time") == .needsApproval)
    try hurried.say("unreachable lead", "done")
    #expect(hurried.run.record.results["allow"]?.body.result == .differed)
    try night.say("yes by lead", "d", "d", "d", "d")
    #expect(night.run.step?.id == "change")
    #expect(try night.refusal(of: "skip no time") == .forced("Step change"))
    var stopped = try Rehearsal(changing: true)
    try stopped.say("yes by lead", "d", "d", "d", "stop a call")
    #expect(stopped.run.step?.id == "change")
  }

  @Test func `a talk-through may leave out everything and passes nothing`() throws {
    var talk = try Rehearsal(.talkThrough)
    try talk.say("yes by lead")
    while let step = talk.run.step, step.asks != .review { try talk.say("skip talked about") }
    #expect(talk.run.record.through?.passed == nil && talk.run.record.through?.drill == nil)
  }

  @Test func `nothing is said of what is over`() throws {
    var night = try Rehearsal()
    try night.say("no by lead: not now")
    #expect(night.run.record.ended?.body.end == .denied)
    for line in ["d", "note x", "yes by lead", "stop x", "alarm"] {
      #expect(try night.refusal(of: line) == .over("denied"))
    }
  }

  @Test func `its time is over when the window is, or a day without a yes`() throws {
    var night = try Rehearsal()
    #expect(!night.run.isExpired(at: Rehearsal.moment.after(hours: 24)))
    #expect(night.run.isExpired(at: Rehearsal.moment.after(hours: 24, seconds: 1)))
    try night.say("yes by lead")
    #expect(!night.run.isExpired(at: night.now.after(hours: 1)))
    #expect(night.run.isExpired(at: night.now.after(hours: 1, seconds: 1)))
    try night.say("d", "d")
    #expect(!night.run.isExpired(at: night.now.after(hours: 99)))
    #expect(try !Rehearsal(.signIn).run.isExpired(at: Rehearsal.moment.after(hours: 99)))
  }

  @Test func `the time that counts is not made shorter by words alone`() throws {
    var night = try Rehearsal()
    try night.say("yes by lead")
    for line in ["stood-still", "went-on"] {
      #expect(try night.refusal(of: line) == .notPaused)
      night.now = night.now.after(hours: 0, seconds: 119)
      #expect(try night.refusal(of: line) == .notPaused)
      night.now = night.now.after(hours: 0, seconds: 1)
      #expect(try night.refusal(of: line) == nil)
      try night.say("note a word")
    }
    try night.say("pause a call")
    #expect(try night.refusal(of: "stood-still") == nil)
  }

  @Test(arguments: 0..<400)
  func `whatever is said, what was opened is spoken of before it ends`(seed: Int) throws {
    var random = Dice(seed)
    var night = try Rehearsal(RunMode.allCases[seed % 3], emergency: seed % 5 == 0 ? "e" : nil)
    let lines = [
      "d", "d", "d", "differed so", "failed so", "skip so", "yes by lead", "no by lead: x",
      "stop so", "alarm", "silent so", "events 2 unexplained 1", "review by adviser: x",
      "unreachable lead", "pause so", "stood-still", "note so",
    ]
    var last = -1
    for _ in 0..<80 {
      let line = random.one(of: lines)
      try? night.say(line)
      let place = night.run.place ?? night.run.way.count
      #expect(place >= last, "\(line) goes back")
      last = place
    }
    if night.run.record.ended != nil, night.run.hasOpened {
      #expect(night.run.record.results["back"] != nil)
      #expect(night.run.record.results["read"] != nil || night.run.mode == .talkThrough)
    }
    // The state of the workspace knows the same of it as the run itself.
    let state = WorkspaceState.replaying(night.journal)
    #expect(state.runs.first?.end == night.run.record.ended?.body.end)
    #expect(state.runs.first?.isPaused == night.run.record.isPaused)
    let half = night.journal.prefix(night.journal.count / 2)
    let later = WorkspaceState.replaying(Array(half))
      .continuing(with: Array(night.journal.dropFirst(half.count)))
    #expect(later == state)
  }
}

extension Instant {
  /// So much later.
  func after(hours: Int, seconds: Int = 0) -> Instant {
    Instant(seconds: self.seconds + Int64(hours * 3_600 + seconds))
  }
}
