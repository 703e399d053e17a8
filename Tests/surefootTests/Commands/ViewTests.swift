import Readiness
import Testing

@testable import surefoot

/// The views of a plan on the command line: filters, next, the month, a look ahead, the status.
@Suite struct ViewTests {
  @Test(arguments: [
    (["plan", "--area", "rot"], "there is no area \"rot\". Did you mean \"root\"?"),
    (["plan", "--owner", "security leed"], "Did you mean \"security lead\"?"),
    (["plan", "--priority", "urgent"], "allowed: critical, high, medium, low"),
    (["plan", "--state", "open,close"], "\"close\" does not fit --state"),
    (["plan", "--week", "0"], "a week of the plan: 1 to 60"),
    (["plan", "--lapsing", "1m"], "a period of ISO 8601 such as P30D"),
    (["plan", "--lapsing", "P1H"], "a period of ISO 8601 such as P30D"),
    (["plan", "--lapsing", "2026-11-22"], "2026-11-22 is past: today is 2026-11-23"),
    (["plan", "--search", " "], "1 to 200 letters and signs"),
    (["plan", "--by", "size"], "allowed: week, area, owner, priority, grade"),
    (["plan", "--month", "--overdue"], "--overdue means nothing to surefoot plan --month"),
    (["next", "--minutes", "0"], "a number from 1 to 1000"),
    (["next", "--lapsing", "30d"], "there is no option \"--lapsing\" here"),
    (["owner", "security leed"], "Did you mean \"security lead\"?"),
  ])
  func `what nothing can be meant by is refused`(words: [String], said: String) throws {
    let company = try Company()
    let complaint = try company.refused(.usage, words)
    #expect(complaint.contains(said), "\(complaint)")
  }

  @Test(arguments: ["30d", "30D", "P30D", "2027-03-23"])
  func `what lapses by a day is found, however the day is written`(when: String) throws {
    let company = try Company()
    let text = try company.must("plan", "--lapsing", when)
    #expect(text.contains("root-keys-gone") == (when == "2027-03-23"))
    company.clock("2027-02-01")
    let later = when == "2027-03-23" ? text : try company.must("plan", "--lapsing", when)
    #expect(later.contains("root-keys-gone"))
  }

  @Test func `areas are known by id and by title, several with commas`() throws {
    let company = try Company()
    #expect(
      try company.must("plan", "--area", "cost,root")
        == company.must("plan", "--area", "Cost", "--area", "Root user"))
  }

  @Test func `a filter holds for the JSON form, too`() throws {
    let company = try Company()
    let json = try company.must("plan", "--area", "cost", "--json")
    #expect(json.contains("budget-alert") && !json.contains("root-password"))
    #expect(json.contains("\"value\" : ") && json.contains("\"unblocks\" : "))
  }

  @Test func `next fits what there is time for, and prints the formula`() throws {
    let company = try Company()
    let text = try company.must("next", "--minutes", "45")
    #expect(text.contains("of the 45 minutes you have.") && text.contains("score = (weight + "))
    #expect(
      try company.must("next", "--minutes", "1").hasPrefix(
        "Nothing that can be done now fits into 1 minutes; the shortest is "))
  }

  @Test func `the month is a screen, and a list for who cannot see it`() throws {
    let company = try Company()
    company.clock("2026-12-04")
    let chart = try company.must("plan", "--month")
    let lines = chart.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 24 && lines.allSatisfy { $0.count <= 80 })
    let plain = try company.must("plan", "--month", "--plain")
    #expect(!plain.contains("|") && plain.contains("\nday 12, 2026-12-04: "))
    let sentence = try #require(chart.firstRange(of: "By day 12, "))
    #expect(plain.contains(chart[sentence.lowerBound...]))
  }

  @Test func `a day to come is looked at with what is recorded, and the pages say so`() throws {
    let company = try Company()
    let now = try company.must("plan")
    let ahead = try company.must("plan", "--as-of", "2027-03-01")
    let said = "a look ahead: what was recorded by 2026-11-23, judged on 2027-03-01"
    #expect(ahead.contains(said) && !now.contains("a look ahead"))
    #expect(ahead.contains("ran out on 2027-02-21"))
    try company.must("decide", "--as-of", "2027-03-01")
    #expect(company.program.err.contains(said))
    let report = try company.must("report", "readiness", "--as-of", "2027-03-01")
    #expect(
      report.contains("| A look ahead | only what was recorded by 23 November 2026 is known |"))
    #expect(
      try company.must("plan", "--as-of", "2027-03-01", "--state", "lapsed")
        .contains("root-keys-gone"))
    #expect(try !company.must("report", "readiness").contains("A look ahead"))
  }

  @Test func `the status names what is begun, lapses, wants proof and hangs on one person`() throws
  {
    let company = try Company()
    let before = try company.must([])
    #expect(!before.contains("Started") && !before.contains("Owners"))
    try company.change { desk in
      try desk.append(
        [
          .started(.init(item: "trail")), .done(.init(item: "second-way-in", grade: .assumed)),
          .assigned(.init(item: "trail", owner: "platform lead")),
          .assigned(.init(item: "root-mfa", owner: "platform lead")),
        ].map { Fresh($0, about: "main") })
    }
    company.clock("2027-02-10")
    let text = try company.must([])
    #expect(text.contains("  Started    trail\n"))
    #expect(text.contains("  Lapsing    1 within 30 days, the first on 2027-02-21: surefoot plan "))
    #expect(text.contains("  Proof      1 with less than the item asks for: surefoot plan --state"))
    #expect(text.contains("  Owners     everything hangs on one person: surefoot owner\n"))
    let sentence = "Everything that is assigned, 2 items, hangs on one person: platform lead."
    #expect(try company.must("report", "readiness").contains(sentence))
    #expect(
      try company.must("owner", "Platform Lead").replacing("\n", with: " ").contains(sentence))
  }
}
