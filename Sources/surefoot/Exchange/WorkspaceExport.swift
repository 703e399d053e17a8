import Readiness

/// A whole workspace as one JSON file, `surefoot.workspace/1`: the entries verbatim, the packs, and
/// what was kept, as far as its readers may have it.
///
/// Neither the snapshot, which is made anew from the entries, nor drafts, which are not recorded
/// yet, are in it.
struct WorkspaceExport: Equatable {
  /// Something that was left out, and why.
  struct HeldBack: Equatable {
    /// `entries`, `attached file`, `private note` or `draft`.
    let what: String
    /// The entry that it belongs to, if it belongs to one.
    let entry: Int?
    /// Why it is not in the file.
    let reason: String
  }

  /// The name of the format, which stands in every file.
  static let schema = "surefoot.workspace/1"
  /// The largest file that is written or read, 128 MiB: enough for all that a workspace may keep.
  static let limit = 128 << 20

  /// Who may read the file.
  let audience: Audience
  /// Where the journal ends; nil while it is empty.
  let head: Head?
  /// Every entry, in order; none in a file for everybody.
  let entries: [Entry]
  /// The packs that the workspace keeps, sorted by digest.
  let packs: [KeptPack]
  /// The attached files, sorted by digest; only for restricted readers.
  let kept: [KeptBytes]
  /// What was left out.
  let heldBack: [HeldBack]

  /// Why most things are not in a file.
  static let held = "held in the workspace"
}

extension WorkspaceExport {
  /// A workspace as these readers may have it.
  init(_ workspace: borrowing Workspace, for audience: Audience) throws {
    self = try workspace.reading { workspace in
      let entries = audience == .open ? [] : try workspace.entries()
      let bodies = entries.isEmpty ? [] : try Self.bytes(of: workspace, for: audience)
      let head = try workspace.head()
      let names: Self.HeldBack? =
        audience == .open && head != nil
        ? .init(what: "entries", entry: nil, reason: Self.held) : nil
      let drafts = try workspace.draftKeys().map { _ in
        HeldBack(what: "draft", entry: nil, reason: Self.held)
      }
      return WorkspaceExport(
        audience: audience, head: head, entries: entries,
        packs: try workspace.packDigests().compactMap { try workspace.pack(digest: $0) },
        kept: bodies.compactMap(\.kept),
        heldBack: [names].compactMap(\.self) + bodies.compactMap(\.heldBack) + drafts)
    }
  }

  /// What the entries name, each digest once: as bytes, or as held back.
  private static func bytes(
    of workspace: borrowing Workspace, for audience: Audience
  ) throws -> [(kept: KeptBytes?, heldBack: HeldBack?)] {
    let references = Dictionary(
      try workspace.keptReferences().map { ($0.digest, $0.entry) }, uniquingKeysWith: min)
    return try references.sorted { $0.key < $1.key }.map { digest, entry in
      let kept = try workspace.kept(digest)
      if audience == .restricted, let kept, kept.form == .file { return (kept, nil) }
      let what = kept?.form == .note ? "private note" : kept == nil ? "kept bytes" : "attached file"
      let reason = kept == nil ? "not in the workspace any more" : held
      return (nil, HeldBack(what: what, entry: entry, reason: reason))
    }
  }
}
