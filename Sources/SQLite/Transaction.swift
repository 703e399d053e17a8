internal import CSQLite

extension Connection {
  /// What a transaction locks when it begins.
  public enum Locking: String, Sendable {
    /// Nobody else may write from now on (`BEGIN IMMEDIATE`).
    case immediate = "BEGIN IMMEDIATE"
    /// Nothing yet; from the first reading on, what is read stays the same (`BEGIN`).
    case deferred = "BEGIN"
  }

  /// Whether a transaction is open.
  public var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Whether the file cannot be written, whatever was asked for.
  public var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  /// Runs the body in a transaction: committed when it returns, rolled back when it throws.
  public func transaction<R>(_ locking: Locking, _ body: () throws -> R) throws -> R {
    try run(locking.rawValue)
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      // Some failures (no space, input and output) have already rolled back.
      if isInTransaction { try? run("ROLLBACK") }
      throw error
    }
  }

  /// Copies the whole database, page by page, over what the other connection has open.
  public func backup(to other: borrowing Connection) throws(SQLiteError) {
    guard let copy = sqlite3_backup_init(other.handle, "main", handle, "main") else {
      throw SQLiteError(code: sqlite3_extended_errcode(other.handle), of: other.handle)
    }
    let stepped = sqlite3_backup_step(copy, -1)
    let finished = sqlite3_backup_finish(copy)
    guard stepped == SQLITE_DONE else { throw SQLiteError(code: stepped, of: nil) }
    guard finished == SQLITE_OK else { throw SQLiteError(code: finished, of: other.handle) }
  }
}
