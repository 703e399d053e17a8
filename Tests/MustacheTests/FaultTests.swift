import Testing

@testable import Mustache

@Suite struct FaultTests {
  /// A template with one fault, and what is said about it.
  struct Faulty: CustomTestStringConvertible, Sendable {
    let template: String
    let message: String

    init(_ template: String, _ message: String) {
      self.template = template
      self.message = message
    }

    var testDescription: String { template }
  }

  @Test(arguments: [
    Faulty("a {{name", "1:3: error: the tag is never closed"),
    Faulty("a\n  {{{name}}", "2:3: error: the tag is never closed"),
    Faulty("{{=<% %>}}", "1:1: error: the tag is never closed"),
    Faulty("{{! a", "1:1: error: the tag is never closed"),
    Faulty("{{", "1:1: error: the tag is never closed"),
    Faulty("{{#", "1:1: error: the tag is never closed"),
    Faulty("{{=<% %>=}}<%a}}", "1:12: error: the tag is never closed"),
    Faulty("{{}}", "1:1: error: the tag has no name"),
    Faulty("{{# }}", "1:1: error: the tag has no name"),
    Faulty("{{{}}}", "1:1: error: the tag has no name"),
    Faulty("{{>}}", "1:1: error: the tag has no name"),
    Faulty("ä {{#if x}}", "1:3: error: “if x” is not a name"),
    Faulty("{{a..b}}", "1:1: error: “a..b” is not a name"),
    Faulty("{{.a}}", "1:1: error: “.a” is not a name"),
    Faulty("{{a\u{1b}.}}", "1:1: error: “a\u{FFFD}.” is not a name"),
    Faulty("{{=<%=}}", "1:1: error: “<%” does not name two delimiters"),
    Faulty("{{==}}", "1:1: error: “” does not name two delimiters"),
    Faulty("{{=a b c=}}", "1:1: error: “a b c” does not name two delimiters"),
    Faulty("{{=a= b=}}", "1:1: error: “a= b” does not name two delimiters"),
    Faulty("\n\n{{#a}}\n{{/b}}", "4:1: error: “b” is closed while “a” of line 3 is open"),
    Faulty("{{#a}}{{^b}}{{/a}}", "1:13: error: “a” is closed while “b” of line 1 is open"),
    Faulty("x{{/a}}", "1:2: error: “a” is closed and was never opened"),
    Faulty("{{#a}}{{/a}}{{^b}}", "1:13: error: the section “b” is never closed"),
    Faulty("\r\n\t{{#a}}\r\n", "2:2: error: the section “a” is never closed"),
  ])
  func `a fault is told with its place`(_ faulty: Faulty) {
    let lines = fault(faulty.template)?.description.split(separator: "\n") ?? []
    #expect(lines.first.map(String.init) == "page.html:\(faulty.message)")
    #expect(lines.count == 4)
  }

  @Test func `a message shows the line, a caret and what to do`() {
    let message = [
      "page.html:2:4: error: the section “items” is never closed",
      "       {{#items}} x",
      "       ^",
      "Write `{{/items}}` where the section ends.",
    ]
    let shown = fault("a\n \t {{#items}} x\r\nb")?.description
    #expect(shown == message.joined(separator: "\n"))
  }

  @Test func `of a long line only the part around the place is shown`() {
    let line = String(repeating: "é", count: 300)
    let place = fault("\(line){{#a}}\(line)")?.place
    #expect(place?.column == 301)
    #expect(place?.text.count == 102)
    #expect(place?.text.dropFirst(51).hasPrefix("{{#a}}é") == true)
    #expect(place?.offset == 51)
  }

  @Test func `a name of a thousand bytes is the longest`() {
    let name = String(repeating: "n", count: 1_000)
    #expect(fault("{{\(name)}}") == nil)
    #expect(fault("{{\(name)n}}")?.fault == .badName("\(name)n"))
  }

  @Test func `a delimiter of 32 bytes is the longest`() {
    let sign = String(repeating: "%", count: 32)
    #expect(fault("{{=\(sign) %=}}") == nil)
    #expect(fault("{{=%\(sign) %=}}")?.fault == .badDelimiters("%\(sign) %"))
  }
}
