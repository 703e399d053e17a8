import Terminal
import Testing

/// Editing a line as shells do.
struct TextFieldTests {
  /// A text with the cursor where the bar is, the keys, and what it is then.
  static let edits: [(before: String, keys: [Key], after: String)] = [
    ("ab|", [.text("c")], "abc|"), ("a|b", [.text("é")], "aé|b"), ("ab|", [.backspace], "a|"),
    ("|ab", [.backspace], "|ab"), ("|ab", [.delete], "|b"), ("ab|", [.delete], "ab|"),
    ("a|b", [.left], "|ab"), ("|ab", [.left], "|ab"), ("a|b", [.right], "ab|"),
    ("ab|", [.right], "ab|"), ("a|b", [.home], "|ab"), ("a|b", [.control("e")], "ab|"),
    ("a|b", [.control("a")], "|ab"), ("a|b", [.control("b")], "|ab"),
    ("a|b", [.control("f")], "ab|"), ("a|b", [.control("d")], "a|"),
    ("one two| three", [.control("k")], "one two|"),
    ("one two| three", [.control("u")], "| three"),
    ("one two| three", [.control("w")], "one | three"),
    ("one two  |", [.control("w")], "one |"),
    ("one/two|", [.control("w")], "|"), ("one/two|", [.alt("\u{7F}")], "one/|"),
    ("one two|", [.alt("b")], "one |two"), ("|one two", [.alt("f")], "one| two"),
    ("one| two", [.alt("f")], "one two|"), ("one| two", [.alt("d")], "one|"),
    ("one two|", [.control("w"), .control("y"), .control("y")], "one twotwo|"),
    ("abc|", [.control("u"), .control("_")], "abc|"),
    ("|", [.text("a"), .text("b"), .control("_"), .control("_")], "|"),
    ("a|", [.paste("x\ny\tz\n")], "ax y z|"), ("|", [.paste("\u{1B}[31m")], "\u{1B}[31m|"),
    // What people see as one character goes as one.
    ("👩‍👩‍👧‍👦|", [.backspace], "|"), ("e\u{301}|x", [.backspace], "|x"),
    ("🇪🇺|", [.left], "|🇪🇺"), ("e|", [.text("\u{301}")], "e\u{301}|"),
    ("❤️|", [.backspace], "|"), ("नि|", [.backspace], "|"),
  ]

  @Test(arguments: edits)
  func `a key edits as in a shell`(before: String, keys: [Key], after: String) {
    var field = TextFieldTests.field(before)
    for key in keys {
      let isTaken = field.take(key)
      #expect(isTaken)
    }
    #expect(TextFieldTests.text(field) == after)
  }

  @Test(arguments: [
    Key.enter, .tab, .backTab, .escape, .up, .down, .control("t"), .control("o"), .control("g"),
    .help, .pageUp, .other, .malformed, .tooMuchPasted,
  ])
  func `other keys change nothing`(key: Key) {
    var field = TextFieldTests.field("on|e")
    let isTaken = field.take(key)
    #expect(!isTaken)
    #expect(TextFieldTests.text(field) == "on|e")
  }

  @Test func `Ctrl-D deletes where there is a text, and else means something else`() {
    var field = TextField()
    let isLeft = !field.take(.control("d"))
    #expect(isLeft)
    field = TextField("x")
    let isTaken = field.take(.control("d"))
    #expect(isTaken)
  }

  @Test func `any keys keep the text whole: what is before and behind the cursor`() {
    var generator = SplitMix64(state: 11)
    let keys: [Key] = [
      .text("a"), .text("é"), .text("👩"), .text("\u{200D}"), .text("\u{301}"), .text(" "), .left,
      .right, .home, .end, .backspace, .delete, .control("k"), .control("w"), .control("y"),
      .alt("b"), .alt("f"), .alt("d"), .control("_"), .paste("two\nwords"),
    ]
    for _ in 0..<300 {
      var field = TextField()
      for _ in 0..<40 {
        let key = keys.randomElement(using: &generator) ?? .left
        let before = field.text
        _ = field.take(key)
        switch key {
        case .left, .right, .home, .end, .alt("b"), .alt("f"): #expect(field.text == before)
        default: break
        }
      }
      let text = field.text
      _ = field.take(.end)
      #expect(field.text == text)
    }
  }

  private static func field(_ text: String) -> TextField {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    var field = TextField(parts.joined())
    field.place(at: parts[0].count)
    return field
  }

  private static func text(_ field: TextField) -> String {
    var start = field
    _ = start.take(.control("k"))
    return start.text + "|" + field.text.dropFirst(start.text.count)
  }
}
