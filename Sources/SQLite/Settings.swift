internal import CSQLite

extension Connection {
  /// What can be switched on or off for one connection
  /// (<https://sqlite.org/c3ref/c_dbconfig_defensive.html>).
  public enum Setting: Sendable {
    /// Refuses what can damage the file, such as writing to the schema table.
    case defensive
    /// Lets triggers and views of the file call functions that reach outside.
    case trustedSchema
    /// Lets SQL load shared libraries.
    case extensions
    /// Runs the triggers.
    case triggers
    /// Allows views.
    case views
    /// Holds foreign keys.
    case foreignKeys
    /// Takes `"text"` in quotation marks for a string.
    case doubleQuotedStrings
  }

  /// What the size of is bounded for one connection
  /// (<https://sqlite.org/c3ref/c_limit_attached.html>).
  public enum Limit: Int32, Sendable {
    /// Bytes of a value or row; bytes of a statement; columns; depth of an expression.
    case length, sqlLength, columns, expressionDepth
    /// Terms of a compound SELECT; instructions of a program; arguments of a function.
    case compoundSelect, instructions, functionArguments
    /// Attached databases; bytes of a LIKE pattern; `?` in a statement; triggers that fire
    /// triggers.
    case attached, likePattern, variables, triggerDepth
  }

  /// Switches a setting.
  public func set(_ setting: Setting, _ on: Bool) throws(SQLiteError) {
    let numbers: [Int32] =
      switch setting {
      case .defensive: [SQLITE_DBCONFIG_DEFENSIVE]
      case .trustedSchema: [SQLITE_DBCONFIG_TRUSTED_SCHEMA]
      case .extensions: [SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION]
      case .triggers: [SQLITE_DBCONFIG_ENABLE_TRIGGER]
      case .views: [SQLITE_DBCONFIG_ENABLE_VIEW]
      case .foreignKeys: [SQLITE_DBCONFIG_ENABLE_FKEY]
      case .doubleQuotedStrings: [SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL]
      }
    for number in numbers {
      let code = surefoot_db_config(handle, number, on ? 1 : 0)
      guard code == SQLITE_OK else { throw SQLiteError(code: code, of: handle) }
    }
  }

  /// Lowers a limit; returns what it was.
  @discardableResult public func limit(_ limit: Limit, to count: Int) -> Int {
    Int(sqlite3_limit(handle, limit.rawValue, Int32(clamping: count)))
  }

  /// How long a statement waits for another process's lock before it fails with `busy`.
  public func wait(milliseconds: Int) {
    sqlite3_busy_timeout(handle, Int32(clamping: milliseconds))
  }

  /// The first bytes of the file, with zeroes for what it lacks.
  public func start(count: Int) throws(SQLiteError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let code = surefoot_read_start(handle, &bytes, Int32(clamping: count))
    guard code == SQLITE_OK else { throw SQLiteError(code: code, of: nil) }
    return bytes
  }

  /// What SQLite's own check of the whole file finds, at most `limit` findings; empty if it is
  /// sound.
  ///
  /// `quick` leaves out whether the indexes agree with their tables.
  public func integrityFindings(quick: Bool = false, limit: Int = 100) throws -> [String] {
    let check = quick ? "quick_check" : "integrity_check"
    let findings = try rows("PRAGMA \(check)(\(limit))") { row in row.text(0) ?? "unreadable" }
    let orphans = try rows("PRAGMA foreign_key_check") { row in
      "\(row.text(0) ?? "?"): row \(row.integer(1) ?? 0) points at no \(row.text(2) ?? "?")"
    }
    return (findings == ["ok"] ? [] : findings) + orphans.prefix(limit)
  }
}
