/// Texts that people might write, or that somebody might write on purpose.
enum Hostile {
  /// Every text that any escaper is tried on.
  static let texts = plain + markdown + wikis + machines + unseen + generated(400)

  /// Harmless texts, which must stay readable.
  static let plain = [
    "", " ", "plain words", "Zürich, 東京, שלום, مرحبا", "R&D at AT&T & sons", "3.14 is not 3. item",
    "snake_case_name and -flag", "50% of $500/month, ~20 people", "arn:aws:iam::111122223333:root",
    "C:\\new\\table", "10:30:45", "a -> b, a <- b, 1 < 2 > 0", "“quotes” 'single' \"double\"",
    "two  spaces", " space around ", "trailing\\", "wow!", "C#", "family 👨‍👩‍👧, flag 🇨🇭, 👩🏽‍⚕️",
  ]

  /// What Markdown's dialects act on.
  static let markdown = [
    "*a* **b** _c_ __d__ ~~e~~ ~f~ ^g^ ==h== ++i++", "[text](http://example.com \"t\")",
    "![](x.png)",
    "[ref]: http://example.com", "[a][b] [c][] [d]", "<script>alert(1)</script>",
    "<!-- comment -->",
    "<b>bold</b> <http://example.com> <a@example.com>", "http://example.com/a?b=c#d",
    "HTTPS://EXAMPLE.COM",
    "see www.example.com.", "(ftp://example.com)", "mail a.b+c@example.com now",
    "xmpp:a@b.example/c",
    "# heading", "###### six #", "heading #", "Setext\n===", "Setext\n---", "===", "---", "***",
    "___",
    "- item", "+ item", "* item", "1. item", "12) item", "123456789. item", "1.", "-", "+",
    "- [ ] task",
    "> quote", ">quote", "    indented", "\tindented", "```\nfence\n```", "~~~ js",
    "`code` ``more`` `",
    "| a | b |\n| --- | --- |\n| c | d |", "a | b\n--|--", "hard  \nbreak", "hard\\\nbreak",
    "&amp; &#35; &copy;",
    "&copy", "[^1]: footnote", "see[^1] and ^[inline]", "term\n: definition",
    "*[HTML]: abbreviation",
    "\\*escaped\\* \\\\ \\", "$a$ $$b$$ \\(c\\) \\[d\\]", "![[embed]]", "a\n\nb", "!", "&", "![",
    "](",
  ]

  /// What wikis, forges and site generators act on.
  static let wikis = [
    "@someone", "cc @org/team, a@b", "@@x.example", "#1", "fixes #12, org/repo#3, GH-4, gh-5",
    "!7 $8 %9 &10 ~11",
    "%\"milestone\" ~\"label\"", ":x: :+1::tada: a:key:b", "/close", "/assign @x", "{{ value }}",
    "{% raw %}",
    "{# no #}", "{: .class }", "{toc}", "[[Page]]", "[[_TOC_]]", "[TOC]", "::include{file=x}",
    ":::note",
    "::: module", "!!! warning", "??? details", "=== \"Tab\"", "/// note", "--8<-- \"file\"",
    "%% comment",
    "```mermaid\ngraph TD\n```", "[- gone -] {+ new +} [+ new +]", "<!-- Include: x -->", ">>>",
    "+++", "a\n/close",
  ]

  /// What shells, spreadsheets, YAML, file systems and roff act on.
  static let machines = [
    "'; rm -rf / #", "'", "''", "\"$(id)\" `id` ${x} $x", "a'b\"c\\d", "-n", "!!",
    "'\u{301}; echo x", "\"\u{301},x",
    "=1+1", "+1", "-1", "@SUM(A1)", " =1", "＝1", "\t=1", "\n=1", "a,b;c", "\"quoted\"", "a\r\nb",
    "'=1",
    "yes", "null", "~", "key: value", "- a", "# c", "&anchor *alias !tag", "%YAML",
    "../../etc/passwd", "/etc/passwd",
    "CON", "com1", "lpt9.txt", "nul", ".hidden", "..", "a/b\\c:d*e?f", "Über uns", ".TH x", "'br",
    "\\fBbold\\fR",
    "a \\e \\n(zZ", "\\", "\"",
  ]

  /// What cannot be seen, or is not what it seems.
  static let unseen = [
    "\0", "a\0b", "\u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{7}", "\u{9B}31m",
    "bell \u{7} back \u{8}", "\u{7F}\u{80}\u{9F}",
    "abc\u{202E}fdp.exe", "\u{2066}isolate\u{2069}",
    "zero\u{200B}width \u{200D} \u{200C} \u{2060} \u{FEFF}",
    "soft\u{AD}hyphen", "lone\rreturn", "line\u{2028}separator\u{2029}", "next\u{85}line",
    "\u{E0041}tag", "\u{FFFE}\u{FFFF}",
    "e\u{301} *\u{301}a*\u{301} #\u{301} {{\u{301} @\u{301} <\u{301}b>", "\u{A0}# nbsp",
    "\u{3000}wide",
    String(repeating: "*_[`", count: 200), String(repeating: ":a", count: 500),
    String(repeating: "z", count: 3_000),
  ]

  /// Texts joined at random from what is dangerous, the same on every run.
  static func generated(_ count: Int) -> [String] {
    let pieces =
      "* _ ` ``` [ ] ( ) ! < > & &# ; # 1 1. ) | ~ ~~ ^ $ { } {{ {% % = + - -- : :: / // @ . ' \" \\ ? a ab www. http "
      .split(separator: " ").map(String.init) + [
        " ", " ", "\n", "\t", "\u{301}", "é", "x y", "https://a.example", "a@b.example",
      ]
    var random = SplitMix64(seed: 7)
    return (0..<count).map { _ in
      (0...Int.random(in: 0...8, using: &random))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
    }
  }
}
