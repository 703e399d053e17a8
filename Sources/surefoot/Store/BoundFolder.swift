import Glibc

/// An open folder, and files in it that are named relative to it: nothing in it leads out of it by
/// a link.
struct BoundFolder: ~Copyable {
  private let descriptor: Int32
  /// How people call it.
  let path: String

  /// Opens a folder that the caller names; a link to one is followed.
  init(opening path: String) throws {
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    self.path = path
    guard descriptor >= 0 else { throw SystemError("open the folder", path) }
  }

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// A folder in it; nil if there is none.
  /// - Parameter making: whether it is made if there is none.
  /// - Throws: ``BoundFolderError`` if something else, or a link, has that name.
  func folder(_ name: String, making: Bool = false) throws -> BoundFolder? {
    let full = "\(path)/\(name)"
    if making, unsafe mkdirat(descriptor, name, 0o777) != 0, errno != EEXIST {
      throw SystemError("make the folder", full)
    }
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let opened = unsafe openat(descriptor, name, flags)
    guard opened < 0 else { return BoundFolder(descriptor: opened, path: full) }
    switch errno {
    case ENOENT: return nil
    case ENOTDIR, ELOOP: throw BoundFolderError(path: full)
    default: throw SystemError("open the folder", full)
    }
  }

  /// The bytes of a plain file in it; nil if there is none.
  func read(_ name: String, atMost limit: Int) throws -> [UInt8]? {
    let opened = unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard opened >= 0 else {
      if errno == ENOENT { return nil }
      throw SystemError("open", "\(path)/\(name)")
    }
    defer { close(opened) }
    var found = stat()
    guard unsafe fstat(opened, &found) == 0, found.st_mode & S_IFMT == S_IFREG else {
      throw AtomicFileError.notAFile("\(path)/\(name)")
    }
    return try OpenFile(sharing: opened).read(atMost: limit)
  }

  /// Writes a whole file in it: afterwards the new bytes stand under the name, or what was there.
  func write(_ bytes: [UInt8], to name: String, mode: UInt32) throws {
    let temporary = ".surefoot-\(String(UInt64.random(in: .min ... .max), radix: 16)).tmp"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let opened = unsafe openat(descriptor, temporary, flags, mode)
    guard opened >= 0 else { throw SystemError("create", "\(path)/\(name)") }
    defer { close(opened) }
    do {
      let file = try OpenFile(sharing: opened)
      try file.write(bytes)
      try file.sync()
      guard unsafe renameat(descriptor, temporary, descriptor, name) == 0 else {
        throw SystemError("write", "\(path)/\(name)")
      }
    } catch let error as SystemError {
      _ = unsafe unlinkat(descriptor, temporary, 0)
      // The reader knows the target, not the temporary file.
      throw SystemError("write", "\(path)/\(name)", number: error.number)
    }
    guard fsync(descriptor) == 0 else { throw SystemError("save", path) }
  }

  /// Removes a file from it.
  func remove(_ name: String) throws {
    guard unsafe unlinkat(descriptor, name, 0) == 0 else {
      throw SystemError("remove", "\(path)/\(name)")
    }
  }

  /// Removes a folder from it if that is empty; else it stays.
  func removeIfEmpty(_ name: String) { _ = unsafe unlinkat(descriptor, name, AT_REMOVEDIR) }

  /// The names in it, sorted.
  func names() throws -> [String] {
    let other = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard other >= 0, let stream = unsafe fdopendir(other) else {
      throw SystemError("read", path)
    }
    defer { unsafe closedir(stream) }
    return unsafe FileSystem.names(of: stream)
  }
}

/// Something that is no folder, or a link to one, stands where a folder has to be.
struct BoundFolderError: Error, Equatable, CustomStringConvertible {
  let path: String

  var description: String {
    "\(path) is no folder, or a link to one\nremove it, or name another folder"
  }
}
