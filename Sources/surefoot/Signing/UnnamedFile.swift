import Glibc

/// A file whose name is taken away as soon as it is made: what passes between this program and a
/// child is gone with the last of them that holds it, however they end.
struct UnnamedFile: ~Copyable {
  /// Its descriptor, above the numbers that a child is given.
  let descriptor: Int32

  /// A file that holds a text, to be read from its start; in memory where there is a folder for
  /// that.
  init(_ text: String = "") throws {
    descriptor = try UnnamedFile.open(holding: Array(text.utf8))
  }

  private static func open(holding bytes: [UInt8]) throws -> Int32 {
    let folder = unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    let path = FileSystem.temporaryName(beside: "\(folder)/surefoot")
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let made = unsafe Glibc.open(path, flags, 0o600)
    guard made >= 0 else { throw SystemError("create", path) }
    defer { close(made) }
    try FileSystem.remove(path)
    try write(bytes, to: made)
    lseek(made, 0, SEEK_SET)
    let descriptor = fcntl(made, F_DUPFD_CLOEXEC, 10)
    guard descriptor >= 0 else { throw SystemError("create", path) }
    return descriptor
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes[done...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count >= 0 || errno == EINTR else { throw SystemError("write", "/dev/shm") }
      done += max(0, count)
    }
  }

  /// What it holds by now, at most so many bytes.
  func text(atMost limit: Int = 1 << 16) throws -> String {
    lseek(descriptor, 0, SEEK_SET)
    return String(decoding: try OpenFile(sharing: descriptor).read(atMost: limit), as: UTF8.self)
  }
}
