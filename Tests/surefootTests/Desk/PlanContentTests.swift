import Readiness
import Testing

@testable import surefoot

/// A plan stays on the content it was made with.
@Suite struct PlanContentTests {
  /// A folder that renames one item and adds another.
  private static let acme = [
    "pack.yaml": "format: surefoot/pack/1\npack: acme\nversion: 3\n",
    "Checklists/acme.yaml": """
    format: surefoot/checklist/1
    id: thirty-days
    items:
      - {id: root-password, title: The root password lies in the red safe, scope: account, area: root, priority: high, day: 1, minutes: 10, owner: account owner}
      - {id: acme-badge, title: Badges are worn, scope: organization, area: identity, priority: low, day: 5, minutes: 5, owner: reception}

    """,
    "Checklists/acme-prose.yaml": """
    format: surefoot/prose/1
    checklist: thirty-days
    items:
      acme-badge: {why: W., how: H., check: C., undo: U.}

    """,
  ]

  /// A folder with that content under `acme`.
  private func acme() throws -> TestFolder {
    let home = try TestFolder()
    for (path, text) in PlanContentTests.acme {
      try Folders.make(FileSystem.folder(of: home.file("acme/\(path)")))
      try AtomicFile.write(Array(text.utf8), to: home.file("acme/\(path)"))
    }
    return home
  }

  /// A company on the content in a folder.
  private func company(on folder: String) throws -> Company {
    try Company("solo-founder", now: "2026-11-23T10:00:00Z", "--content", folder)
  }

  @Test func `without --content a workspace is on the content it was made with`() throws {
    let home = try acme()
    let folder = home.file("acme")
    let company = try company(on: folder)
    let plan = try company.must("plan")
    #expect(plan.contains("acme-badge  Badges are worn"))
    #expect(plan.contains("root-password  The root password lies in the red safe"))
    #expect(try company.must("plan", "--content", folder) == plan)
    try company.must("done", "acme-badge")
    try company.must("done", "root-password", "--content", folder)
    #expect(try company.must("report", "readiness").contains("| Content | acme 3, digest"))
    try company.must("journal", "verify")
  }

  @Test func `it stays there when the folder changes or goes`() throws {
    let home = try acme()
    let folder = home.file("acme")
    let company = try company(on: folder)
    let plan = try company.must("plan")
    try AtomicFile.write(
      Array("format: surefoot/pack/1\npack: acme\nversion: 4\n".utf8), to: "\(folder)/pack.yaml")
    #expect(try company.must("plan") == plan)
    try company.refused(.failed, "done", "acme-badge", "--content", folder)
    #expect(company.program.err.contains("the content acme 4, and the workspace is on acme 3"))
    try FileSystem.remove("\(folder)/Checklists/acme.yaml")
    #expect(try company.must("plan") == plan)
  }

  @Test(arguments: [
    ["done", "root-password"], ["answer", "people-now", "12", "--yes"], ["undo"],
    ["init", "--resume", "--no-input"], ["account", "add", "sandbox"],
    ["account", "set", "main", "--environment", "production"],
    ["account", "close", "main", "--reason", "over"],
  ])
  func `nothing is recorded on other content`(words: [String]) throws {
    let company = try Company()
    let home = try acme()
    let before = try company.bytes()
    #expect(try company.program.run(words + ["--content", home.file("acme")]) == .failed)
    #expect(company.program.err.contains("this would write with the content acme 3"))
    #expect(try company.bytes() == before)
  }

  @Test func `other content can be looked at`() throws {
    let company = try Company()
    let home = try acme()
    let before = try company.bytes()
    let plan = try company.must("plan", "--content", home.file("acme"))
    #expect(plan.contains("The root password lies in the red safe"))
    #expect(try company.must("show", "acme-badge", "--content", home.file("acme")).contains("W."))
    #expect(try company.bytes() == before)
  }

  @Test func `the pages of a day use the content of that day`() throws {
    let home = try acme()
    let company = try company(on: home.file("acme"))
    let before = try company.must("report", "plan")
    company.clock("2026-11-30")
    let shipped = try Pack.load()
    try company.change { desk in
      try desk.workspace.keep(shipped.kept)
      try desk.append([Fresh(.adopted(.init(shipped.reference)))])
    }
    #expect(!(try company.must("report", "plan").contains("red safe")))
    #expect(try company.must("report", "plan", "--as-of", "2026-11-23") == before)
  }
}
