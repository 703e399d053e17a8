import Testing

@testable import Mustache

@Suite struct PartialTests {
  @Test(arguments: [
    Case("in its place", "[{{>p}}]", partials: ["p": "in"], is: "[in]"),
    Case("spaces in the tag do not count", "[{{ > p }}]", partials: ["p": "in"], is: "[in]"),
    Case("unknown, it is empty", "[{{>nobody}}]", is: "[]"),
    Case(
      "it sees what its tag sees", "{{#s}}{{>p}}{{/s}}", ["s": ["x": 1], "y": 2],
      partials: ["p": "{{x}}{{y}}"], is: "«1»«2»"),
    Case("in another", "{{>p}}", partials: ["p": "({{>q}})", "q": "in"], is: "(in)"),
    Case(
      "a tree", "{{>t}}",
      ["v": 1, "c": [["v": 2, "c": [["v": 3, "c": []]]], ["v": 4, "c": []]]],
      partials: ["t": "{{{v}}}({{#c}}{{>t}}{{/c}})"], is: "1(2(3())4())"),
    Case("its name may have dots and slashes", "{{>a/b.c}}", partials: ["a/b.c": "in"], is: "in"),
    Case("its name is no name of data", "{{>p}}", ["p": "wrong"], is: ""),
  ])
  func `a partial is rendered in its place`(_ example: Case) throws { try example.check() }

  @Test(arguments: [
    Case("every line", "a\n  {{>p}}\nb\n", partials: ["p": "x\ny\n"], is: "a\n  x\n  y\nb\n"),
    Case(
      "the line end behind the tag is gone", "  {{>p}}\nb", partials: ["p": "x\ny"],
      is: "  x\n  yb"),
    Case("an empty line too", " {{>p}}\n", partials: ["p": "x\n\ny\n"], is: " x\n \n y\n"),
    Case("with tabs", "\t{{>p}}", partials: ["p": "x\n"], is: "\tx\n"),
    Case(
      "with line ends of two bytes", " {{>p}}\r\nb", partials: ["p": "x\r\ny\r\n"],
      is: " x\r\n y\r\nb"),
    Case("not within a line", "a {{>p}}\n", partials: ["p": "x\ny"], is: "a x\ny\n"),
    Case(
      "not after a tag", "  {{a}}  {{>p}}\n", ["a": 1], partials: ["p": "x\ny"],
      is: "  «1»  x\ny\n"),
    Case(
      "not the lines of a value", " {{>p}}\n", ["a": "1\n2"], partials: ["p": "{{a}}\n{{{a}}}\n"],
      is: " «1\n2»\n 1\n2\n"),
    Case(
      "lines that begin with a tag", "  {{>p}}\n", ["a": 1], partials: ["p": "{{a}}\n{{a}}\n"],
      is: "  «1»\n  «1»\n"),
    Case("lines that begin with a comment", " {{>p}}\n", partials: ["p": "{{!c}}x\n"], is: " x\n"),
    Case(
      "lines whose tag vanishes", " {{>p}}\n", ["a": [1, 2]],
      partials: ["p": "{{#a}}\n{{{.}}}\n{{/a}}\nz\n"], is: " 1\n 2\n z\n"),
    Case(
      "indentation adds up", " {{>p}}\n", partials: ["p": "x\n {{>q}}\nz\n", "q": "y\ny\n"],
      is: " x\n  y\n  y\n z\n"),
    Case(
      "one within a line has none of its own", " {{>p}}\n",
      partials: ["p": "x{{>q}}\n", "q": "y\ny"], is: " xy\ny\n"),
    Case(
      "it ends with its partial", " {{>p}}\nb\n{{>p}}\n", partials: ["p": "x\n"],
      is: " x\nb\nx\n"),
    Case("an empty one leaves nothing", "a\n  {{>p}}\nb\n", partials: ["p": ""], is: "a\nb\n"),
  ])
  func `alone on its line, its indentation stands before`(_ example: Case) throws {
    try example.check()
  }

  /// The specification indents the source of a partial and then reads it; we indent what we write.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `indenting while writing equals indenting the source`(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "a", "b c", "\n", "\n", "\r\n", " ", "\t", "{{x}}", "{{{x}}}", "{{!c}}", "{{#l}}", "{{/l}}",
      "{{^no}}", "{{/no}}", "{{>q}}", "{{#l}}\n{{.}}\n{{/l}}\n", "\n{{>q}}\n",
      "{{=<% %>=}}<%={{ }}=%>",
    ]
    let source = (0..<Int(random.next() % 14)).map { _ in
      pieces[Int(random.next() % UInt64(pieces.count))]
    }.joined()
    guard (try? Template(source, name: "p")) != nil else { return }
    let value: Value = ["x": "1\n2", "l": [3, 4]]
    let written = try rendered("  {{>p}}", value, partials: ["p": source, "q": "q\n{{x}}q"])
    let indented = try rendered("{{>p}}", value, partials: ["p": indent(source), "q": "q\n{{x}}q"])
    #expect(written == indented, "\(source.debugDescription)")
  }

  private func indent(_ source: String) -> String {
    let lines = source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      index == lines.count - 1 && line.isEmpty ? "" : "  " + String(line)
    }.joined(separator: "\n")
  }
}

/// A small generator of numbers that are the same on every run (Steele, Lea, Flood 2014).
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
