import Testing

@testable import YAML

@Suite struct `JSON` {
  @Test(arguments: [
    #"{"a":1,"b":[true,null,-0.5e3,""],"c":{},"d":[],"e\/f":"g\/h"}"#,
    """
    {
      "a": 1,
      "b": [
        true,
        null,
        -0.5e3,
        ""
      ],
      "c": {},
      "d": [],
      "e/f": "g/h"
    }

    """,
    "\t{\n\t\"a\"\t:\t1\t,\r\n\t\"b\":\t[\ttrue\n\t,null"
      + ",-0.5e3,\"\"]\n\t, \"c\":{\t},\n\n\t\"d\":[\n\t]"
      + ",\"e\\/f\":\"g\\/h\"\n\t}\t\n\t\n",
  ])
  func `reads the same compact, pretty and with tabs`(text: String) throws {
    #expect(
      try Outline.content(text) == """
        {
          "a"
            1
          "b"
            -
              true
              null
              -0.5e3
              ""
          "c"
            {
          "d"
            -
          "e/f"
            "g/h"
        """)
  }

  @Test(arguments: [
    (#""\ud83d\ude00""#, "😀"), (#""\uD83D\uDE00x\uD83D\uDE01""#, "😀x😁"),
    (#""\\ud83d""#, #"\ud83d"#),
    (#""\\\ud83d\ude00""#, #"\😀"#), (#""\\\\ud83d\\ude00""#, #"\\ud83d\ude00"#),
    (#""\u00e9\n\t\b\f\r\"\/""#, "é\n\t\u{8}\u{C}\r\"/"), (#""\udbff\udfff""#, "\u{10FFFF}"),
    (#""\ud800\udc00\ue000\uE000""#, "\u{10000}\u{E000}\u{E000}"),
    (#""\U0000E000\ud83d\ude00""#, "\u{E000}😀"),
    ("\"\u{E000}\\ud83d\\ude00\u{2028}\"", "\u{E000}😀\u{2028}"),
  ])
  func `escapes mean what they do in JSON`(text: String, meant: String) throws {
    let document = try YAML.parse(Array(text.utf8))
    #expect(document.faults.isEmpty)
    #expect(document.root.text.map { Array($0.utf8) } == Array(meant.utf8))
  }

  @Test func `places after a pair are those of the file`() throws {
    let text = #"{"\ud83d\ude00": "\ud83d\ude00", "é": [x]}"#
    #expect(
      try Outline.of(text) == """
        1:1 {
          1:2 "😀"
            1:18 "😀"
          1:34 "é"
            1:39 -
              1:40 x
        """)
  }

  @Test(
    arguments: [
      (#"["\ud83d"]"#, [3: 0xD83D]), (#"["\ude00"]"#, [3: 0xDE00]),
      (#"["\ude00\ud83d"]"#, [3: 0xDE00, 9: 0xD83D]),
      (#"["\ud83d\ud83d\ude00"]"#, [3: 0xD83D]), (#"["\ud83d \ude00"]"#, [3: 0xD83D, 10: 0xDE00]),
      (#"["é\ud83d\\ude00"]"#, [4: 0xD83D]), (#"["\ud83d\u0041"]"#, [3: 0xD83D]),
    ] as [(String, [Int: UInt16])])
  func `a half pair is refused at its place`(text: String, halves: [Int: UInt16]) {
    let expected = halves.sorted { $0.key < $1.key }.map { column, code in
      Outline.fault(1, column, .character(.loneSurrogate(code)))
    }
    #expect(Outline.faults(text) == expected)
  }

  @Test func `an escape outside double quotes means itself`() throws {
    let text = #"""
      # \ud83d
      plain: \ud83d\ude00 and \\ud83d
      'single': '\uD83D'
      "double": "\ud83d\ude00"
      block: |
        "\ud83d" \uE000
      """#
    let root = try YAML.parse(Array(text.utf8)).root
    #expect(root["plain"]?.text == #"\ud83d\ude00 and \\ud83d"#)
    #expect(root["single"]?.text == #"\uD83D"#)
    #expect(root["double"]?.text == "😀")
    #expect(root["block"]?.text == #""\ud83d" \uE000"#)
    #expect(root["double"]?.start == YAML.Position(line: 4, column: 11))
  }

  @Test func `text after the value is refused`() {
    let lines = "{\"a\":1}\n{\"a\":2}\n"
    #expect(Outline.faults(lines) == [Outline.fault(2, 1, .refused(.textAfterEnd))])
  }
}
