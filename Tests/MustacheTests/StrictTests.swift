import Testing

@testable import Mustache

@Suite struct StrictTests {
  /// A slip in a template, and what is said about it.
  struct Slip: CustomTestStringConvertible, Sendable {
    let template: String
    let fault: MustacheError.Fault
    let column: Int

    init(_ template: String, _ fault: MustacheError.Fault, column: Int = 1) {
      self.template = template
      self.fault = fault
      self.column = column
    }

    var testDescription: String { template }
  }

  static let value: Value = ["a": ["b": 1], "list": [1], "nothing": .null, "empty": ""]

  @Test(arguments: [
    Slip("{{titel}}", .missingName("titel")),
    Slip("ab {{{titel}}}", .missingName("titel"), column: 4),
    Slip("{{a.c}}", .missingName("a.c")),
    Slip("{{nothing.c}}", .missingName("nothing.c")),
    Slip("{{a.b.c}}", .missingName("a.b.c")),
    Slip("{{#titel}}{{/titel}}", .missingName("titel")),
    Slip("{{^titel}}{{/titel}}", .missingName("titel")),
    Slip("{{#a}}{{c}}{{/a}}", .missingName("c"), column: 7),
    Slip("{{>nobody}}", .missingPartial("nobody", loaded: ["head", "page"])),
    Slip("{{list}}", .notText("list", kind: "a list")),
    Slip("{{&a}}", .notText("a", kind: "an object")),
  ])
  func `a slip is an error where we ask for it, and only there`(_ slip: Slip) {
    let partials = ["page": "", "head": ""]
    let found = fault(slip.template, Self.value, partials: partials, missing: .error)
    #expect(found?.fault == slip.fault)
    #expect(found?.place.column == slip.column)
    #expect(fault(slip.template, Self.value, partials: partials) == nil)
  }

  @Test func `what is there but empty is no slip`() throws {
    let template = "{{nothing}}{{empty}}{{#nothing}}x{{/nothing}}{{^empty}}y{{/empty}}{{a.b}}{{>p}}"
    #expect(
      try rendered(template, Self.value, partials: ["p": ""], missing: .error) == "«»«»y«1»")
  }

  @Test func `a slip in a partial names the partial`() {
    let found = fault("{{>p}}", partials: ["p": "\n {{x}}"], missing: .error)
    #expect(found?.description.hasPrefix("p:2:2: error: nothing is called “x” here\n") == true)
  }

  @Test func `the partials that are there are named`() {
    let found = fault("{{>q}}", partials: ["b": "", "a": ""], missing: .error)
    #expect(found?.description.hasSuffix("\nLoaded are: a, b.") == true)
    let alone = fault("{{>q}}", missing: .error)
    #expect(alone?.description.contains("No partials were loaded") == true)
  }
}
