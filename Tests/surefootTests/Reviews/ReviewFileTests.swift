import Readiness
import Testing

@testable import surefoot

/// The example of a review that was held elsewhere is one.
@Suite struct ReviewFileTests {
  @Test func `the example in the documents is entered, all of it`() throws {
    let company = try Company("forty-people")
    company.clock("2027-02-20")
    let said = try company.must(
      "review", "close", "--from", "\(PackageFolder.path)/docs/review.yaml")
    #expect(said.contains("Minutes: surefoot review show 2027-Q1"))
    let kinds = try company.records().suffix(40).map(\.kind)
    #expect(kinds.filter { $0 == "review.looked" }.count == 4)
    #expect(kinds.filter { $0 == "review.decided" }.count == 1)
    #expect(kinds.filter { $0 == "review.acted" }.count == 2)
    #expect(kinds.last == "review.closed")
  }

  @Test func `its schema is printed`() throws {
    let company = try Company()
    let text = try company.must("content", "schema", "review")
    #expect(text.contains("\"const\": \"\(ReviewFile.format)\""))
  }
}
