import Markdown
import Testing

@Suite struct ScrollingTests {
  private let table = "|b|\n|-|\n|c|\n"

  @Test func `a table that may scroll is named by the heading above it`() throws {
    let html = try scrollable("# a\n\(table)")
    #expect(
      html.contains(
        "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-labelledby=\"a\">\n<table>\n<thead>"
      ))
    #expect(html.hasSuffix("</tbody>\n</table>\n</div>\n"))
  }

  @Test func `a table above all headings has no name`() throws {
    #expect(
      try scrollable("\(table)\n# a\n").hasPrefix("<div class=\"table\" tabindex=\"0\">\n<table>"))
  }

  @Test func `a table without rows has no body`() throws {
    #expect(try scrollable("|b|\n|-|\n").hasSuffix("</thead>\n</table>\n</div>\n"))
  }

  private func scrollable(_ text: String) throws -> String {
    var options = HTMLOptions()
    options.scrollableTables = true
    return try Document(text).html(options)
  }
}
