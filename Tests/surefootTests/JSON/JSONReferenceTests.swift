import Foundation
import Markdown
import Testing

@testable import surefoot

/// What is written about results as JSON, held against the results.
@Suite struct JSONReferenceTests {
  @Test func `every key of every result is documented, and the page is what the results say`()
    throws
  {
    let meanings = try JSONMeanings()
    let lines = try JSONLines.all(meanings)
    let reference = JSONReference(lines, meanings)
    for phrase in reference.own {
      let seen = Set((lines.survey.seen[phrase] ?? [:]).keys)
      let known = Set(reference.meanings(of: phrase).keys)
      #expect(seen.subtracting(known) == [], "\(phrase): say in meanings.txt what these mean")
    }
    let shared = Set(meanings.groups.map(\.phrase)).intersection(lines.survey.meanings.keys)
    #expect(shared == [], "templates know something else by these phrases")
    try expectAllSchemas(lines)
    try expectLinks(reference)
    try DocumentationTests.hold("json.md", reference.markdown)
  }

  /// That no schema of the sources is missing.
  private func expectAllSchemas(_ lines: JSONLines) throws {
    let sources = "\(PackageFolder.path)/Sources/surefoot"
    let paths = try #require(FileManager.default.enumerator(atPath: sources)).compactMap {
      $0 as? String
    }
    var names: Set<String> = []
    for path in paths where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8)
      for match in text.matches(of: /(?:Outcome\(\s*|schema: |outcome\(|as: )"([a-z]+[a-z-]*)"/) {
        names.insert(String(match.1))
      }
    }
    // That of a command for judges, which is listed nowhere, and that of a sitting that refuses --json.
    names.subtract(["html", "plan-interactive"])
    #expect(names.count > 80)
    #expect(names.subtracting(lines.kinds.keys) == [], "run a command that gives these")
  }

  /// That every link of the page leads somewhere.
  private func expectLinks(_ reference: JSONReference) throws {
    let document = try Document(reference.markdown)
    let own = Set(document.headings.map(\.slug))
    let other = try Document(
      String(contentsOfFile: "\(PackageFolder.path)/docs/template-values.md", encoding: .utf8))
    let others = Set(other.headings.map(\.slug))
    for target in HTMLLinks.targets(in: document.html()) {
      let parts = target.split(separator: "#", omittingEmptySubsequences: false)
      #expect((parts[0].isEmpty ? own : others).contains(String(parts[1])), "\(target)")
    }
  }

  @Test func `what is said to mean something is said of something`() throws {
    let groups = try JSONMeanings().groups
    #expect(Set(groups.map(\.phrase)).count == groups.count)
    for group in groups {
      #expect(!group.meanings.isEmpty, "\(group.phrase)")
      for (key, meaning) in group.meanings {
        #expect(meaning.hasSuffix("."), "\(group.phrase), \(key): a sentence")
      }
    }
  }
}
