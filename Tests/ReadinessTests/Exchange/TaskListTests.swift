import FoundationEssentials
import Testing

@testable import Readiness

@Suite struct TaskListTests {
  @Test func `a list reads back whatever the titles are`() {
    let exchange = ExchangeSample.exchange(of: Hostile.texts)
    let reading = TaskListReading(TaskList.text(exchange))
    #expect(reading.boxes.map(\.item) == exchange.items.map(\.id))
    #expect(reading.boxes.allSatisfy { !$0.isTicked })
    #expect(reading.nameless.isEmpty)
    #expect(
      reading.mark
        == TaskListMark(
          account: "main", day: PlanSample.start, number: 3, digest: "abababababababab"))
  }

  @Test(.enabled(if: RealProgram.exist("cmark-gfm")))
  func `a reader of Markdown that is not ours finds a box and a code for each`() throws {
    let exchange = ExchangeSample.exchange(of: Hostile.texts)
    let html = try RealProgram("cmark-gfm", "-e", "tasklist", "-e", "autolink", "-e", "table")
      .output(for: TaskList.text(exchange))
    #expect(html.ranges(of: "<input type=\"checkbox\"").count == exchange.items.count)
    for item in exchange.items {
      #expect(html.contains("</strong> (<code>\(item.id)</code>): due"), "\(item.title)")
    }
    for tag in ["<a ", "<img", "<em>", "<script", "<!--", "<table"] { #expect(!html.contains(tag)) }
  }

  @Test(arguments: [
    ("- [x] **T** (`root-mfa`): due", true), ("* [X] (`root-mfa`)", true),
    ("  + [ ]  moved in (`root-mfa`) and a remark (`other`)", false),
    ("3. [x] numbered (`root-mfa`)", true), ("4) [ ] numbered (`root-mfa`)", false),
    ("> - [x] quoted (`root-mfa`)", true), ("\t- [x]\\(`root-mfa`)", true),
    ("- [x] \\(\\`no-code\\`) then (`root-mfa`)", true), ("-\t[x]\t(`root-mfa`)\r", true),
  ])
  func `a box is read in any of Markdown's ways`(line: String, isTicked: Bool) {
    let boxes = TaskListReading("text\n\n\(line)\n").boxes
    #expect(boxes == [.init(item: "root-mfa", isTicked: isTicked, line: 3)])
  }

  @Test(arguments: [
    "[x] (`root-mfa`)", "- (`root-mfa`)", "- [y] (`root-mfa`)", "- [] (`root-mfa`)",
    "a - [x] (`b`)",
    "```\n- [x] (`root-mfa`)\n```", "~~~\n- [x] (`root-mfa`)\n", "5 [x] (`root-mfa`)", "",
  ])
  func `what is no box is none`(text: String) {
    #expect(TaskListReading(text).boxes.isEmpty)
    #expect(TaskListReading(text).nameless.isEmpty)
  }

  @Test(arguments: [
    "<!--\n- [x] (`root-mfa`)\n-->", "<!-- old:\n\n- [x] (`root-mfa`)\n\nuntil here --> text",
    "Later <!-- not yet\n  * [X] (`root-mfa`)\n-->", "- [ ] ours <!--\n- [x] (`root-mfa`)",
    "<!-- a --> <!-- b\n- [x] (`root-mfa`)",
  ])
  func `what is in a comment of HTML does not count and is told by its line`(text: String) {
    let reading = TaskListReading(text)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("root-mfa") }
    #expect(reading.boxes.isEmpty)
    #expect(reading.hidden == line.map { [$0 + 1] })
  }

  @Test(arguments: [
    "<!-- a -->\n- [x] (`root-mfa`)", "a --> b\n- [x] (`root-mfa`)",
    "\\<!-- typed\n- [x] (`root-mfa`)", "<!--\n--> <!-- a -->\n- [x] (`root-mfa`)",
    "- [x] <!-- a remark --> (`root-mfa`)",
  ])
  func `what is beside a comment counts`(text: String) {
    let reading = TaskListReading(text)
    #expect(reading.boxes.map(\.item) == ["root-mfa"] && reading.hidden.isEmpty)
  }

  @Test(arguments: [
    ("- [ x ] (`root-mfa`)", true), ("- [✓] **T** (`root-mfa`)", true),
    ("* [-] (`root-mfa`)", true), ("1. [] (`root-mfa`)", true), ("- [y] (`root-mfa`)", true),
    ("- [x ] our own", true), ("- [✓] our own", true), ("- [~]", true),
    ("- [1] a source", false), ("- [one](link)", false), ("- [-](link)", false),
    ("- [a b c d e] (`root-mfa`)", false), ("- [", false), ("- [✓](`x` y)", false),
  ])
  func `what was meant as a box and is none is told by its line`(line: String, isMeant: Bool) {
    let reading = TaskListReading("text\n\n\(line)\n")
    #expect(reading.boxes.isEmpty && reading.nameless.isEmpty)
    #expect(reading.unclear == (isMeant ? [3] : []))
  }

  @Test func `a box without a code is told by its line, and lines count as editors count them`() {
    let reading = TaskListReading("a\r\n- [x] our own\r\n\u{2028}\r\n- [ ] (`b`)\r- [ ] (`c")
    #expect(reading.nameless == [2, 5])
    #expect(reading.boxes.map(\.line) == [4])
  }

  @Test(arguments: [
    "Written by surefoot: account main, 2026-11-25, journal 3:ABABABABABABABAB.",
    "Written by surefoot: account main, 2026-11-31, journal 3:abababababababab.",
    "Written by surefoot: account main, 2026-11-25, journal 0:abababababababab.",
    "Written by surefoot: account main, 2026-11-25, journal 3:abab.", "Written by surefoot:",
  ])
  func `a mark that is not whole is none`(line: String) {
    #expect(TaskListReading(line).mark == nil)
  }

  @Test func `no bytes make the reader stumble`() {
    var random = SplitMix64(seed: 11)
    let pieces = [
      "- ", "[x]", "[ ]", "(`", "`)", "root", "\n", "```", "> ", "1.", "é", "\r\n", "\0",
    ]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...12, using: &random))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
      let reading = TaskListReading(text)
      #expect(reading.boxes.count + reading.nameless.count <= text.ranges(of: "]").count)
    }
  }
}
