import Glibc
import Readiness
import Testing

@testable import surefoot

/// Which workspace a command means.
@Suite struct LocatorTests {
  private func program(_ folder: String, home: String) -> Terminalless {
    let program = Terminalless(in: folder)
    program.environment["HOME"] = home
    return program
  }

  /// Makes an empty file called `surefoot.db`, for finding only.
  private func place(_ folder: String) throws {
    try Folders.make(folder)
    try AtomicFile.write([], to: "\(folder)/surefoot.db")
  }

  private func found(_ folder: String, home: String) throws -> String? {
    let world = World(
      environment: ["HOME": home], folder: folder, now: Instant(seconds: 0),
      nowIsGiven: true, actor: .init(name: "owner", known: .named), input: -1, out: { _ in },
      err: { _ in })
    do {
      return try Locator.existing(named: nil, in: world)
    } catch LocatorError.none {
      return nil
    }
  }

  @Test func `the nearest one, here or above`() throws {
    let top = try TestFolder()
    try place(top.path)
    try Folders.make(top.file("a/b/c"))
    #expect(try found(top.file("a/b/c"), home: top.path) == top.file("surefoot.db"))
    try place(top.file("a/b"))
    #expect(try found(top.file("a/b/c"), home: top.path) == top.file("a/b/surefoot.db"))
    #expect(try found(top.file("a"), home: top.path) == top.file("surefoot.db"))
  }

  @Test(arguments: ["", "/", "/.", "/../home"]) func `never above the home folder`(tail: String)
    throws
  {
    let top = try TestFolder()
    try place(top.path)
    try Folders.make(top.file("home/work"))
    #expect(try found(top.file("home/work"), home: top.file("home") + tail) == nil)
    #expect(try found(top.file("home"), home: top.file("home") + tail) == nil)
    try place(top.file("home"))
    let path = top.file("home/surefoot.db")
    #expect(try found(top.file("home/work"), home: top.file("home") + tail) == path)
  }

  @Test func `the way up ends at the edge of the file system`() throws {
    #expect(try found("/", home: "/nowhere") == nil)
    #expect(try found("/tmp", home: "/nowhere") == nil)
  }

  @Test(.enabled(if: getuid() == 0, "only root can give a folder away"))
  func `never through a folder of another user`() throws {
    let top = try TestFolder()
    try place(top.path)
    try Folders.make(top.file("theirs/mine"))
    #expect(try found(top.file("theirs/mine"), home: top.path) != nil)
    #expect(chown(top.file("theirs"), 12_345, 12_345) == 0)
    #expect(try found(top.file("theirs/mine"), home: top.path) == nil)
    #expect(try found(top.file("theirs"), home: top.path) == nil)
  }

  @Test func `a variable names one, and an option wins over it`() throws {
    let (one, other) = (try Company(), try Company("forty-people"))
    let empty = try TestFolder()
    let program = program(empty.path, home: empty.path)
    try program.run()
    #expect(program.out.hasPrefix("No workspace here yet."))
    #expect(try program.run("plan") == .failed)
    #expect(program.err.contains("surefoot init makes one here"))
    program.environment["SUREFOOT_WORKSPACE"] = one.workspace
    #expect(try program.run("--json") == .done)
    #expect(program.out.contains(one.workspace))
    #expect(try program.run("--json", "--workspace", other.workspace) == .done)
    #expect(program.out.contains(other.workspace))
    program.environment["SUREFOOT_WORKSPACE"] = "nowhere.db"
    #expect(try program.run() == .failed)
    #expect(program.err.contains("there is no workspace at \(empty.path)/nowhere.db"))
  }

  @Test func `init says which workspace it hides`() throws {
    let company = try Company()
    let below = company.file("below")
    try Folders.make(below)
    let program = program(below, home: company.program.folder)
    let words = ["init", "--answers", "\(Company.examples)/solo-founder.yaml", "--no-input"]
    #expect(try program.run(words) == .done)
    let remark =
      "from here on \(below)/surefoot.db is found instead of \(company.workspace)"
    #expect(program.err.contains(remark))
    #expect(try program.run("--json") == .done)
    #expect(program.out.contains("\(below)/surefoot.db"))
  }

  @Test(arguments: [["--workspace", "other.db"], ["--quiet"]])
  func `init says nothing of hiding where nothing is hidden or nobody listens`(
    options: [String]
  ) throws {
    let company = try Company()
    let below = company.file("below")
    try Folders.make(below)
    let program = program(below, home: company.program.folder)
    let words = ["init", "--answers", "\(Company.examples)/solo-founder.yaml", "--no-input"]
    #expect(try program.run(words + options) == .done)
    #expect(!program.err.contains("is found instead of"))
  }

  @Test func `init makes no second workspace in the same place`() throws {
    let company = try Company()
    let before = try company.bytes()
    let said = try company.refused(.failed, "init", "--name", "Another", "--no-input")
    #expect(said.contains("surefoot.db exists already"))
    #expect(try company.bytes() == before)
  }
}
