import Readiness

extension Workspace {
  /// Makes the workspace that a file holds, verified: whole, or not at all.
  static func create(
    at path: String, from export: WorkspaceExport, progress: ProgressLine = .silent
  ) throws {
    try create(at: path, progress: progress) { workspace in
      _ = try workspace.append(export, after: 0)
    }
  }

  /// Appends the entries of a file that follow entry `number`, the last one here, verbatim, and
  /// keeps what they need; all or nothing.
  ///
  /// What they redact is blank here afterwards, too, and the file is written anew then.
  /// - Parameter head: where the journal must end.
  func append(_ export: WorkspaceExport, continuing head: Head?) throws {
    let blanked = try transact { workspace in
      guard try workspace.head() == head else {
        throw WorkspaceError.changedUnderneath(workspace.path)
      }
      return try workspace.append(export, after: head?.number ?? 0)
    }
    if let number = blanked.last { try writeAnew(number) }
  }

  /// - Returns: the entries that were blanked here.
  private func append(_ export: WorkspaceExport, after number: Int) throws -> [Int] {
    for pack in export.packs { try keep(pack) }
    var blanked: [Int] = []
    var batch: [Entry] = []
    for entry in export.entries.dropFirst(number) {
      batch.append(entry)
      guard case .redacted(let redaction) = try EventCoding.record(entry).event,
        redaction.entry <= number
      else { continue }
      try insert(batch)
      batch = []
      try blank(redaction.entry)
      blanked.append(redaction.entry)
    }
    try insert(batch)
    let names = Set(try keptReferences().map(\.digest))
    for kept in export.kept where names.contains(kept.digest) { try keep(kept) }
    let found = try verify()
    guard found.isSound else { throw ExchangeError.unsound("\(found.faults.first, default: "?")") }
    return blanked
  }

  /// How the journal of a file goes on from the one here.
  func relation(to export: WorkspaceExport) throws -> JournalRelation {
    let own = try entries().map(\.digest)
    let shared = zip(own, export.entries).prefix { $0 == $1.digest }.count
    switch (shared == own.count, shared == export.entries.count) {
    case (true, true): return .same
    case (true, false): return .continues(from: shared)
    case (false, true): return .ahead(to: own.count)
    case (false, false): return .forked(after: shared)
    }
  }
}

/// How the journal of a file compares with that of a workspace.
enum JournalRelation: Equatable {
  /// Both end at the same entry.
  case same
  /// The file goes on after the workspace's last entry, of this number.
  case continues(from: Int)
  /// The workspace has all that the file has, and goes on to the entry of this number.
  case ahead(to: Int)
  /// Each has entries that the other has not, after this one.
  case forked(after: Int)
}
