import Testing

@testable import Readiness

/// What is written down beforehand: how it is read, and what is missing or wrong in it.
@Suite struct PreparationTests {
  @Test(arguments: [
    ("tech lead", ["tech lead|"]), ("tech lead (+43 1, at night)", ["tech lead|+43 1, at night"]),
    ("a; b (x; y); c", ["a|", "b|x; y", "c|"]), ("a, b", ["a|", "b|"]),
    ("a, the younger; b", ["a, the younger|", "b|"]), ("a ()", ["a|"]),
  ])
  func `people are read in their order`(text: String, people: [String]) throws {
    let read = try #require(PeopleAnswer.people(text))
    #expect(read.map { "\($0.name)|\($0.reach)" } == people)
    #expect(PeopleAnswer.people(PeopleAnswer.text(read)) == read)
  }

  @Test(arguments: [":", ":quti", ":na", ":unknown later"])
  func `what looks like a word for the conversation is never an answer`(text: String) throws {
    for one in PreparationTests.prerequisites {
      #expect(throws: PrerequisiteError.unknownWord) { try one.answer(text) }
    }
  }

  @Test(arguments: ["", ";", "a;", "(x)", "a (x", "a x)", "a; A", "a (x) b"])
  func `what is no list of people is refused`(text: String) {
    #expect(PeopleAnswer.people(text) == nil)
  }

  @Test func `devices have a kind, a place and a holder`() throws {
    let text = "key 1, safe, second floor, office lead; key 2, bank, tech lead"
    let devices = try #require(RunbookDevice.devices(text))
    #expect(devices.map(\.place) == ["safe, second floor", "bank"])
    #expect(devices.map(\.holder) == ["office lead", "tech lead"])
    #expect(RunbookDevice.text(devices) == text)
    for wrong in ["", "key", "key, safe", "key, , lead", "key, safe, lead;"] {
      #expect(RunbookDevice.devices(wrong) == nil, "\(wrong)")
    }
  }

  private static let prerequisites: [Runbook.Prerequisite] = [
    ask("vault", .people(least: 2), role: "operator", apart: ["keys"]),
    ask("keys", .devices(least: 2)), ask("mailbox", .people(least: 1), apart: ["phone"]),
    ask("phone", .people(least: 1)),
    ask(
      "needs",
      .choice([
        .init(id: "apart", title: "Nothing"),
        .init(id: "itself", title: "Itself", fault: "It hangs on itself."),
      ])),
    ask("place", .text, when: .test(.account("kind"), .anyOf([.word("member")]))),
  ]

  private static func ask(
    _ id: Runbook.Prerequisite.ID, _ form: Runbook.Prerequisite.Form,
    role: Runbook.Role.ID? = nil, apart: [Runbook.Prerequisite.ID] = [], when: Condition? = nil
  ) -> Runbook.Prerequisite {
    Runbook.Prerequisite(
      id: id, title: "The \(id)", ask: "?", why: "!", audience: .restricted, appliesWhen: when,
      form: form, role: role, apartFrom: apart)
  }

  private func findings(
    _ answers: [Runbook.Prerequisite.ID: String], alone: Bool = false, on day: Int = 0,
    reviewed: Int? = nil
  ) throws -> [String] {
    let book = try Rehearsal.runbook()
    let runbook = Runbook(
      id: "book", title: "Book", summary: "", useWhen: "", notWhen: "", drill: book.drill,
      prerequisites: PreparationTests.prerequisites, roles: Rehearsal.roles, tasks: [],
      steps: Rehearsal.steps, sources: [])
    var preparation = Preparation()
    for (id, text) in answers {
      let one = try #require(runbook.prerequisites.first { $0.id == id })
      let answer = text == "?" ? Answer(.unknown) : try one.answer(text)
      preparation.answers[id] = Recorded(
        value: answer, entry: 1, day: Day(number: 20_000), actor: "owner")
    }
    preparation.reviewed = reviewed.map { Day(number: 20_000 + $0) }
    return preparation.findings(
      runbook, in: Situation(account: ["kind": "stand-alone"]), on: Day(number: 20_000 + day),
      isAlone: alone, every: runbook.drill.every
    ).map { "\($0.prerequisite): \($0.problem)" }
  }

  private static let good: [Runbook.Prerequisite.ID: String] = [
    "vault": "owner; tech lead", "keys": "key 1, safe, office lead; key 2, bank, engineer",
    "mailbox": "owner", "phone": "office lead", "needs": "apart",
  ]

  @Test func `nothing speaks against what is whole and apart`() throws {
    #expect(try findings(PreparationTests.good) == [])
  }

  @Test func `what is not written down is named, and only what applies`() throws {
    let found = try findings([:])
    #expect(found.count == 5 && found.allSatisfy { $0.hasSuffix("It is not written down yet.") })
    #expect(try findings(["vault": "?"]).contains("vault: Nobody knows it yet."))
  }

  @Test(
    arguments: [
      (
        "keys", "key 1, safe, engineer",
        "keys: 1 of at least 2 devices: one is lost sooner or later."
      ),
      ("vault", "owner", "vault: 1 of at least 2 are named."),
      (
        "vault", "owner; Office Lead",
        "vault: Office Lead also stands under “The keys”: nobody may have both."
      ),
      (
        "mailbox", "OFFICE lead",
        "mailbox: OFFICE lead also stands under “The phone”: nobody may have both."
      ),
      ("needs", "itself", "needs: It hangs on itself."),
      ("needs", "2", "needs: It hangs on itself."),
    ] as [(Runbook.Prerequisite.ID, String, String)])
  func `a fault of logic is said`(
    id: Runbook.Prerequisite.ID, text: String, finding: String
  ) throws {
    var answers = PreparationTests.good
    answers[id] = text
    #expect(try findings(answers) == [finding])
  }

  @Test func `who is alone cannot be apart, and what hangs on itself stays wrong`() throws {
    let alone: [Runbook.Prerequisite.ID: String] = [
      "vault": "owner", "keys": "key 1, safe, owner", "mailbox": "owner", "phone": "owner",
      "needs": "itself",
    ]
    #expect(
      try findings(alone, alone: true) == [
        "keys: 1 of at least 2 devices: one is lost sooner or later.", "needs: It hangs on itself.",
      ])
    #expect(try findings(alone).count == 5)
  }

  @Test(
    arguments: [(182, nil, 0), (183, nil, 5), (183, 1, 0), (365, 182, 5)] as [(Int, Int?, Int)])
  func `what is older than a drill is looked at again`(
    day: Int, reviewed: Int?, count: Int
  ) throws {
    #expect(try findings(PreparationTests.good, on: day, reviewed: reviewed).count == count)
  }

  @Test func `a role is played by the people of its lists, each once`() throws {
    let book = try Rehearsal.runbook()
    let runbook = Runbook(
      id: "book", title: "Book", summary: "", useWhen: "", notWhen: "", drill: book.drill,
      prerequisites: PreparationTests.prerequisites, roles: Rehearsal.roles, tasks: [],
      steps: Rehearsal.steps, sources: [])
    var preparation = Preparation()
    preparation.answers["vault"] = Recorded(
      value: Answer(.value(.text("tech lead (1); owner"))), entry: 1, day: Day(number: 1),
      actor: "owner")
    #expect(
      preparation.people(of: "operator", in: runbook).map(\.text) == ["tech lead (1)", "owner"])
    #expect(preparation.people(of: "approver", in: runbook).isEmpty)
  }

  @Test(arguments: [
    ("ACCOUNT=111122223333 here", "ACCOUNT=111122223333 here"),
    (
      "```\nACCOUNT=111122223333; M=444455556666\n```",
      "```\nACCOUNT=777788889999; M=444455556666\n```"
    ),
    (
      "  ```sh\n  START=2026-01-01T00:00:00Z; END=2026-01-01T01:00:00Z   # yours\n  ```",
      "  ```sh\n  START='2026-11-25T02:50:00Z'; END='2026-11-25T04:10:00Z'   # yours\n  ```"
    ),
    ("```\nRESTART=2026; A=1\n```", "```\nRESTART=2026; A=1\n```"),
    ("```\na\n```\n111122223333", "```\na\n```\n111122223333"),
  ])
  func `what is known is put into commands, and nowhere else`(text: String, filled: String) throws {
    let start = try #require(Instant("2026-11-25T02:50:00Z"))
    let filling = CommandFilling(
      account: "777788889999",
      window: .init(start: start, end: start.after(hours: 1, seconds: 1_200)))
    #expect(filling.filled(text) == filled)
  }

  @Test func `an account may have the number that stands for the other one`() {
    let filling = CommandFilling(account: "444455556666", management: "111122223333")
    #expect(
      filling.filled("```\n111122223333 444455556666\n```") == "```\n444455556666 111122223333\n```"
    )
  }
}
