import Testing

@testable import Readiness

/// A runbook leads everybody to its end, whatever goes wrong on the way.
@Suite struct RunbookCheckTests {
  private static let member = Condition.test(.account("kind"), .anyOf([.word("member")]))

  private func step(
    _ id: ID<Runbook.Step>, roles: [ID<Runbook.Role>] = ["asker"], when: Condition? = nil,
    then: Runbook.Continuation = .next, _ reaches: Runbook.State? = nil, opens: String = "",
    closes: String = ""
  ) -> Runbook.Step {
    Runbook.Step(
      id: id, title: "\(id)", roles: roles, appliesWhen: when, minutes: 1, act: "Do.",
      expect: "See.", ifNot: "Else.", then: then, reaches: reaches, opens: opens, closes: closes)
  }

  private func faults(
    _ steps: [Runbook.Step],
    roles: [Runbook.Role] = [.init(id: "asker", title: "Asker", does: "Asks.")],
    prerequisites: [Runbook.Prerequisite] = []
  ) throws -> [String] {
    let period = try #require(Period("P182D"))
    return Runbook(
      id: "book", title: "Book", summary: "", useWhen: "", notWhen: "",
      drill: .init(every: period, because: "", alarmWithin: 15), prerequisites: prerequisites,
      roles: roles,
      tasks: [], steps: steps, sources: []
    ).check(Vocabulary(questions: [])).map { "\($0.path): \($0.problem)" }
  }

  @Test func `a way that ends has no fault`() throws {
    #expect(try faults([step("ask", .requested), step("end", .closed)]) == [])
  }

  @Test func `a way that does not end is named, once for each kind of account`() throws {
    #expect(try faults([step("ask", .requested)]).count == 3)
    let branch = [
      step("ask", .requested), step("end", when: .not(RunbookCheckTests.member), .closed),
    ]
    #expect(
      try faults(branch)
        == ["steps/ask: for a member account the last step does not reach \"closed\""])
  }

  @Test func `states come in their order`() throws {
    let wrong = [step("act", .inUse), step("ask", .approved), step("end", .closed)]
    let found = try faults(wrong)
    #expect(found.count == 3)
    #expect(
      found[0] == "steps/ask/reaches: for a stand-alone account it reaches approved after in-use")
  }

  @Test func `what is taken out is put back, also when a step between goes wrong`() throws {
    let take = step("take", .credentialsOut, opens: "credentials")
    let end = step("end", .closed, closes: "credentials")
    #expect(try faults([take, step("act"), end]) == [])
    #expect(try faults([take, step("act", then: .step("end")), end]) == [])
    #expect(try faults([take, step("last", .closed)]).count == 3)
    let stops = try faults([take, step("act", then: .stop), end])
    #expect(stops == ["steps/act/then: if it goes wrong here, end never puts back credentials"])
    let back = step("back", when: .not(RunbookCheckTests.member), closes: "credentials")
    #expect(try faults([take, back, step("over", .closed)]).count == 1)
  }

  @Test func `where a step goes on is a later step`() throws {
    let end = step("end", .closed)
    #expect(try faults([step("a", then: .step("b")), end])[0].contains("unknown step \"b\""))
    #expect(
      try faults([step("a"), step("b", then: .step("a")), end])[0].contains("goes back to a"))
  }

  @Test func `every role has a step, every step known roles, and a second person a substitute`()
    throws
  {
    let end = step("end", .closed)
    let asker = Runbook.Role(id: "asker", title: "A", does: "A.")
    let idle = Runbook.Role(id: "idle", title: "I", does: "I.")
    #expect(
      try faults([end], roles: [asker, idle]) == ["roles/idle: no step is done by the role idle"])
    #expect(
      try faults([step("end", roles: ["nobody"], .closed)]).contains { $0.contains("unknown role") }
    )
    let strict = Runbook.Role(id: "asker", title: "A", does: "A.", notAlso: ["asker"])
    #expect(try faults([end], roles: [strict]).count == 2)
  }

  @Test func `a condition that no account meets is named`() throws {
    let never = Condition.all([RunbookCheckTests.member, .not(RunbookCheckTests.member)])
    #expect(
      try faults([step("a", when: never), step("end", .closed)]).map { $0.prefix(21) }
        == ["steps/a/applies-when:"])
  }

  @Test(
    arguments: [
      (Runbook.Prerequisite.Form.people(least: 1), "pilot", [], "p/role: unknown role"),
      (.people(least: 1), nil, ["q"], "p/apart-from/0: unknown prerequisite"),
      (.people(least: 1), nil, ["p"], "p/apart-from/0: it is to be apart from itself"),
      (.text, "asker", [], "p: role and apart-from speak of people"),
      (.devices(least: 2), "asker", [], nil),
    ] as [(Runbook.Prerequisite.Form, Runbook.Role.ID?, [Runbook.Prerequisite.ID], String?)])
  func `what is written down names people and roles that there are`(
    form: Runbook.Prerequisite.Form, role: Runbook.Role.ID?, apart: [Runbook.Prerequisite.ID],
    fault: String?
  ) throws {
    let one = Runbook.Prerequisite(
      id: "p", title: "P", ask: "?", why: "!", audience: .open, form: form, role: role,
      apartFrom: apart)
    let found = try faults(
      [step("end", .closed)], roles: [.init(id: "asker", title: "Asker", does: "Asks.")],
      prerequisites: [one])
    #expect(found.count == (fault == nil ? 0 : 1))
    if let fault { #expect(found.first?.hasPrefix("prerequisites/\(fault)") == true, "\(found)") }
  }

  @Test func `a step shows what is written down`() throws {
    func showing(_ id: Runbook.Prerequisite.ID) -> Runbook.Step {
      Runbook.Step(
        id: "end", title: "T", roles: ["asker"], minutes: 1, act: "Do.", expect: "See.",
        ifNot: "Else.", reaches: .closed, shows: [id])
    }
    let one = Runbook.Prerequisite(id: "vault", title: "V", ask: "?", why: "!", audience: .open)
    #expect(try faults([showing("vault")], prerequisites: [one]) == [])
    #expect(
      try faults([showing("valt")], prerequisites: [one])
        == ["steps/end/shows/0: unknown prerequisite \"valt\""])
  }

  @Test func `a run asks for each thing once`() throws {
    func asking(_ id: Runbook.Step.ID, _ state: Runbook.State? = nil) -> Runbook.Step {
      Runbook.Step(
        id: id, title: "T", roles: ["asker"], minutes: 1, act: "Do.", expect: "See.",
        ifNot: "Else.", reaches: state, asks: .approval)
    }
    let found = try faults([asking("a"), asking("b"), step("end", .closed)])
    #expect(found.count == 3 && found.allSatisfy { $0.hasPrefix("steps/b/asks: ") })
  }
}
