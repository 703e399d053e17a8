import Glibc

/// Makes folders. All throw `SystemError`.
enum Folders {
  /// Makes a folder and those above it; one that exists stays.
  /// - Returns: those that were made, the outermost first.
  @discardableResult static func make(_ path: String, mode: UInt32 = 0o755) throws -> [String] {
    if try FileSystem.status(of: path)?.kind == .folder { return [] }
    let above = FileSystem.folder(of: path)
    let made =
      above != path && above != "." && above != "/" ? try make(above, mode: mode) : []
    if unsafe mkdir(path, mode) == 0 { return made + [path] }
    guard errno == EEXIST else { throw SystemError("make the folder", path) }
    return made
  }

  /// Makes a folder that is empty.
  static func makeEmpty(_ path: String) throws {
    try make(path)
    guard try FileSystem.names(in: path).isEmpty else {
      throw SystemError("fill", path, number: EEXIST)
    }
  }

  /// Makes a folder of its own for something that is thrown away afterwards.
  static func makeTemporary(in folder: String) throws -> String {
    let path = "\(folder)/surefoot-\(String(UInt64.random(in: .min ... .max), radix: 16))"
    guard unsafe mkdir(path, 0o700) == 0 else { throw SystemError("make the folder", path) }
    return path
  }

  /// Removes a folder of files that has no folders in it.
  static func remove(_ path: String) throws {
    for name in try FileSystem.names(in: path) { try FileSystem.remove("\(path)/\(name)") }
    guard unsafe rmdir(path) == 0 else { throw SystemError("remove", path) }
  }
}
