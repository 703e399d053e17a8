import Readiness
import Testing

/// The text that is signed of a review: it reads back as itself, and nothing else reads as one.
@Suite struct ReviewStatementTests {
  private let head = Head(number: 9, digest: .zero)

  private func statement(_ workspace: String = "Example Bakery") throws -> ReviewStatement {
    ReviewStatement(
      workspace: workspace, origin: .zero, review: "2026-Q4", closing: head, body: .zero,
      next: try #require(Day("2027-02-24")), head: head)
  }

  @Test func `it is these lines`() throws {
    let zeroes = Entry.Digest.zero.hex
    let text = """
      surefoot-review/1
      workspace: Example Bakery
      origin: \(zeroes)
      review: 2026-Q4
      closed: 9:\(zeroes)
      body: \(zeroes)
      next: 2027-02-24
      head: 9:\(zeroes)

      """
    #expect(try statement().text == text)
    #expect(ReviewStatement(text) == (try statement()))
  }

  @Test(arguments: ["A\nnext: 2037-01-01", "A\r\nB", "\u{1B}[2J", "", "a: b"])
  func `a name from people stays on its line`(name: String) throws {
    let text = try statement(name).text
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 9)
    let read = try #require(ReviewStatement(text))
    #expect(read.text == text)
    #expect(read.next == Day("2027-02-24"))
  }

  @Test func `what is not byte for byte such a text is none`() throws {
    let text = try statement().text
    let lines = text.split(separator: "\n").map { "\($0)\n" }
    for index in lines.indices {
      #expect(
        ReviewStatement(lines.enumerated().filter { $0.offset != index }.map(\.element).joined())
          == nil)
      #expect(ReviewStatement((lines[...index] + lines[index...]).joined()) == nil)
    }
    for other in [
      "", String(text.dropLast()), text + "\n", " " + text, text.replacing("\n", with: "\r\n"),
      text.replacing("9:", with: "09:"), text.replacing("/1", with: "/2"),
      text.replacing("2027-02-24", with: "2027-02-30"),
    ] {
      #expect(ReviewStatement(other) == nil, "\(other)")
    }
  }
}
