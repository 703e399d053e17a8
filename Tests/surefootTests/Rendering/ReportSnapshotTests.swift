import Readiness
import Testing

@testable import surefoot

/// Reports of three companies, held against the files in `Snapshots`. With `SUREFOOT_RECORD=1` in
/// the environment a file that differs is written anew, and the test fails all the same.
@Suite struct ReportSnapshotTests {
  static let folder = "\(PackageFolder.path)/Tests/surefootTests/Snapshots"
  static let companies = ["solo-founder", "many-unknowns", "three-growing-to-fifteen"]

  /// The same text without what changes with every word of the content.
  private static func anonymous(_ text: String) -> String {
    text.replacing(/[0-9a-f]{64}/, with: "DIGEST")
  }

  @Test(arguments: companies, ReportChoice.all)
  func `the report is the one that was agreed`(company example: String, _ choice: ReportChoice)
    throws
  {
    let company = try Company(example)
    company.clock("2026-12-04")
    try company.must("done", "root-password", "--note", "in the safe")
    try ReportSnapshotTests.hold(
      try company.must(["report"] + choice.words), to: "\(example)-\(choice.template).md")
  }

  /// Holds a page against its file.
  static func hold(_ page: String, to name: String) throws {
    try Recording.hold(anonymous(page), at: "\(folder)/\(name)", named: name)
  }

  @Test func `every snapshot is of a report that is tried`() throws {
    let tried = companies.flatMap { company in
      ReportChoice.all.map { "\(company)-\($0.template).md" }
    }
    let kept = try FileSystem.names(in: ReportSnapshotTests.folder).filter { $0 != "README.md" }
    #expect(kept.sorted() == (tried + MinutesSnapshotTests.names).sorted())
  }

  private var companies: [String] { ReportSnapshotTests.companies }
}
