import Readiness
import Testing

@testable import surefoot

/// The commands about templates, as somebody uses them who changes one.
@Suite struct TemplateCommandTests {
  private func text(_ path: String) throws -> String {
    String(decoding: try OpenFile(reading: path).read(atMost: 1 << 20), as: UTF8.self)
  }

  private func change(_ path: String, _ old: String, _ new: String) throws {
    let changed = try text(path).replacing(old, with: new)
    #expect(try changed != text(path))
    try AtomicFile.write(Array(changed.utf8), to: path)
  }

  @Test func `every file of Templates is listed, with what it is for`() throws {
    let files = try FileSystem.names(in: "\(PackageFolder.path)/Templates")
    let listing = TemplateListing(try Pack.load())
    #expect(listing.templates.map(\.name) == files)
    #expect(TemplatePurpose.names == files)
    for template in listing.templates { #expect(!template.purpose.isEmpty, "\(template.name)") }
  }

  @Test func `a part says which templates call it, a folder's own says whose it is`() throws {
    let company = try Company()
    try company.must("template", "export", "acme", "glossary-body.md")
    let lines = try company.must("template", "list", "--content", company.file("acme"))
      .split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix("glossary-body.md ") })
    #expect(line.contains("part of glossary.md and wiki-glossary.md"))
    #expect(line.hasSuffix("(\(company.file("acme")))"))
    #expect(lines.first { $0.hasPrefix("glossary.md ") }?.hasSuffix("(shipped)") == true)
  }

  @Test func `an exported template works at once, and what is changed in it shows`() throws {
    let company = try Company()
    let old = try company.must("report", "glossary")
    try company.must("template", "export", "acme", "glossary.md")
    #expect(try FileSystem.names(in: company.file("acme/Templates")) == ["glossary.md"])
    let content = ["--content", company.file("acme")]
    #expect(try company.must(["report", "glossary"] + content) == old)
    try change(company.file("acme/Templates/glossary.md"), "# ", "# Our ")
    #expect(try company.must(["report", "glossary"] + content).hasPrefix("# Our "))
    #expect(company.program.err.isEmpty)
    #expect(try company.must("report", "glossary") == old)
    try company.must(["plan", "upgrade", "--yes"] + content)
    #expect(try company.must("report", "glossary").hasPrefix("# Our "))
  }

  @Test func `a page of the wiki takes the template of the folder as well`() throws {
    let company = try Company()
    try company.must("template", "export", "acme", "wiki-index.md")
    try change(company.file("acme/Templates/wiki-index.md"), "# AWS at", "# Our AWS at")
    try company.must("wiki", "pages", "--content", company.file("acme"))
    #expect(try text(company.file("pages/index.md")).hasPrefix("# Our AWS at"))
  }

  @Test func `what a report says does not change with the folder, and it says so`() throws {
    let company = try Company()
    try company.must("template", "export", "acme", "glossary.md")
    let words = try text("\(PackageFolder.path)/Checklists/glossary.yaml")
    try Folders.make(company.file("acme/Checklists"))
    let other = words.replacing("Access Analyzer", with: "Our Analyzer")
    try AtomicFile.write(Array(other.utf8), to: company.file("acme/Checklists/glossary.yaml"))
    let page = try company.must("report", "glossary", "--content", company.file("acme"))
    #expect(page.contains("Access Analyzer") && !page.contains("Our Analyzer"))
    #expect(company.program.err.contains("the content that the workspace is on"))
  }

  @Test func `a broken tag is refused with its file, line and what to do`() throws {
    let company = try Company()
    try company.must("template", "export", "acme", "glossary.txt")
    try change(company.file("acme/Templates/glossary.txt"), "{{/terms}}", "")
    let said = try company.refused(.failed, "glossary", "--content", company.file("acme"))
    let place = "\(company.file("acme"))/Templates/glossary.txt:1:1"
    #expect(said.hasPrefix("\(place): error: the section “terms” is never closed\n"), "\(said)")
    #expect(said.contains("{{#terms}}"), "\(said)")
    #expect(said.contains("write `{{/terms}}` where the section ends"), "\(said)")
  }

  @Test func `a name that no page has is refused with its place when the page is made`() throws {
    let company = try Company()
    // A random folder, `/acme/Templates/glossary`: forty signs that may look like a secret key.
    let folder = company.file("acme-own")
    try company.must("template", "export", folder, "glossary.txt")
    try change("\(folder)/Templates/glossary.txt", "{{meaning}}", "{{meanings}}")
    let said = try company.refused(.failed, "glossary", "--content", folder)
    #expect(said.contains("nothing is called “meanings” here"), "\(said)")
    #expect(said.contains("\(folder)/Templates/glossary.txt:"), "\(said)")
  }

  @Test func `nothing is written over, and then nothing is written at all`() throws {
    let company = try Company()
    try company.must("template", "export", "acme", "head.md")
    let said = try company.refused(.failed, "template", "export", "acme", "item.md", "head.md")
    #expect(said.contains("already there: \(company.file("acme/Templates/head.md"))"), "\(said)")
    #expect(try FileSystem.names(in: company.file("acme/Templates")) == ["head.md"])
    try company.must("template", "export", "acme", "item.md")
    #expect(try FileSystem.names(in: company.file("acme/Templates")) == ["head.md", "item.md"])
    #expect(try text(company.file("acme/pack.yaml")).contains("pack: acme\n"))
  }

  @Test(arguments: [
    ("acme", "acme"), ("surefoot", "own-templates"), ("Our Pages", "own-templates"),
  ])
  func `the folder's name is that of its pack where it can be`(
    _ folder: String, _ pack: String
  ) throws {
    // No earlier than the days on which the content's sources were read.
    let company = try Company(now: "2026-11-25T10:00:00Z")
    try company.must("template", "export", folder)
    #expect(try text(company.file("\(folder)/pack.yaml")).contains("pack: \(pack)\n"))
    try company.must("content", "check", "--content", company.file(folder))
  }

  @Test func `a template that does not exist is named, with one that does`() throws {
    let company = try Company()
    for command in ["export", "values"] {
      let words = ["template", command] + (command == "export" ? ["acme"] : [])
      let said = try company.refused(.usage, words + ["redness.md"])
      #expect(said.contains("readiness.md"), "\(said)")
    }
    #expect(try FileSystem.status(of: company.file("acme")) == nil)
  }
}
