import Testing

@testable import Readiness

@Suite struct VisibleTests {
  @Test(arguments: [
    ("red \u{1B}[31m", "red <U+001B>[31m"),
    ("\0\u{7}\u{7F}\u{9B}", "<U+0000><U+0007><U+007F><U+009B>"),
    ("abc\u{202E}fdp.exe", "abc<U+202E>fdp.exe"),
    ("\u{2066}a\u{2069}", "<U+2066>a<U+2069>"),
    ("a\u{200B}b\u{200D}c\u{FEFF}", "a<U+200B>b<U+200D>c<U+FEFF>"),
    ("soft\u{AD}hyphen\u{E0041}", "soft<U+00AD>hyphen<U+E0041>"),
    ("\u{200E}left\u{200F}right", "<U+200E>left<U+200F>right"),
    ("👨‍👩‍👧 👩🏽‍⚕️ 🏳️‍🌈", "👨‍👩‍👧 👩🏽‍⚕️ 🏳️‍🌈"),
    ("1\u{200D}2", "1<U+200D>2"),
    ("👨\u{200D}", "👨<U+200D>"),
    ("a\tb", "a    b"),
    ("a\nb\r\nc\rd\u{2028}e", "a b c d e"),
    ("é 東京 שלום", "é 東京 שלום"),
  ])
  func `a terminal shows what cannot be seen`(_ text: String, _ shown: String) {
    #expect(Escape.terminal(text) == shown)
  }

  @Test func `line breaks are kept on request`() {
    #expect(Escape.terminal("a\r\nb\rc\u{2029}", lineBreaks: .kept) == "a\nb\nc\n")
  }

  @Test func `nothing a terminal acts on is left of a hostile text`() {
    for text in Hostile.texts {
      let scalars = Escape.terminal(text).unicodeScalars
      #expect(
        scalars.allSatisfy {
          $0 == "\u{200D}" || ![.control, .format].contains($0.properties.generalCategory)
        })
    }
  }

  @Test func `pages keep joiners and marks that languages need`() {
    let words = "می\u{200C}خواهم क्\u{200D}ष \u{200F}שלום"
    #expect(Escape.htmlText(words) == words)
    #expect(Escape.markdown(words) == words)
  }

  @Test(arguments: [
    ("a & b < c > d \"e\" 'f'", "a &amp; b &lt; c &gt; d &quot;e&quot; 'f'"),
    ("a\r\nb\tc\u{1B}\u{202E}", "a\nb\tc&lt;U+001B&gt;&lt;U+202E&gt;"),
  ])
  func `HTML text`(_ text: String, _ html: String) {
    #expect(Escape.htmlText(text) == html)
  }

  @Test func `an attribute also hides quotes, line breaks and what unquoted values end at`() {
    #expect(Escape.htmlAttribute("a'b`c=d\ne\tf\"") == "a&#39;b&#96;c&#61;d&#10;e&#9;f&quot;")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a b", "\"a b\""), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("=1+1", "\"'=1+1\""), (" -1", "\"' -1\""), ("1-1", "1-1"), ("", ""), ("a;b", "\"a;b\""),
  ])
  func `a CSV cell is quoted where it must be`(_ text: String, _ cell: String) {
    #expect(Escape.csvCell(text) == cell)
  }
}
