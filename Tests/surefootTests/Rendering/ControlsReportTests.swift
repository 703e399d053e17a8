import FoundationEssentials
import Readiness
import Testing

@testable import surefoot

/// The pages of controls and of accepted exceptions.
@Suite struct ControlsReportTests {
  private struct Controls: Decodable {
    let data: Page

    struct Page: Decodable {
      let frameworks: [Framework]
    }

    struct Framework: Decodable {
      let name: String
      let mapped: Int
      let verified: Int
      let done: Int
      let open: Int
      let elsewhere: Int
      let controls: [Control]
    }

    struct Control: Decodable {
      let control: String
      let standing: String
      let items: [Entry]
    }

    struct Entry: Decodable {
      let id: String
      let grade: String
      let age: String
      let evidence: String
    }
  }

  private func controls(_ company: Company) throws -> [Controls.Framework] {
    let text = try company.must("report", "controls", "--json")
    return try JSONDecoder().decode(Controls.self, from: Data(text.utf8)).data.frameworks
  }

  @Test func `each control stands as the weakest of its items, and the counts add up`() throws {
    let company = try Company("three-with-health-data")
    let all = try controls(company)
    #expect(all.count > 5)
    for framework in all {
      #expect(framework.mapped == framework.controls.count)
      #expect(
        framework.verified + framework.done + framework.open + framework.elsewhere
          == framework.mapped)
      for control in framework.controls {
        #expect((control.standing == "elsewhere") == control.items.isEmpty, "\(control.control)")
        let isWhole = control.items.allSatisfy { !$0.grade.isEmpty }
        #expect((control.standing == "open") == (!isWhole), "\(framework.name) \(control.control)")
      }
    }
  }

  @Test func `a witness verifies a control, and its age is told`() throws {
    let company = try Company("three-with-health-data", now: "2026-11-23T10:00:00Z")
    company.login("owner", 1_000)
    try company.must("done", "root-mfa", "--evidence", "text: two keys are listed")
    let before = try standing(of: "root-mfa", company)
    #expect(before.allSatisfy { $0.grade == "self-stated" && $0.age == "0" })
    company.login("lead", 1_001)
    company.clock("2026-12-03")
    try company.must("confirm", "root-mfa")
    let after = try standing(of: "root-mfa", company)
    #expect(!after.isEmpty && after.allSatisfy { $0.grade == "witnessed" && $0.age == "10" })
    #expect(after.allSatisfy { $0.evidence.contains("two keys are listed") })
    let verified = try controls(company).flatMap(\.controls).filter { $0.standing == "verified" }
    #expect(!verified.isEmpty)
    #expect(verified.allSatisfy { $0.items.map(\.id) == ["root-mfa"] })
  }

  private func standing(of item: String, _ company: Company) throws -> [Controls.Entry] {
    try controls(company).flatMap(\.controls).flatMap(\.items).filter { $0.id == item }
  }

  @Test func `what is accepted is listed until it ends, and then to be decided anew`() throws {
    let company = try Company("three-with-health-data", now: "2026-11-23T10:00:00Z")
    try company.must(
      "waive", "root-mfa", "--reason", "too dear", "--control", "read by hand", "--approver",
      "tech lead", "--until", "P30D")
    try company.must("skip", "cost-anomaly", "--reason", "no bill", "--until", "P10D")
    let page = try company.must("report", "waivers")
    #expect(page.contains("waived: too dear | read by hand | tech lead | owner, 2026-11-23 |"))
    company.clock("2027-01-04")
    let late = try company.must("report", "waivers")
    #expect(late.contains("Nothing is accepted as it is."))
    #expect(late.contains("waived: too dear | its day has passed |"))
    try company.must("done", "root-mfa")
    #expect(try !company.must("report", "waivers").contains("too dear"))
  }

  @Test func `content that is older than a page gets it from the program`() throws {
    let company = try Acme.company()
    #expect(try company.must("report", "controls").hasPrefix("# Controls\n"))
    #expect(try company.must("report", "waivers", "--format", "html").contains("<h1"))
  }
}
