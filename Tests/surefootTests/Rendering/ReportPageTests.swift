import Digest
import FoundationEssentials
import Markdown
import Readiness
import Testing

@testable import surefoot

/// Every report of every example, as the page that is sent around.
@Suite struct ReportPageTests {
  @Test(arguments: ExampleTests.names)
  func `every report comes in every form, and its page is whole`(example: String) throws {
    let company = try Company(example)
    for name in ReportName.allCases.map(\.rawValue) {
      let markdown = try company.must("report", name)
      #expect(markdown.hasPrefix("# "))
      #expect(!markdown.contains("{{"))
      #expect(!markdown.contains(/\n\n\n/), "\(name): an empty part")
      let json = try company.must("report", name, "--format", "json")
      #expect(json.contains("\"schema\" : \"surefoot.\(name)/1\""))
      try check(company.must("report", name, "--format", "html"), name)
    }
  }

  private func check(_ page: String, _ name: String) throws {
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(page.utf8.count < 300_000, "\(name)")
    #expect(page.matches(of: /<h1[ >]/).count == 1, "\(name)")
    let levels = page.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
    for (before, after) in zip(levels, levels.dropFirst()) {
      #expect(after <= before + 1, "\(name): a heading of level \(after) after \(before)")
    }
    #expect(!page.contains(/<[^>]+ src=/), "\(name)")
    for link in page.matches(of: /<([a-z]+)[^>]* href="([^"]*)"/) {
      #expect(link.1 == "a")
      #expect(link.2.hasPrefix("#") || link.2.hasPrefix("https://"), "\(link.2)")
    }
    let ids = page.matches(of: /\bid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count, "\(name): an id stands twice")
    for link in page.matches(of: /href="#([^"]*)"/) { #expect(ids.contains(String(link.1))) }
    try checkPolicy(page)
  }

  /// The policy allows exactly the style sheet that is in the page.
  private func checkPolicy(_ page: String) throws {
    let styles = page.matches(of: /<style>((?s).*?)<\/style>/).map { String($0.1) }
    let style = try #require(styles.first)
    #expect(styles.count == 1)
    let digest = Data(SHA256.digest(of: Array(style.utf8)).bytes).base64EncodedString()
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)?.1)
    let plain = policy.replacing("&#61;", with: "=")
    #expect(plain.hasPrefix("default-src 'none'; style-src 'sha256-\(digest)';"))
    #expect(!policy.contains("unsafe"))
    #expect(!page.contains(/<[^>]* style=/))
  }

  @Test func `the first reports lie beside the workspace, and are what report prints`() throws {
    let company = try Company("eight-moderate")
    for (format, ending) in [("markdown", "md"), ("html", "html")] {
      let bytes = try OpenFile(reading: company.file("surefoot-readiness.\(ending)"))
        .read(atMost: 1 << 20)
      let printed = try company.must("report", "readiness", "--format", format)
      #expect(String(decoding: bytes, as: UTF8.self) == printed)
    }
  }

  @Test func `the same company twice is the same bytes`() throws {
    let (one, other) = (try Company("many-unknowns"), try Company("many-unknowns"))
    for name in ReportName.allCases.map(\.rawValue) {
      for format in ReportFormat.allCases.map(\.rawValue) {
        let words = ["report", name, "--format", format]
        #expect(try one.must(words) == other.must(words))
      }
    }
  }

  @Test func `a report names the head that verify holds it to`() throws {
    let company = try Company()
    let text = try company.must("report", "readiness")
    let found = try #require(
      text.firstMatch(of: /Journal \| entry ([0-9]+), digest `([0-9a-f]{64})`/))
    try company.must("done", "root-mfa")
    let head = "\(found.1):\(found.2)"
    #expect(
      try company.must("journal", "verify", "--expect", head).contains("with 1 entries after it"))
  }

  @Test func `before there is a plan the reports say so`() throws {
    let company = try Company()
    try company.must("undo")
    #expect(try company.must("report", "readiness").contains("There is no plan yet."))
    try company.must("report", "readiness", "--format", "html")
    try company.must("report", "decision")
    try company.refused(.failed, "report", "plan")
    #expect(company.program.err.contains("there is no plan for main yet"))
  }
}
