import FoundationEssentials
import Testing

@testable import Readiness

@Suite struct JUnitTests {
  @Test func `checks and failures stand in it with their counts`() {
    let text = JUnit.text(
      suite: "surefoot check",
      cases: [
        .init(name: "root-mfa", group: "overdue", failure: "due 2026-11-25 <&>\nsecond line"),
        .init(name: "budget", group: "overdue"),
      ])
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="surefoot check" tests="2" failures="1" errors="0">
          <testsuite name="surefoot check" tests="2" failures="1" errors="0" skipped="0">
            <testcase name="root-mfa" classname="overdue"><failure message="due 2026-11-25 \
        &lt;&amp;&gt;&#10;second line">due 2026-11-25 &lt;&amp;&gt;&#10;second line</failure>\
        </testcase>
            <testcase name="budget" classname="overdue"/>
          </testsuite>
        </testsuites>

        """)
  }

  @Test(.enabled(if: RealProgram.exist("python3")))
  func `a reader that is not ours finds every text again`() throws {
    let texts = Hostile.texts + ["a ]]> b", "<!-- --> <?x?>", "\u{FFFE}", "a\u{0}b"]
    let xml = JUnit.text(
      suite: texts.joined(),
      cases: texts.map { .init(name: $0, group: $0, failure: $0) })
    let script = """
      import json, sys, xml.etree.ElementTree as tree
      root = tree.fromstring(sys.stdin.buffer.read())
      rows = [[c.get("name"), c.get("classname"), c[0].get("message"), c[0].text or ""]
              for c in root.iter("testcase")]
      print(json.dumps([[root.get("name"), root.get("tests"), root.get("failures")]] + rows))
      """
    let output = try RealProgram("python3", "-c", script).output(for: Data(xml.utf8))
    let found = try JSONDecoder().decode([[String]].self, from: output)
    try #require(found.count == texts.count + 1)
    #expect(Array(found[0].dropFirst()) == ["\(texts.count)", "\(texts.count)"])
    for (row, text) in zip(found.dropFirst(), texts) {
      let wanted = Escape.visible(text).replacing("\u{FFFE}", with: "\u{FFFD}")
        .replacing("\u{FFFF}", with: "\u{FFFD}")
      #expect(row == Array(repeating: wanted, count: 4), "\(text.debugDescription)")
    }
  }
}
