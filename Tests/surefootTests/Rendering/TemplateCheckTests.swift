import Testing

@testable import surefoot

@Suite struct TemplateCheckTests {
  private func faults(_ files: [String: String]) -> [String] {
    let content = files.sorted { $0.key < $1.key }.map { name, text in
      ContentFile(path: "Templates/\(name)", layer: .shipped, bytes: Array(text.utf8))
    }
    var found: [ContentFault] = []
    let pack = Pack([(.shipped, content)], &found)
    return TemplateCheck.faults(pack).map { "\($0)" }
  }

  @Test func `the shipped templates have no fault`() throws {
    #expect(TemplateCheck.faults(try Pack.load()).isEmpty)
  }

  @Test func `a partial that is not there is a fault, one with another ending does not help`() {
    let found = faults(["a.md": "{{> b}}{{> c}}", "b.md": "", "c.txt": ""])
    #expect(found.count == 1)
    #expect(found.first?.contains("there is no c.md") == true)
  }

  @Test func `a template that cannot be read is a fault with its place`() {
    #expect(faults(["a.md": "x\n{{#b}}"]).first?.contains("a.md:2:1") == true)
  }

  @Test func `a style sheet is no template`() {
    #expect(faults(["a.css": "{{#"]).isEmpty)
  }
}
