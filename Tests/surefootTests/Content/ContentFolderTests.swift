import Glibc
import Readiness
import Testing
import YAML

@testable import surefoot

@Suite struct ContentFolderTests {
  private static let packFile = "format: surefoot/pack/1\npack: acme\nversion: 1\n"

  /// What is wrong with a folder, without its path.
  private func faults(_ folder: borrowing TemporaryFolder, _ limits: ContentFolder.Limits) throws
    -> [String]
  {
    let path = folder.path
    return try ContentFolder(path, limits: limits).faults.map { fault in
      "\(fault.file.dropFirst(path.utf8.count + 1)): \(fault.problem)"
    }
  }

  @Test func `a folder's files come sorted, with their paths from its root`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.packFile, to: "pack.yaml")
    try folder.write("x", to: "Templates/b.md")
    try folder.write("x", to: "Templates/a.md")
    try folder.write("x", to: "Questionnaires/examples/e.yaml")
    try folder.write("x", to: ".git/config")
    try folder.write("x", to: "Templates/.b.md.swp")
    try folder.write("x", to: "README.md")
    let content = try ContentFolder(folder.path)
    #expect(
      content.files.map(\.path) == [
        "Questionnaires/examples/e.yaml", "Templates/a.md", "Templates/b.md", "pack.yaml",
      ])
    #expect(content.faults == [])
    #expect(content.files[1].name == "\(folder.path)/Templates/a.md")
    #expect(content.files[3].bytes == Array(Self.packFile.utf8))
  }

  @Test func `what nobody reads, what is no file and what leads out are faults`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "Questionnaires/notes.txt")
    try folder.write("x", to: "Questionnaires/old.yml")
    try folder.write("x", to: "Docs/a.md")
    try folder.write("x", to: "Questionnaires/examples/deep/e.yaml")
    try folder.write("x", to: "Checklists/dir.yaml/inner.yaml")
    symlink("/etc/passwd", "\(folder.path)/Checklists/link.yaml")
    symlink("..", "\(folder.path)/Templates")
    mkfifo("\(folder.path)/Checklists/pipe.yaml", 0o600)
    #expect(
      try faults(folder, ContentFolder.Limits()) == [
        "Checklists/dir.yaml: this folder is not read by anything",
        "Checklists/link.yaml: this is a symbolic link",
        "Checklists/pipe.yaml: this is a pipe, a socket or a device",
        "Docs: this folder is not read by anything",
        "Questionnaires/examples/deep: this folder is not read by anything",
        "Questionnaires/notes.txt: this file is not read by anything",
        "Questionnaires/old.yml: this file is not read by anything",
        "Templates: this is a symbolic link",
      ])
    let content = try ContentFolder(folder.path)
    #expect(content.files.isEmpty)
    #expect(content.faults.last?.remedy == "put the file itself there; links are not followed")
    #expect(content.faults[3].remedy?.hasPrefix("known places are pack.yaml, Q") == true)
  }

  @Test func `an entry that became a link is not opened`() throws {
    let folder = try TemporaryFolder()
    symlink("/etc/passwd", "\(folder.path)/link")
    let entry = try FolderEntry(folder: folder.path)
    do {
      _ = try entry.entry("link")
      Issue.record("the link was followed")
    } catch {
      #expect(error.number == ELOOP)
    }
  }

  @Test func `a file of 100 MB is refused by its size`() throws {
    let folder = try TemporaryFolder()
    try folder.write("format: surefoot/facts/1\n", to: "Questionnaires/big.yaml")
    #expect(truncate("\(folder.path)/Questionnaires/big.yaml", 100 << 20) == 0)
    #expect(
      try faults(folder, ContentFolder.Limits())
        == ["Questionnaires/big.yaml: larger than 4 MB"])
  }

  @Test func `too many files, too many entries and too many bytes stop the reading`() throws {
    let folder = try TemporaryFolder()
    for number in 1...5 { try folder.write("123456", to: "Templates/\(number).md") }
    var limits = ContentFolder.Limits()
    limits.files = 4
    #expect(try faults(folder, limits) == ["Templates/5.md: more than 4 files"])
    limits = ContentFolder.Limits()
    limits.bytes = 20
    #expect(
      try faults(folder, limits)
        == ["Templates/4.md: the files together are larger than 20 bytes"])
    limits = ContentFolder.Limits()
    limits.entries = 3
    #expect(try faults(folder, limits) == ["Templates: more than 3 files and folders"])
  }

  @Test func `a folder that is none cannot be opened`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "file")
    #expect(throws: SystemError.self) { try ContentFolder("\(folder.path)/missing") }
    #expect(throws: SystemError.self) { try ContentFolder("\(folder.path)/file") }
    #expect(throws: SystemError.self) { try Pack.load(folder: "\(folder.path)/missing") }
  }

  /// Texts by name, as bytes.
  static let hostile: [String: [UInt8]] = {
    let texts = [
      "deep nesting": String(repeating: "[", count: 100_000),
      "deep mappings": String(repeating: "{a: ", count: 200_000),
      "NUL": "format: surefoot/facts/1\nfacts: [\0]",
      "an alias bomb": "format: surefoot/facts/1\na: &a [x, x]\nb: [*a, *a, *a]\n",
      "a cycle": "format: surefoot/facts/1\nfacts: &a [*a]\n",
      "duplicate keys": "format: surefoot/facts/1\nfacts: []\nfacts: []\n",
      "many documents": "format: surefoot/facts/1\n---\na\n---\nb\n",
      "a tag": "format: surefoot/facts/1\nfacts: !!python/object []\n",
      "a scalar": "format: surefoot/facts/1 x\n",
      "nothing": "",
      "only comments": "# nothing\n",
      "many faults": "format: surefoot/facts/1\n" + String(repeating: "- &a x\n", count: 9_000),
    ]
    let head = Array("format: surefoot/facts/1\nfacts: [".utf8)
    let wide = head.flatMap { [$0, 0] as [UInt8] }
    var all = texts.mapValues { Array($0.utf8) }
    all["UTF-16"] = wide
    all["UTF-16 with a mark"] = [0xff, 0xfe] + wide
    all["Latin-1"] = head + [0xe4]
    return all
  }()

  @Test(arguments: hostile.keys.sorted())
  func `a hostile file is refused with a place`(_ name: String) throws {
    let bytes = try #require(Self.hostile[name])
    let folder = try TemporaryFolder()
    try folder.write(Self.packFile, to: "pack.yaml")
    try folder.write(bytes, to: "Questionnaires/hostile.yaml")
    let error = try #require(throws: ContentFaults.self) { try Pack.load(folder: folder.path) }
    let own = error.faults.filter { $0.file.hasSuffix("hostile.yaml") }
    #expect(!own.isEmpty)
    #expect(own.allSatisfy { $0.position != nil })
    #expect(error.description.utf8.count < 1 << 20)
  }

  @Test func `conditions nested too deep are refused, at any depth`() {
    for depth in [12, 13, 30, 60] {
      let condition =
        String(repeating: "{not: ", count: depth - 1) + "{question: purpose, is: product}"
        + String(repeating: "}", count: depth - 1)
      let changed = ContentFixture.questionnaire.replacing(
        "{question: purpose, is: product}", condition)
      let faults = ContentFixture.faults(["Questionnaires/onboarding.yaml": changed])
      #expect(faults.isEmpty == (depth <= 12), "depth \(depth): \(faults)")
    }
  }
}
