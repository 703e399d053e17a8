import Digest
import Readiness
import SQLite

extension Workspace {
  /// Makes a workspace that did not exist, and shows it to the visitor in one transaction before
  /// anybody else can see it: it appears under its name whole, or not at all.
  ///
  /// - Parameter versions: the schemas that are known, oldest first; the newest is laid out.
  static func create(
    at path: String, replacing: Bool = false, versions: [SchemaVersion] = Schema.versions,
    progress: ProgressLine = .silent,
    _ fill: (borrowing Workspace) throws -> Void = { _ in }
  ) throws {
    try appear(at: path, replacing: replacing) { temporary in
      _ = try OpenFile(creating: temporary, mode: 0o600)
      try lay(out: temporary, versions)
      var workspace = try Workspace.open(at: temporary, for: .writing, versions: versions)
      workspace.progress = progress
      try workspace.transact(fill)
    }
  }

  /// Copies the workspace into a new file, reads that back and compares everything in it.
  ///
  /// - Returns: where the copy's journal ends.
  /// - Throws: `BackupError.differs` if the copy is not the same; then there is no copy.
  @discardableResult func backup(to target: String) throws -> Head? {
    guard try FileSystem.status(of: target, followingLinks: false) == nil else {
      throw WorkspaceError.exists(target)
    }
    return try reading { workspace in
      let head = try workspace.head()
      let version = try workspace.connection.userVersion()
      let known = workspace.versions.filter { $0.number <= version }
      try Self.appear(at: target, replacing: false) { temporary in
        _ = try OpenFile(creating: temporary, mode: 0o600)
        try workspace.connection.backup(to: Connection(path: temporary, mode: .writing))
        var copy = try Workspace.open(at: temporary, for: .reading, versions: known)
        copy.progress = workspace.progress
        guard try copy.head() == head, try copy.contentDigest() == workspace.contentDigest() else {
          throw BackupError.differs(target)
        }
      }
      return head
    }
  }

  /// The SHA-256 over every stored value of every table, with its storage class.
  func contentDigest() throws -> SHA256Digest {
    try reading { workspace in
      var hash = SHA256()
      var rows = 0
      for table in try Schema.objects(of: workspace.connection) where table.type == "table" {
        try workspace.connection.query("SELECT * FROM \(table.name) ORDER BY 1, 2") { row in
          var framing = Framing(table.name)
          for column in 0..<row.count {
            framing.append("\(row.type(column))")
            framing.append(row.bytes(column) ?? Array("\(row.integer(column) ?? 0)".utf8))
          }
          hash.update(framing.digest.bytes)
          rows += 1
          if rows.isMultiple(of: 64) { workspace.progress.step("Comparing the copy, rows", rows) }
        }
      }
      return hash.finalize()
    }
  }

  /// Lets a file be made under a temporary name beside `path`, then gives it that name.
  static func appear(at path: String, replacing: Bool, _ make: (String) throws -> Void) throws {
    let temporary = FileSystem.temporaryName(beside: path)
    do {
      try make(temporary)
      try OpenFile(reading: temporary).sync()
      if replacing {
        try FileSystem.rename(temporary, to: path)
      } else {
        try FileSystem.renameExclusively(temporary, to: path)
      }
      try FileSystem.syncFolder(of: path)
    } catch {
      for suffix in ["", "-journal"] { try? FileSystem.remove(temporary + suffix) }
      throw Self.renamed(error, from: temporary, to: path)
    }
  }

  /// An error about the temporary file, told of the file that the reader knows.
  private static func renamed(_ error: any Error, from temporary: String, to path: String)
    -> any Error
  {
    switch error {
    case let error as SystemError where error.saysExists: WorkspaceError.exists(path)
    case let error as SystemError: SystemError(error.action, path, number: error.number)
    case let error as SQLiteError: WorkspaceError(error, at: path)
    case WorkspaceError.noSpace(temporary): WorkspaceError.noSpace(path)
    case WorkspaceError.notWritable(temporary): WorkspaceError.notWritable(path)
    default: error
    }
  }

  /// Lays out an empty file: its settings, then the newest schema in one transaction.
  private static func lay(out path: String, _ versions: [SchemaVersion]) throws {
    let connection = try Connection(path: path, mode: .writing)
    try harden(connection, patience: 0)
    try connection.run(script: "PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'")
    guard let newest = versions.last else { return }
    try connection.transaction(.immediate) {
      try connection.run("PRAGMA application_id = \(Schema.applicationID)")
      for object in newest.objects { try connection.run(object.sql) }
      for version in versions { try Self.record(version, entries: 0, in: connection) }
    }
  }
}
