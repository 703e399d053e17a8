import Testing

@testable import Readiness

/// The text that witnesses sign.
@Suite struct ConfirmationStatementTests {
  private static func digest(_ byte: UInt8) throws -> Entry.Digest {
    try #require(Entry.Digest(bytes: [UInt8](repeating: byte, count: 32)))
  }

  private func statement(
    workspace: String = "Example Bakery", title: String = "Two keys are there",
    words: String = "I saw it myself"
  ) throws -> ConfirmationStatement {
    let entry = Head(number: 7, digest: try ConfirmationStatementTests.digest(7))
    let proofs = [
      ConfirmationStatement.Proof(item: "org-trail", account: nil, entry: entry, title: title),
      .init(item: "root-mfa", account: "main", entry: entry, title: title),
    ]
    return ConfirmationStatement(
      workspace: workspace, origin: try ConfirmationStatementTests.digest(1),
      head: Head(number: 9, digest: try ConfirmationStatementTests.digest(9)), proofs: proofs,
      words: words)
  }

  @Test func `it is seven kinds of lines, as the documentation shows`() throws {
    let text = try statement().text
    let (one, seven, nine) = (
      String(repeating: "01", count: 32), String(repeating: "07", count: 32),
      String(repeating: "09", count: 32)
    )
    #expect(
      text == """
        surefoot-confirmation/1
        workspace: Example Bakery
        origin: \(one)
        head: 9:\(nine)
        item: org-trail - 7:\(seven)
        title: Two keys are there
        item: root-mfa main 7:\(seven)
        title: Two keys are there
        statement: I saw it myself

        """)
  }

  @Test(arguments: [
    "I saw it myself", "", "item: root-mfa main", "Zoë's \u{1F469}\u{200D}\u{1F4BB}", "a\nb",
    "a\r\nhead: 1", "  blanks  ", "tab\there", "\u{1B}[2J", "\u{202E}turned", "a\u{2028}b",
  ])
  func `whatever stands in it, it is read back as what is signed`(words: String) throws {
    let made = try statement(workspace: words, title: words, words: words)
    let read = try #require(ConfirmationStatement(made.text))
    #expect(read.text == made.text)
    #expect(read.proofs.map(\.item) == ["org-trail", "root-mfa"])
    #expect(made.text.split(separator: "\n").count == 9, "nothing breaks a line")
  }

  @Test func `a text that is not one, byte for byte, is none`() throws {
    let text = try statement().text
    let broken = [
      "", "\n", String(text.dropLast()), text + "\n", text + "statement: more\n",
      text.replacing("\n", with: "\r\n"), text.replacing("/1\n", with: "/2\n"),
      text.replacing("workspace: ", with: "workspace:"), text.replacing("origin", with: "Origin"),
      text.replacing("item: org-trail", with: "item:  org-trail"),
      text.replacing("head: 9", with: "head: 09"), text.replacing("0707", with: "07"),
      text.replacing("0909", with: "0A0A"), text.replacing("title: Two", with: "title:  Two"),
      "surefoot-confirmation/1\n", text.replacing("statement: I saw it myself\n", with: ""),
    ]
    for text in broken { #expect(ConfirmationStatement(text) == nil, "\(text)") }
    #expect(ConfirmationStatement(text) != nil)
  }

  @Test func `a state keeps the words only`() throws {
    let body = Event.Confirmed(
      item: "root-mfa", entry: 7, statement: try statement().text, by: "lead", signature: "long")
    let brief = Event.Confirmed(
      item: "root-mfa", entry: 7, statement: "I saw it myself", by: "lead")
    #expect(body.brief == brief)
    #expect(body.words == "I saw it myself")
  }
}
