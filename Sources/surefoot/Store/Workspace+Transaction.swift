import SQLite

/// A transaction whose ends are called one by one, for callers whose own state changes in between.
extension Workspace {
  /// From here on nobody else can write.
  func begin() throws {
    try guarded { try connection.run("BEGIN IMMEDIATE") }
  }

  /// What was written since ``begin()`` holds, and has reached the device.
  func commit() throws {
    try guarded { try connection.run("COMMIT") }
  }

  /// What was written since ``begin()`` never was. Without a transaction, nothing happens: SQLite
  /// ends one by itself after some errors.
  func rollBack() {
    guard connection.isInTransaction else { return }
    try? connection.run("ROLLBACK")
  }
}
