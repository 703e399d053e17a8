import Markdown
import Testing

@Suite struct ManualTextTests {
  @Test(arguments: [
    ("# name\n\nx - y\n", ".SH name\nx \\- y\n"),
    ("## a\n\n`b` *c*\n", ".SS a\n\\f[B]b\\f[] \\f[I]c\\f[]\n"),
    ("## a\n\nb\n\nc\n", ".SS a\nb\n.PP\nc\n"),
    ("## a\n\n### b\n\nc\n", ".SS a\n\\f[B]b\\f[]\n.PP\nc\n"),
    ("a\n\n### b\n", ".PP\na\n.PP\n\\f[B]b\\f[]\n"),
    ("a\n\n```\n.b\n\n\\c\n```\n", ".PP\na\n.PP\n.nf\n    .b\n\n    \\ec\n.fi\n"),
    ("## a\n\n```\nb\n```\n", ".SS a\n.nf\n    b\n.fi\n"),
    ("[a](b.md) [c](https://d.example)\n", ".PP\na c (https://d.example)\n"),
    (
      "| a | b |\n| --- | --- |\n| `c` | d |\n",
      ".TP 7\n\\f[I]a\\f[]\n\\f[I]b\\f[]\n.TP 7\n\\f[B]c\\f[]\nd\n"
    ),
    ("| | |\n| --- | --- |\n| a | .b |\n", ".TP 7\na\n\\&.b\n"),
    (
      "|a|b|c|\n|-|-|-|\n|d|e|f|\n",
      ".TP 7\n\\f[I]a\\f[]\n\\f[I]b\\f[]; \\f[I]c\\f[]\n.TP 7\nd\ne; f\n"
    ),
    ("… “é”\n", ".PP\n\\[u2026] \\[lq]\\[u00E9]\\[rq]\n"),
    ("- `a`\n- b\n", ".IP \\[bu] 2\n\\f[B]a\\f[]\n.IP \\[bu] 2\nb\n"),
  ])
  func `is written with the macros that man readers know`(
    _ markdown: String, _ roff: String
  ) throws {
    #expect(try ManualText.body(of: markdown) == roff)
  }

  @Test func `a text beyond a limit is refused`() {
    var limits = Limits()
    limits.bytes = 3
    #expect(throws: MarkdownError.tooLong(bytes: 4, limit: 3)) {
      try ManualText.body(of: "abcd", limits: limits)
    }
    limits = Limits()
    limits.cells = 3
    #expect(throws: MarkdownError.tooManyCells(limit: 3)) {
      try ManualText.body(of: "|a|b|\n|-|-|\n|c|d|\n", limits: limits)
    }
  }
}
