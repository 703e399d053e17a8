import FoundationEssentials
import Markdown
import Testing

@Suite struct PageFrameTests {
  private static func template(_ name: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appendingPathComponent("Templates").appendingPathComponent(name),
      encoding: .utf8)
  }

  @Test(arguments: ["page.html", "surefoot.css"])
  func `nothing is loaded from outside and nothing runs`(_ name: String) throws {
    let text = try Self.template(name)
    for part in ["<script", "http:", "https:", "//", "src=", "<link", "url(", "@import"] {
      #expect(!text.contains(part), "\(part)")
    }
    #expect(!text.contains(/\son[a-z]+=/))
  }

  @Test func `the policy allows one style sheet by its digest, and no style attributes`() throws {
    let page = try Self.template("page.html")
    #expect(
      page.contains(
        "default-src 'none'; style-src 'sha256-{{style-digest}}'; img-src data:; "
          + "base-uri 'none'; form-action 'none'"))
    #expect(page.contains("<style>{{{stylesheet}}}</style>"))
    #expect(!page.contains(" style="))
  }

  @Test func `its own anchors can be no slug of a heading`() throws {
    for match in try Self.template("page.html").matches(of: /id="([^"]*)"/) {
      let words = String(match.1)
      #expect(try Document("# \(words)\n").headings.map(\.slug) != [words])
    }
  }
}
