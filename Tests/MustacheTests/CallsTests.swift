import Mustache
import Testing

@Suite struct CallsTests {
  @Test func `a call knows the sections around it, and where it stands`() throws {
    let text = "{{> a}}\n{{#b}}\n{{^c}}{{#d.e}}{{> f}}{{/d.e}}{{> a}}{{/c}}\n{{/b}}\n{{> g}}"
    let calls = try Template(text, name: "x.md").calls
    #expect(calls.map(\.partial) == ["a", "f", "a", "g"])
    #expect(calls.map(\.sections) == [[], ["b", "d.e"], ["b"], []])
    #expect(calls.map(\.place.line) == [1, 3, 3, 5])
    #expect(calls.map(\.place.column) == [1, 15, 30, 1])
  }
}
