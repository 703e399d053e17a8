/// Files beside a workspace that look like what a file-sync tool makes when two machines changed
/// it: to be named, never merged.
enum ConflictCopies {
  /// The paths of the copies beside a workspace, sorted.
  static func beside(_ path: String) throws -> [String] {
    let (folder, name) = (FileSystem.folder(of: path), FileSystem.name(of: path))
    return try FileSystem.names(in: folder).filter { isCopy($0, of: name) }.map {
      "\(folder)/\($0)"
    }
  }

  /// Whether a file's name is one that a sync tool gives to another state of `name`:
  /// `surefoot (Owner's conflicted copy 2026-11-23).db`,
  /// `surefoot.sync-conflict-20261123-190429-ABCDEF.db`, `surefoot 2.db`, `surefoot-LAPTOP-7.db`,
  /// `surefoot (1).db`, `surefoot_conflict-….db`.
  static func isCopy(_ candidate: String, of name: String) -> Bool {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let (stem, ending) = (name[..<dot], name[dot...])
    guard candidate.count > name.count, candidate.hasPrefix(stem), candidate.hasSuffix(ending)
    else { return false }
    let added = candidate.dropFirst(stem.count).dropLast(ending.count)
    if added.lowercased().contains("conflict") { return true }
    if added.hasPrefix(" (") && added.hasSuffix(")") { return true }
    if added.first == " " { return added.dropFirst().allSatisfy(\.isWholeNumber) }
    // OneDrive adds the name of the machine: capitals, digits and hyphens.
    return added.first == "-" && added.contains(where: \.isUppercase)
      && added.utf8.allSatisfy { byte in
        switch Unicode.Scalar(byte) {
        case "A"..."Z", "0"..."9", "-": true
        default: false
        }
      }
  }
}
