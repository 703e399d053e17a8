import Readiness
import SQLite

/// The bytes that stand outside the chain, under the digests that entries name. A workspace of the
/// first schema keeps none.
extension Workspace {
  /// Keeps bytes, unless they are kept already; returns their digest, for the key `kept` of the
  /// entry that is recorded in the same transaction.
  /// - Throws: ``KeptError`` if they are too many.
  @discardableResult func keep(_ kept: KeptBytes) throws -> String {
    guard kept.bytes.count <= KeptBytes.limit else { throw KeptError.tooLarge(kept.bytes.count) }
    let digest = kept.digest
    try transact { workspace in
      guard try workspace.kept(digest) == nil else { return }
      let total = try workspace.keptListings().reduce(0) { $0 + $1.count }
      guard total <= KeptBytes.totalLimit - kept.bytes.count else {
        throw KeptError.full(kept.bytes.count)
      }
      try workspace.connection.run(
        "INSERT INTO working_kept VALUES (?, ?, ?, ?)",
        [
          .text(digest), .text(kept.form.rawValue), .blob(kept.bytes),
          .blob(WorkingSum.kept(digest, kept)),
        ])
    }
    return digest
  }

  /// What is kept under a digest; nil if it is not here.
  /// - Throws: `WorkspaceError.damaged` if it is not what was kept.
  func kept(_ digest: String) throws -> KeptBytes? {
    try guarded {
      guard try holdsKept else { return nil }
      return try connection.first(
        "SELECT form, bytes, sum FROM working_kept WHERE digest = ?", [.text(digest)]
      ) { row in
        guard let form = KeptBytes.Form(rawValue: row.text(0) ?? ""), let bytes = row.bytes(1),
          case let kept = KeptBytes(form: form, bytes: bytes), kept.digest == digest,
          row.bytes(2) == WorkingSum.kept(digest, kept)
        else { throw WorkspaceError.damaged(path, "what is kept as \(digest) is not what it was") }
        return kept
      }
    }
  }

  /// What is kept, sorted by digest.
  func keptListings() throws -> [KeptListing] {
    try guarded {
      guard try holdsKept else { return [] }
      return try connection.rows(
        "SELECT digest, form, length(bytes) FROM working_kept ORDER BY digest"
      ) { row in
        KeptListing(
          digest: row.text(0) ?? "", form: KeptBytes.Form(rawValue: row.text(1) ?? "") ?? .note,
          count: row.integer(2) ?? 0)
      }
    }
  }

  /// Throws kept bytes away; the entries that name them stay.
  func drop(kept digest: String) throws {
    try guarded {
      guard try holdsKept else { return }
      try connection.run("DELETE FROM working_kept WHERE digest = ?", [.text(digest)])
    }
  }

  /// The digests that entries name and the entries that name them, in the order of the journal;
  /// redacted entries name none.
  func keptReferences() throws -> [(entry: Int, digest: String)] {
    try guarded {
      try connection.rows(
        """
        SELECT number, \(Self.keptKey) FROM body
        WHERE instr(text, '"kept"') AND \(Self.keptKey) IS NOT NULL ORDER BY number
        """
      ) { row in (row.integer(0) ?? 0, row.text(1) ?? "") }
    }
  }

  /// Whether the schema has a place for them: an older workspace is read as it is.
  private var holdsKept: Bool {
    get throws { try connection.userVersion() >= Schema.version2.number }
  }

  /// The text that the body's own key `kept` holds, as SQL.
  private static let keptKey = """
    CASE WHEN json_valid(text) THEN
      CASE json_type(text, '$.kept') WHEN 'text' THEN json_extract(text, '$.kept') END
    END
    """
}
