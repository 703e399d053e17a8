import Testing

@testable import surefoot

/// Where pages lie and how they find each other, and what a manifest may name.
@Suite struct WikiPathTests {
  @Test(arguments: [
    (
      WikiFlavor.plain, "index.md", "main/items/root-mfa.md", "../../decision.md",
      "items/root-mfa.md"
    ),
    (.confluence, "index.md", "main/items/root-mfa.md", "../../decision.md", "items/root-mfa.md"),
    (
      .mkdocs, "docs/index.md", "docs/main/items/root-mfa.md", "../../decision.md",
      "items/root-mfa.md"
    ),
    (.gitlab, "home.md", "main/items/root-mfa.md", "../../decision", "items/root-mfa"),
    (.github, "Home.md", "main-items-root-mfa.md", "decision", "main-items-root-mfa"),
  ])
  func `each flavor names its files and links them its own way`(
    flavor: WikiFlavor, index: String, item: String, toDecision: String, fromPlan: String
  ) {
    let page = WikiPlace.page("items/root-mfa", of: "main")
    #expect(flavor.file(of: .index) == index)
    #expect(flavor.file(of: page) == item)
    #expect(flavor.link(from: page, to: .page("decision")) == toDecision)
    #expect(flavor.link(from: .page("plan", of: "main"), to: page) == fromPlan)
    let ways = WikiWays(flavor, from: .page("plan", of: "main"), account: "main")
    #expect(ways.items + "root-mfa" + ways.end == fromPlan)
  }

  @Test(arguments: [
    ("index.md", true), ("main/items/a.md", true), ("figures/a-b.svg", true), ("mkdocs.yml", true),
    ("_Sidebar.md", true), ("docs/main/items/a.md", true),
    ("../a.md", false), ("a/../b.md", false), ("/a.md", false), (".git/config", false),
    ("a/.git/b.md", false), (".md", false), ("a//b.md", false), ("a.txt", false), ("a", false),
    ("surefoot.db", false), ("a.b.md", false), ("a\u{0}.md", false), ("ä.md", false), ("", false),
    ("a/b/c/d/e/f.md", false),
  ])
  func `a manifest leads to plain names below the folder only`(path: String, isPath: Bool) {
    #expect(WikiManifest.isPath(path) == isPath)
  }

  @Test(arguments: [
    "", "# A\n", "\(WikiRegion.begin)\n", "\(WikiRegion.end)\n\(WikiRegion.begin)\n",
    "\(WikiRegion.empty)\(WikiRegion.empty)", " \(WikiRegion.begin)\n\(WikiRegion.end)\n",
    "\(WikiRegion.begin) x\n\(WikiRegion.end)\n",
  ])
  func `a page without both marks, each once and on its own line, is all generated`(text: String) {
    let bytes = Array(text.utf8)
    #expect(WikiRegion.split(bytes) == .init(generated: bytes, own: []))
  }

  @Test(arguments: ["", "mine\n", "\n\nmine", "a\n```\n# no\n"])
  func `what stands between the marks goes from page to page`(own: String) {
    let page =
      "# A\n\n\(WikiRegion.begin)\n\(own)\(own.hasSuffix("\n") || own.isEmpty ? "" : "\n")"
      + "\(WikiRegion.end)\nafter\n"
    let split = WikiRegion.split(Array(page.utf8))
    #expect(split.generated == Array("# A\n\n\(WikiRegion.empty)after\n".utf8))
    let next = Array("# B\n\(WikiRegion.empty)".utf8)
    let filled = WikiRegion.filled(next, with: split.own)
    #expect(WikiRegion.split(filled) == .init(generated: next, own: split.own))
  }

  @Test(arguments: [
    ("a\nb\nc\n", "a\nb\nc\n", ""),
    ("a\nb\nc\n", "a\nx\nc\n", "--- p\n+++ p\n@@\n a\n-b\n+x\n c\n"),
    (
      "1\n2\n3\n4\n5\n6\n7\n8\n", "0\n2\n3\n4\n5\n6\n7\n9\n",
      "--- p\n+++ p\n@@\n-1\n+0\n 2\n 3\n@@\n 6\n 7\n-8\n+9\n"
    ),
  ])
  func `a difference shows the lines that differ and two around them`(
    old: String, new: String, text: String
  ) {
    #expect(LineDifference("p", from: Array(old.utf8), to: Array(new.utf8)).text == text)
  }

  @Test func `a difference says what is not there`() {
    #expect(
      LineDifference("p", from: nil, to: Array("a\n".utf8)).text == "--- nothing\n+++ p\n@@\n+a\n")
    #expect(
      LineDifference("p", from: Array("a\n".utf8), to: nil).text == "--- p\n+++ nothing\n@@\n-a\n")
  }
}
