import Readiness
import SQLite

/// The two operations that the rest of the program knows of the journal: read what was recorded,
/// record more.
extension Workspace {
  /// Where the journal ends; nil while it is empty.
  func head() throws -> Head? {
    try guarded {
      try connection.first("SELECT number, digest FROM entry ORDER BY number DESC LIMIT 1") { row in
        guard let number = row.integer(0), let digest = Entry.Digest(row.bytes(1)) else {
          throw WorkspaceError.damaged(path, "the last entry cannot be read")
        }
        return Head(number: number, digest: digest)
      }
    }
  }

  /// The entries after that number, in order.
  func entries(since number: Int = 0) throws -> [Entry] {
    var entries: [Entry] = []
    try eachEntry(since: number) { entries.append($0) }
    return entries
  }

  /// Shows the entries after that number to the visitor, in order.
  func eachEntry(since number: Int = 0, _ visit: (Entry) throws -> Void) throws {
    let last = (try? head())??.number ?? 0
    try guarded {
      try connection.query(
        """
        SELECT entry.number, previous, instant, day, actor, known, account, kind, body_digest,
        digest, text FROM entry LEFT JOIN body USING (number)
        WHERE entry.number > ? ORDER BY entry.number
        """, [.integer(number)]
      ) { row in
        guard let entry = Entry(row) else {
          let number = row.integer(0) ?? 0
          throw WorkspaceError.damaged(path, "entry \(number) holds what no entry holds")
        }
        if entry.number.isMultiple(of: 64) {
          progress.step("Reading the journal", entry.number - number, of: last - number)
        }
        try visit(entry)
      }
    }
  }

  /// Runs the body with nobody else able to write: what it reads and appends belongs together.
  ///
  /// Inside another such body it joins that one.
  func transact<R>(_ body: (borrowing Workspace) throws -> R) throws -> R {
    if connection.isInTransaction { return try guarded { try body(self) } }
    return try guarded { try connection.transaction(.immediate) { try body(self) } }
  }

  /// Runs the body with everything it reads as of one moment.
  func reading<R>(_ body: (borrowing Workspace) throws -> R) throws -> R {
    if connection.isInTransaction { return try guarded { try body(self) } }
    return try guarded { try connection.transaction(.deferred) { try body(self) } }
  }

  /// Records these entries, all or none, after that head; returns them as they stand.
  /// - Throws: `WorkspaceError.changedUnderneath` if the journal has another head.
  @discardableResult func append(_ new: [NewEntry], after head: Head?) throws -> [Entry] {
    try transact { workspace in
      guard try workspace.head() == head else {
        throw WorkspaceError.changedUnderneath(workspace.path)
      }
      var entries: [Entry] = []
      for entry in new { entries.append(Entry(entry, after: entries.last?.head ?? head)) }
      try workspace.insert(entries)
      return entries
    }
  }

  /// Writes entries whose digests are computed already.
  func insert(_ entries: [Entry]) throws {
    let entryRow = try connection.prepare("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let bodyRow = try connection.prepare("INSERT INTO body VALUES (?, ?)")
    for entry in entries {
      let stamp = entry.stamp
      let texts = [
        stamp.instant, stamp.day, stamp.actor.name, stamp.actor.known.rawValue,
        entry.account ?? "", entry.kind,
      ]
      try entryRow.run(
        [.integer(entry.number), .blob(entry.previous.bytes)] + texts.map { .text($0) }
          + [.blob(entry.bodyDigest.bytes), .blob(entry.digest.bytes)])
      try bodyRow.run([.integer(entry.number), entry.body.map { .text($0) } ?? .null])
    }
  }
}

extension Entry {
  /// The entry in a row of number, previous, six texts, body digest, digest and body; nil if one is
  /// not that.
  fileprivate init?(_ row: borrowing Row) {
    let texts = (2...7).compactMap { row.text($0) }
    guard let number = row.integer(0), let previous = Digest(row.bytes(1)), texts.count == 6,
      let known = Actor.Known(rawValue: texts[3]), let bodyDigest = Digest(row.bytes(8)),
      let digest = Digest(row.bytes(9)), row.type(10) == .null || row.text(10) != nil
    else { return nil }
    self.init(
      number: number, previous: previous,
      stamp: Stamp(instant: texts[0], day: texts[1], actor: Actor(name: texts[2], known: known)),
      account: texts[4].isEmpty ? nil : texts[4], kind: texts[5], body: row.text(10),
      bodyDigest: bodyDigest, digest: digest)
  }
}

extension Entry.Digest {
  /// The digest in these bytes, if there are 32 of them.
  init?(_ bytes: [UInt8]?) {
    guard let bytes else { return nil }
    self.init(bytes: bytes)
  }
}
