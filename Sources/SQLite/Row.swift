internal import CSQLite

/// The row under a statement's cursor; it lives only while its visitor runs.
///
/// A column is read as what is stored, never converted: asking for another type gives nil.
public struct Row: ~Copyable {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) { self.statement = statement }

  /// How many columns the row has.
  public var count: Int { Int(sqlite3_column_count(statement)) }

  /// The storage class of a column, counted from 0.
  public func type(_ column: Int) -> StorageClass {
    precondition(column >= 0 && column < count, "no such column")
    return StorageClass(rawValue: sqlite3_column_type(statement, Int32(column))) ?? .null
  }

  /// A whole number, or nil if something else is stored.
  public func integer(_ column: Int) -> Int? {
    guard type(column) == .integer else { return nil }
    return Int(sqlite3_column_int64(statement, Int32(column)))
  }

  /// Text, or nil if something else is stored, also text that is not valid UTF-8.
  public func text(_ column: Int) -> String? {
    guard type(column) == .text else { return nil }
    return stored(column).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The stored bytes of text or a blob, as they are; nil for anything else.
  public func bytes(_ column: Int) -> [UInt8]? {
    let type = type(column)
    return type == .text || type == .blob ? stored(column).map { [UInt8]($0) } : nil
  }

  /// What SQLite holds, until the next step; asked for as a blob, text is not converted.
  private func stored(_ column: Int) -> UnsafeRawBufferPointer? {
    let start = sqlite3_column_blob(statement, Int32(column))
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    // An empty value has no address; one that is not empty has none when memory ran out.
    return start == nil && count > 0 ? nil : UnsafeRawBufferPointer(start: start, count: count)
  }

  /// Whatever is stored; text that is not valid UTF-8 comes as a blob.
  public func value(_ column: Int) -> Value {
    switch type(column) {
    case .null: .null
    case .integer: .integer(Int(sqlite3_column_int64(statement, Int32(column))))
    case .real: .real(sqlite3_column_double(statement, Int32(column)))
    case .text: text(column).map { .text($0) } ?? .blob(bytes(column) ?? [])
    case .blob: .blob(bytes(column) ?? [])
    }
  }
}

/// How SQLite has stored a value.
public enum StorageClass: Int32, Sendable {
  /// A whole number, a number, text, bytes or nothing (`SQLITE_INTEGER` and so on).
  case integer = 1
  case real, text, blob, null
}
