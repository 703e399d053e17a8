import Testing

@testable import Readiness

/// How a line at a card is read.
@Suite struct RunWordTests {
  @Test(
    arguments: [
      ("done", .result(.done, text: nil, at: nil)), ("d", .result(.done, text: nil, at: nil)),
      ("DONE key 2", .result(.done, text: "key 2", at: nil)),
      ("done at 03:12 key 2", .result(.done, text: "key 2", at: "03:12")),
      ("done at noon", .result(.done, text: "at noon", at: nil)),
      ("di slow", .result(.differed, text: "slow", at: nil)),
      ("f no vault", .result(.failed, text: "no vault", at: nil)),
      ("skip later", .result(.skipped, text: "later", at: nil)),
      ("yes", .approval(true, by: nil, words: "", at: nil)),
      ("yes: go on", .approval(true, by: nil, words: "go on", at: nil)),
      (
        "yes by tech lead: for an hour",
        .approval(true, by: "tech lead", words: "for an hour", at: nil)
      ),
      (
        "yes at 23:52: by telephone",
        .approval(true, by: nil, words: "by telephone", at: "23:52")
      ),
      ("done at 3:29: by hand", .result(.done, text: "by hand", at: "3:29")),
      ("done : by hand", .result(.done, text: ": by hand", at: nil)),
      ("done at the office", .result(.done, text: "at the office", at: nil)),
      ("yes at 23:52 by lead", .approval(true, by: "lead", words: "", at: "23:52")),
      ("no by lead: the bills", .approval(false, by: "lead", words: "the bills", at: nil)),
      ("unreachable tech lead", .unreachable("tech lead")), ("alarm", .alarm(at: nil)),
      ("a 03:12", .alarm(at: "03:12")), ("alarm at 03:12", .alarm(at: "03:12")),
      ("silent the mailbox", .silence("the mailbox")),
      ("events 7", .events(7, unexplained: 0, text: nil)),
      ("events 7 unexplained 2 odd", .events(7, unexplained: 2, text: "odd")),
      ("review by adviser: fine", .review(by: "adviser", text: "fine")),
      ("r fine", .review(by: nil, text: "fine")), ("note seen", .note("seen")),
      ("role operator office lead", .role("operator", name: "office lead")),
      ("change do old words => new words", .change(.act, old: "old words", new: "new words")),
      ("change if-not => more", .change(.ifNot, old: "", new: "more")),
      ("p a call", .pause("a call")), ("went", .wentOn), ("stood-still", .stoodStill),
      ("x too late", .stop("too late")), ("b", .look), ("look", .look), ("?", .help), ("q", .quit),
    ] as [(String, RunWord)])
  func `a line is read as what it says`(line: String, word: RunWord) throws {
    #expect(try RunWord(line) == word)
  }

  @Test(arguments: [
    ("", "Nothing was typed."), ("   ", "Nothing was typed."),
    ("dane", "No line begins with dane. Did you mean done?"),
    ("st", "No line begins with st. Type ? for what can be said."),
    ("differed", "After differed comes why."), ("failed  ", "After failed comes why."),
    ("skip", "After skip comes why."), ("note", "After note comes a line of text."),
    ("unreachable", "After unreachable comes who."),
    ("alarm soon", "soon is not a time such as 03:12, in UTC."),
    ("alarm 25:00", "25:00 is not a time such as 03:12, in UTC."),
    ("done at 3:99 by hand", "3:99 is not a time such as 03:12, in UTC."),
    ("yes at 25:00: go", "25:00 is not a time such as 03:12, in UTC."),
    ("events many", "After events comes how many events there were."),
    (
      "events 3 unexplained 4",
      "After events N unexplained comes how many of them nobody can explain."
    ),
    ("review by lead:", "After review comes what was found."),
    ("role operator", "After role comes the role and the name."),
    (
      "change do so",
      "After change comes do, expect or if-not, the words that stand there, => and the words that should."
    ),
  ])
  func `a line that is none says how it is written`(line: String, complaint: String) {
    do throws(RunWordError) {
      Issue.record("\(try RunWord(line))")
    } catch {
      #expect("\(error)" == complaint)
    }
  }

  @Test func `every word of the help can be said`() {
    for word in RunWord.vocabulary {
      do throws(RunWordError) { _ = try RunWord(word) } catch {
        if case .unknown = error { Issue.record("\(word) is not read") }
      }
      #expect(RunCard.help.contains(word == "help" ? "look" : word), "\(word)")
    }
  }

  @Test(arguments: [
    ("03:12", "2026-11-25T03:12:00Z"), ("02:00", "2026-11-25T02:00:00Z"),
    ("23:58", "2026-11-24T23:58:00Z"), ("2026-11-25T03:01:02Z", "2026-11-25T03:01:02Z"),
  ])
  func `a time of a run at work is the last such moment`(time: String, moment: String) throws {
    var night = try Rehearsal()
    night.now = Instant("2026-11-25T03:12:30Z") ?? night.now
    if moment < Rehearsal.moment.description {
      #expect(throws: RunRefusal.notYet(time)) {
        try night.pen.moment(time, in: night.run.record)
      }
    } else {
      #expect(try night.pen.moment(time, in: night.run.record) == moment)
    }
    #expect(throws: RunRefusal.notYet("2027-01-01T00:00:00Z")) {
      try night.pen.moment("2027-01-01T00:00:00Z", in: night.run.record)
    }
  }

  @Test func `times from paper go on over midnight, and an alarm may be told late`() throws {
    var night = try Rehearsal(paper: true)
    night.now = Rehearsal.moment.after(hours: 48)
    try night.say(
      "yes at 2026-11-25T23:50:00Z by lead", "done at 0:10", "done at 00:20", "done at 00:21")
    try night.say("done at 00:40", "alarm at 00:25")
    let record = night.run.record
    #expect(record.results["ready"]?.line.moment.description == "2026-11-26T00:10:00Z")
    #expect(record.alarm?.description == "2026-11-26T00:25:00Z")
    #expect(night.run.alarmDelay == 240)
    #expect(
      throws: RunRefusal.goesBack("00:39", "2026-11-26T00:40:00Z", "2026-11-27T00:39:00Z")
    ) { try night.pen.moment("00:39", in: record) }
  }
}

/// Whatever is typed is read or refused, and nothing else happens.
@Suite struct RunTextTests {
  /// Texts of the pieces that lines are made of, in any order.
  private static func text(_ random: inout Dice) -> String {
    let pieces = [
      "done", "yes", "by", "at", "03:12", "25:99", ":", ";", ",", "(", ")", "=>", "do", "if-not",
      "events", "unexplained", "7", "-1", "999999999999999999999", " ", "  ", "\t", "\u{0}", "é",
      "\u{202E}", "🔑", "```", "START=2", "111122223333", "role", "operator", "change", "e\u{301}",
    ]
    return (0..<random.below(9)).map { _ in random.one(of: pieces) }
      .joined(separator: random.chance(50) ? " " : "")
  }

  @Test(arguments: 0..<40)
  func `any text is read or refused with a sentence`(seed: Int) throws {
    var random = Dice(seed)
    var night = try Rehearsal()
    for _ in 0..<200 {
      let text = RunTextTests.text(&random)
      do throws(RunWordError) { _ = try RunWord(text) } catch {
        #expect("\(error)".hasSuffix(".") || "\(error)".hasSuffix("?"), "\(text.debugDescription)")
      }
      try? night.say(text)
      if let people = PeopleAnswer.people(text) {
        #expect(
          PeopleAnswer.people(PeopleAnswer.text(people)) == people, "\(text.debugDescription)")
      }
      if let devices = RunbookDevice.devices(text) {
        #expect(RunbookDevice.devices(RunbookDevice.text(devices)) == devices)
      }
      let filled = CommandFilling(account: "111122223333").filled(text)
      #expect(filled == text, "\(text.debugDescription)")
    }
    #expect(night.run.record.log.count >= 3)
  }
}
