import Terminal
import Testing

struct TextTests {
  @Test func `without color only the words are left`() {
    let text = Styled("see ") + Styled("surefoot plan", .command) + Styled("!", .danger)
    #expect(text.rendered(isColored: false) { $0 } == "see surefoot plan!")
  }

  @Test func `with color every meaning ends where it began`() {
    let text = Styled("a") + Styled("b", .strong) + Styled("", .danger) + Styled("c", .danger)
    #expect(
      text.rendered(isColored: true) { $0 } == "a\u{1B}[1mb\u{1B}[0m\u{1B}[31mc\u{1B}[0m")
  }

  @Test(arguments: Styled.Meaning.allCases)
  func `text of people passes the caller's function before any sequence of ours`(
    meaning: Styled.Meaning
  ) {
    let hostile = Styled("x\u{1B}]0;title\u{7}", meaning)
    let shown = hostile.rendered(isColored: true) { text in
      text.replacing("\u{1B}", with: "<ESC>").replacing("\u{7}", with: "<BEL>")
    }
    #expect(shown.contains("x<ESC>]0;title<BEL>"))
    #expect(!shown.contains("\u{1B}]"))
  }

  @Test func `only the four-bit palette is used`() {
    for meaning in Styled.Meaning.allCases {
      let shown = Styled("x", meaning).rendered(isColored: true) { $0 }
      #expect(!shown.contains("38;") && !shown.contains("[9"))
    }
  }

  @Test(arguments: [
    ("one two three", 9, "", "one two\nthree"),
    ("one two three", 7, "", "one two\nthree"),
    ("one two three", 6, "  ", "one\n  two\n  three"),
    ("  - one two", 8, "  ", "  - one\n    two"),
    ("abcdefghij k", 4, "", "abcdefghij\nk"),
    ("a\n\nb c", 1, "", "a\n\nb\nc"),
    ("    code stays as it is", 5, "", "    code stays as it is"),
    ("日本 語", 5, "", "日本\n語"),
    ("", 10, "", ""),
    ("a   b", 10, "", "a   b"), ("aaa   bbb", 5, "", "aaa\nbbb"),
  ])
  func `lines break between words`(text: String, width: Int, hanging: String, wrapped: String) {
    #expect(Columns.wrap(text, to: width, hanging: hanging) == wrapped)
  }

  @Test(arguments: [
    ("      aws iam list-users --output table", 40, ["      aws iam list-users --output table"]),
    (
      "      aws iam list-users --output table", 30,
      ["      aws iam list-users \\", "        --output table"]
    ),
    (
      "      aws x --query 'Users[].[a, b]' --max 5", 26,
      ["      aws x --query \\", "        'Users[].[a, b]' \\", "        --max 5"]
    ),
    (
      "      echo \"it's a b\" c\\ d e", 20,
      ["      echo \\", "        \"it's a b\" \\", "        c\\ d e"]
    ),
    ("      # all that may be done", 20, ["      # all that may", "      # be done"]),
    (
      "      " + String(repeating: "w", count: 30), 20,
      ["      " + String(repeating: "w", count: 30)]
    ),
  ])
  func `a command is broken so that a shell reads the same`(
    line: String, width: Int, rows: [String]
  ) {
    #expect(Columns.isCommand(line))
    #expect(Columns.wrap(command: line, to: width) == rows)
    #expect(Columns.wrapLabelled(line, to: width) == rows.joined(separator: "\n"))
  }

  @Test(arguments: ["    four", "      {\"a\": 1}", "      * one", "      1. one", ""])
  func `what is no command is broken as text`(line: String) {
    #expect(!Columns.isCommand(line))
  }

  @Test func `what goes on is set in below the text behind a label, and code is left alone`() {
    let text = "  surefoot init    asks a few questions\n    code that is wider than that"
    #expect(
      Columns.wrapLabelledProse(text, to: 40)
        == "  surefoot init    asks a few questions\n    code that is wider than that")
    #expect(
      Columns.wrapLabelledProse(text, to: 38)
        == "  surefoot init    asks a few\n                   questions\n    code that is wider than that"
    )
    #expect(
      Columns.wrapLabelledProse(text, to: 30)
        == "  surefoot init  asks a few\n    questions\n    code that is wider than that")
  }

  @Test(arguments: [
    ("one two\nthree four", 9, "one two\nthree\nfour"),
    ("one\ntwo\n\nthree", 20, "one two\n\nthree"),
    ("1. one two\n   three\n2. four", 11, "1. one two\n   three\n2. four"),
    ("* one two three", 9, "* one two\n  three"),
    ("12. one two", 8, "12. one\n    two"),
    (
      "one\n```sh\na b c d e f\n  g\n```\ntwo\nthree", 9,
      "one\n```sh\na b c d e f\n  g\n```\ntwo three"
    ),
    ("~~~~\n~~~\na  b\n~~~~\nc\nd", 9, "~~~~\n~~~\na  b\n~~~~\nc d"),
    ("| a | b |\n| - | - |\n# x\ny", 5, "| a | b |\n| - | - |\n# x\ny"),
    ("    deeply set in words", 12, "    deeply\n    set in\n    words"),
    ("2026 was\n1999. a year", 30, "2026 was 1999. a year"),
    ("", 9, ""),
  ])
  func `paragraphs are filled, and code stays as it is`(text: String, width: Int, filled: String) {
    #expect(Columns.filled(text, to: width) == filled)
    #expect(Columns.filled(filled, to: width) == filled)
  }
}
