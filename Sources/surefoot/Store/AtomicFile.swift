/// Writes whole files: afterwards the new bytes stand under the name, or what was there before.
enum AtomicFile {
  /// Writes a file beside its target, waits for the device, and renames it over the target.
  ///
  /// - Parameters:
  ///   - mode: the permission bits that the file gets, whatever the umask.
  ///   - workspace: a file that must never be written over, under whatever name.
  ///   - isNew: whether nothing may have that name yet; then the system refuses to take its place.
  /// - Throws: `AtomicFileError`, or `SystemError` when the system refuses.
  static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32 = 0o600, sparing workspace: String? = nil,
    isNew: Bool = false
  ) throws {
    try check(path, sparing: workspace)
    let temporary = FileSystem.temporaryName(beside: path)
    do {
      try create(bytes, at: temporary, mode: mode)
      if isNew {
        try FileSystem.renameExclusively(temporary, to: path)
      } else {
        try FileSystem.rename(temporary, to: path)
      }
    } catch let error as SystemError {
      try? FileSystem.remove(temporary)
      // The reader knows the target, not the temporary file.
      throw SystemError("write", path, number: error.number)
    }
    do {
      try FileSystem.syncFolder(of: path)
    } catch {
      // What was to be new is not there if it may be gone after a crash.
      if isNew { try? FileSystem.remove(path) }
      throw error
    }
  }

  /// Writes a file that did not exist and waits for the device.
  private static func create(_ bytes: [UInt8], at path: String, mode: UInt32) throws {
    let file = try OpenFile(creating: path, mode: mode)
    try file.write(bytes)
    try file.sync()
  }

  private static func check(_ path: String, sparing workspace: String?) throws {
    if let workspace {
      // The journal beside it belongs to it: written over, the next opening would undo good pages.
      let spared = try ["", "-journal", "-wal", "-shm"].compactMap { suffix in
        try FileSystem.status(of: workspace + suffix)?.identity
      }
      let target = try FileSystem.status(of: path)
      guard !path.hasPrefix(workspace + "-"), !spared.contains(target?.identity ?? []) else {
        throw AtomicFileError.workspace(path)
      }
    }
    switch try FileSystem.status(of: path, followingLinks: false)?.kind {
    case nil: return
    case .file: try refuseDatabase(path)
    case .folder: throw AtomicFileError.folder(path)
    case .link, .other: throw AtomicFileError.notAFile(path)
    }
  }
}

extension AtomicFile {
  /// A database is never written over with something else: most likely it is a backup.
  private static func refuseDatabase(_ path: String) throws {
    guard let file = try? OpenFile(reading: path), let start = try? file.read(atMost: 16),
      start.elementsEqual("SQLite format 3\0".utf8)
    else { return }
    throw AtomicFileError.database(path)
  }
}

/// Why a file is not written.
enum AtomicFileError: Error, Equatable, CustomStringConvertible {
  /// It is the workspace, or belongs to it.
  case workspace(String)
  /// A database has that name.
  case database(String)
  /// A folder has that name.
  case folder(String)
  /// A symbolic link, a device or a pipe has that name: a rename would take its place.
  case notAFile(String)

  var description: String {
    switch self {
    case .workspace(let path): "\(path) is the workspace itself\ngive the output another name"
    case .database(let path):
      "\(path) is a database, perhaps a backup, and is not written over\ngive the output another name"
    case .folder(let path): "\(path) is a folder\nname a file in it"
    case .notAFile(let path):
      "\(path) is a link or a device, not a plain file\nname the file itself, or use a pipe"
    }
  }
}
