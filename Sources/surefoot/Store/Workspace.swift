import Readiness
import SQLite

/// One open workspace: the file in which everything known about one organization stands.
///
/// Whatever the file holds is taken for hostile: it is refused unless it is exactly what this
/// program writes.
struct Workspace: ~Copyable {
  /// What a workspace is opened for.
  enum Mode { case reading, writing }

  /// The file.
  let path: String
  /// What is odd about the file, but no reason to stop.
  let notices: [WorkspaceNotice]
  let connection: Connection
  let versions: [SchemaVersion]
  /// Tells whoever waits how far what takes long is.
  var progress = ProgressLine.silent

  /// Opens a workspace and checks whose it is. To write, an older schema is brought up to date,
  /// after a backup beside it; to read, it is left as it is.
  ///
  /// - Parameters:
  ///   - patience: milliseconds to wait for another process's lock.
  ///   - versions: the schemas that are known, oldest first.
  static func open(
    at path: String, for mode: Mode, patience: Int = 5_000,
    versions: [SchemaVersion] = Schema.versions
  ) throws -> Workspace {
    let notices = try WorkspaceFile.check(path, mode: mode)
    let connection: Connection
    do {
      // Also for reading: what an interrupted process left must be undone first.
      connection = try Connection(path: path, mode: .writing)
    } catch {
      throw WorkspaceError(error, at: path)
    }
    let workspace = Workspace(
      path: path, notices: notices, connection: connection, versions: versions)
    try workspace.guarded { try workspace.admit(for: mode, patience: patience) }
    return workspace
  }

  private func admit(for mode: Mode, patience: Int) throws {
    // Before SQLite does anything with a file that may be another program's.
    try WorkspaceFile.checkHeader(connection.start(count: 100), of: path)
    try Self.harden(connection, patience: patience)
    try checkSchema(for: mode)
    // Once more, now that a leftover journal has been played back over the file.
    try WorkspaceFile.checkHeader(connection.start(count: 100), of: path)
    if mode == .reading { try connection.run("PRAGMA query_only = ON") }
    if mode == .writing && connection.isReadOnly { throw WorkspaceError.notWritable(path) }
  }

  /// What SQLite advises for files from elsewhere (<https://sqlite.org/security.html>), and
  /// durability: with EXTRA, the deletion of the journal has reached the device too before a commit
  /// is acknowledged.
  static func harden(_ connection: borrowing Connection, patience: Int) throws(SQLiteError) {
    for setting in [Connection.Setting.defensive, .triggers, .foreignKeys] {
      try connection.set(setting, true)
    }
    for setting in [Connection.Setting.trustedSchema, .extensions, .views, .doubleQuotedStrings] {
      try connection.set(setting, false)
    }
    let limits: [(Connection.Limit, Int)] = [
      (.length, 64 << 20), (.sqlLength, 10_000), (.columns, 50), (.expressionDepth, 50),
      (.compoundSelect, 20), (.instructions, 25_000), (.functionArguments, 8), (.attached, 1),
      (.likePattern, 200), (.variables, 20), (.triggerDepth, 5),
    ]
    for (limit, count) in limits { connection.limit(limit, to: count) }
    connection.wait(milliseconds: patience)
    try connection.run(
      script: """
        PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;
        PRAGMA recursive_triggers = ON; PRAGMA secure_delete = ON; PRAGMA synchronous = EXTRA;
        """)
  }

  private func checkSchema(for mode: Mode) throws {
    let (version, found) = try connection.transaction(.deferred) {
      (try connection.userVersion(), try Schema.objects(of: connection))
    }
    guard let known = versions.first(where: { $0.number == version }), let last = versions.last
    else {
      let isNewer = version > versions.last?.number ?? 0
      throw isNewer
        ? WorkspaceError.newer(path, version: version) : .alteredHeader(path, byte: 60)
    }
    let differences = known.differences(from: found)
    guard differences.isEmpty else { throw WorkspaceError.alteredSchema(path, differences) }
    if version < last.number, mode == .writing { try migrate(from: known, to: last) }
  }

  /// Runs the body; an error of SQLite comes out as what it means for this workspace.
  func guarded<R>(_ body: () throws -> R) throws -> R {
    do {
      return try body()
    } catch let error as SQLiteError {
      throw WorkspaceError(error, at: path)
    }
  }
}

extension Connection {
  /// The number of the schema's version, which stands in the file's header.
  func userVersion() throws -> Int {
    try first("PRAGMA user_version") { row in row.integer(0) ?? 0 } ?? 0
  }
}
