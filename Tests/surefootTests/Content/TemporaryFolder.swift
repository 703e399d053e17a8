import Glibc

@testable import surefoot

/// A folder of its own, removed when it goes.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    var template = Array("/tmp/surefoot-content-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError("make", "/tmp") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    _ = TemporaryFolder.remove(path, depth: 0)
  }

  private static func remove(_ path: String, depth: Int) -> Bool {
    guard depth < 8, rmdir(path) != 0, unlink(path) != 0 else { return true }
    for name in (try? FileSystem.names(in: path)) ?? [] {
      _ = remove("\(path)/\(name)", depth: depth + 1)
    }
    return rmdir(path) == 0
  }

  /// Writes a file, making the folders above it.
  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file, making the folders above it.
  func write(_ bytes: [UInt8], to name: String) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o700)
    }
    let file = try OpenFile(creating: "\(path)/\(name)", mode: 0o600)
    try file.write(bytes)
  }
}
