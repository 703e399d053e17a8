import Markdown
import Testing

/// A text and what `cmark-gfm -e table -e tasklist` 0.29.0.gfm.6 makes of it, line ends between
/// tags left out: `scripts/judges/markdown-tables` holds them, and every other byte.
struct GFMCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  let html: String

  init(_ name: String, _ text: String, _ html: String) {
    self.name = name
    self.text = text
    self.html = html
  }

  var testDescription: String { name }
}

@Suite struct GFMTests {
  @Test(arguments: GFMCase.cells + GFMCase.inlines + GFMCase.ends + GFMCase.places)
  func `a table is written as cmark-gfm writes it`(_ example: GFMCase) throws {
    #expect(try plain(example.text) == example.html)
  }

  @Test(arguments: GFMCase.boxes)
  func `a task box is written as cmark-gfm writes it`(_ example: GFMCase) throws {
    #expect(try plain(example.text) == example.html)
  }

  @Test func `rows and cells stand on lines of their own`() throws {
    var options = HTMLOptions()
    options.anchors = false
    #expect(
      try Document("|a|\n|-|\n|b|").html(options) == """
        <table>
        <thead>
        <tr>
        <th>a</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>b</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  // Where we follow the specification and cmark-gfm does not.

  @Test(arguments: [
    ("- [ ] see [x]\n", #"<input type="checkbox" disabled="" /> see [x]"#),
    ("- a\n- b|c\n  -|-\n- d\n", "<li>d</li>"),
    ("`a\\|b`\nc|d\n-|-\n", #"<code>a\|b</code>"#),
    ("[k]: /u\na|b\n-|-\n[k]|c\n", #"<td><a href="/u">k</a></td>"#),
    ("- [ ] \n\n  a\n", #"<li><input type="checkbox" disabled="" /> <p>a</p></li>"#),
    ("- [ ] \n  ---\n", "<h2></h2>"),
  ])
  func `a slip of cmark-gfm is not repeated`(_ text: String, _ part: String) throws {
    #expect(try plain(text).replacing(" \n<", with: " <").contains(part))
  }

  private func plain(_ text: String) throws -> String {
    var options = HTMLOptions()
    options.anchors = false
    var html = try Document(text).html(options).replacing(">\n<", with: "><")
    while html.last == "\n" { html.removeLast() }
    return html
  }
}
