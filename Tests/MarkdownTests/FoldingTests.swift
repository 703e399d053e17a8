import Markdown
import Testing

@Suite struct FoldingTests {
  @Test func `a section folds up to the next heading of its rank`() throws {
    #expect(
      try folded("# a\n## b\nc\n### d\n## e\n# f\ng\n", at: [2]) == """
        <h1>a</h1>
        <details>
        <summary><h2>b</h2></summary>
        <p>c</p>
        <h3>d</h3>
        </details>
        <details>
        <summary><h2>e</h2></summary>
        </details>
        <h1>f</h1>
        <p>g</p>

        """)
  }

  @Test func `sections fold in one another and end with the document`() throws {
    #expect(
      try folded("## a\n### b\n### c\nd\n", at: [2, 3]) == """
        <details>
        <summary><h2>a</h2></summary>
        <details>
        <summary><h3>b</h3></summary>
        </details>
        <details>
        <summary><h3>c</h3></summary>
        <p>d</p>
        </details>
        </details>

        """)
  }

  @Test func `a heading in a quote or list neither folds nor ends a section`() throws {
    #expect(
      try folded("## a\n> ## b\n\nc\n", at: [2]) == """
        <details>
        <summary><h2>a</h2></summary>
        <blockquote>
        <h2>b</h2>
        </blockquote>
        <p>c</p>
        </details>

        """)
  }

  @Test func `levels count as written, whatever the offset`() throws {
    var options = HTMLOptions()
    options.headingOffset = 1
    options.folded = [1]
    let html = try Document("# a\n").html(options)
    #expect(
      html == """
        <details>
        <summary><h2 id="a:summary">a</h2></summary>
        <span id="a"></span>
        </details>

        """)
  }

  @Test func `a link leads into a folded section, and its table is named by its summary`() throws {
    var options = HTMLOptions()
    options.folded = [2]
    options.scrollableTables = true
    let html = try Document("## a\n\n| x |\n| --- |\n\n### b\n\n| y |\n| --- |\n").html(options)
    let wanted = ["id=\"a:summary\"", "<span id=\"a\">", "<h3 id=\"b\">"]
    for part in wanted { #expect(html.contains(part), "\(part)") }
    #expect(html.contains("aria-labelledby=\"a:summary\"") && html.contains("labelledby=\"b\""))
    #expect(try !Document("# a\n").html().contains("summary"))
  }

  @Test func `a section that is to be seen at first is open`() throws {
    var options = HTMLOptions()
    options.folded = [1]
    options.unfolded = ["b", "c"]
    let html = try Document("# a\n# b\n## c\n# b\n").html(options)
    #expect(html.matches(of: /<details open>/).count == 1)
    #expect(html.contains("<details open>\n<summary><h1 id=\"b:summary\">"))
    #expect(html.matches(of: /<details>/).count == 2)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `whatever the levels, each section ends before a heading of its rank`(_ seed: UInt64) throws
  {
    var random = SplitMix64(state: seed)
    let levels = (0..<20).map { _ in Int.random(in: 1...6, using: &random) }
    let folding = Set((1...6).filter { _ in Bool.random(using: &random) })
    let text = levels.map { String(repeating: "#", count: $0) + " a\n" }.joined()
    var open: [Int] = []
    for line in try folded(text, at: folding).split(separator: "\n") {
      if line == "</details>" {
        try #require(open.popLast() != nil)
      } else if let level = line.firstMatch(of: /<h(\d)>/).flatMap({ Int($0.1) }) {
        #expect(line.hasPrefix("<summary>") == folding.contains(level))
        #expect(open.allSatisfy { $0 < level })
        if folding.contains(level) { open.append(level) }
      }
    }
    #expect(open.isEmpty)
  }

  private func folded(_ text: String, at levels: Set<Int>) throws -> String {
    var options = HTMLOptions()
    options.anchors = false
    options.folded = levels
    return try Document(text).html(options)
  }
}
