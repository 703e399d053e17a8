import Readiness
import Testing

@testable import surefoot

/// A proof from an earlier day does not take the place of a later one.
@Suite struct OlderProofTests {
  @Test(arguments: [
    ["--on", "2026-11-25"], ["--again", "--on", "2026-11-25"],
    ["--again", "--on", "2026-11-25", "--valid-for", "P1Y"],
  ])
  func `an older proof is refused, and the newer one stays whole`(options: [String]) throws {
    let company = try Company()
    company.clock("2026-12-01")
    try company.must("done", "account-contacts", "--on", "2026-11-29")
    try company.must("confirm", "account-contacts", "--by", "a colleague")
    let before = try company.bytes()
    let said = try company.refused(.failed, ["done", "account-contacts"] + options)
    #expect(said.contains("account-contacts has a proof from 2026-11-29"))
    #expect(said.contains("surefoot attach account-contacts"))
    #expect(said.contains("surefoot reopen account-contacts first"))
    #expect(try company.bytes() == before)
    try company.must("reopen", "account-contacts", "--reason", "mistaken")
    try company.must("done", "account-contacts", "--on", "2026-11-25")
  }

  @Test func `a lapsed proof does not give way to an older one, and to a later one it does`() throws
  {
    let company = try Company()
    try company.must("done", "account-contacts", "--valid-for", "2026-11-30")
    company.clock("2026-12-05")
    try company.refused(
      .failed, "done", "account-contacts", "--on", "2026-11-22", "--valid-for", "P1Y")
    try company.must("done", "account-contacts", "--on", "2026-12-04")
  }

  @Test func `its own author renews a proof later without being asked to insist`() throws {
    let company = try Company()
    try company.must("done", "account-contacts")
    try company.must("confirm", "account-contacts", "--by", "a colleague")
    company.clock("2026-12-01")
    let said = try company.must("done", "account-contacts")
    #expect(said.contains("The proof before it was confirmed, this one is not: surefoot confirm"))
    #expect(!(try company.must("done", "account-contacts", "--again").contains("confirmed")))
  }

  @Test func `who hears of another's proof hears of the day it is from`() throws {
    let company = try Company()
    company.clock("2026-12-01")
    try company.must("done", "account-contacts", "--on", "2026-11-25")
    company.program.environment["SUREFOOT_ACTOR"] = "somebody else"
    let said = try company.refused(.failed, "done", "account-contacts")
    #expect(said.contains("recorded by owner on 2026-12-01, done on 2026-11-25, good until"))
  }
}
