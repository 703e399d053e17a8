import Readiness
import Testing

@testable import surefoot

/// The first entry names the organization and its zone: a slip in the one is no reason to lose the
/// other.
@Suite struct ZoneRedactionTests {
  private static let night = "2026-12-01T23:30:00Z"

  @Test func `the name goes and the zone stays, now and looking back`() throws {
    let company = try Company("eight-moderate")
    let before = try company.state()
    #expect(before.zone != "UTC")
    company.clock("2026-12-01T10:00:00Z")
    let said = try company.must("journal", "redact", "1", "--reason", "a slip")
    #expect(said.contains("The organization has no name any more; its time zone stays."))
    company.clock(Self.night)
    let after = try company.state()
    #expect(after.zone == before.zone && after.name == "(redacted)")
    try company.must("note", "root-mfa", "late at night")
    #expect(try company.records().last?.day == Day("2026-12-02"))
    let past = try Folding.asOf(
      try #require(Day("2026-11-24")), Workspace.open(at: company.workspace, for: .reading))
    #expect(past.state.zone == before.zone)
    try company.must("journal", "verify")
  }

  @Test func `no other redaction says a zone`() throws {
    let company = try Company()
    try company.must("journal", "redact", "20", "--reason", "a slip")
    let body = try Workspace.open(at: company.workspace, for: .reading).entries().last?.body
    #expect(body?.contains("zone") == false)
  }
}
