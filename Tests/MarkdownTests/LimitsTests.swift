import Markdown
import Testing

@Suite struct LimitsTests {
  @Test func `a text of the longest length is read, and a byte more is not`() throws {
    var limits = Limits()
    limits.bytes = 8
    _ = try Document("1234567\n", limits: limits)
    #expect(throws: MarkdownError.tooLong(bytes: 9, limit: 8)) {
      _ = try Document("1234567é", limits: limits)
    }
  }

  // The texts are too long to be arguments: those are printed.

  private static let deep = [
    String(repeating: ">", count: 10_000), String(repeating: "> ", count: 10_000) + "a\n",
    String(repeating: "- ", count: 10_000) + "a" + String(repeating: "\n", count: 100_000),
    String(repeating: "1. ", count: 10_000) + "|a|\n|-|\n",
    (0..<200).map { String(repeating: "\t", count: $0 / 2 + 1) + "- a\n" }.joined(),
  ]

  @Test(arguments: deep.indices)
  func `nesting that is too deep is refused`(_ index: Int) {
    let error = #expect(throws: MarkdownError.self) { _ = try Document("a\n\n" + Self.deep[index]) }
    guard case .tooDeep(let line, 100) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(line >= 3)
  }

  @Test func `a hundred levels are read, with a table at the bottom`() throws {
    let quotes = String(repeating: ">", count: 100)
    let html = try Document("\(quotes)a|b\n\(quotes)-|-\n").html()
    #expect(html.ranges(of: "<blockquote>").count == 100)
    #expect(html.contains("<th>b</th>"))
  }

  private static let flat = [
    String(repeating: "-", count: 5_000) + "\n", String(repeating: " ", count: 5_000) + "a\n",
    "|" + String(repeating: "-|", count: 5_000) + "\n", String(repeating: "*", count: 5_000) + "\n",
    "- a\n" + String(repeating: " ", count: 5_000) + "b\n",
  ]

  @Test(arguments: flat.indices)
  func `long lines that nest nothing are read`(_ index: Int) throws {
    _ = try Document(Self.flat[index]).html()
  }

  @Test func `images are counted`() throws {
    _ = try Document(String(repeating: "![a](b) ", count: 1_000)).html()
    #expect(throws: MarkdownError.tooManyImages(limit: 1_000)) {
      _ = try Document(String(repeating: "![[]()", count: 1_001))
    }
  }

  @Test func `a long link definition cannot be used often`() throws {
    let long = "[a]: /" + String(repeating: "u", count: 100_000) + "\n\n"
    #expect(throws: MarkdownError.tooManyReferences(limit: 1 << 26)) {
      _ = try Document(long + String(repeating: "[a]", count: 1_000))
    }
    _ = try Document("a" + long + String(repeating: "[a]", count: 1_000))
    _ = try Document("[a]: /u\n\n" + String(repeating: "[a]", count: 10_000))
  }

  @Test func `cells are counted, missing ones too`() throws {
    var limits = Limits()
    limits.cells = 8
    let table = "|a|b|\n|-|-|\n|c|\n\n"
    let html = try Document(table + table, limits: limits).html()
    #expect(html.ranges(of: "<td>").count == 4)
    #expect(throws: MarkdownError.tooManyCells(limit: 8)) {
      _ = try Document(table + table + table, limits: limits)
    }
  }

  @Test func `a thousand tables in a row are all found`() throws {
    let html = try Document(String(repeating: "a|b\n-|-\nc|d\n\n", count: 1_000)).html()
    #expect(html.ranges(of: "<table>").count == 1_000)
  }

  @Test(arguments: [
    (MarkdownError.tooLong(bytes: 9, limit: 8), "9 bytes, more than 8"),
    (.tooDeep(line: 3, limit: 100), "line 3 of the Markdown text nests"),
    (.tooManyImages(limit: 2), "more than 2 images"),
    (.tooManyReferences(limit: 2), "more than 2 bytes"),
    (.tooManyCells(limit: 2), "more than 2 cells"),
  ])
  func `an error says what is too much`(_ error: MarkdownError, _ part: String) {
    #expect("\(error)".contains(part))
  }
}
