import Readiness
import SQLite

extension Workspace {
  /// Brings an older schema up to date: a backup beside the workspace, then every step and its
  /// record in one transaction each.
  func migrate(from old: SchemaVersion, to last: SchemaVersion) throws {
    guard !connection.isReadOnly else {
      throw WorkspaceError.olderReadOnly(path, version: old.number)
    }
    try backup(to: Self.freeName(beside: path, "before-\(last.name)"))
    for version in versions where version.number > old.number {
      try transact { workspace in
        // Another process may have been quicker.
        guard try workspace.connection.userVersion() == version.number - 1 else { return }
        try workspace.connection.run(script: version.script)
        let entries = try workspace.head()?.number ?? 0
        try Self.record(version, entries: entries, in: workspace.connection)
      }
    }
    let differences = last.differences(from: try Schema.objects(of: connection))
    guard differences.isEmpty else { throw WorkspaceError.alteredSchema(path, differences) }
  }

  /// Notes that a migration ran, and with how many entries in the journal.
  static func record(
    _ version: SchemaVersion, entries: Int, in connection: borrowing Connection
  ) throws {
    let sum = WorkingSum.migration(version.name, entries: entries)
    try connection.run(
      "INSERT INTO migration VALUES (?, ?, ?)",
      [.text(version.name), .integer(entries), .blob(sum)])
    // A pragma takes no `?`; this is our own number.
    try connection.run("PRAGMA user_version = \(version.number)")
  }

  /// A name beside the workspace that nobody uses: `surefoot.before-restore-1.db`.
  static func freeName(beside path: String, _ word: String) throws -> String {
    let hasEnding = path.hasSuffix(".db")
    let stem = hasEnding ? String(path.dropLast(3)) : path
    var number = 1
    while true {
      let name = "\(stem).\(word)-\(number)\(hasEnding ? ".db" : "")"
      if try FileSystem.status(of: name, followingLinks: false) == nil { return name }
      number += 1
    }
  }
}
