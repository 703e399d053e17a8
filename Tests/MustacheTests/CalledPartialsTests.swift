import Mustache
import Testing

@Suite struct CalledPartialsTests {
  @Test(arguments: [
    ("", [String]()), ("a {{b}} {{! > c}}", []), ("{{> b}}{{>a}}{{> b }}", ["a", "b"]),
    ("{{#x}}{{> inner}}{{/x}}{{^x}}{{> other}}{{/x}}", ["inner", "other"]),
    ("{{=<% %>=}}<%> d %>{{> e}}", ["d"]),
  ])
  func `a template names the partials it calls`(text: String, names: [String]) throws {
    #expect(try Template(text, name: "t").partials == names)
  }
}
