import Digest
import Readiness
import SQLite

/// The folded state of a journal at one of its entries: disposable, for the journal alone says what
/// holds.
struct Snapshot: Equatable {
  /// The entry up to which the state is folded.
  let head: Head
  /// The state, in the caller's coding.
  let state: [UInt8]
}

/// What stands outside the chain: a snapshot and drafts. Each row carries a sum, so that damage
/// shows.
extension Workspace {
  /// The snapshot; nil if there is none, if it is damaged, or if the journal's entry has another
  /// digest.
  func snapshot() throws -> Snapshot? {
    try guarded {
      try connection.first(
        """
        SELECT working_snapshot.number, working_snapshot.digest, state, sum FROM working_snapshot
        JOIN entry USING (number) WHERE entry.digest = working_snapshot.digest
        """
      ) { row in
        guard let number = row.integer(0), let digest = Entry.Digest(row.bytes(1)),
          let state = row.bytes(2)
        else { return nil }
        let snapshot = Snapshot(head: Head(number: number, digest: digest), state: state)
        return row.bytes(3) == WorkingSum.snapshot(snapshot) ? snapshot : nil
      } ?? nil
    }
  }

  /// Keeps a snapshot in place of the one before.
  func keep(_ snapshot: Snapshot) throws {
    try guarded {
      try connection.run(
        "INSERT OR REPLACE INTO working_snapshot VALUES (1, ?, ?, ?, ?)",
        [
          .integer(snapshot.head.number), .blob(snapshot.head.digest.bytes), .blob(snapshot.state),
          .blob(WorkingSum.snapshot(snapshot)),
        ])
    }
  }

  /// Throws the snapshot away.
  func dropSnapshot() throws {
    try guarded { try connection.run("DELETE FROM working_snapshot") }
  }

  /// A draft; nil if there is none of that name.
  /// - Throws: `WorkspaceError.damaged` if it is not what was kept.
  func draft(_ key: String) throws -> [UInt8]? {
    try guarded {
      try connection.first("SELECT bytes, sum FROM working_draft WHERE key = ?", [.text(key)]) {
        row in
        guard let bytes = row.bytes(0), row.bytes(1) == WorkingSum.draft(key, bytes) else {
          throw WorkspaceError.damaged(path, "the draft \(key) is not what was kept")
        }
        return bytes
      }
    }
  }

  /// The names of the drafts, sorted.
  func draftKeys() throws -> [String] {
    try guarded {
      try connection.rows("SELECT key FROM working_draft ORDER BY key") { row in row.text(0) ?? "" }
    }
  }

  /// Keeps a draft in place of the one of that name; nil throws it away.
  func keep(draft bytes: [UInt8]?, for key: String) throws {
    try guarded {
      guard let bytes else {
        return try connection.run("DELETE FROM working_draft WHERE key = ?", [.text(key)])
      }
      try connection.run(
        "INSERT OR REPLACE INTO working_draft VALUES (?, ?, ?)",
        [.text(key), .blob(bytes), .blob(WorkingSum.draft(key, bytes))])
    }
  }
}

/// The sums that rows outside the chain carry.
enum WorkingSum {
  static func snapshot(_ snapshot: Snapshot) -> [UInt8] {
    var framing = Framing("surefoot-snapshot/1")
    framing.append(snapshot.head.number)
    framing.append(snapshot.head.digest.bytes)
    framing.append(snapshot.state)
    return framing.digest.bytes
  }

  static func draft(_ key: String, _ bytes: [UInt8]) -> [UInt8] {
    var framing = Framing("surefoot-draft/1")
    framing.append(key)
    framing.append(bytes)
    return framing.digest.bytes
  }

  static func kept(_ digest: String, _ kept: KeptBytes) -> [UInt8] {
    var framing = Framing("surefoot-kept/1")
    framing.append(digest)
    framing.append(kept.form.rawValue)
    framing.append(kept.bytes)
    return framing.digest.bytes
  }

  static func migration(_ name: String, entries: Int) -> [UInt8] {
    var framing = Framing("surefoot-migration/1")
    framing.append(name)
    framing.append(entries)
    return framing.digest.bytes
  }
}
