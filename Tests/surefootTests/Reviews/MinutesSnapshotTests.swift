import Readiness
import Testing

@testable import surefoot

/// The minutes of two reviews, held against the files in `Snapshots`, as reports are.
@Suite struct MinutesSnapshotTests {
  static let names = ["minutes-internal.md", "minutes-open.md", "minutes-second.md"]

  private static let meetings = "\(SessionTests.folder)/content/reviews"

  @Test(arguments: names) func `the minutes are those that were agreed`(name: String) throws {
    let company = try Company("three-growing-to-fifteen")
    try company.must("done", "root-mfa", "root-password", "--note", "in the safe")
    company.clock("2027-01-15T09:00:00Z")
    try company.must("review", "close", "--from", "\(MinutesSnapshotTests.meetings)/first.yaml")
    if name == "minutes-second.md" {
      company.clock("2027-04-15T09:00:00Z")
      try company.must("review", "close", "--from", "\(MinutesSnapshotTests.meetings)/second.yaml")
    } else {
      try company.must("review", "correct", "2027-Q1", "the key is in the other safe")
    }
    let audience = name == "minutes-open.md" ? "open" : "internal"
    let page = try company.must(
      "review", "show", "--format", "markdown", "--audience", audience)
    try ReportSnapshotTests.hold(page, to: name)
  }
}
