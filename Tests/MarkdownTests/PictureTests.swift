import Markdown
import Testing

@Suite struct PictureTests {
  private let figure = "<svg viewBox=\"0 0 1 1\"><title>t</title></svg>"

  @Test func `an image of a known path becomes the figure`() throws {
    #expect(try html("![a *b*](f.svg \"c\") d") == "<p>\(figure) d</p>\n")
    #expect(try html("|a|\n|-|\n|![b][k]|\n\n[k]: f.svg\n").contains("<td>\(figure)</td>"))
  }

  @Test(arguments: [
    ("![a *b*](/u \"c\")", "<a href=\"/u\" title=\"c\">a b</a>"),
    ("![](/u)", "<a href=\"/u\">/u</a>"),
    ("[![a](/u)](/v)", "<a href=\"/v\">a</a>"),
    ("[![a](f.svg)](/v)", "<a href=\"/v\">FIGURE</a>"),
    ("![a ![b](/u) [c](/v)](/w)", "<a href=\"/w\">a b c</a>"),
    ("![a](<x\"><script>>)", "![a](&lt;x&quot;&gt;<!-- raw HTML omitted -->&gt;)"),
    ("![<b>](/u)", "<a href=\"/u\">/u</a>"),
  ])
  func `any other image becomes a link or words`(_ text: String, _ expected: String) throws {
    let expected = expected.replacing("FIGURE", with: figure)
    #expect(try html(text) == "<p>\(expected)</p>\n")
  }

  @Test func `a figure drawn once is gone from the next rendering`() throws {
    let document = try Document("![a](f.svg) ![b](g)\n")
    let plain = "<p><a href=\"f.svg\">a</a> <a href=\"g\">b</a></p>\n"
    var options = HTMLOptions()
    #expect(document.html(options) == plain)
    options.figures = ["f.svg": figure]
    #expect(document.html(options) == "<p>\(figure) <a href=\"g\">b</a></p>\n")
    options.figures = [:]
    #expect(document.html(options) == plain)
  }

  private func html(_ text: String) throws -> String {
    var options = HTMLOptions()
    options.figures = ["f.svg": figure]
    return try Document(text).html(options)
  }
}
