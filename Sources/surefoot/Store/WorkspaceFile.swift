import SQLite

/// What a workspace is before SQLite reads it: a file of ours, with nothing strange beside it.
enum WorkspaceFile {
  /// Looks at the name, the owner and the mode.
  /// - Returns: what is odd, but no reason to stop.
  static func check(_ path: String, mode: Workspace.Mode) throws -> [WorkspaceNotice] {
    guard let status = try FileSystem.status(of: path, followingLinks: false) else {
      throw WorkspaceError.missing(path)
    }
    guard status.kind != .link else { throw WorkspaceError.link(path) }
    guard status.kind == .file else { throw WorkspaceError.notAFile(path) }
    try checkCompanions(of: path)
    var notices: [WorkspaceNotice] = []
    if status.owner != FileSystem.user {
      guard mode == .reading || FileSystem.user == 0 else {
        throw WorkspaceError.anotherOwner(path, user: status.owner)
      }
      notices.append(.anotherOwner(path, user: status.owner))
    }
    if status.mode & 0o022 != 0 {
      notices.append(.othersMayWrite(path))
    } else if status.mode & 0o044 != 0 {
      notices.append(.othersMayRead(path))
    }
    return notices
  }

  /// A write-ahead log would be read in place of the file's pages, and a journal that names a
  /// super-journal lets SQLite delete the file of that name. We make neither.
  private static func checkCompanions(of path: String) throws {
    let log = path + "-wal"
    guard try FileSystem.status(of: log, followingLinks: false) == nil else {
      throw WorkspaceError.strangeCompanion(log)
    }
    let journal = path + "-journal"
    guard let status = try FileSystem.status(of: journal, followingLinks: false) else { return }
    guard status.kind == .file else { throw WorkspaceError.strangeCompanion(journal) }
    // A journal that names a super-journal ends with this; any journal begins with it.
    if try status.size > journalMagic.count && end(of: journal) == journalMagic {
      throw WorkspaceError.strangeCompanion(journal)
    }
  }

  /// The last bytes of a journal, as many as `journalMagic` has; nil if it is shorter, or gone: another
  /// process may end its transaction, and the journal with it, at any moment.
  private static func end(of journal: String) throws -> [UInt8]? {
    do {
      let file = try OpenFile(reading: journal)
      guard file.seek(beforeEnd: journalMagic.count) else { return nil }
      return try file.read(atMost: journalMagic.count)
    } catch let error as SystemError where error.saysMissing {
      return nil
    }
  }

  private static let journalMagic: [UInt8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]

  /// Checks every byte of the header that never changes (<https://sqlite.org/fileformat2.html>,
  /// section 1.3).
  static func checkHeader(_ header: [UInt8], of path: String) throws {
    let id = (0..<4).map { UInt8(truncatingIfNeeded: Schema.applicationID >> (24 - $0 * 8)) }
    guard header[0..<16].elementsEqual("SQLite format 3\0".utf8), header[68..<72].elementsEqual(id)
    else { throw WorkspaceError.notAWorkspace(path) }
    // Page size, rollback journal, no reserved bytes, payload fractions; schema format, no cache
    // size, no auto-vacuum, UTF-8; no incremental vacuum; reserved for expansion.
    let fixed: [(start: Int, bytes: [UInt8])] = [
      (16, [0x10, 0, 1, 1, 0, 64, 32, 32]),
      (44, [0, 0, 0, 4] + [UInt8](repeating: 0, count: 8) + [0, 0, 0, 1]),
      (64, [0, 0, 0, 0]),
      (72, [UInt8](repeating: 0, count: 20)),
    ]
    for (start, bytes) in fixed {
      for (offset, byte) in bytes.enumerated() where header[start + offset] != byte {
        throw WorkspaceError.alteredHeader(path, byte: start + offset)
      }
    }
  }
}

/// What is odd about a workspace's file, but no reason to stop.
enum WorkspaceNotice: Equatable, CustomStringConvertible {
  /// The group or everybody may write it.
  case othersMayWrite(String)
  /// The group or everybody may read it.
  case othersMayRead(String)
  /// It belongs to another user, by user id.
  case anotherOwner(String, user: UInt32)

  var description: String {
    switch self {
    case .othersMayRead(let path): "others may read \(path)\nkeep it yours: chmod 600"
    case .othersMayWrite(let path): "others may write \(path)\nkeep it yours: chmod 600"
    case .anotherOwner(let path, let user):
      "\(path) belongs to user \(user)\ncopy it if you want to record something"
    }
  }
}
