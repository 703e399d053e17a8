import Readiness
import Testing

@testable import surefoot

/// `review diff`: between days and reviews, by the content of the time, with the trend at its end.
@Suite struct ReviewDiffTests {
  /// Holds a review on a day and closes it.
  private func review(_ company: Company, on day: String) throws {
    company.clock(day)
    try company.must("review", "start", "--present", "owner")
    try company.must("review", "close", "--yes")
  }

  /// Records that an item of the main account is done for good.
  private func prove(_ item: Item.ID, _ grade: Grade, _ company: Company) throws {
    try company.change { desk in
      let account = desk.state.mainAccount?.name
      try desk.append([Fresh(.done(.init(item: item, grade: grade)), about: account)])
    }
  }

  @Test func `a day with itself, and a review with itself, say that nothing moved`() throws {
    let company = try Company()
    try review(company, on: "2026-12-24")
    for name in ["2026-11-23", "onboarding", "now", "2026-Q4", "2026-q4"] {
      let said = try company.must("review", "diff", name, name)
      #expect(said.contains("\nNothing moved.\n"), "\(name): \(said)")
    }
  }

  @Test func `what moved is told with its cause, its entries and who recorded it`() throws {
    let company = try Company()
    company.clock("2026-12-01")
    try company.must("done", "root-mfa", "--evidence", "text: both keys are listed")
    try company.must("answer", "people-now", "12", "--yes")
    let said = try company.must("review", "diff", "2026-11-23")
    let number = try #require(
      try company.records().first { $0.event?.item == "root-mfa" && $0.kind == "item.done" }?.number
    )
    #expect(said.contains("self-stated: done, owner (entry \(number))\n"))
    #expect(said.contains("(people-now)\n    1 people → 12 people, owner (entry "))
    #expect(said.contains("\nDecision\n  single, "))
    #expect(said.contains("    people: 2 → 12\n"))
    #expect(said.contains("    now by "))
  }

  @Test func `days after which nothing was recorded differ by what time brings`() throws {
    let company = try Company()
    try company.must("done", "root-mfa", "--valid-for", "P30D")
    company.clock("2027-02-01")
    let said = try company.must("review", "diff", "2026-11-23", "2027-01-01")
    #expect(said.contains("done, self-stated → blocked: the proof ran out on 2026-12-23 (entry "))
    #expect(!said.contains("\nAnswers\n"))
  }

  @Test func `an account is looked at alone, with the organization`() throws {
    let company = try Company("forty-people")
    company.clock("2026-12-01")
    try company.must("done", "root-mfa")
    try company.must("account", "add", "sandbox")
    let main = try #require(try company.state().mainAccount?.name.text)
    #expect(try company.must("review", "diff", "onboarding").contains("  sandbox: added (entry "))
    let own = try company.must("review", "diff", "onboarding", "--account", main)
    #expect(own.contains("(root-mfa, \(main))") && !own.contains("sandbox: added"))
    let other = try company.must("review", "diff", "onboarding", "--account", "sandbox")
    #expect(!other.contains(", \(main))") && other.contains("sandbox: added"))
  }

  @Test func `moments that are none are refused`() throws {
    let company = try Company()
    let cases = [
      (["2026-Q4"], "there is no day or review \"2026-Q4\""),
      (["2027-01-01"], "2027-01-01 is still to come"),
      (["now", "onboarding"], "name the earlier one first"),
    ]
    for (words, wanted) in cases {
      company.clock("2026-12-01")
      try company.must("note", "root-mfa", "ordered")
      let said = try company.refused(.usage, ["review", "diff"] + words)
      #expect(said.contains(wanted), "\(words): \(said)")
    }
    #expect(
      try company.refused(.failed, "review", "diff", "2026-11-01").contains("nothing was recorded"))
    try company.must("review", "start", "--present", "owner")
    #expect(
      try company.refused(.usage, "review", "diff", "2026-Q4").contains("is still going on"))
  }

  @Test func `the trend is of what is verified, and names what nobody proved for three reviews`()
    throws
  {
    let company = try Company("forty-people")
    try prove("root-mfa", .selfStated, company)
    try review(company, on: "2026-12-20")
    #expect(try !company.must("review", "list").contains("Unchanged and unproven"))
    try prove("root-password", .machineChecked, company)
    try review(company, on: "2027-03-20")
    try review(company, on: "2027-06-20")
    let listed = try company.must("review", "list")
    let compared = try company.must("review", "diff", "2026-Q4", "2027-Q2")
    for said in [listed, compared] {
      #expect(said.contains("\nVerified, of all items\n"))
      let rows = said.split(separator: "\n").filter { $0.hasSuffix(" %") }
      #expect(rows.count == 3)
      #expect(rows.map { $0.split(separator: " ")[4] } == ["0", "1", "1"])
      #expect(said.contains("(root-mfa, ") && said.contains("): for 3 reviews\n"))
    }
    // As of the second review, only two had gone by.
    let earlier = try company.must("review", "diff", "2026-Q4", "2027-Q1")
    #expect(!earlier.contains("Unchanged and unproven"))
  }

  @Test func `as of a past day, now is that day`() throws {
    let company = try Company()
    company.clock("2026-12-01")
    try company.must("done", "root-mfa")
    let then = try company.must("review", "diff", "onboarding", "--json")
    company.clock("2027-06-01")
    try company.must("reopen", "root-mfa", "--reason", "lost")
    #expect(
      try company.must("review", "diff", "onboarding", "--as-of", "2026-12-01", "--json") == then)
  }
}
