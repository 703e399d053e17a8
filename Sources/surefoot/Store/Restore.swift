import Readiness

/// What a restoration did.
struct Restoration: Equatable {
  /// Where the restored journal ends: where the backup's does.
  let head: Head?
  /// Where what stood there before is kept now.
  let aside: String?
}

extension Workspace {
  /// Builds a new workspace from the verified entries, the packs, the kept bytes and the drafts of a
  /// backup.
  ///
  /// - Parameter replacing: whether a workspace that stands there is replaced, after a backup of
  ///   it.
  /// - Throws: `BackupError.unsound` if the backup does not verify.
  static func restore(
    from backup: String, to path: String, replacing: Bool = false,
    progress: ProgressLine = .silent
  ) throws -> Restoration {
    var source = try Workspace.open(at: backup, for: .reading)
    source.progress = progress
    let old = try FileSystem.status(of: path, followingLinks: false)
    guard old == nil || replacing else { throw WorkspaceError.exists(path) }
    return try source.reading { source in
      let verification = try source.verify()
      guard verification.isSound else { throw BackupError.unsound(backup, verification.faultCount) }
      guard let old else {
        try create(at: path) { try $0.replay(source) }
        return Restoration(head: verification.head, aside: nil)
      }
      guard try old.identity != FileSystem.status(of: backup)?.identity else {
        throw BackupError.same(path)
      }
      let aside = try setAside(path) {
        try create(at: path, replacing: true) { try $0.replay(source) }
      }
      return Restoration(head: verification.head, aside: aside)
    }
  }

  /// Copies everything but the snapshot, computing every digest anew.
  private func replay(_ source: borrowing Workspace) throws {
    for digest in try source.packDigests() {
      guard let pack = try source.pack(digest: digest) else { continue }
      try keep(pack)
    }
    var batch: [Entry] = []
    try source.eachEntry { entry in
      batch.append(try entry.checked())
      guard batch.count == 1_000 else { return }
      try insert(batch)
      batch = []
    }
    try insert(batch)
    for listing in try source.keptListings() {
      if let kept = try source.kept(listing.digest) { try keep(kept) }
    }
    for key in try source.draftKeys() { try keep(draft: source.draft(key), for: key) }
  }

  /// Backs up what stands there, and runs the body while nobody can write to it.
  /// - Returns: the name of the backup.
  private static func setAside(_ path: String, _ body: () throws -> Void) throws -> String {
    let aside = try freeName(beside: path, "before-restore")
    do {
      // It is replaced: no need to bring it up to date before.
      let version = try Workspace.open(at: path, for: .reading).connection.userVersion()
      let guardian = try Workspace.open(
        at: path, for: .writing, versions: Schema.versions.filter { $0.number <= version })
      try guardian.transact { _ in
        try Workspace.open(at: path, for: .reading).backup(to: aside)
        try body()
      }
    } catch let error as WorkspaceError where error.isDamage {
      // It cannot be read any more: its bytes are kept as they are, with what an interrupted write
      // left.
      for suffix in ["-journal", ""] where try FileSystem.status(of: path + suffix) != nil {
        let bytes = try OpenFile(reading: path + suffix).read(atMost: .max)
        try AtomicFile.write(bytes, to: aside + suffix)
      }
      // Left there, it would be played back over the new file.
      if try FileSystem.status(of: path + "-journal") != nil {
        try FileSystem.remove(path + "-journal")
      }
      try body()
    }
    return aside
  }
}

extension Entry {
  /// The same entry, if its digests are those of what it says.
  fileprivate func checked() throws -> Entry {
    guard isWhatItsDigestsSay else { throw BackupError.entry(number) }
    return self
  }
}

extension WorkspaceError {
  /// Whether it is a workspace of ours that cannot be read as one.
  fileprivate var isDamage: Bool {
    switch self {
    case .damaged, .alteredHeader, .alteredSchema: true
    default: false
    }
  }
}

/// Why a backup or a restoration did not come about.
enum BackupError: Error, Equatable, CustomStringConvertible {
  /// The copy, read back, is not the same.
  case differs(String)
  /// The backup does not verify, with so many faults.
  case unsound(String, Int)
  /// An entry's digests are not those of what it says.
  case entry(Int)
  /// The backup and what it would replace are one file.
  case same(String)

  var description: String {
    switch self {
    case .differs(let path):
      "\(path) was not the same when read back, and was removed\ncheck the disk, then try again"
    case .unsound(let path, let count):
      "\(path) is not sound (\(count) faults); nothing was restored\n"
        + "surefoot journal verify --workspace \(path) lists them; use another backup"
    case .entry(let number):
      "entry \(number) of the backup is not what its digest says\nuse another backup"
    case .same(let path): "\(path) is the backup itself\nname another file"
    }
  }
}
