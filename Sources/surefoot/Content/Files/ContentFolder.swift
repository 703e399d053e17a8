import Readiness

/// A folder of content given with `--content`: read once, whole, and with limits.
struct ContentFolder {
  /// Its files, sorted by path.
  let files: [ContentFile]
  /// What is wrong with the folder itself.
  let faults: [ContentFault]

  /// How much of a folder is read.
  struct Limits {
    /// Files and folders in all.
    var entries = 400
    /// Files that are content.
    var files = 200
    /// The largest file, in bytes.
    var fileBytes = 4 << 20
    /// All files together, in bytes.
    var bytes = 16 << 20
  }

  /// Reads a folder. Nothing is read that a link leads to, and nothing that is no plain file.
  /// Throws if the folder itself cannot be opened.
  init(_ name: String, limits: Limits = Limits()) throws(SystemError) {
    let root = try FolderEntry(folder: name)
    var walk = Walk(folder: name, limits: limits)
    walk.visit(root, path: "", depth: 0)
    files = walk.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    faults = walk.faults
  }

  /// The walk through the folder: what it found so far.
  private struct Walk {
    let folder: String
    let limits: Limits
    var files: [ContentFile] = []
    var faults: [ContentFault] = []
    private var entries = 0
    private var bytes = 0
    private var isFull = false

    init(folder: String, limits: Limits) {
      self.folder = folder
      self.limits = limits
    }

    /// Visits what a folder holds. No known place is deeper than two folders, so this recursion
    /// is at most three calls deep.
    mutating func visit(_ entry: borrowing FolderEntry, path: String, depth: Int) {
      do {
        guard let names = try entry.names(limit: limits.entries - entries) else {
          return stop(path, "more than \(limits.entries) files and folders")
        }
        entries += names.count
        for name in names where !isFull && !ContentFolder.isPassedOver(name, depth: depth) {
          let below = path.isEmpty ? name : "\(path)/\(name)"
          try visit(entry, name, path: below, depth: depth)
        }
      } catch {
        fault(path, "\(error)")
      }
    }

    private mutating func visit(
      _ parent: borrowing FolderEntry, _ name: String, path: String, depth: Int
    ) throws(SystemError) {
      switch parent.kind(of: name) {
      case .folder where depth < 2 && ContentFolder.folders.contains(path):
        visit(try parent.entry(name), path: path, depth: depth + 1)
      case .folder: fault(path, "this folder is not read by anything", remedy: ContentPlace.known)
      case .link:
        fault(
          path, "this is a symbolic link",
          remedy: "put the file itself there; links are not followed")
      case .special: fault(path, "this is a pipe, a socket or a device", remedy: "remove it")
      case nil: fault(path, "it cannot be looked at", remedy: "check its name and its owner")
      case .file where ContentPlace(path) == nil:
        fault(path, "this file is not read by anything", remedy: ContentPlace.known)
      case .file: try read(try parent.entry(name), path: path)
      }
    }

    private mutating func read(_ entry: borrowing FolderEntry, path: String) throws(SystemError) {
      guard files.count < limits.files else {
        return stop(path, "more than \(limits.files) files")
      }
      guard let contents = try entry.contents(limit: limits.fileBytes) else {
        let problem = "larger than \(ContentFolder.size(limits.fileBytes))"
        return fault(path, problem, remedy: "split it, or check that it is the file you mean")
      }
      bytes += contents.count
      guard bytes <= limits.bytes else {
        return stop(path, "the files together are larger than \(ContentFolder.size(limits.bytes))")
      }
      files.append(ContentFile(path: path, layer: .folder(folder), bytes: contents))
    }

    private mutating func stop(_ path: String, _ problem: String) {
      isFull = true
      fault(
        path, problem, remedy: "name a folder that holds content only; what follows was not read")
    }

    private mutating func fault(_ path: String, _ problem: String, remedy: String? = nil) {
      let name = ContentFile(path: path, layer: .folder(folder), bytes: []).name
      faults.append(ContentFault(name, problem, remedy: remedy))
    }
  }

  /// The folders that are looked into.
  private static let folders: Set = [
    "Questionnaires", "Questionnaires/examples", "Questionnaires/schemas", "Checklists",
    "Checklists/schemas", "Templates",
  ]

  /// A number of bytes in words.
  private static func size(_ bytes: Int) -> String {
    bytes < 1 << 20 ? "\(bytes) bytes" : "\(bytes >> 20) MB"
  }

  /// Whether a name is none of our business: hidden ones, such as `.git`, and a folder's README.
  private static func isPassedOver(_ name: String, depth: Int) -> Bool {
    name.hasPrefix(".") || depth == 0 && name == "README.md"
  }
}
