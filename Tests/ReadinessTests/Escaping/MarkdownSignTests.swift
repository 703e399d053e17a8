import Testing

@testable import Readiness

/// What no program here can show: that forges and site generators find nothing in the source or in
/// the finished text.
@Suite struct MarkdownSignTests {
  @Test(arguments: [
    ("plain words, (really) ok?", "plain words, (really) ok?"),
    ("R&D at AT&T & sons", "R&amp;D at AT&amp;T & sons"),
    ("snake_case_name", "snake_case_name"),
    ("_a_ b_", "\\_a\\_ b\\_"),
    ("3.14 and 3. and a -> b", "3.14 and 3. and a -> b"),
    ("1. one", "1\\. one"),
    ("1) one", "1\\) one"),
    ("1986.", "1986\\."),
    ("- a - b", "\\- a - b"),
    ("+ a + b ++c++", "\\+ a + b \\+\\+c\\+\\+"),
    ("> a > b", "\\> a > b"),
    ("# a # b #", "\\# a # b \\#"),
    ("= a = b", "&#61; a = b"),
    ("a\n---\nb\tc", "a --- b c"),
    ("*a* `b` [c](d) !", "\\*a\\* \\`b\\` &#91;c\\](d) \\!"),
    (
      "{{a}} {% b %} | ~c~ ^d^ $e$",
      "&#123;&#123;a}} &#123;% b %} &#124; &#126;&#8203;c&#126; &#94;d&#94; &#36;e&#36;"
    ),
    ("<b> &lt; &#35;", "&lt;b> &amp;lt; &amp;#&#8203;35;"),
    ("/close", "&#47;close"),
    ("a /close", "a /close"),
    ("::include{", "&#58;:include&#123;"), ("::include", "&#58;:&#8203;include"),
    ("a\\b\\", "a\\\\b\\\\"),
    ("@x a@b.c @ x", "@&#8203;x a@&#8203;b.c @ x"),
    ("fix #1, C# 2, GH-3, high-4", "fix #&#8203;1, C# 2, GH-&#8203;3, high-4"),
    (":x: 12: a :b c", "&#58;&#8203;x: 12: a :b c"),
    ("a :b", "a :&#8203;b"), ("at 10:45:00Z", "at 10:45:00Z"),
    ("7:\(String(repeating: "a", count: 64))", "7:\(String(repeating: "a", count: 64))"),
    ("a:", "a:"), ("b:c d", "b:c d"),
    ("10:30:45 a::111122223333:b c:100:d", "10:30:45 a::111122223333:b c:&#8203;100:&#8203;d"),
    ("a :+1: b", "a :&#8203;+1: b"),
    ("what?1 a //b.c // d", "what?&#8203;1 a /&#8203;/b.c // d"),
    ("http://a www.b WWW.c", "http:/&#8203;/a www&#8203;.b WWW&#8203;.c"),
    ("!1 50% %5 a!", "\\!&#8203;1 50% %&#8203;5 a\\!"),
    ("a\u{202E}b\u{1B}c", "a&lt;U+202E>b&lt;U+001B>c"),
  ])
  func `signs are escaped where they could act and nowhere else`(_ text: String, _ source: String) {
    #expect(Escape.markdown(text) == source)
  }

  @Test func `the source has nothing that acts before Markdown is read`() {
    let starts = ["/", ":", "#", ">", "-", "+", "=", "!!!", "???", "%%", " ", "\t"]
    for text in Hostile.texts {
      let source = Escape.markdown(text)
      for live in [
        "{{", "{%", "{#", "[", "<", "$", "|", "~", "^", "\n", "\r", "```", "%%", "==",
      ] {
        #expect(!source.utf8.contains(live.utf8), "\(text.debugDescription)")
      }
      for start in starts {
        #expect(!source.utf8.starts(with: start.utf8), "\(text.debugDescription)")
      }
    }
  }

  @Test func `the finished text has nothing that wikis look for`() throws {
    let sought = [
      #/@\w/#, #/#\w/#, #/:(?:\d{3,4}|\d*[a-z_+\-][\w+\-]*):/#.ignoresCase(),
      #/[a-z]:\/\//#.ignoresCase(), #/www\./#.ignoresCase(),
      #/\bGH-\d/#.ignoresCase(), #/[!?$&]\d/#, #/\/\/\w/#, #/[%~][\w"]/#, #/[\[{][+\-]/#,
    ].map { $0.asciiOnlyWordCharacters().asciiOnlyDigits().matchingSemantics(.unicodeScalar) }
    for text in Hostile.texts {
      let finished = read(Escape.markdown(text))
      for pattern in sought {
        #expect(try pattern.firstMatch(in: finished) == nil, "\(finished.debugDescription)")
      }
    }
  }

  /// The text behind backslashes and entities, as a parser leaves it.
  private func read(_ source: String) -> String {
    let forms = #/\\([!-\/:-@\[-`{-~])|&#(\d+);|&(lt|amp);/#.matchingSemantics(.unicodeScalar)
    return source.replacing(forms) { form in
      if let sign = form.output.1 { return String(sign) }
      if let name = form.output.3 { return name == "lt" ? "<" : "&" }
      let number = form.output.2.flatMap { UInt32($0) }
      return number.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
  }

  @Test func `paragraphs stay, each a line`() {
    #expect(Escape.markdownParagraphs("\n\n# a\nb\r\n \t\r\n- c\n\n\n") == "\\# a b\n\n\\- c")
    #expect(Escape.markdownParagraphs("") == "")
  }

  @Test(arguments: [
    ("a@example.com", "`a@example.com`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"),
    ("a``", "``` a`` ```"),
    ("", ""), ("a\nb", "`a b`"), ("{{a}}", "&#123;&#123;a}}"), ("a|b", "a&#124;b"),
    ("`\u{301}", "`` `\u{301} ``"),
  ])
  func `code has more backticks around it than in it`(_ text: String, _ source: String) {
    #expect(Escape.markdownCode(text) == source)
  }
}
