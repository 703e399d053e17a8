import Glibc

/// Something open inside a folder that nobody vouches for: never what a link leads to, never what
/// blocks, never read beyond a limit. Closed when it goes.
struct FolderEntry: ~Copyable {
  private let descriptor: CInt
  private let path: String

  /// What stands under a name.
  enum Kind {
    case file
    case folder
    case link
    /// A pipe, a socket or a device.
    case special
  }

  private init(descriptor: CInt, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    close(descriptor)
  }

  /// Opens a folder that a person named; here a link is followed.
  init(folder path: String) throws(SystemError) {
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard opened >= 0 else { throw SystemError("open", path) }
    self.init(descriptor: opened, path: path)
  }

  /// Opens an entry of this folder.
  func entry(_ name: String) throws(SystemError) -> FolderEntry {
    let below = "\(path)/\(name)"
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let opened = unsafe openat(descriptor, name, flags)
    guard opened >= 0 else { throw SystemError("open", below) }
    return FolderEntry(descriptor: opened, path: below)
  }

  /// What an entry of this folder is, looked at without opening it; nil if it is gone.
  func kind(of name: String) -> Kind? {
    var status = stat()
    guard unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .special
    }
  }

  /// Everything in this file, or nil if that is more than the limit: seen from its size before
  /// anything is read, and again while reading, for it may grow.
  func contents(limit: Int) throws(SystemError) -> [UInt8]? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw SystemError("read", path) }
    guard status.st_size <= limit else { return nil }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(limit, 65_536) + 1)
    while bytes.count <= limit {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      guard count > 0 || errno == EINTR else { throw SystemError("read", path) }
      bytes += chunk.prefix(max(0, count))
    }
    return nil
  }

  /// The names in this folder, sorted by their bytes; nil if there are more than the limit.
  /// A name that is not UTF-8 comes out repaired, and is then not found.
  func names(limit: Int) throws(SystemError) -> [String]? {
    let copy = dup(descriptor)
    guard copy >= 0 else { throw SystemError("read", path) }
    guard let stream = unsafe fdopendir(copy) else {
      let failure = SystemError("read", path)
      close(copy)
      throw failure
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
      if names.count > limit { return nil }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
