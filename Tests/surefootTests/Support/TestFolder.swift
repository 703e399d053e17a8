import Glibc

@testable import surefoot

/// A folder of its own for one test; gone with it.
struct TestFolder: ~Copyable {
  let path: String

  init() throws {
    // In memory where there is such a folder: thousands of files are made and synced.
    path = try Folders.makeTemporary(in: access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp")
  }

  deinit {
    TestFolder.remove(path)
  }

  /// The path of a file in it.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  private static func remove(_ path: String) {
    for name in (try? FileSystem.names(in: path)) ?? [] {
      let below = "\(path)/\(name)"
      let kind = try? FileSystem.status(of: below, followingLinks: false)?.kind
      if kind == .folder { remove(below) } else { unlink(below) }
    }
    rmdir(path)
  }
}

/// The folder of the package, found from where this file was compiled.
enum PackageFolder {
  static let path = String(
    #filePath.dropLast("/Tests/surefootTests/Support/TestFolder.swift".count))
}
