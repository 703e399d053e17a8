import Glibc
import Testing

@testable import surefoot

struct AtomicFileTests {
  @Test(arguments: [[], [1], [UInt8](repeating: 9, count: 3_000_000)], [0o600, 0o644] as [UInt32])
  func `a file holds what was written, with its mode, and nothing is left beside it`(
    bytes: [UInt8], mode: UInt32
  ) throws {
    let folder = try StoreFolder()
    let path = "\(folder.path)/report.md"
    for content in [[7, 7], bytes] {
      try AtomicFile.write(content, to: path, mode: mode)
      #expect(try OpenFile(reading: path).read(atMost: .max) == content)
      #expect(try FileSystem.status(of: path)?.mode == mode)
    }
    #expect(try folder.names() == ["report.md"])
  }

  @Test func `the workspace is never written over, under whatever name`() throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    let before = try folder.bytes()
    try #require(link(folder.workspace, "\(folder.path)/twin.db") == 0)
    for name in [
      "surefoot.db", "./surefoot.db", "twin.db", "surefoot.db-journal", "surefoot.db-wal",
    ] {
      let path = "\(folder.path)/\(name)"
      #expect(throws: AtomicFileError.workspace(path)) {
        try AtomicFile.write([1], to: path, sparing: folder.workspace)
      }
    }
    try AtomicFile.write([1], to: "\(folder.path)/other.md", sparing: folder.workspace)
    #expect(try folder.bytes() == before)
  }

  @Test func `what is not a plain file stays what it is`() throws {
    let folder = try StoreFolder()
    let path = "\(folder.path)/name"
    try #require(symlink("/dev/null", path) == 0)
    #expect(throws: AtomicFileError.notAFile(path)) { try AtomicFile.write([1], to: path) }
    try FileSystem.remove(path)
    try #require(mkfifo(path, 0o600) == 0)
    #expect(throws: AtomicFileError.notAFile(path)) { try AtomicFile.write([1], to: path) }
    #expect(throws: AtomicFileError.folder(folder.path)) {
      try AtomicFile.write([1], to: folder.path)
    }
    #expect(throws: AtomicFileError.notAFile("/dev/null")) {
      try AtomicFile.write([1], to: "/dev/null")
    }
  }

  @Test func `a failure names the file that was asked for and leaves nothing behind`() throws {
    let folder = try StoreFolder()
    let missing = "\(folder.path)/none/report.md"
    let error = #expect(throws: SystemError.self) { try AtomicFile.write([1], to: missing) }
    #expect(error == SystemError("write", missing, number: ENOENT))
    let long = "\(folder.path)/\(String(repeating: "n", count: 300))"
    let tooLong = #expect(throws: SystemError.self) { try AtomicFile.write([1], to: long) }
    #expect(tooLong?.number == ENAMETOOLONG)
    #expect(try folder.names() == [])
  }

  @Test func `a write that fails half-way leaves the old file and nothing beside it`() async {
    await #expect(processExitsWith: .success) {
      let folder = try StoreFolder()
      let path = "\(folder.path)/report.md"
      try AtomicFile.write([1, 2, 3], to: path)
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
      setrlimit(__rlimit_resource_t(1), &limit)
      #expect(throws: SystemError("write", path, number: EFBIG)) {
        try AtomicFile.write([UInt8](repeating: 0, count: 200_000), to: path)
      }
      #expect(try OpenFile(reading: path).read(atMost: .max) == [1, 2, 3])
      #expect(try folder.names() == ["report.md"])
    }
  }

  @Test(arguments: [
    ENOSPC, EDQUOT, EACCES, EPERM, EROFS, ENOENT, EEXIST, ENOTDIR, EISDIR, ENAMETOOLONG, ELOOP, EIO,
    4095,
  ])
  func `every failure says what to do on a second line`(number: Int32) {
    let lines = SystemError("write", "/a/b", number: number).description.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("cannot write /a/b: "))
  }
}

struct ConflictCopiesTests {
  @Test(arguments: [
    ("surefoot (Owner's conflicted copy 2026-11-23).db", true),
    ("surefoot (conflicted copy 2026-11-23 190429).db", true),
    ("surefoot.sync-conflict-20261123-190429-ABCDEF7.db", true),
    ("surefoot_conflict-20261123-190429.db", true), ("surefoot.Conflict.db", true),
    ("surefoot (SFConflict owner 2026-11-23-19-04-29).db", true), ("surefoot (1).db", true),
    ("surefoot 2.db", true), ("surefoot-DESKTOP-AB12.db", true), ("surefoot-LAPTOP.db", true),
    ("surefoot.db", false), ("surefoot.before-restore-1.db", false), ("surefoot-backup.db", false),
    ("surefoot-2026.db", false), ("surefoot.db-journal", false), ("surefoot notes.db", false),
    ("other (1).db", false), ("surefoot 2.txt", false), ("surefoot-.db", false), ("sure.db", false),
    ("surefoot-old.db", false), ("surefootnotes.db", false),
  ])
  func `a name tells whether a sync tool made it`(name: String, isCopy: Bool) {
    #expect(ConflictCopies.isCopy(name, of: "surefoot.db") == isCopy)
  }

  @Test func `the copies beside a workspace are listed in order`() throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    for name in ["surefoot 2.db", "surefoot (1).db", "notes.txt"] {
      try folder.write([], to: "\(folder.path)/\(name)")
    }
    #expect(
      try ConflictCopies.beside(folder.workspace)
        == ["\(folder.path)/surefoot (1).db", "\(folder.path)/surefoot 2.db"])
  }
}
