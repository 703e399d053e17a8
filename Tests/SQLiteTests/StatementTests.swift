import SQLite
import Testing

struct StatementTests {
  /// A table of one column that takes anything.
  private func table() throws -> Connection {
    let connection = try Connection(mode: .memory)
    try connection.run("CREATE TABLE t (x)")
    return connection
  }

  @Test(arguments: [
    Value.null, .integer(0), .integer(.min), .integer(.max), .real(-0.5), .text(""), .text("a\0b"),
    .text("Schlüssel 🔑"), .blob([]), .blob([0, 1, 0]), .blob([0xff, 0xfe]),
  ])
  func `a value comes back as it went in`(value: Value) throws {
    let connection = try table()
    try connection.run("INSERT INTO t VALUES (?)", [value])
    #expect(try connection.rows("SELECT x FROM t") { row in row.value(0) } == [value])
  }

  @Test func `a column is never converted`() throws {
    let connection = try table()
    for value in [Value.integer(7), .text("7"), .blob([0x37]), .null, .real(7)] {
      try connection.run("INSERT INTO t VALUES (?)", [value])
    }
    let integers = try connection.rows("SELECT x FROM t") { row in row.integer(0) }
    #expect(integers == [7, nil, nil, nil, nil])
    let texts = try connection.rows("SELECT x FROM t") { row in row.text(0) }
    #expect(texts == [nil, "7", nil, nil, nil])
    let bytes = try connection.rows("SELECT x FROM t") { row in row.bytes(0) }
    #expect(bytes == [nil, [0x37], [0x37], nil, nil])
    let types = try connection.rows("SELECT x FROM t") { row in row.type(0) }
    #expect(types == [.integer, .text, .blob, .null, .real])
  }

  @Test func `text that is not UTF-8 is bytes, not a repaired string`() throws {
    let connection = try table()
    try connection.run("INSERT INTO t VALUES (CAST(? AS TEXT))", [.blob([0x61, 0xff])])
    #expect(try connection.first("SELECT x FROM t") { row in row.type(0) } == .text)
    #expect(try connection.first("SELECT x FROM t") { row in row.text(0) } == .some(nil))
    #expect(try connection.first("SELECT x FROM t") { row in row.bytes(0) } == [0x61, 0xff])
    #expect(try connection.first("SELECT x FROM t") { row in row.value(0) } == .blob([0x61, 0xff]))
  }

  @Test(arguments: [
    "INSERT INTO t VALUES (1); INSERT INTO t VALUES (2)", "SELECT 1; -- more", "", "  ",
    "-- nothing",
  ])
  func `what is not exactly one statement is refused and does nothing`(sql: String) throws {
    let connection = try table()
    #expect {
      try connection.run(sql)
    } throws: { error in
      (error as? SQLiteError)?.kind == .misuse
    }
    #expect(try connection.first("SELECT count(*) FROM t") { row in row.integer(0) } == 0)
  }

  @Test(arguments: ["SELECT 1;", "SELECT 1 ;\n ;", "SELECT 1"])
  func `a last semicolon is no second statement`(sql: String) throws {
    #expect(try table().rows(sql) { row in row.integer(0) } == [1])
  }

  @Test func `a prepared statement runs again with other values`() throws {
    let connection = try table()
    let statement = try connection.prepare("INSERT INTO t VALUES (?) RETURNING x + 1")
    var next: [Int?] = []
    for number in 1...3 {
      try statement.query([.integer(number)]) { row in next.append(row.integer(0)) }
    }
    #expect(next == [2, 3, 4])
    #expect(connection.changes == 1)
  }

  @Test func `a visitor that throws ends the query and leaves the statement usable`() throws {
    struct Enough: Error {}
    let connection = try Connection(mode: .memory)
    let statement = try connection.prepare("VALUES (1), (2)")
    var seen = 0
    #expect(throws: Enough.self) {
      try statement.query { _ in
        seen += 1
        throw Enough()
      }
    }
    #expect(seen == 1)
    try statement.query { _ in seen += 1 }
    #expect(seen == 3)
  }

  @Test func `another number of values than of marks is our own bug`() async {
    await #expect(processExitsWith: .failure) {
      try Connection(mode: .memory).run("SELECT ?", [])
    }
  }

  @Test func `a statement outlives its connection safely`() throws {
    func make() throws -> Statement { try Connection(mode: .memory).prepare("SELECT 5") }
    var seen: [Int?] = []
    try make().query { row in seen.append(row.integer(0)) }
    #expect(seen == [5])
  }
}
