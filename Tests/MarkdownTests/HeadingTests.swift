import Markdown
import Testing

@Suite struct HeadingTests {
  @Test func `headings say level, words and slug in their order`() throws {
    let document = try Document("# One *two* `three`\n\nFour [five](/u)\n---\n\n### six ###\n")
    #expect(document.headings.map(\.level) == [1, 2, 3])
    #expect(document.headings.map(\.text) == ["One two three", "Four five", "six"])
    #expect(document.headings.map(\.slug) == ["one-two-three", "four-five", "six"])
  }

  @Test(arguments: [
    ("Root user & MFA!", "root-user--mfa"),
    ("Über 日本 – 30 days", "über-日本--30-days"),
    ("snake_case-kebab", "snake_case-kebab"),
    ("<b>\"x\"' &lt;onclick&gt;", "x-onclick"),
    ("🙂", "section"),
    ("", "section"),
  ])
  func `a slug holds letters, digits, hyphens and underscores`(_ text: String, _ slug: String)
    throws
  {
    #expect(try Document("# \(text)\n").headings.map(\.slug) == [slug])
    #expect(try Document("# \(text)\n").html().hasPrefix("<h1 id=\"\(slug)\">"))
  }

  @Test func `a slug that is taken gets the next free number`() throws {
    let text = ["a", "a", "a-1", "A", "a", "a-1"].map { "# \($0)\n" }.joined()
    #expect(
      try Document(text).headings.map(\.slug) == ["a", "a-1", "a-1-1", "a-2", "a-3", "a-1-2"])
  }

  @Test func `cells of tables are no headings`() throws {
    let document = try Document("# a\n\n| b | c |\n|---|---|\n| d | e |\n\n## f\n")
    #expect(document.headings.map(\.text) == ["a", "f"])
  }

  @Test func `an offset moves levels within one to six`() throws {
    var options = HTMLOptions()
    options.anchors = false
    options.headingOffset = 2
    let document = try Document("# a\n##### b\n")
    #expect(document.html(options) == "<h3>a</h3>\n<h6>b</h6>\n")
    options.headingOffset = -9
    #expect(document.html(options) == "<h1>a</h1>\n<h1>b</h1>\n")
    #expect(document.headings.map(\.level) == [1, 5])
  }

  @Test func `headings in quotes and lists have anchors too`() throws {
    let html = try Document("> # a\n\n- # a\n").html()
    #expect(html.contains("<h1 id=\"a\">a</h1>"))
    #expect(html.contains("<h1 id=\"a-1\">a</h1>"))
  }
}
