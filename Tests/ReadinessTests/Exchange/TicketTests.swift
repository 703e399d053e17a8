import FoundationEssentials
import Testing

@testable import Readiness

@Suite struct TicketTests {
  private let exchange = ExchangeSample.exchange(of: ["First", "Second", "Third"])

  private func column(_ name: String, _ table: CSVTable) throws -> [String] {
    let place = try #require(table.header.firstIndex(of: name))
    return table.rows.map { $0[place].read }
  }

  @Test func `what GitLab has already is not made again`() throws {
    #expect(GitLabTable.table(exchange).rows.count == 3)
    let theirs = """
      Issue ID,Title,Description
      7,Renamed there,"text\n\n<!-- surefoot:item-1.main.abababababababab -->\n"
      8,Near it,"<!-- surefoot:item-10.main.abababababababab --> x-item-0.main.abababababababab"
      """
    let existing = try ExistingTickets(theirs, column: nil)
    #expect(
      try column("title", GitLabTable.table(exchange, existing: existing)) == ["First", "Third"])
  }

  @Test func `what Jira has already is changed by its key`() throws {
    #expect(try column("Summary", JiraTable.table(exchange)) == ["First", "Second", "Third"])
    #expect(!JiraTable.table(exchange).header.contains("Issue Key"))
    let theirs = """
      Summary,Issue key,Labels,Labels
      Second,OPS-12,surefoot,item-1.main.abababababababab
      """
    let table = JiraTable.table(
      exchange, existing: try ExistingTickets(theirs, column: "Issue Key"))
    #expect(try column("Issue Key", table) == ["", "OPS-12", ""])
    #expect(table.header.allSatisfy { $0.allSatisfy { $0.isLetter || $0 == " " } })
  }

  @Test(arguments: [
    ("", ExistingTicketsError.empty), ("a,\"b", .torn),
    ("Summary,Key\na,b", .noColumn("Issue key")),
  ])
  func `a file that is no such export is refused`(text: String, error: ExistingTicketsError) {
    #expect(throws: error) { try ExistingTickets(text, column: "Issue key") }
  }

  @Test func `a line for GitHub is the issue, whatever stands in it`() throws {
    let exchange = ExchangeSample.exchange(of: Hostile.texts)
    for (issue, item) in zip(GitHubIssue.issues(exchange), exchange.items) {
      #expect(!issue.line.utf8.contains(UInt8(ascii: "\n")))
      let read = try JSONDecoder().decode(GitHubIssue.self, from: Data(issue.line.utf8))
      #expect(read == issue)
      #expect(issue.body.hasSuffix("\n<!-- surefoot:\(item.uid) -->\n"))
      #expect(issue.body.ranges(of: "<!--").count == 1, "\(issue.body)")
      #expect(issue.title.count <= 256)
    }
  }

  @Test(.enabled(if: RealProgram.exist("sh", "shellcheck")))
  func `the script for GitHub is a POSIX script, whatever stands in it`() throws {
    let script = GitHubScript.text(ExchangeSample.exchange(of: Hostile.texts))
    _ = try RealProgram("sh", "-n", "/dev/stdin").output(for: script)
    let short = GitHubScript.text(ExchangeSample.exchange(of: Hostile.machines))
    _ = try RealProgram("shellcheck", "-s", "sh", "-S", "warning", "-").output(for: short)
  }
}
