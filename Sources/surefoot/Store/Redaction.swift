import Readiness
import SQLite

extension Workspace {
  /// Blanks the body of one entry and records that, in one transaction; the entry's digest stays.
  ///
  /// What was kept for that entry alone is dropped with it. Afterwards the file is written anew,
  /// so that no copy of either is left in its free space.
  /// - Parameter record: an entry of the kind `journal.redacted` whose body names the entry and the
  ///   reason: `{"entry":N,"reason":"…"}`.
  @discardableResult func redact(_ number: Int, recordedBy record: NewEntry) throws -> Entry {
    precondition(record.kind == Self.redactionKind, "a redaction is recorded as one")
    let recorded: Entry
    do {
      recorded = try transact { workspace in
        try workspace.checkRedactable(number)
        let recorded = try workspace.append([record], after: workspace.head())
        try workspace.blank(number)
        return recorded[0]
      }
    } catch RedactionError.blankAlready(number) {
      // The writing anew may be what was interrupted the last time.
      try writeAnew(number)
      throw RedactionError.blankAlready(number)
    }
    try writeAnew(number)
    return recorded
  }

  /// Blanks a body and drops what was kept for it alone, right after the entry that records it.
  func blank(_ number: Int) throws {
    let named = try keptReferences().filter { $0.entry == number }.map(\.digest)
    try connection.run("UPDATE body SET text = NULL WHERE number = ?", [.integer(number)])
    let stillNamed = try keptReferences().map(\.digest)
    for digest in named where !stillNamed.contains(digest) { try drop(kept: digest) }
    try dropSnapshot()
  }

  /// Writes the file anew, so that no copy of a blanked body is left in its free space.
  func writeAnew(_ number: Int) throws {
    do {
      try connection.run("VACUUM")
    } catch {
      throw RedactionError.notWrittenAnew(number, error.message)
    }
  }

  /// The kind of the entry that records a redaction.
  static let redactionKind = "journal.redacted"

  private func checkRedactable(_ number: Int) throws {
    let found = try connection.first(
      "SELECT kind, text IS NULL FROM entry LEFT JOIN body USING (number) WHERE entry.number = ?",
      [.integer(number)]
    ) { row in (kind: row.text(0), isBlank: row.integer(1) == 1) }
    guard let found else { throw RedactionError.noEntry(number) }
    guard !found.isBlank else { throw RedactionError.blankAlready(number) }
    guard found.kind != Self.redactionKind else { throw RedactionError.record(number) }
  }
}

/// Why a body is not blanked.
enum RedactionError: Error, Equatable, CustomStringConvertible {
  /// There is no such entry.
  case noEntry(Int)
  /// It was blanked before.
  case blankAlready(Int)
  /// It was blanked, and that was recorded, but the file could not be written anew.
  case notWrittenAnew(Int, String)
  /// It records a redaction: without it the hole would be unexplained.
  case record(Int)

  var description: String {
    switch self {
    case .noEntry(let number):
      "the journal has no entry \(number)\nsurefoot journal show lists the entries"
    case .blankAlready(let number):
      "the body of entry \(number) is blank already\nsurefoot journal show \(number) says why"
    case .notWrittenAnew(let number, let reason):
      "the body of entry \(number) is blank, but parts may be left in the file: \(reason)\n"
        + "make space, then run: surefoot journal redact \(number) --reason again"
    case .record(let number):
      "entry \(number) records a redaction, and must stay\nredact the entry that you mean"
    }
  }
}
