import Testing

@testable import Mustache

@Suite struct LimitTests {
  @Test func `sections nest 64 deep and no deeper`() {
    func nest(_ depth: Int) -> String {
      String(repeating: "{{#a}}", count: depth) + String(repeating: "{{/a}}", count: depth)
    }
    #expect(fault(nest(64), ["a": true]) == nil)
    #expect(fault(nest(65), ["a": true])?.fault == .sectionsTooDeep(limit: 64))
    #expect(fault(nest(80_000))?.fault == .sectionsTooDeep(limit: 64))
  }

  @Test func `a partial may call itself 64 deep and no deeper`() {
    var tree: Value = ["c": []]
    for _ in 1..<64 { tree = ["c": [tree]] }
    let partials = ["p": "{{#c}}{{>p}}{{/c}}"]
    #expect(fault("{{>p}}", tree, partials: partials) == nil)
    #expect(
      fault("{{>p}}", ["c": [tree]], partials: partials)?.fault == .partialsTooDeep(limit: 64))
  }

  @Test func `a partial that never ends is refused`() {
    let found = fault("{{>p}}", partials: ["p": "\n{{>p}}"])
    #expect(found?.fault == .partialsTooDeep(limit: 64))
    #expect(found?.place.template == "p")
  }

  @Test func `a template has a size`() {
    let limits = Limits(template: 10)
    #expect(fault("0123456789", limits: limits) == nil)
    #expect(fault("01234567890", limits: limits)?.fault == .templateTooLarge(bytes: 11, limit: 10))
  }

  @Test func `the output has a size`() throws {
    let limits = Limits(output: 8)
    #expect(try rendered("{{{a}}}", ["a": "12345678"], limits: limits) == "12345678")
    let templates = ["{{{a}}}9", "9{{{a}}}", "{{a}}", "{{#l}}{{{.}}}{{/l}}"]
    for template in templates {
      let found = fault(template, ["a": "12345678", "l": ["123", "456", "789"]], limits: limits)
      #expect(found?.fault == .outputTooLarge(limit: 8), "\(template)")
    }
    let indented = fault("    {{>p}}", partials: ["p": "a\nb\n"], limits: limits)
    #expect(indented?.fault == .outputTooLarge(limit: 8))
  }

  @Test(arguments: [
    ["p": "{{#l}}{{#l}}{{#l}}{{#l}}{{#l}}{{/l}}{{/l}}{{/l}}{{/l}}{{/l}}"],
    ["p": "{{#l}}{{#l}}{{>p}}{{/l}}{{/l}}"],
    [
      "p": String(repeating: "{{>q}}", count: 20), "q": String(repeating: "{{>r}}", count: 20),
      "r": String(repeating: "{{>s}}", count: 20), "s": "{{#no}}{{/no}}",
    ],
    [
      "p": "{{#l}}\n" + String(repeating: " ", count: 9_000) + "{{>q}}\n{{/l}}",
      "q": "",
    ],
  ])
  func `what runs long and writes nothing is refused`(_ partials: [String: String]) {
    let list = Value.list(Array(repeating: true, count: 400))
    let limits = Limits(work: 5_000)
    let found = fault("{{>p}}", ["l": list], partials: partials, limits: limits)
    #expect(found?.fault == .tooMuchWork(limit: 5_000))
  }

  @Test func `ten times the items are ten times the work`() throws {
    func work(items: Int) throws -> Int {
      let text = "{{#l}}\n- {{n}} {{#t}}({{.}}){{/t}}{{^t}}none{{/t}} {{>p}}\n{{/l}}\n"
      let template = try Template(text, name: "t")
      let list = Value.list((0..<items).map { ["n": .integer($0), "t": ["a", "b"]] })
      let partials = ["p": try Template("{{top}}", name: "p")]
      var renderer = Renderer(
        template, ["l": list, "top": 1], partials: partials, missing: .error, escape: { $0 },
        limits: Limits())
      try renderer.run()
      return renderer.work
    }
    let ratio = Double(try work(items: 20_000)) / Double(try work(items: 2_000))
    #expect(ratio > 9.9 && ratio < 10.1)
  }
}
