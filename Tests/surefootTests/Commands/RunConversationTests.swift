import Readiness
import Terminal
import Testing

@testable import surefoot

/// A run at a terminal: cards, interruptions, two people at two terminals, a clock that goes on.
@Suite struct RunConversationTests {
  /// A company with a run begun at three, and a terminal to play it at.
  private struct Night {
    let company: Company
    let clock = Clock()

    /// What is said to the terminal, and when.
    final class Clock {
      var now = Instant("2026-11-25T03:00:00Z") ?? Instant(seconds: 0)
      var awake = 1_000_000
      var up = 1_000_000
      var boot = "0123abcd"

      /// Time goes on, with the machine awake.
      func pass(_ seconds: Int) {
        now = Instant(seconds: now.seconds + Int64(seconds))
        awake += seconds * 1_000
        up += seconds * 1_000
      }

      /// The machine sleeps.
      func sleep(_ seconds: Int) {
        now = Instant(seconds: now.seconds + Int64(seconds))
        up += seconds * 1_000
      }
    }

    init(_ words: String...) throws {
      company = try Company("three-with-health-data", now: "2026-11-23T10:00:00Z")
      try company.must("account", "set", "main", "--kind", "stand-alone", "--id", "111122223333")
      company.clock("2026-11-25T03:00:00Z")
      try company.must(words)
    }

    func desk(_ actor: String = "owner") throws -> Desk {
      let clock = clock
      let world = World(
        environment: company.program.environment, folder: company.program.folder, now: clock.now,
        nowIsGiven: false, actor: Actor(name: actor, known: .named), input: -1, out: { _ in },
        err: { _ in }, clock: { clock.now },
        ticks: { Tick(boot: clock.boot, awake: clock.awake, up: clock.up) })
      return try Desk(opening: company.workspace, folder: nil, in: world)
    }

    /// Plays lines at a terminal; a number lets so many seconds pass before the next line, and what
    /// has `!` in front happens elsewhere.
    @discardableResult func play(
      _ lines: [String], as actor: String = "owner",
      elsewhere: @escaping (String) throws -> Void = { _ in }
    ) throws -> String {
      var desk = try desk(actor)
      let brief = try desk.openRun(named: nil)
      var rest = lines[...]
      var said = ""
      let clock = clock
      let conversation = Conversation(
        read: {
          while let line = rest.popFirst() {
            if let seconds = Int(line) { clock.pass(seconds); continue }
            if line.hasPrefix("!") { try elsewhere(String(line.dropFirst())); continue }
            said += "\n> \(line)\n"
            return .text(line)
          }
          return .end(unfinished: nil)
        }, write: { said += $0 })
      var run = try RunConversation(brief, conversation, &desk)
      _ = try run.run(&desk)
      return said
    }

    /// Plays keys on a stage.
    @discardableResult func press(_ keys: String) throws -> MadeStage {
      var desk = try desk()
      let made = MadeStage(columns: 80, rows: 24)
      made.type(keys)
      var run = try RunConversation(
        desk.openRun(named: nil), Conversation(on: made.stage()), &desk)
      _ = try run.run(&desk)
      #expect(made.faults == [])
      return made
    }

    /// The head of the journal, whose digest covers every byte of every entry.
    func head() throws -> Head? {
      try Workspace.open(at: company.workspace, for: .reading).head()
    }
  }

  private static let drill = [
    "drill", "start", "root-break-glass", "--sign-in", "--role", "operator=platform engineer",
  ]

  private func night(_ words: [String] = RunConversationTests.drill) throws -> Night {
    let night = try Night("version")
    try night.company.must(words)
    return night
  }

  @Test func `keys on a stage and lines leave the same entries, byte for byte`() throws {
    let (lines, keys) = (try night(), try night())
    try lines.play([
      "yes by tech lead: go", "done", "differed the lock was stiff", "note it rains",
      "failed the key was gone", "look", "pause coffee", "went-on", "done", "stop enough", "quit",
    ])
    let made = try keys.press(
      """
      "y" "by tech lead: go" Enter "d" "i" "the lock was stiff" Enter "n" "it rains" Enter \
      "f" "the key was gone" Enter "b" Esc "p" "coffee" Enter "w" "d" "x" "enough" Enter \
      ":" "quit" Enter
      """)
    #expect(try lines.head() == keys.head() && lines.head() != nil)
    #expect(made.all.contains { $0.contains("stays open") })
  }

  @Test func `every card says who does what next, and a drill comes to its end`() throws {
    let night = try night()
    let said = try night.play([
      "60", "yes by tech lead: go", "30", "done", "done", "done", "45", "done", "20", "alarm",
      "done",
      "done", "done", "done", "done", "1200", "events 7", "done", "done", "quit",
    ])
    #expect(said.contains("Step 3 of 15. 00:00:00 since it began"))
    #expect(said.contains("Now: Sign in as root\nWho: platform engineer (operator with the key)"))
    #expect(said.contains("the drill is passed"))
    let cards = said.split(separator: "Step ").dropFirst()
    #expect(cards.count == 13)
    for card in cards { #expect(card.contains("\nNow: ") && card.contains("\nWho: ")) }
    let record = try #require(
      try RunRecord(night.company.state().runs[0].number, in: night.company.records()))
    let results = record.log.compactMap(\.tick)
    #expect(results.count > 15 && results.allSatisfy { $0.boot == "0123abcd" })
  }

  @Test func `a sleeping machine and a clock that is set are shown as gaps`() throws {
    let night = try night()
    try night.play(["yes by tech lead: go", "30", "done", "quit"])
    night.clock.sleep(50)
    try night.play(["done", "quit"])
    night.clock.now = Instant(seconds: night.clock.now.seconds + 3_600)
    try night.play(["stood-still", "done", "look", "quit"])
    let record = try #require(
      try RunRecord(night.company.state().runs[0].number, in: night.company.records()))
    let kinds = record.gaps.map(\.kind)
    #expect(kinds == [.suspended, .clockSet, .interrupted])
    #expect(record.gaps.map(\.seconds) == [50, 3_600, 3_600])
  }

  @Test(arguments: [("went-on", 660), ("stood-still", 60)])
  func `after an interruption somebody says whether the time counts`(
    word: String, elapsed: Int
  ) throws {
    let night = try night()
    try night.play(["60", "yes by tech lead: go"])
    night.clock.pass(600)
    let said = try night.play(["done", "what", word, "quit"])
    #expect(
      said.contains("was interrupted at step 4, tell them before the alarm does, 00:10:00 ago."))
    #expect(said.contains("First say whether it went on meanwhile."))
    let record = try #require(
      try RunRecord(night.company.state().runs[0].number, in: night.company.records()))
    #expect(record.elapsed(to: night.clock.now) == elapsed)
    #expect(record.results.count == 3)
  }

  @Test func `Enter alone shows the card again, and records nothing`() throws {
    let night = try night()
    let said = try night.play(["yes by tech lead: go", "?", "", "", "quit"])
    let cards = said.split(separator: "Now: ").count { $0.hasPrefix("Tell them before") }
    #expect(cards == 3 && !said.contains("Nothing was typed"))
    let record = try #require(
      try RunRecord(night.company.state().runs[0].number, in: night.company.records()))
    #expect(record.results.count == 3)
  }

  @Test func `a pause is asked about whenever it ends`() throws {
    let night = try night()
    try night.play(["yes by tech lead: go", "pause the telephone rings", "done", "quit"])
    night.clock.pass(30)
    let said = try night.play(["stood-still", "done", "quit"])
    #expect(said.contains("was paused at step 4"))
    let record = try #require(
      try RunRecord(night.company.state().runs[0].number, in: night.company.records()))
    #expect(record.gaps.map(\.kind) == [.paused] && record.results.count == 4)
  }

  @Test func `two people at two terminals record nothing twice`() throws {
    let night = try night()
    let said = try night.play(
      ["yes by tech lead: go", "!done", "done", "done", "quit"],
      elsewhere: { line in
        night.company.named("platform engineer")
        try night.company.must("run", "tell", line)
        night.company.named("owner")
      })
    #expect(said.contains("meanwhile platform engineer recorded this step as done"))
    #expect(said.contains("Meanwhile:\n03:00:00 UTC, 00:00:00, platform engineer: announce done"))
    let record = try #require(
      try RunRecord(night.company.state().runs[0].number, in: night.company.records()))
    let announced = record.log.filter { line in
      if case .runStepped(let body) = line.event { body.step == "announce" } else { false }
    }
    #expect(announced.count == 1)
    #expect(record.results["prepare-computer"] != nil && record.results["fetch-credentials"] == nil)
  }

  @Test func `the approver says yes at another terminal`() throws {
    let night = try night()
    let said = try night.play(
      ["done", "!yes", "done", "note seen", "quit"],
      elsewhere: { _ in
        night.company.login("lead", 1_001)
        try night.company.must("confirm", "drill-65")
        night.company.program.actor = nil
      })
    #expect(said.contains("Nobody has said yes."))
    #expect(said.contains("Meanwhile:"))
  }

  @Test func `what the facilitator throws in comes once and in its time`() throws {
    let company = try Night("version").company
    try AtomicFile.write(
      Array(
        "# night\n+10 The vault asks for an update.\nannounce: The channel is down.\n6: No battery.\n"
          .utf8),
      to: company.file("night.txt"))
    let night = try night(RunConversationTests.drill + ["--injects", company.file("night.txt")])
    let said = try night.play(["yes by tech lead: go", "done", "660", "done", "done", "quit"])
    #expect(said.ranges(of: "Inject: The channel is down.").count == 1)
    #expect(said.ranges(of: "Inject: The vault asks for an update.").count == 1)
    #expect(said.ranges(of: "Inject: No battery.").count == 1)
    #expect(try night.play(["look", "quit"]).contains("thrown in: The channel is down."))
  }

  @Test func `the card shows what is written down for its step`() throws {
    let night = try night()
    _ = try night.company.program.run(
      "runbook", "setup", "root-break-glass", "--set", "vault-place=the blue vault, record 7")
    let said = try night.play(["yes by tech lead: go", "done", "done", "quit"])
    #expect(said.contains("* Where the password lies: the blue vault, record 7\n"))
    #expect(said.contains("* Where the second factors lie: nobody wrote it down\n"))
    #expect(
      try night.company.must("run", "tell", "note a script")
        .contains("* Where the password lies: held in the workspace\n"))
  }

  @Test func `a text that looks like a secret is left out and blocks no step`() throws {
    let night = try night()
    let key = "AKIA" + "QRSTUVWXYZ234567"
    let said = try night.play([
      "yes by tech lead: go", "done the key is \(key)", "failed \(key)", "note \(key)", "quit",
    ])
    #expect(!said.split(separator: "\n").contains { !$0.hasPrefix(">") && $0.contains(key) })
    #expect(try !night.company.bytes().holds(key))
    let record = try #require(
      try RunRecord(night.company.state().runs[0].number, in: night.company.records()))
    #expect(record.results["announce"]?.body.result == .done)
    #expect(record.results["prepare-computer"]?.body.result == .failed)
  }
}
