import Markdown
import Testing

@Suite struct SafetyTests {
  @Test(arguments: [
    "<script>alert(1)</script>\n", "a <b onclick=\"x\">b</b>\n", "<div>\n\na\n\n</div>\n",
    "|<i>a</i>|\n|-|\n|<script>|\n", "- [ ] <img src=x>\n", "# <h1 id=x>\n", "<!-- a -->\n",
    "<?php a ?>\n", "<![CDATA[a]]>\n", "> <style>a</style>\n",
  ])
  func `raw HTML of the text is left out`(_ text: String) throws {
    let html = try Document(text).html()
    #expect(html.contains("<!-- raw HTML omitted -->"))
    for tag in [
      "<script", "<b", "<div", "<i>", "<img", "<h1 id=x", "<!-- a", "<?", "<![", "<style",
    ] {
      #expect(!html.replacing("<blockquote", with: "").contains(tag))
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "vbscript:a", "file:///etc/passwd",
    "data:text/html,a", "DATA:image/png;base64,AAAA", "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)", "java\\script:a",
  ])
  func `a destination that would run or read something is dropped`(_ url: String) throws {
    for text in [
      "[a](\(url))", "![a](\(url))", "[a]\n\n[a]: \(url)", "|[a](\(url))|\n|-|",
      "- [ ] [a](\(url))",
    ] {
      let html = try Document(text).html().lowercased()
      #expect(html.contains("<a href=\"\">a</a>") || html.contains("java%5cscript"))
    }
  }

  @Test func `an autolink that would run something is dropped`() throws {
    #expect(
      try Document("<javascript:alert(1)>").html()
        == "<p><a href=\"\">javascript:alert(1)</a></p>\n")
  }

  @Test func `a destination with white space before its scheme stays inside the page`() throws {
    let html = try Document("[a](&#9;javascript:b) [c](<\u{1}javascript:d>)").html()
    #expect(html == "<p><a href=\"%09javascript:b\">a</a> <a href=\"%01javascript:d\">c</a></p>\n")
  }

  @Test func `quotes and angle brackets cannot leave their attribute`() throws {
    #expect(
      try Document("[a](/u\"'\\<x>& \"t\\\"<x>\")\n").html()
        == "<p><a href=\"/u%22&#x27;%3Cx%3E&amp;\" title=\"t&quot;&lt;x&gt;\">a</a></p>\n")
    #expect(
      try Document("# \"><b\n").html() == "<h1 id=\"b\">&quot;&gt;&lt;b</h1>\n")
  }

  @Test func `NUL bytes become replacement characters`() throws {
    let html = try Document("a\0b\n\n|c\0|\n|-|\n|\0|\n\n- [ ] \0d\n\n# e\0f\n").html()
    #expect(html.contains("a\u{FFFD}b"))
    #expect(html.contains("<th>c\u{FFFD}</th>"))
    #expect(html.contains("<td>\u{FFFD}</td>"))
    #expect(html.contains("/> \u{FFFD}d"))
    #expect(html.contains("id=\"ef\""))
    #expect(!html.contains("\0"))
  }

  @Test func `a private-use character of the text is kept beside a box`() throws {
    let html = try Document("- [x] \u{E000} a\n- \u{E000} b\n").html()
    #expect(html.contains("/> \u{E000} a"))
    #expect(html.contains("<li>\u{E000} b</li>"))
  }

  @Test func `nothing at all makes nothing`() throws {
    #expect(try Document("").html() == "")
    #expect(try Document("\u{FEFF}").html() == "")
    #expect(try Document(" \n\t\n").html() == "")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `any rendering of any text is balanced and comes out the same again`(_ seed: UInt64) throws {
    let document = try Document(RandomText.make(seed: seed))
    var options = HTMLOptions()
    options.folded = [1, 2]
    options.scrollableTables = true
    let html = document.html(options)
    _ = document.html()
    #expect(document.html(options) == html)
    for tag in ["details", "table", "tbody", "tr", "td", "th", "ul", "ol", "li", "div", "h1", "a"] {
      let opened = html.ranges(of: "<\(tag)>").count + html.ranges(of: "<\(tag) ").count
      #expect(opened == html.ranges(of: "</\(tag)>").count)
    }
    let slugs = document.headings.map(\.slug)
    #expect(Set(slugs).count == slugs.count)
  }
}

/// Small texts of lines that are, or look like, parts of tables, lists and quotes.
enum RandomText {
  private static let starts = ["", "", "", "> ", "- ", "  ", "1. ", "    ", "> - ", "\t", "- [ ] "]
  private static let lines = [
    "a|b", "|c|d|", "|-|-|", ":-|-:", "-|-", "|", "", "# h", "## h", "text", "```", "===", "---",
    "[x] t", "![i](/u)", "[![i](/u)](/v)", "[k]: /z", "|[k]|`a\\|b`|", "**e|f**", "<x>", "\\|",
  ]

  static func make(seed: UInt64) -> String {
    var random = SplitMix64(state: seed)
    return (0..<12).map { _ in
      (starts.randomElement(using: &random) ?? "") + (lines.randomElement(using: &random) ?? "")
    }.joined(separator: "\n")
  }
}
