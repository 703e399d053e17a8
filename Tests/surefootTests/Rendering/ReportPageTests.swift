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
    for report in ReportChoice.all {
      let (name, words) = (report.template, ["report"] + report.words)
      let markdown = try company.must(words)
      #expect(markdown.hasPrefix("# "))
      #expect(!markdown.contains("{{"))
      #expect(!markdown.contains(/\n\n\n/), "\(name): an empty part")
      let json = try company.must(words + ["--format", "json"])
      #expect(json.contains("\"schema\" : \"surefoot.\(report.schema)/1\""))
      try check(company.must(words + ["--format", "html"]), name)
    }
  }

  private func check(_ page: String, _ name: String) throws {
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(page.utf8.count < 300_000, "\(name)")
    let tags = PageTags.of(page)
    let levels = tags.compactMap { tag in
      tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
    }
    #expect(levels.count { $0 == 1 } == 1, "\(name)")
    for (before, after) in zip(levels, levels.dropFirst()) {
      #expect(after <= before + 1, "\(name): a heading of level \(after) after \(before)")
    }
    #expect(tags.compactMap { $0.value("src") } == [], "\(name)")
    #expect(tags.compactMap { $0.value("style") } == [], "\(name)")
    let ids = tags.compactMap { $0.value("id") }
    #expect(Set(ids).count == ids.count, "\(name): an id stands twice")
    for tag in tags {
      guard let link = tag.value("href") else { continue }
      #expect(tag.name == "a")
      let isKnown = ids.contains { link == "#\($0)" } || link.hasPrefix("https://")
      #expect(isKnown, "\(name): \(link)")
    }
    try checkPolicy(page, tags)
  }

  /// The policy allows exactly the style sheet that is in the page.
  private func checkPolicy(_ page: String, _ tags: [PageTags.Tag]) throws {
    #expect(tags.count { $0.name == "style" } == 1)
    let start = try #require(page.firstRange(of: "<style>")?.upperBound)
    let end = try #require(page[start...].firstRange(of: "</style>")?.lowerBound)
    let digest = Data(SHA256.digest(of: Array(page[start..<end].utf8)).bytes).base64EncodedString()
    let policy = try #require(
      tags.first { $0.value("http-equiv") == "Content-Security-Policy" }?.value("content"))
    let plain = policy.replacing("&#61;", with: "=")
    #expect(plain.hasPrefix("default-src 'none'; style-src 'sha256-\(digest)';"))
    #expect(!policy.contains("unsafe"))
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
    for choice in ReportChoice.all {
      for format in ReportFormat.allCases.map(\.rawValue) {
        let words = ["report"] + choice.words + ["--format", format]
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

  @Test func `the day to look again counts from the decision and does not move on`() throws {
    let company = try Company()
    func day() throws -> String? {
      let row = try company.must("report", "decision").split(separator: "\n")
        .first { $0.hasPrefix("**Status: ") && $0.contains("; to be looked at again on ") }
      return row.map(String.init)
    }
    let first = try #require(try day())
    let said = try company.must("decide").split(separator: "\n").first { $0.contains("Look again") }
    company.clock("2027-02-01")
    #expect(try day() == first)
    let later = try company.must("decide").split(separator: "\n").first {
      $0.contains("Look again")
    }
    #expect(later == said)
    try company.must("answer", "people-now", "12", "--yes")
    #expect(try day() != first)
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
