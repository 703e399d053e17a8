internal import CSQLite

/// What SQLite refused, and why: its extended result code, its message, and the statement without
/// its values.
///
/// Bound values are never part of it: they may be confidential.
public struct SQLiteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// SQLite's extended result code (<https://sqlite.org/rescode.html>).
  public let code: Int32
  /// SQLite's own sentence.
  public let message: String
  /// The statement that failed, if there was one.
  public let sql: String?

  /// An error that this program makes itself.
  public init(code: Int32, message: String, sql: String? = nil) {
    self.code = code
    self.message = message
    self.sql = sql
  }

  /// The last error of a connection; the only place that reads `sqlite3_errmsg`.
  init(code: Int32, of handle: OpaquePointer?, sql: String? = nil) {
    self.code = code
    self.sql = sql
    let text = handle.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    message = text.map { String(cString: $0) } ?? "unknown error"
  }

  /// The result code without its extension.
  public var kind: Kind { Kind(rawValue: code & 0xff) }

  /// `UNIQUE constraint failed: item.id (SQLite 1555) in: INSERT INTO item VALUES (?, ?)`.
  public var description: String {
    let reason = "\(message) (SQLite \(code))"
    guard let sql else { return reason }
    return "\(reason) in: \(sql)"
  }
}

extension SQLiteError {
  /// The result codes that somebody reacts to.
  public struct Kind: RawRepresentable, Hashable, Sendable {
    /// SQLite's primary result code.
    public let rawValue: Int32

    /// Any primary result code.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `SQLITE_BUSY`: another connection holds the lock.
    public static let busy = Kind(rawValue: SQLITE_BUSY)
    /// `SQLITE_READONLY`: the file, its folder or its medium cannot be written, or the file was
    /// moved.
    public static let readOnly = Kind(rawValue: SQLITE_READONLY)
    /// `SQLITE_IOERR`: the operating system failed to read or write.
    public static let inputOutput = Kind(rawValue: SQLITE_IOERR)
    /// `SQLITE_CORRUPT`: the pages contradict each other.
    public static let corrupt = Kind(rawValue: SQLITE_CORRUPT)
    /// `SQLITE_FULL`: no space left.
    public static let full = Kind(rawValue: SQLITE_FULL)
    /// `SQLITE_CANTOPEN`: the file, or a file beside it, cannot be opened.
    public static let cannotOpen = Kind(rawValue: SQLITE_CANTOPEN)
    /// `SQLITE_TOOBIG`: longer than the limit.
    public static let tooBig = Kind(rawValue: SQLITE_TOOBIG)
    /// `SQLITE_CONSTRAINT`: a constraint or a trigger refused it.
    public static let constraint = Kind(rawValue: SQLITE_CONSTRAINT)
    /// `SQLITE_NOTADB`: not a database.
    public static let notADatabase = Kind(rawValue: SQLITE_NOTADB)
    /// `SQLITE_MISUSE`: not one statement, or not that many values.
    public static let misuse = Kind(rawValue: SQLITE_MISUSE)
    /// `SQLITE_ERROR`: what has no code of its own, such as a schema that cannot be read.
    public static let error = Kind(rawValue: SQLITE_ERROR)
  }

  /// `SQLITE_READONLY_DBMOVED`: the file was renamed or replaced while it was open.
  public static let moved: Int32 = SQLITE_READONLY | (4 << 8)
  /// `SQLITE_READONLY_ROLLBACK`: an interrupted write cannot be undone, for the file is read-only.
  public static let cannotRollBack: Int32 = SQLITE_READONLY | (3 << 8)
}
