import Digest

/// What has to be done in a folder so that a wiki stands in it, and what people changed there.
struct WikiChanges {
  /// The files to write, with what is their readers' own.
  private(set) var writes: [WikiFile] = []
  /// The files that are no more.
  private(set) var removals: [String] = []
  /// The files that stay as they are because people changed them outside of their region, or
  /// because they were never ours.
  private(set) var kept: [String] = []
  /// How many are as they should be.
  private(set) var unchanged = 0
  /// What is there now and what is to be, of each file that differs.
  private(set) var differences: [(path: String, old: [UInt8]?, new: [UInt8]?)] = []

  /// Compares a wiki with a folder.
  /// - Parameter folder: nil: there is none yet.
  init(
    _ site: WikiSite, _ manifest: WikiManifest?, in folder: borrowing WikiFolder?
  ) throws {
    for file in site.files {
      try take(file, manifest, try read(file.path, in: folder))
    }
    let wanted = Set(site.files.map(\.path))
    for path in (manifest?.files.keys.sorted() ?? [])
    where !wanted.contains(path) && WikiManifest.isPath(path) {
      guard let bytes = try read(path, in: folder) else { continue }
      let split = WikiRegion.split(bytes)
      if split.own.isEmpty, manifest?.owns(split.generated, at: path) == true {
        removals.append(path)
        differences.append((path, bytes, nil))
      } else {
        kept.append(path)
      }
    }
    kept.sort()
  }

  private func read(_ path: String, in folder: borrowing WikiFolder?) throws -> [UInt8]? {
    switch folder {
    case .none: return nil
    case .some(let folder): return try folder.read(path)
    }
  }

  private mutating func take(
    _ file: WikiFile, _ manifest: WikiManifest?, _ bytes: [UInt8]?
  ) throws {
    guard let bytes else {
      writes.append(file)
      differences.append((file.path, nil, file.bytes))
      return
    }
    let split = WikiRegion.split(bytes)
    if split.generated == file.bytes {
      unchanged += 1
    } else if manifest?.owns(split.generated, at: file.path) == true {
      let new = WikiRegion.filled(file.bytes, with: split.own)
      writes.append(WikiFile(path: file.path, bytes: new))
      differences.append((file.path, bytes, new))
    } else {
      kept.append(file.path)
      differences.append((file.path, bytes, WikiRegion.filled(file.bytes, with: split.own)))
    }
  }
}
