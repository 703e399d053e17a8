import Readiness
import Testing

@testable import surefoot

/// A workspace on content of the same name that the program does not ship: an earlier or a later one.
@Suite struct ShippedContentTests {
  /// The shipped pack with other files in place of some.
  private func pack(version: Int = 1, _ changes: [(file: String, old: String, new: String)]) throws
    -> Pack
  {
    let shipped = try Pack.load().kept
    let files = shipped.files.map { file in
      var text = String(decoding: file.bytes, as: UTF8.self)
      for change in changes where file.path == change.file {
        text = text.replacing(change.old, change.new)
      }
      if file.path == "pack.yaml" { text = text.replacing("version: 1", "version: \(version)") }
      return KeptPack.File(path: file.path, bytes: Array(text.utf8))
    }
    return try Pack(kept: KeptPack(name: shipped.name, version: "\(version)", files: files))
  }

  /// A company that has been on a pack from the beginning.
  private func company(on pack: Pack) throws -> Company {
    let company = try Company()
    try company.change { desk in
      try desk.workspace.keep(pack.kept)
      try desk.append([Fresh(.adopted(.init(pack.reference)))])
    }
    return company
  }

  private let red = (
    file: "Checklists/thirty-days.yaml", old: "title: The root password is long",
    new: "title: The root password is red"
  )

  @Test func `it stays on its own content, says so, and moves on when told to`() throws {
    let company = try company(on: pack([red]))
    #expect(
      try company.must().contains(
        "Content    content surefoot 1 of this program differs from this workspace's: "
          + "surefoot plan upgrade shows"))
    #expect(!(try company.must("--as-of", "2026-11-23").contains("plan upgrade")))
    #expect(try company.must("report", "plan").contains("The root password is red"))
    let said = try company.must("plan", "upgrade", "--yes")
    #expect(said.contains("(the version is the same, the files are not)\n"))
    #expect(said.contains("  ~ root-password: title\n"))
    #expect(!(try company.must("report", "plan").contains("The root password is red")))
    #expect(!(try company.must().contains("plan upgrade")))
    try company.must("undo")
    #expect(try company.must("report", "plan").contains("The root password is red"))
  }

  @Test func `a program with older content changes nothing`() throws {
    let company = try company(on: pack(version: 2, [red]))
    let before = try company.bytes()
    #expect(
      try company.must().contains(
        "content surefoot 1 of this program is older than this workspace's 2, which it stays on"))
    let said = try company.must("plan", "upgrade", "--yes")
    #expect(said.contains("ships surefoot 1, which is older than surefoot 2"))
    let refused = try company.refused(
      .failed, "plan", "upgrade", "--content", Acme.first, "--yes")
    #expect(refused.contains("is built on older content than the workspace's, surefoot 2"))
    #expect(try company.bytes() == before)
  }

  @Test func `newer content is told in one line`() throws {
    let shipped = try Pack.load()
    let old = Pack(
      layers: [PackLayer(layer: .shipped, id: "surefoot", version: 0)], files: shipped.files)
    let remark = try Company().change { try $0.contentRemark(old) }
    #expect(
      remark == "content surefoot 1 is newer than this workspace's 0: "
        + "surefoot plan upgrade shows what is different")
    #expect(ContentStanding(shipped, to: old) == .newer)
    #expect(ContentStanding(old, to: shipped) == .older)
  }
}
