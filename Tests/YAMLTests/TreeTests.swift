import Testing
import YAML

@Suite struct `A tree` {
  @Test func `knows where every node starts`() throws {
    let text = """
      # a comment
      id: root-mfa

      needs: [ billing, {a: b} ]
      steps:
        - do: look
          expect: "green"
        - - nested
      """
    #expect(
      try Outline.of(text) == """
        2:1 {
          2:1 id
            2:5 root-mfa
          4:1 needs
            4:8 -
              4:10 billing
              4:19 {
                4:20 a
                  4:23 b
          5:1 steps
            6:3 -
              6:5 {
                6:5 do
                  6:9 look
                7:5 expect
                  7:13 "green"
              8:5 -
                8:7 nested
        """)
  }

  @Test func `counts columns in characters, not in bytes`() throws {
    let text = "{é: ü, \"日本\": 👩‍🚀, x: y}"
    #expect(
      try Outline.of(text) == """
        1:1 {
          1:2 é
            1:5 ü
          1:8 "日本"
            1:14 👩‍🚀
          1:19 x
            1:22 y
        """)
  }

  @Test func `holds the text of a block and starts at its mark`() throws {
    let text = """
      why: |  # kept as it is
        First line.

          Indented – naïve.
      how: >-
        joined
        lines
      end: |+
        kept

      """
    #expect(
      try Outline.of(text) == """
        1:1 {
          1:1 why
            1:6 \("First line.\n\n  Indented – naïve.\n".debugDescription)
          5:1 how
            5:6 "joined lines"
          8:1 end
            8:6 "kept\\n"
        """)
  }

  @Test func `joins quoted and plain text over lines`() throws {
    let text = "a: \"one\n  two\\\n  three\\tfour\"\nb: it''s\n  plain\nc: 'it''s'"
    #expect(
      try Outline.content(text) == """
        {
          a
            "one twothree\\tfour"
          b
            it''s plain
          c
            "it\\'s"
        """)
  }

  @Test(arguments: [
    "", "\n\n", "# only a comment", "---\n", "--- # c\n...\n", "\u{FEFF}", "%YAML 1.2\n",
  ])
  func `of nothing is null`(text: String) throws {
    let document = try YAML.parse(Array(text.utf8))
    #expect(document.root.isNull)
    #expect(document.faults.isEmpty)
  }

  @Test func `of an empty value is null right after the colon`() throws {
    #expect(try Outline.of("a:\nb: ") == "1:1 {\n  1:1 a\n    1:3 \n  2:1 b\n    2:3 ")
  }

  @Test(arguments: ["a: 1\nb:\n  - c\n  - |\n    d\n    e\n", "x: \"y\n\n z\"\nw: [1,\n2]\n"])
  func `is the same whichever way lines end`(text: String) throws {
    let expected = try Outline.of(text)
    #expect(try Outline.of(text.replacing("\n", with: "\r\n")) == expected)
    #expect(try Outline.of(text.replacing("\n", with: "\r")) == expected)
  }

  @Test func `gives values by key and by order`() throws {
    let root = try YAML.parse(Array("b: 1\na: [x, y]\n".utf8)).root
    #expect(root.pairs?.compactMap(\.key.text) == ["b", "a"])
    #expect(root["a"]?.items?.compactMap(\.text) == ["x", "y"])
    #expect(root["a"]?.start == YAML.Position(line: 2, column: 4))
    #expect(root["c"] == nil)
    #expect(root["a"]?["x"] == nil)
    #expect(root.items == nil)
    #expect(root.text == nil)
    #expect(root["b"]?.pairs == nil)
  }

  @Test func `allows one version line and document marks`() throws {
    let text = "# first\n%YAML 1.2\n--- # here\na: 1\n... # end\n\n# more\n...\n"
    #expect(try Outline.of(text) == "4:1 {\n  4:1 a\n    4:4 1")
  }
}
