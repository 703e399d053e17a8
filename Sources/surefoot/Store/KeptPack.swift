import Digest
import SQLite

/// The content files of one subject, as a workspace keeps every pack that it used.
struct KeptPack: Equatable {
  /// One file of a pack.
  struct File: Equatable {
    /// Its path inside the pack.
    let path: String
    /// What it holds.
    let bytes: [UInt8]
  }

  /// What the pack is called.
  let name: String
  /// Its version.
  let version: String
  /// Its files, sorted by the bytes of their paths.
  let files: [File]

  /// A pack of these files, in any order.
  init(name: String, version: String, files: [File]) {
    self.name = name
    self.version = version
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The SHA-256 over name, version and every path and file, in hexadecimal
  /// (docs/journal-format.md).
  var digest: String {
    var framing = Framing("surefoot-pack/1")
    framing.append(name)
    framing.append(version)
    for file in files {
      framing.append(file.path)
      framing.append(file.bytes)
    }
    return framing.digest.hex
  }
}

extension Workspace {
  /// Keeps a pack, unless it is kept already; returns its digest.
  @discardableResult func keep(_ pack: KeptPack) throws -> String {
    let digest = pack.digest
    try transact { workspace in
      try workspace.connection.run(
        "INSERT OR IGNORE INTO pack VALUES (?, ?, ?)",
        [.text(digest), .text(pack.name), .text(pack.version)])
      guard workspace.connection.changes == 1 else { return }
      let row = try workspace.connection.prepare("INSERT INTO pack_file VALUES (?, ?, ?)")
      for file in pack.files { try row.run([.text(digest), .text(file.path), .blob(file.bytes)]) }
    }
    return digest
  }

  /// The pack of that digest; nil if it is not kept here.
  /// - Throws: `WorkspaceError.damaged` if what is kept has another digest.
  func pack(digest: String) throws -> KeptPack? {
    try reading { workspace in
      guard let pack = try workspace.storedPack(digest) else { return nil }
      guard pack.digest == digest else {
        throw WorkspaceError.damaged(workspace.path, "the pack \(pack.name) is not what was kept")
      }
      return pack
    }
  }

  /// The digests of the packs that are kept, sorted.
  func packDigests() throws -> [String] {
    try guarded {
      try connection.rows("SELECT digest FROM pack ORDER BY digest") { row in row.text(0) ?? "" }
    }
  }

  /// What is kept under a digest, whether it has that digest or not.
  func storedPack(_ digest: String) throws -> KeptPack? {
    let files = try connection.rows(
      "SELECT path, bytes FROM pack_file WHERE pack = ?", [.text(digest)]
    ) { row in KeptPack.File(path: row.text(0) ?? "", bytes: row.bytes(1) ?? []) }
    return try connection.first(
      "SELECT name, version FROM pack WHERE digest = ?", [.text(digest)]
    ) { row in KeptPack(name: row.text(0) ?? "", version: row.text(1) ?? "", files: files) }
  }
}
