import Glibc

/// What the system says about one file.
struct FileStatus: Equatable {
  /// What kind of thing it is.
  enum Kind { case file, folder, link, other }

  let kind: Kind
  /// Which file it is, whatever its name: two names of one file have the same.
  let identity: [UInt64]
  /// The nine permission bits.
  let mode: UInt32
  /// The user id of its owner.
  let owner: UInt32
  /// Its size in bytes.
  let size: Int
}

/// The operating system's calls about names of files. All take a path and throw `SystemError`.
enum FileSystem {
  /// What stands under a name; nil if nothing does. A symbolic link is itself unless it is
  /// followed.
  static func status(of path: String, followingLinks: Bool = true) throws -> FileStatus? {
    var found = stat()
    let code = unsafe followingLinks ? stat(path, &found) : lstat(path, &found)
    guard code == 0 else {
      if [ENOENT, ENOTDIR].contains(errno) { return nil }
      throw SystemError("look at", path)
    }
    let kind: FileStatus.Kind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return FileStatus(
      kind: kind, identity: [UInt64(found.st_dev), UInt64(found.st_ino)],
      mode: found.st_mode & 0o777, owner: found.st_uid, size: Int(found.st_size))
  }

  /// Gives a file another name at once, over whatever had that name.
  static func rename(_ path: String, to target: String) throws {
    guard unsafe Glibc.rename(path, target) == 0 else { throw SystemError("write", target) }
  }

  /// Gives a file another name at once, unless something has that name.
  static func renameExclusively(_ path: String, to target: String) throws {
    if unsafe link(path, target) == 0 {
      try remove(path)
      return
    }
    // Some file systems (FAT, some network ones) have no links: there the name is taken with an
    // empty file.
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw SystemError("create", target) }
    _ = try OpenFile(creating: target, mode: 0o600)
    try rename(path, to: target)
  }

  /// Removes a file.
  static func remove(_ path: String) throws {
    guard unsafe unlink(path) == 0 else { throw SystemError("remove", path) }
  }

  /// Returns once the names in the folder that holds `path` have reached the device.
  static func syncFolder(of path: String) throws {
    try OpenFile(reading: folder(of: path)).sync()
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) throws -> [String] {
    guard let stream = unsafe opendir(folder) else { throw SystemError("read", folder) }
    defer { unsafe closedir(stream) }
    return unsafe names(of: stream)
  }

  /// The names in an open folder, sorted.
  static func names(of stream: OpaquePointer) -> [String] {
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe Array($0.prefix { $0 != 0 })
      }
      names.append(String(decoding: bytes, as: UTF8.self))
    }
    return names.filter { ![".", ".."].contains($0) }.sorted()
  }

  /// The user id that this process acts under.
  static var user: UInt32 { geteuid() }

  /// The folder part of a path; `.` if it has none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// A name beside `path` that nobody uses: hidden, with 64 random bits.
  static func temporaryName(beside path: String) -> String {
    "\(folder(of: path))/.surefoot-\(String(UInt64.random(in: .min ... .max), radix: 16)).tmp"
  }
}
