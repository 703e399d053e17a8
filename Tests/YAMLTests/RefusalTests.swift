import Testing

@testable import YAML

@Suite struct `What is refused` {
  @Test func `is reported all at once, each at its place`() throws {
    let text = """
      %TAG ! x
      ---
      a: &name 1
      b: *name
      c: !int "2"
      a: again
      <<: {d: 1, d: 2}
      [e]: 1
      ? {f: 1}
      : - g: 1
          h: {g: 1, i: 2, i: 3}
      "<<": fine
      j\u{2028}k: "\\ud83d"
      l: "\\0" # \u{1B}
      --- second
      """
    let first = YAML.Position(line: 3, column: 1)
    #expect(
      Outline.faults(text) == [
        Outline.fault(1, 1, .refused(.directive)),
        Outline.fault(3, 4, .refused(.anchor("name"))),
        Outline.fault(4, 4, .refused(.alias("name"))),
        Outline.fault(5, 4, .refused(.tag("!int"))),
        Outline.fault(6, 1, .key(.duplicate("a", first: first))),
        Outline.fault(7, 1, .refused(.mergeKey)),
        Outline.fault(7, 12, .key(.duplicate("d", first: YAML.Position(line: 7, column: 6)))),
        Outline.fault(8, 1, .key(.notText)),
        Outline.fault(9, 3, .key(.notText)),
        Outline.fault(11, 21, .key(.duplicate("i", first: YAML.Position(line: 11, column: 15)))),
        Outline.fault(13, 2, .character(.invisible(0x2028))),
        Outline.fault(13, 7, .character(.loneSurrogate(0xD83D))),
        Outline.fault(14, 4, .character(.nul)),
        Outline.fault(14, 11, .character(.control(0x1B))),
        Outline.fault(15, 1, .refused(.secondDocument)),
      ])
  }

  @Test func `leaves the rest of the tree in place`() throws {
    let text = "a: *x\nb: &y [1, *z]\na: 2\n<<: 3\n[q]: 4\n*k : 5\nc: !t 6\n"
    let document = try YAML.parse(Array(text.utf8))
    #expect(document.root.pairs?.compactMap(\.key.text) == ["a", "b", "c"])
    #expect(document.root["a"]?.isNull == true)
    #expect(document.root["b"]?.items?.count == 2)
    #expect(document.root["c"]?.integer == 6)
    #expect(document.faults.count == 8)
  }

  @Test(
    arguments: [
      ("- &a x", 1, 3, .anchor("a")), ("&a {b: c}", 1, 1, .anchor("a")),
      ("- &a [b]", 1, 3, .anchor("a")), ("a: ! b", 1, 4, .tag("!")), ("- ! [a]", 1, 3, .tag("!")),
      ("- !!map {}", 1, 3, .tag("tag:yaml.org,2002:map")), ("a: !<x:y> b", 1, 4, .tag("x:y")),
      ("a: !", 1, 4, .tag("!")), ("<<: *a", 1, 1, .mergeKey),
      ("%YAML 1.3\n---\n", 1, 1, .directive),
      ("%YAML 1.1\n%YAML 1.2\n---\n", 2, 1, .directive), ("# c\n  \r\n%FOO", 3, 1, .directive),
      ("a: 1\n---\n", 2, 1, .secondDocument), ("a: 1\n...\n%TAG ! x", 3, 1, .secondDocument),
      ("a: 1\r\n... \r\n--- b", 3, 1, .secondDocument), ("{}\n{}", 2, 1, .textAfterEnd),
      ("[1]]", 1, 4, .textAfterEnd), ("a: 1\n...\n  b", 3, 3, .textAfterEnd),
    ] as [(String, Int, Int, YAML.RefusedFeature)])
  func `is every special part of YAML`(
    text: String, line: Int, column: Int, feature: YAML.RefusedFeature
  ) {
    #expect(Outline.faults(text).first == Outline.fault(line, column, .refused(feature)))
  }

  @Test(arguments: [
    "\"a\": 1\na: 2", "? a\n: 1\n? 'a'\n: 2", "{a, a: 1}", "12: a\n\"12\": b",
    "\u{E9}: 1\ne\u{301}: 2",
  ])
  func `is a key that is the same as text, however it is written`(text: String) {
    let faults = Outline.faults(text)
    #expect(faults.count == 1)
    guard case .key(.duplicate(_, first: _))? = faults.first?.problem else {
      Issue.record("\(faults)")
      return
    }
  }

  @Test func `is named with its first place however often it comes`() {
    let places = Outline.faults("{a, a, a}").map { fault -> String in
      guard case .key(.duplicate("a", let first)) = fault.problem else { return "" }
      return "\(fault.position) \(first)"
    }
    #expect(places == ["1:5 1:2", "1:8 1:2"])
  }

  @Test(arguments: [("? \n: v", 1, 2), ("{? : v}", 1, 4)])
  func `is a missing key`(text: String, line: Int, column: Int) {
    #expect(Outline.faults(text) == [Outline.fault(line, column, .key(.missing))])
  }

  @Test func `is reported beside the place where YAML ends`() {
    let faults = Outline.faults("a: 1\na: 2\nb: [1\n")
    #expect(faults.map(\.position.line) == [2, 3])
    #expect(faults.last?.problem == .syntax(.unclosedBracket))
  }

  @Test func `is listed up to a limit and then counted`() {
    let text = "x: [" + String(repeating: "*a, ", count: 50) + "]"
    let faults = Outline.faults(text, limits: YAML.Limits(faults: 10))
    #expect(faults.count == 11)
    #expect(faults.last?.problem == .more(40))
    #expect(faults.last?.message == "There are 40 more faults, which are not listed.")
  }
}
