import Testing

@testable import Readiness

@Suite struct MarkdownEscapeTests {
  static let dialects = [
    RealProgram("cmark", "--unsafe"),
    RealProgram(
      "cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", "-e", "tasklist", "-e",
      "strikethrough",
      "-e", "footnotes"),
  ]

  /// The texts that leave something on a line, as they read on it.
  static let lines = Hostile.texts.filter { !Escape.line($0).isEmpty }

  /// What both programs write for a text, the invisible space that keeps wikis from linking apart.
  static func html(of text: String) -> String {
    Escape.line(text).unicodeScalars.reduce(into: "") { html, scalar in
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "\u{200B}": break
      default: html.unicodeScalars.append(scalar)
      }
    }
  }

  /// Puts every text in its place between two frames and compares what comes out line by line.
  func check(
    _ program: RealProgram, _ frame: (String) -> String, becomes lines: (String) -> [String],
    from location: SourceLocation = #_sourceLocation
  ) throws {
    let source = Self.lines.map(frame).joined(separator: "\n\n<!-- -->\n\n")
    let output = try program.output(for: source).unicodeScalars.filter { $0 != "\u{200B}" }
    let found = String(String.UnicodeScalarView(output)).utf8.split(separator: UInt8(ascii: "\n"))
      .map { String(decoding: $0, as: UTF8.self) }
    let wanted = Array(Self.lines.map(lines).joined(separator: ["<!-- -->"]))
    for (text, line) in zip(wanted, found) where Array(text.utf8) != Array(line.utf8) {
      Issue.record(
        "\(program.name): \(line.debugDescription), not \(text)", sourceLocation: location)
      return
    }
    #expect(found.count == wanted.count, sourceLocation: location)
  }

  @Test(.enabled(if: RealProgram.exist("cmark", "cmark-gfm")), arguments: 0..<2)
  func `a hostile text is one paragraph that reads the same`(_ dialect: Int) throws {
    let program = Self.dialects[dialect]
    try check(program, { Escape.markdown($0) }, becomes: { ["<p>\(Self.html(of: $0))</p>"] })
    try check(program, { Escape.markdownCell($0) }, becomes: { ["<p>\(Self.html(of: $0))</p>"] })
    try check(
      program, { "Note: \(Escape.markdown($0)), so.\n" },
      becomes: { ["<p>Note: \(Self.html(of: $0)), so.</p>"] })
  }

  @Test(.enabled(if: RealProgram.exist("cmark", "cmark-gfm")), arguments: 0..<2)
  func `in a heading, an item, a quote and a link as well`(_ dialect: Int) throws {
    let program = Self.dialects[dialect]
    try check(
      program, { "## \(Escape.markdown($0))" }, becomes: { ["<h2>\(Self.html(of: $0))</h2>"] })
    try check(
      program, { "- \(Escape.markdown($0))" },
      becomes: { ["<ul>", "<li>\(Self.html(of: $0))</li>", "</ul>"] })
    try check(
      program, { "> \(Escape.markdown($0))" },
      becomes: { ["<blockquote>", "<p>\(Self.html(of: $0))</p>", "</blockquote>"] })
    try check(
      program, { "\(Escape.markdown($0))[\(Escape.markdown($0))](page.md)" },
      becomes: {
        let html = Self.html(of: $0)
        return ["<p>\(html)<a href=\"page.md\">\(html)</a></p>"]
      })
  }

  @Test(.enabled(if: RealProgram.exist("cmark-gfm")))
  func `a cell is one cell`() throws {
    let start = [
      "<table>", "<thead>", "<tr>", "<th>a</th>", "<th>b</th>", "</tr>", "</thead>", "<tbody>",
    ]
    try check(
      Self.dialects[1],
      { "| a | b |\n| --- | --- |\n|\(Escape.markdownCell($0))|\(Escape.markdownCell($0))|" },
      becomes: {
        let html = Self.html(of: $0)
        return start + [
          "<tr>", "<td>\(html)</td>", "<td>\(html)</td>", "</tr>", "</tbody>", "</table>",
        ]
      })
  }

  @Test(.enabled(if: RealProgram.exist("cmark", "cmark-gfm")), arguments: 0..<2)
  func `code reads the same and holds nothing that is alive in code`(_ dialect: Int) throws {
    try check(
      Self.dialects[dialect], { Escape.markdownCode($0) },
      becomes: {
        let isCode = Escape.markdownCode($0).utf8.first == UInt8(ascii: "`")
        let html = Self.html(of: $0)
        return [isCode ? "<p><code>\(html)</code></p>" : "<p>\(html)</p>"]
      })
    for text in Hostile.texts where Escape.markdownCode(text).utf8.first == UInt8(ascii: "`") {
      for live in ["{{", "{%", "{#", "|", "[[", "<!--"] {
        #expect(!Escape.markdownCode(text).utf8.contains(live.utf8))
      }
    }
  }
}
