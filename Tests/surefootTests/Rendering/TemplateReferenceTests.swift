import Foundation
import Markdown
import Readiness
import Testing

@testable import surefoot

/// The list of what templates can use, held against the pages themselves.
@Suite struct TemplateReferenceTests {
  /// What was seen in the pages of the made-up companies.
  private func survey() throws -> ValueSurvey {
    let folder = try TestFolder()
    let world = try Terminalless(in: folder.path).world { _ in }
    var samples = TemplateSamples()
    for company in ExampleCompany.all { try company.show(in: world) { try samples.add($0) } }
    let survey = ValueSurvey()
    for page in samples.pages.values.joined() { _ = try survey.look(at: page) }
    for value in samples.ways { _ = try survey.look(at: value) }
    for value in samples.figures { _ = try survey.look(at: value) }
    return survey
  }

  @Test func `every value has a meaning, and every meaning a value`() throws {
    let survey = try survey()
    #expect(survey.undescribed.isEmpty, "add Described, beside the others in Meanings")
    for (phrase, meanings) in survey.meanings {
      let seen = survey.seen[phrase] ?? [:]
      #expect(Set(seen.keys).subtracting(meanings.keys) == [], "\(phrase): say what these mean")
      #expect(Set(meanings.keys).subtracting(seen.keys) == [], "\(phrase): there is no such value")
      #expect(meanings.values.allSatisfy { $0.hasSuffix(".") }, "\(phrase): a sentence each")
    }
  }

  @Test func `everything that is described is on a page, under a phrase of its own`() throws {
    let sources = "\(PackageFolder.path)/Sources"
    let paths = try #require(FileManager.default.enumerator(atPath: sources)).compactMap {
      $0 as? String
    }
    let described = try paths.filter { $0.hasSuffix(".swift") }.map { path in
      try String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8)
        .matches(of: /extension [A-Za-z.]+: Described \{/).count
    }
    #expect(try survey().meanings.count == described.reduce(0, +))
  }

  @Test func `every template is filled with something, and every link leads to a heading`() throws {
    let folder = try TestFolder()
    let program = Terminalless(in: folder.path)
    let reference = try TemplateReference(Pack.load(), in: program.world { _ in })
    for template in reference.templates where template.name != "surefoot.css" {
      #expect(!template.filledWith.isEmpty, "\(template.name)")
    }
    let document = try Document(reference.markdown())
    let slugs = Set(document.headings.map(\.slug))
    let targets = HTMLLinks.targets(in: document.html())
    #expect(targets.count > 100)
    for target in targets { #expect(slugs.contains(String(target.dropFirst())), "\(target)") }
  }

  @Test func `the values of one template are those that can be reached from it`() throws {
    let folder = try TestFolder()
    let whole = try TemplateReference(
      Pack.load(), in: Terminalless(in: folder.path).world { _ in })
    let part = whole.of(["head.md"])
    #expect(part.templates.map(\.name) == ["head.md"])
    #expect(
      part.groups.map(\.phrase) == [
        "a pack of content", "a picture", "an entry of the journal as an anchor",
        "where a page comes from",
      ])
    #expect(whole.of(["wiki-nav.md"]).groups.contains { $0.phrase == WikiWays.phrase })
    #expect(!whole.of(["card.md"]).groups.contains { $0.phrase == WikiWays.phrase })
  }
}
