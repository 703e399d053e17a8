internal import CSQLite

/// One open database; closed when it goes. Used by one thread at a time.
public struct Connection: ~Copyable {
  /// How a database file is opened; none of these makes a file.
  public enum Mode: Sendable {
    /// Never written, not even to undo what an interrupted process left.
    case reading
    /// Written when the operating system allows it, else read (see `isReadOnly`).
    case writing
    /// A database of its own in memory; the path is not looked at.
    case memory
  }

  let handle: OpaquePointer

  /// Opens the file at `path`, whose name is taken as it is, never as a URI.
  public init(path: String = "", mode: Mode) throws(SQLiteError) {
    let flags =
      switch mode {
      case .reading: SQLITE_OPEN_READONLY
      case .writing: SQLITE_OPEN_READWRITE
      case .memory: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY
      }
    // A name that begins with `file:` would be a URI, one that is empty or `:memory:` no file at
    // all.
    let name = mode == .memory || path.hasPrefix("/") ? path : "./" + path
    var handle: OpaquePointer?
    // One thread at a time, so no mutexes; extended result codes from the first call on.
    let always = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(name, &handle, flags | always, nil)
    guard code == SQLITE_OK, let handle else {
      // "Whether or not an error occurs when it is opened, resources should be released" (manual).
      defer { sqlite3_close_v2(handle) }
      throw SQLiteError(code: code, of: handle)
    }
    self.handle = handle
  }

  deinit { sqlite3_close_v2(handle) }

  /// Prepares one statement, to be run many times.
  public func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    try Statement(sql, on: handle)
  }

  /// Runs one statement.
  public func run(_ sql: String, _ values: [Value] = []) throws(SQLiteError) {
    try prepare(sql).run(values)
  }

  /// Runs several statements that take no values and give no rows.
  public func run(script: String) throws(SQLiteError) {
    let code = sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw SQLiteError(code: code, of: handle) }
  }

  /// Runs one statement and shows each row to the visitor.
  public func query(
    _ sql: String, _ values: [Value] = [], _ visit: (borrowing Row) throws -> Void
  ) throws {
    try prepare(sql).query(values, visit)
  }

  /// Runs one statement and makes a value of each row.
  public func rows<T>(
    _ sql: String, _ values: [Value] = [], _ make: (borrowing Row) throws -> T
  ) throws -> [T] {
    var made: [T] = []
    try query(sql, values) { row in made.append(try make(row)) }
    return made
  }

  /// Runs one statement and makes a value of its first row; nil if there is none.
  public func first<T>(
    _ sql: String, _ values: [Value] = [], _ make: (borrowing Row) throws -> T
  ) throws -> T? {
    try rows(sql, values, make).first
  }

  /// How many rows the last INSERT, UPDATE or DELETE changed.
  public var changes: Int { Int(sqlite3_changes64(handle)) }
}
