import Markdown
import Testing

@Suite struct BoxNameTests {
  @Test func `boxes bear the names they are given, and nothing that only looks like one does`()
    throws
  {
    var options = HTMLOptions()
    options.boxNames = (open: "to do", checked: "done")
    let document = try Document(
      "- [ ] a\n- [x] b\n\n`<input type=\"checkbox\" disabled=\"\" /> `\n\n<input type=\"checkbox\">\n"
    )
    let html = document.html(options)
    #expect(
      html.contains("<li><input aria-label=\"to do\" type=\"checkbox\" disabled=\"\" /> a</li>"))
    #expect(
      html.contains(
        "<li><input aria-label=\"done\" type=\"checkbox\" checked=\"\" disabled=\"\" /> b</li>"))
    #expect(html.ranges(of: "aria-label").count == 2)
    #expect(!document.html().contains("aria-label"))
  }
}
