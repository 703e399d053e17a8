import Digest
import Readiness

/// Puts a wiki into its folder: each file is whole, old or new, and an interrupted writing is gone
/// on with by the next one.
struct WikiWriting {
  let site: WikiSite
  let changes: WikiChanges
  private let manifest: WikiManifest
  private let before: WikiManifest?

  /// - Parameter manifest: what the folder says now; nil: nothing.
  init(_ site: WikiSite, _ changes: WikiChanges, _ manifest: WikiManifest?, _ new: WikiManifest) {
    self.site = site
    self.changes = changes
    before = manifest
    var new = new
    for file in site.files where !changes.kept.contains(file.path) {
      new.files[file.path] = [SHA256.digest(of: file.bytes).hex]
    }
    // What somebody changed is still known, should they take the change back.
    for path in changes.kept where manifest?.files[path] != nil {
      new.files[path] = manifest?.files[path]
    }
    self.manifest = new
  }

  /// Writes what differs. First it is noted what the files may be from then on, so that one that
  /// was written before an interruption is not taken for somebody's change.
  func write(to folder: borrowing WikiFolder, progress: ProgressLine = .silent) throws {
    guard !changes.writes.isEmpty || !changes.removals.isEmpty || manifest != before else {
      return
    }
    var either = manifest
    for (path, digests) in before?.files ?? [:] {
      either.files[path] = Array(Set((either.files[path] ?? []) + digests)).sorted()
    }
    try folder.write(either)
    for (index, file) in changes.writes.enumerated() {
      progress.step("Writing the wiki", index, of: changes.writes.count)
      try folder.write(file)
    }
    for path in changes.removals { try folder.remove(path) }
    try folder.write(manifest)
  }
}
