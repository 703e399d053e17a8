/// The folder of a wiki: files by their paths below it, reached without following a link.
struct WikiFolder: ~Copyable {
  private let root: BoundFolder
  /// The largest file that is read, in bytes; a page is far smaller.
  static let limit = 4 << 20

  /// Opens a folder that is there; nil if there is none.
  /// - Throws: ``WikiError/hidden(_:)`` for one that is hidden or Git's own.
  init?(opening path: String) throws {
    try WikiFolder.check(path)
    guard try FileSystem.status(of: path) != nil else { return nil }
    root = try BoundFolder(opening: path)
  }

  /// Opens a folder, and makes it if there is none.
  init(making path: String) throws {
    try WikiFolder.check(path)
    try Folders.make(path)
    root = try BoundFolder(opening: path)
  }

  private static func check(_ path: String) throws(WikiError) {
    let parts = path.split(separator: "/")
    let isHidden = parts.last.map { $0.hasPrefix(".") && $0 != "." && $0 != ".." } ?? false
    guard !isHidden, !parts.contains(where: { $0.lowercased() == ".git" }) else {
      throw .hidden(path)
    }
  }

  /// The manifest that lies in it; nil if there is none.
  func manifest() throws -> WikiManifest? {
    guard let bytes = try root.read(WikiManifest.name, atMost: WikiManifest.limit + 1) else {
      return nil
    }
    guard bytes.count <= WikiManifest.limit else { throw WikiError.badManifest }
    return try WikiManifest(bytes: bytes)
  }

  /// Writes the manifest.
  func write(_ manifest: WikiManifest) throws {
    try root.write(manifest.bytes, to: WikiManifest.name, mode: 0o600)
  }

  /// The bytes of a file; nil if there is none.
  func read(_ path: String) throws -> [UInt8]? {
    try at(path, making: false) { folder, name in
      try folder.read(name, atMost: WikiFolder.limit)
    } ?? nil
  }

  /// Writes a whole file.
  func write(_ file: WikiFile) throws {
    try at(file.path, making: true) { folder, name in
      let others = try folder.names()
      if let other = others.first(where: { $0 != name && $0.lowercased() == name.lowercased() }) {
        throw WikiError.otherCase(file.path, "\(folder.path)/\(other)")
      }
      try folder.write(file.bytes, to: name, mode: 0o600)
    }
  }

  /// Removes a file, and the folders that are empty without it.
  func remove(_ path: String) throws {
    try at(path, making: false) { folder, name in try folder.remove(name) }
    var parts = path.split(separator: "/").dropLast().map(String.init)
    while let last = parts.popLast() {
      let above = (parts + ["x"]).joined(separator: "/")
      try at(above, making: false) { folder, _ in folder.removeIfEmpty(last) }
    }
  }

  /// Does something in the folder of a file; nil if the folder is not there.
  private func at<R>(
    _ path: String, making: Bool, _ body: (borrowing BoundFolder, String) throws -> R
  ) throws -> R? {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return nil }
    return try WikiFolder.descend(root, Array(parts.dropLast()), making: making) {
      try body($0, name)
    }
  }

  private static func descend<R>(
    _ folder: borrowing BoundFolder, _ parts: [String], making: Bool,
    _ body: (borrowing BoundFolder) throws -> R
  ) throws -> R? {
    guard let first = parts.first else { return try body(folder) }
    guard let next = try folder.folder(first, making: making) else { return nil }
    return try descend(next, Array(parts.dropFirst()), making: making, body)
  }
}
