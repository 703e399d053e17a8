import SQLite
import Testing

struct SettingsTests {
  @Test func `defensive mode keeps the schema table from being written`() throws {
    let connection = try Connection(mode: .memory)
    try connection.run("CREATE TABLE t (x)")
    try connection.set(.defensive, true)
    try connection.run("PRAGMA writable_schema = ON")
    #expect(throws: SQLiteError.self) { try connection.run("DELETE FROM sqlite_schema") }
  }

  @Test func `triggers run or not, as set`() throws {
    let connection = try Connection(mode: .memory)
    try connection.run("CREATE TABLE t (x)")
    try connection.run(
      "CREATE TRIGGER g BEFORE INSERT ON t BEGIN SELECT RAISE(ABORT, 'refused'); END")
    try connection.set(.triggers, true)
    let error = #expect(throws: SQLiteError.self) { try connection.run("INSERT INTO t VALUES (1)") }
    #expect(error?.message == "refused")
    try connection.set(.triggers, false)
    try connection.run("INSERT INTO t VALUES (1)")
  }

  @Test func `views, extensions, loose strings and schemas are refused when switched off`() throws {
    let connection = try Connection(mode: .memory)
    try connection.run("CREATE VIEW v AS SELECT 1")
    for setting in [Connection.Setting.views, .extensions, .doubleQuotedStrings, .trustedSchema] {
      try connection.set(setting, false)
    }
    for sql in ["SELECT * FROM v", "SELECT load_extension('x')", "SELECT \"text\""] {
      #expect(throws: SQLiteError.self) { try connection.run(sql) }
    }
    #expect(try connection.first("PRAGMA trusted_schema") { row in row.integer(0) } == 0)
  }

  @Test func `foreign keys hold when switched on`() throws {
    let connection = try Connection(mode: .memory)
    try connection.set(.foreignKeys, true)
    try connection.run(
      script: "CREATE TABLE a (x PRIMARY KEY); CREATE TABLE b (y REFERENCES a (x))")
    #expect(throws: SQLiteError.self) { try connection.run("INSERT INTO b VALUES (1)") }
  }

  @Test func `each limit is the one it is named after`() throws {
    let connection = try Connection(mode: .memory)
    let cases: [(Connection.Limit, Int, String)] = [
      (.length, 100, "SELECT zeroblob(101)"), (.sqlLength, 20, "SELECT 1 + 1 + 1 + 1 + 1"),
      (.columns, 2, "SELECT 1, 2, 3"), (.expressionDepth, 3, "SELECT 1 + 1 + 1 + 1 + 1"),
      (.compoundSelect, 2, "SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3"),
      (.functionArguments, 2, "SELECT max(1, 2, 3)"), (.attached, 0, "ATTACH ':memory:' AS b"),
      (.likePattern, 2, "SELECT 'a' LIKE 'abc'"), (.variables, 1, "SELECT ?2"),
    ]
    for (limit, count, sql) in cases {
      let before = connection.limit(limit, to: count)
      #expect(throws: SQLiteError.self, "\(limit)") { try connection.run(sql) }
      #expect(connection.limit(limit, to: before) == count)
    }
    #expect(connection.limit(.triggerDepth, to: 1) == 1_000)
    #expect(connection.limit(.instructions, to: 1) > 1_000_000)
  }

  @Test func `a sound database has no findings`() throws {
    let connection = try Connection(mode: .memory)
    try connection.run(
      script: "CREATE TABLE t (x INTEGER NOT NULL) STRICT; INSERT INTO t VALUES (1)")
    #expect(try connection.integrityFindings() == [])
    #expect(try connection.integrityFindings(quick: true) == [])
  }

  @Test func `a row that points nowhere is a finding`() throws {
    let connection = try Connection(mode: .memory)
    try connection.run(
      script: """
        PRAGMA foreign_keys = OFF;
        CREATE TABLE a (x INTEGER PRIMARY KEY);
        CREATE TABLE b (y INTEGER PRIMARY KEY REFERENCES a (x)); INSERT INTO b VALUES (3);
        """)
    #expect(try connection.integrityFindings() == ["b: row 3 points at no a"])
  }
}
