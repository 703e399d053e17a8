import Glibc
import SQLite
import Testing

/// A folder of its own for one test, removed when it goes.
final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/sqlite-tests-XXXXXX\0".utf8CString.dropLast())
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  /// An empty file in it.
  func file(_ name: String, mode: mode_t = 0o600) throws -> String {
    let descriptor = open("\(path)/\(name)", O_CREAT | O_RDWR, mode)
    try #require(descriptor >= 0)
    close(descriptor)
    return "\(path)/\(name)"
  }

  deinit {
    guard let stream = opendir(path) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      unlink("\(path)/\(name)")
    }
    closedir(stream)
    rmdir(path)
  }
}

struct ConnectionTests {
  @Test func `an error knows code, message and statement, never the values`() throws {
    let connection = try Connection(mode: .memory)
    try connection.run("CREATE TABLE item (id INTEGER PRIMARY KEY, note TEXT) STRICT")
    let insert = "INSERT INTO item VALUES (?, ?)"
    try connection.run(insert, [.integer(1), .text("first")])
    let error = #expect(throws: SQLiteError.self) {
      try connection.run(insert, [.integer(1), .text("confidential")])
    }
    #expect(error?.code == 1555)
    #expect(error?.kind == .constraint)
    #expect(
      error?.description
        == "UNIQUE constraint failed: item.id (SQLite 1555) in: INSERT INTO item VALUES (?, ?)")
  }

  @Test func `no opening ever makes a file`() throws {
    let folder = try Folder()
    for mode in [Connection.Mode.reading, .writing] {
      let error = #expect(throws: SQLiteError.self) {
        try Connection(path: "\(folder.path)/none.db", mode: mode).run("SELECT 1")
      }
      #expect(error?.kind == .cannotOpen)
    }
    #expect(access("\(folder.path)/none.db", F_OK) != 0)
  }

  @Test(arguments: ["file:in.db?mode=memory", ":memory:", ""])
  func `a name is a file's name, never a URI or memory`(name: String) {
    #expect(throws: SQLiteError.self) {
      try Connection(path: name, mode: .writing).run("CREATE TABLE t (x)")
    }
  }

  @Test func `reading does not write`() throws {
    let folder = try Folder()
    let path = try folder.file("a.db")
    try Connection(path: path, mode: .writing).run("CREATE TABLE t (x)")
    let connection = try Connection(path: path, mode: .reading)
    #expect(connection.isReadOnly == true)
    let error = #expect(throws: SQLiteError.self) { try connection.run("DROP TABLE t") }
    #expect(error?.kind == .readOnly)
  }

  @Test func `a script runs all its statements, and stops at the first that fails`() throws {
    let connection = try Connection(mode: .memory)
    try connection.run(script: "CREATE TABLE a (x); CREATE TABLE b (x);")
    #expect(throws: SQLiteError.self) {
      try connection.run(script: "DROP TABLE a; nonsense; DROP TABLE b")
    }
    #expect(try connection.rows("SELECT name FROM sqlite_schema") { row in row.text(0) } == ["b"])
  }

  @Test func `the start of the file is read, and zeroes for what it lacks`() throws {
    let folder = try Folder()
    let path = try folder.file("a.db")
    let connection = try Connection(path: path, mode: .writing)
    #expect(try connection.start(count: 4) == [0, 0, 0, 0])
    try connection.run("CREATE TABLE t (x)")
    #expect(try connection.start(count: 16) == Array("SQLite format 3\0".utf8))
  }
}

struct TransactionTests {
  @Test func `a body that throws leaves nothing behind`() throws {
    struct Stop: Error {}
    let connection = try Connection(mode: .memory)
    try connection.run("CREATE TABLE t (x)")
    #expect(throws: Stop.self) {
      try connection.transaction(.immediate) {
        try connection.run("INSERT INTO t VALUES (1)")
        throw Stop()
      }
    }
    #expect(connection.isInTransaction == false)
    #expect(try connection.first("SELECT count(*) FROM t") { row in row.integer(0) } == 0)
    try connection.transaction(.deferred) { try connection.run("INSERT INTO t VALUES (1)") }
    #expect(try connection.first("SELECT count(*) FROM t") { row in row.integer(0) } == 1)
  }

  @Test func `an immediate transaction keeps other writers out`() throws {
    let folder = try Folder()
    let path = try folder.file("a.db")
    let one = try Connection(path: path, mode: .writing)
    let two = try Connection(path: path, mode: .writing)
    two.wait(milliseconds: 10)
    let error = #expect(throws: SQLiteError.self) {
      try one.transaction(.immediate) { try two.transaction(.immediate) {} }
    }
    #expect(error?.kind == .busy)
    try two.transaction(.immediate) {}
  }

  @Test func `a backup holds the same`() throws {
    let one = try Connection(mode: .memory)
    try one.run(script: "CREATE TABLE t (x); INSERT INTO t VALUES (1), ('two')")
    let two = try Connection(mode: .memory)
    try one.backup(to: two)
    let values = try two.rows("SELECT x FROM t") { row in row.value(0) }
    #expect(values == [.integer(1), .text("two")])
  }

  @Test func `a backup into a database in use fails`() throws {
    let one = try Connection(mode: .memory)
    let two = try Connection(mode: .memory)
    try one.run("CREATE TABLE t (x)")
    #expect(throws: SQLiteError.self) {
      try two.transaction(.immediate) {
        try two.run("CREATE TABLE u (x)")
        try one.backup(to: two)
      }
    }
  }
}
