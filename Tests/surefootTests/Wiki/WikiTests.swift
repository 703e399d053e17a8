import Foundation
import Readiness
import Testing

@testable import surefoot

/// A folder of pages: what is written, what is kept, what is refused.
@Suite struct WikiTests {
  /// A company with a wiki in `wiki`.
  private func company(_ options: String...) throws -> Company {
    let company = try Company("three-with-health-data")
    try company.must(["wiki", "wiki"] + options)
    return company
  }

  /// The files of a folder with their bytes.
  private func files(_ company: Company, in folder: String = "wiki") throws -> [String: [UInt8]] {
    let root = company.file(folder)
    let paths = try #require(FileManager.default.enumerator(atPath: root)).compactMap {
      $0 as? String
    }
    return try paths.reduce(into: [:]) { files, path in
      let full = "\(root)/\(path)"
      guard try FileSystem.status(of: full)?.kind == .file else { return }
      files[path] = try OpenFile(reading: full).read(atMost: .max)
    }
  }

  private func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  @Test(arguments: WikiFlavor.allCases)
  func `every link on every page leads to a file, in every flavor`(flavor: WikiFlavor) throws {
    let company = try company("--flavor", flavor.rawValue)
    let files = try files(company)
    #expect(files.count > 80)
    var links = 0
    for (path, bytes) in files where path.hasSuffix(".md") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("\n\n\n"), "\(path): an empty part")
      #expect(!text.contains("{{"), "\(path)")
      for match in text.matches(of: /\]\(<?([^)>\s]+)>?\)/) {
        let target = String(match.output.1)
        guard !target.contains("://"), !target.hasPrefix("#") else { continue }
        links += 1
        let base = URL(fileURLWithPath: "/w/\(path)").deletingLastPathComponent()
        let file = base.appendingPathComponent(target).standardizedFileURL.path.dropFirst(3)
        let name = flavor.ending.isEmpty && !file.hasSuffix(".svg") ? "\(file).md" : "\(file)"
        #expect(files[name] != nil, "\(path) leads to \(target)")
      }
    }
    #expect(links > 500)
  }

  @Test func `written again, nothing is touched; something done, only pages about it are`() throws {
    let company = try company()
    let before = try files(company)
    let times = try FileManager.default.attributesOfItem(atPath: company.file("wiki/index.md"))
    #expect(try company.must("wiki", "wiki").contains("0 written, 0 removed"))
    let later = try FileManager.default.attributesOfItem(atPath: company.file("wiki/index.md"))
    #expect(later[.systemFileNumber] as? Int == times[.systemFileNumber] as? Int)
    try company.must("done", "cost-anomaly")
    try company.must("wiki", "wiki")
    let changed = try files(company).filter { before[$0.key] != $0.value }.keys.sorted()
    #expect(
      changed == [
        "figures/main-burn-up.svg", "figures/main-owner-load.svg",
        "figures/main-readiness-by-area.svg", "index.md", "main/items/cost-anomaly.md",
        "main/plan.md", "surefoot-wiki.json",
      ])
  }

  @Test func `another day changes the first page, and what has become overdue`() throws {
    let company = try company()
    let before = try files(company)
    company.clock("2026-11-24")
    #expect(try company.must("wiki", "wiki", "--check").contains("is as it would be written"))
    try company.must("wiki", "wiki")
    let changed = try files(company).filter { before[$0.key] != $0.value }.keys.sorted()
    #expect(
      changed.filter { !$0.hasPrefix("figures/") } == [
        "index.md", "main/items/root-password.md", "main/plan.md", "surefoot-wiki.json",
      ])
  }

  @Test func `own words stay, changes elsewhere are kept and named, a removed page comes back`()
    throws
  {
    let company = try company()
    let (mine, theirs) = (company.file("wiki/main/plan.md"), company.file("wiki/decision.md"))
    let page = try String(contentsOfFile: mine, encoding: .utf8)
    try write(
      page.replacing(WikiRegion.end, with: "Ours since March.\n\(WikiRegion.end)"), to: mine)
    let record = try String(contentsOfFile: theirs, encoding: .utf8)
    try write(record.replacing("Status", with: "State"), to: theirs)
    try company.must("done", "cost-anomaly")
    let said = try company.program.run("wiki", "wiki")
    #expect(said == .incomplete)
    #expect(company.program.out.contains("1 kept.\n"))
    #expect(company.program.out.contains("  decision.md\n"))
    let later = try String(contentsOfFile: mine, encoding: .utf8)
    #expect(later != page && later.contains("Ours since March.\n\(WikiRegion.end)"))
    #expect(try String(contentsOfFile: theirs, encoding: .utf8).contains("State"))
    #expect(try company.refused(.gate, "wiki", "wiki", "--check") == "")
    #expect(company.program.out.contains("-**State: accepted"))
    try FileManager.default.removeItem(atPath: theirs)
    #expect(try company.must("wiki", "wiki").contains("1 written"))
    #expect(try String(contentsOfFile: theirs, encoding: .utf8) == record)
  }

  @Test func `a check fails once something was recorded since`() throws {
    let company = try company()
    company.clock("2026-11-25")
    try company.must("wiki", "wiki", "--check")
    try company.must("done", "cost-anomaly")
    try company.refused(.gate, "wiki", "wiki", "--check")
    #expect(company.program.out.contains("1 entry was recorded since the pages were made."))
    try company.refused(.gate, "wiki", "elsewhere", "--check")
    #expect(!FileManager.default.fileExists(atPath: company.file("elsewhere")))
  }

  @Test func `files that were never ours stay, and those of another workspace are refused`() throws
  {
    let company = try Company("three-with-health-data")
    try FileManager.default.createDirectory(
      atPath: company.file("wiki"), withIntermediateDirectories: true)
    try write("theirs\n", to: company.file("wiki/index.md"))
    #expect(try company.program.run("wiki", "wiki") == .incomplete)
    #expect(
      try String(contentsOfFile: company.file("wiki/index.md"), encoding: .utf8) == "theirs\n")
    let other = try Company("solo-founder")
    try FileManager.default.copyItem(
      atPath: company.file("wiki"), toPath: other.file("wiki"))
    #expect(try other.refused(.failed, "wiki", "wiki").contains("come from another workspace"))
  }

  @Test func `no link leads out of the folder`() throws {
    let company = try Company("three-with-health-data")
    let (wiki, outside) = (company.file("wiki"), company.file("outside"))
    for folder in ["\(wiki)/main", outside] {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(
      atPath: "\(wiki)/main/items", withDestinationPath: outside)
    #expect(try company.refused(.failed, "wiki", "wiki").contains("is no folder, or a link to one"))
    #expect(try FileSystem.names(in: outside).isEmpty)
    try FileManager.default.removeItem(atPath: "\(wiki)/main/items")
    try FileManager.default.createSymbolicLink(
      atPath: "\(wiki)/decision.md", withDestinationPath: "\(outside)/x.md")
    try company.refused(.failed, "wiki", "wiki")
    #expect(try FileSystem.names(in: outside).isEmpty)
  }

  @Test(arguments: [".git", "a/.git/b", ".hidden"])
  func `hidden folders and those of Git are refused`(folder: String) throws {
    let company = try Company()
    #expect(try company.refused(.failed, "wiki", folder).contains("hidden"))
    #expect(!FileManager.default.fileExists(atPath: company.file(folder)))
  }

  @Test func `a manifest that names other files removes none of them`() throws {
    let company = try company()
    let path = company.file("wiki/surefoot-wiki.json")
    let workspace = try company.bytes()
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let bait = company.file("bait.md")
    try write("bait\n", to: bait)
    let digest = "b" + String(repeating: "0", count: 63)
    try write(
      text.replacing(
        "\"files\":{",
        with: "\"files\":{\"../bait.md\":[\"\(digest)\"],\"../surefoot.db\":[\"\(digest)\"],"),
      to: path)
    try company.must("wiki", "wiki")
    #expect(try String(contentsOfFile: bait, encoding: .utf8) == "bait\n")
    #expect(try company.bytes() == workspace)
    try write("{}", to: path)
    #expect(try company.refused(.failed, "wiki", "wiki").contains("cannot be read"))
  }

  @Test func `an interrupted writing is gone on with`() throws {
    let company = try company()
    let first = try files(company)
    try company.must("done", "cost-anomaly")
    try company.must("wiki", "other")
    let second = try files(company, in: "other")
    // As it is after a kill in the middle: the manifest knows both, half of the files are new.
    let old = try WikiManifest(bytes: #require(first[WikiManifest.name]))
    var both = try WikiManifest(bytes: #require(second[WikiManifest.name]))
    for (path, digests) in old.files { both.files[path, default: []] += digests }
    try Data(both.bytes).write(to: URL(fileURLWithPath: company.file("wiki/surefoot-wiki.json")))
    let plan = try #require(second["main/plan.md"])
    try Data(plan).write(to: URL(fileURLWithPath: company.file("wiki/main/plan.md")))
    let said = try company.must("wiki", "wiki")
    #expect(!said.contains("kept"), "\(said)")
    #expect(try files(company) == second)
  }

  @Test func `pages that are no more go, unless somebody wrote on them`() throws {
    let company = try company()
    try company.must("add", "Ask the insurer", "--due", "2026-12-01")
    try company.must("wiki", "wiki")
    let own = company.file("wiki/main/items/own-ask-the-insurer.md")
    #expect(FileManager.default.fileExists(atPath: own))
    try company.must("undo")
    #expect(try company.must("wiki", "wiki").contains("1 removed"))
    #expect(!FileManager.default.fileExists(atPath: own))
    try company.must("wiki", "wiki", "--flavor", "github")
    #expect(!FileManager.default.fileExists(atPath: company.file("wiki/main")))
    #expect(FileManager.default.fileExists(atPath: company.file("wiki/Home.md")))
    #expect(try company.must("wiki", "wiki").contains("0 written"))
  }

  @Test func `what is for few eyes is on no page for others, and its making is recorded`() throws {
    let company = try Company("three-with-health-data")
    try company.must("account", "set", "main", "--kind", "stand-alone", "--id", "999900001111")
    let canary = "canary-under-the-stairs"
    for one in ["vault-place", "clean-computer", "root-telephone"] {
      _ = try company.program.run(
        "runbook", "setup", "root-break-glass", "--set", "\(one)=\(canary) \(one)")
    }
    try company.must("wiki", "wiki")
    let seen = try files(company).filter { $0.value.holds(canary) }.keys.sorted()
    #expect(
      seen == ["main/cards/root-break-glass.md", "main/runbooks/root-break-glass.md"])
    let runbook = try #require(try files(company)["main/runbooks/root-break-glass.md"])
    #expect(runbook.holds("\(canary) clean-computer") && !runbook.holds("\(canary) vault-place"))
    try company.must("wiki", "wiki", "--audience", "open")
    #expect(try files(company).filter { $0.value.holds(canary) }.isEmpty)
    #expect(try files(company).filter { $0.value.holds("999900001111") }.isEmpty)
    let count = try company.records().count
    try company.must("wiki", "wiki", "--audience", "restricted")
    #expect(try files(company)["main/runbooks/root-break-glass.md"]?.holds("vault-place") == true)
    #expect(try company.records().count == count + 1)
    #expect(try company.records().last?.kind == "page.issued")
    try company.must("wiki", "wiki", "--check")
  }
}
