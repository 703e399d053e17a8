internal import CSQLite

/// One prepared statement; finalized when it goes.
public struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let sql: String

  init(_ sql: String, on connection: OpaquePointer) throws(SQLiteError) {
    var handle: OpaquePointer?
    var used = 0
    let count = sql.utf8.count
    let code = sql.withCString { start in
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v3(connection, start, Int32(count), 0, &handle, &tail)
      used = tail.map { $0 - start } ?? count
      return code
    }
    guard code == SQLITE_OK else { throw SQLiteError(code: code, of: connection, sql: sql) }
    // SQLite ignores what follows the first `;` without a word.
    let rest = sql.utf8.dropFirst(used)
    guard let handle, rest.allSatisfy({ [0x20, 0x0A, 0x3B].contains($0) }) else {
      sqlite3_finalize(handle)
      throw SQLiteError(code: SQLITE_MISUSE, message: "not exactly one statement", sql: sql)
    }
    self.handle = handle
    self.sql = sql
  }

  deinit { sqlite3_finalize(handle) }

  /// Runs to the end with these values and shows each row to the visitor; ready to run again
  /// afterwards.
  public func query(_ values: [Value] = [], _ visit: (borrowing Row) throws -> Void) throws {
    defer { sqlite3_reset(handle) }
    try bind(values)
    while try step() { try visit(Row(handle)) }
  }

  /// Runs to the end with these values and leaves out any rows.
  public func run(_ values: [Value] = []) throws(SQLiteError) {
    defer { sqlite3_reset(handle) }
    try bind(values)
    while try step() {}
  }

  private func step() throws(SQLiteError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw SQLiteError(code: code, of: sqlite3_db_handle(handle), sql: sql)
    }
  }

  private func bind(_ values: [Value]) throws(SQLiteError) {
    precondition(values.count == Int(sqlite3_bind_parameter_count(handle)), "one value for each ?")
    for (index, value) in values.enumerated() {
      let code = bind(value, at: Int32(index + 1))
      guard code == SQLITE_OK else {
        throw SQLiteError(code: code, of: sqlite3_db_handle(handle), sql: sql)
      }
    }
  }

  private func bind(_ value: Value, at index: Int32) -> Int32 {
    switch value {
    case .null: sqlite3_bind_null(handle, index)
    case .integer(let number): sqlite3_bind_int64(handle, index, Int64(number))
    case .real(let number): sqlite3_bind_double(handle, index, number)
    case .text(let text): surefoot_bind_text(handle, index, text, UInt64(text.utf8.count))
    case .blob(let bytes): surefoot_bind_blob(handle, index, bytes, UInt64(bytes.count))
    }
  }
}
