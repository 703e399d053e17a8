import FoundationEssentials
import Testing

@testable import Readiness

/// Titles that programs read before a page: in comments, and as YAML.
@Suite struct TitleEscapeTests {
  @Test(
    .enabled(if: RealProgram.exist("cmark", "cmark-gfm")),
    arguments: ["cmark", "cmark-gfm"])
  func `a comment ends where it should, and holds no other`(program: String) throws {
    let titles = Hostile.texts.map(Escape.comment)
    let source = titles.map { "<!-- Title: \($0) -->\n" }.joined(separator: "\nnext\n\n")
    let html = try RealProgram(program, "--unsafe").output(for: source)
    #expect(html == source.replacing("\nnext\n\n", with: "<p>next</p>\n"))
    for title in titles {
      for sign in ["--", "{{", "{%", "{#", "\n", "\r", "\u{202E}"] {
        #expect(!title.utf8.contains(sign.utf8), "\(title.debugDescription)")
      }
    }
  }

  @Test(arguments: [
    ("a - b", "a - b"), ("a --> b", "a - -> b"), ("---", "- - -"), ("<!-- x", "<!- - x"),
    ("{{a}} {%b%} {{{", "{ {a}} { %b%} { { {"), ("a\nb\u{202E}", "a b<U+202E>"),
  ])
  func `what means something in a comment is set apart`(text: String, comment: String) {
    #expect(Escape.comment(text) == comment)
  }

  @Test func `a title is YAML, reads as it was written, and no tag begins in it`() throws {
    for text in Hostile.texts {
      let title = try JSONDecoder().decode(
        String.self, from: Data(Escape.yamlTitle(text).utf8))
      #expect(title.firstMatch(of: #/<[a-zA-Z\/!?]/#.matchingSemantics(.unicodeScalar)) == nil)
      let read = title.unicodeScalars.filter { $0 != "\u{200B}" }
      #expect(read.elementsEqual(Escape.line(text).unicodeScalars.filter { $0 != "\u{200B}" }))
    }
    #expect(Escape.yamlTitle("a < b <i> </x>") == "\"a < b <\\u200Bi> <\\u200B/x>\"")
  }
}
