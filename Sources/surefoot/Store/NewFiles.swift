import Readiness

/// Files that are written into a folder where none of them is yet: all of them, or none.
struct NewFiles {
  /// The files, by their paths below the folder.
  let files: [(path: String, bytes: [UInt8])]

  /// Writes them, and makes the folders they lie in.
  /// - Throws: ``NewFilesError`` if one of the names is taken, or `SystemError`; then nothing of
  ///   them is left, nor of those folders.
  func write(below folder: String) throws {
    let paths = files.map { "\(folder)/\($0.path)" }
    let taken = try paths.filter {
      try FileSystem.status(of: $0, followingLinks: false) != nil
    }
    guard taken.isEmpty else { throw NewFilesError.taken(taken) }
    var (written, made): ([String], [String]) = ([], [])
    do {
      for (file, path) in zip(files, paths) {
        made += try Folders.make(FileSystem.folder(of: path))
        try AtomicFile.write(file.bytes, to: path, mode: 0o644, isNew: true)
        written.append(path)
      }
    } catch {
      for path in written { try? FileSystem.remove(path) }
      // Nothing but what was written lies in them; what does not go is not in the way.
      for folder in made.reversed() { try? Folders.remove(folder) }
      throw error
    }
  }
}

/// Why no file is written.
enum NewFilesError: Error, Equatable, CustomStringConvertible {
  /// Something has these names already.
  case taken([String])

  var description: String {
    switch self {
    case .taken(let paths):
      let named = Suggestion.list(Array(paths.prefix(3)), or: "and")
      let more = paths.count > 3 ? " and \(paths.count - 3) more" : ""
      return "already there: \(named)\(more); nothing was written\n"
        + "name another folder, or remove what is to be written anew"
    }
  }
}
