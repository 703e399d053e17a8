import Glibc

/// One open file or folder; closed when it goes. Here and in `FileSystem` is all that calls the
/// system about files.
struct OpenFile: ~Copyable {
  private let descriptor: Int32
  private let path: String

  /// Makes a file that did not exist, with exactly this mode.
  init(creating path: String, mode: UInt32) throws {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    descriptor = unsafe open(path, flags, mode)
    self.path = path
    guard descriptor >= 0, fchmod(descriptor, mode) == 0 else { throw SystemError("create", path) }
  }

  /// Opens a file for reading.
  init(reading path: String) throws {
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    self.path = path
    guard descriptor >= 0 else { throw SystemError("open", path) }
  }

  /// Another hold on a file that is open already, such as standard input.
  init(sharing descriptor: Int32) throws {
    self.descriptor = dup(descriptor)
    path = "-"
    guard self.descriptor >= 0 else { throw SystemError("open", path) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes all of the bytes.
  func write(_ bytes: [UInt8]) throws {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes[done...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count >= 0 || errno == EINTR else { throw SystemError("write", path) }
      done += max(0, count)
    }
  }

  /// The bytes from the start, at most `limit`.
  func read(atMost limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      guard count >= 0 || errno == EINTR else { throw SystemError("read", path) }
      guard count != 0 else { break }
      bytes += chunk.prefix(min(max(0, count), limit - bytes.count))
    }
    return bytes
  }

  /// Moves the place from which `read` reads on: so many bytes before the end, or to the start of a
  /// shorter file.
  /// - Returns: whether the file has as many.
  @discardableResult func seek(beforeEnd count: Int) -> Bool {
    if lseek(descriptor, -off_t(count), SEEK_END) >= 0 { return true }
    lseek(descriptor, 0, SEEK_SET)
    return false
  }

  /// Returns once everything written has reached the device.
  func sync() throws {
    guard fsync(descriptor) == 0 else { throw SystemError("save", path) }
  }
}
