import Readiness
import Testing

@testable import surefoot

/// `confirm` by word of mouth: who counts, who does not, and who is refused.
@Suite struct ConfirmTests {
  private func company() throws -> Company {
    let company = try Company()
    company.login("owner", 1000)
    try company.must("done", "root-mfa", "code-scanned")
    return company
  }

  @Test func `another user's own act makes items witnessed, as one act`() throws {
    let company = try company()
    company.login("lead", 1001)
    let said = try company.must("confirm", "root-mfa", "code-scanned")
    #expect(said.contains("Confirmed: root-mfa"))
    #expect(said.contains("witnessed by lead (as user 1001 on laptop), now witnessed"))
    let records = try company.records().suffix(2)
    #expect(Set(records.map(\.act)).count == 1)
    #expect(records.map(\.actor) == ["lead(1001)@laptop", "lead(1001)@laptop"])
    #expect(records.map(\.account) == [nil, "main"], "an organization's item is confirmed once")
    let plan = try company.must("plan")
    #expect(plan.contains("done, witnessed by lead (as user 1001 on laptop), good until"))
    let item = try company.must("show", "root-mfa")
    #expect(item.contains("witnessed by lead (as user 1001 on laptop): “I saw it myself”"))
    #expect(try company.must("report", "readiness").contains("2 witnessed"))
    try company.must("undo")
    #expect(!(try company.must("plan").contains("witnessed by")))
  }

  @Test func `a claim is recorded as one, and says what would count`() throws {
    let company = try company()
    let said = try company.must("confirm", "root-mfa", "--by", "Office lead")
    #expect(said.contains("Recorded as a claim: root-mfa"))
    #expect(said.contains("named by owner: Office lead, still self-stated"))
    #expect(said.contains("under their own user id, or signs"))
    #expect(
      try company.must("plan")
        .contains("done, self-stated, good until 2027-05-24, named by owner: Office lead"))
    company.named("lead")
    #expect(try company.must("confirm", "root-mfa").contains("named by lead, still self-stated"))
    company.login("lead", 1000, "desk")
    #expect(try company.unrecorded("confirm", "root-mfa").contains("already"))
    company.login("lead", 1001, "desk")
    #expect(try company.must("confirm", "root-mfa").contains("now witnessed"))
    #expect(!(try company.must("plan").contains("named by")))
  }

  @Test func `nobody confirms their own act`() throws {
    let company = try company()
    for (name, user, host) in [
      ("owner", 1000, "laptop"), ("lead", 1000, "laptop"), ("OWNER", 1001, "desk"),
      ("ｏｗｎｅｒ", 1001, "desk"),
    ] {
      company.login(name, user, host)
      let said = try company.unrecorded("confirm", "root-mfa")
      #expect(said.contains("nobody confirms their own act"), "\(name)")
      #expect(said.contains("owner(1000)@laptop (entry"))
    }
    company.named(" Owner")
    #expect(try company.unrecorded("confirm", "root-mfa").contains("same name"))
    company.login("lead", 1001)
    #expect(
      try company.unrecorded("confirm", "root-mfa", "--by", "owner").contains("the same name"))
    #expect(
      try company.unrecorded("confirm", "root-mfa", "--by", "Lead", status: .usage)
        .contains("speak for yourself"))
  }

  @Test func `the same person confirms once`() throws {
    let company = try company()
    company.login("lead", 1001)
    try company.must("confirm", "root-mfa")
    #expect(try company.unrecorded("confirm", "root-mfa").contains("confirmed by lead"))
    company.login("Lead", 1002, "desk")
    #expect(try company.unrecorded("confirm", "root-mfa", "code-scanned").contains("already"))
    company.login("office", 1003)
    try company.must("confirm", "root-mfa")
    try company.must("confirm", "root-mfa", "--by", "visitor")
    #expect(try company.unrecorded("confirm", "root-mfa", "--by", "VISITOR").contains("already"))
  }

  @Test func `what is not done, not any more, or excepted is not confirmed`() throws {
    let company = try company()
    company.login("lead", 1001)
    #expect(try company.unrecorded("confirm", "budget-alert").contains("budget-alert is not done"))
    #expect(
      try company.unrecorded("confirm", "root-mfa", "budget-alert").contains("is not done"))
    #expect(try company.unrecorded("confirm", "no-such", status: .usage).contains("no-such"))
    try company.must("audit", "--set", "access-keys=root", "--no-input")
    #expect(try company.unrecorded("confirm", "root-keys-gone").contains("a later answer says"))
    let until = try #require(Day("2026-12-31"))
    let accepted = Accepted(title: "", answers: [:])
    try company.change { desk in
      let waived = Event.Waived(
        item: "root-mfa", reason: "a", control: "b", approver: "lead", until: until,
        accepted: accepted)
      let skipped = Event.Skipped(
        item: "code-scanned", reason: "no code", until: until, accepted: accepted)
      try desk.append([Fresh(.waived(waived), about: "main"), Fresh(.skipped(skipped))])
    }
    #expect(try company.unrecorded("confirm", "root-mfa").contains("waived until 2026-12-31"))
    #expect(try company.unrecorded("confirm", "code-scanned").contains("said not to apply"))
    company.clock("2027-06-30")
    #expect(try company.unrecorded("confirm", "root-mfa").contains("ran out on 2027-05-24"))
  }

  @Test func `a proof that was recorded anew has to be confirmed anew`() throws {
    let company = try company()
    company.login("lead", 1001)
    try company.must("confirm", "root-mfa")
    company.login("owner", 1000)
    try company.must("done", "root-mfa", "--again")
    #expect(!(try company.must("plan").contains("witnessed by")))
    company.login("lead", 1001)
    #expect(try company.must("confirm", "root-mfa").contains("now witnessed"))
  }

  @Test(arguments: [
    ["--sign", "k", "--signature", "s.sig"], ["--show-statement", "--sign", "k"],
    ["--show-statement", "--by", "lead"], ["--sign", "k", "--by", "lead"],
    ["--signature", "s.sig", "--statement", "a"], ["--statement-file", "s"],
    ["--signature", "s"], ["--statement", ""], ["--statement", "a\u{1B}b"], ["--by", " "],
    ["--as-of", "2026-11-01"], ["--show-statement", "--as-of", "2026-11-23"],
  ])
  func `options that do not go together are refused`(options: [String]) throws {
    let company = try company()
    company.login("lead", 1001)
    let before = try company.records().count
    try company.refused(.usage, ["confirm", "root-mfa"] + options)
    #expect(try company.records().count == before)
  }

  @Test func `no secret is recorded as what somebody says`() throws {
    let company = try company()
    company.login("lead", 1001)
    let secret = "AKIA" + "ABCDEFGH" + "IJKLMNOP"
    for option in ["--statement", "--by"] {
      #expect(
        !(try company.unrecorded("confirm", "root-mfa", option, "key \(secret)"))
          .contains(secret))
    }
  }

  @Test func `a login of this process is one that is understood`() throws {
    let person = Person(World.actor(in: ["LOGNAME": "some (body)"]))
    #expect(person.shown == "some (body)")
    #expect(person.login?.user == FileSystem.user)
    #expect(person.login?.host.isEmpty == false)
  }
}
