/// Finds the workspace a command means.
enum Locator {
  /// The name a workspace has unless somebody gives it another.
  static let name = "surefoot.db"

  /// The workspace that exists: `--workspace`, else `SUREFOOT_WORKSPACE`, else `surefoot.db` here
  /// or in a folder above. The way up ends at the home folder, at the file system's edge, and
  /// before a folder of another user.
  /// - Throws: ``LocatorError/none`` if there is none.
  static func existing(named option: String?, in world: World) throws -> String {
    if let path = option ?? world.variable("SUREFOOT_WORKSPACE") {
      let path = absolute(path, in: world)
      guard try FileSystem.status(of: path) != nil else { throw LocatorError.notThere(path) }
      return path
    }
    guard let found = try above(world.folder, in: world) else {
      throw LocatorError.none(world.folder)
    }
    return found
  }

  /// Where `init` makes a workspace: what was named, else `surefoot.db` here.
  static func fresh(named option: String?, in world: World) -> String {
    absolute(option ?? world.variable("SUREFOOT_WORKSPACE") ?? name, in: world)
  }

  /// The workspace in this folder or above it, nil if there is none.
  static func above(_ folder: String, in world: World) throws -> String? {
    let home = try world.variable("HOME").flatMap { try FileSystem.status(of: $0)?.identity }
    var folder = folder
    while true {
      guard let status = try FileSystem.status(of: folder), status.owner == FileSystem.user else {
        return nil
      }
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      if try FileSystem.status(of: path) != nil { return path }
      if status.identity == home || folder == "/" { return nil }
      folder = FileSystem.folder(of: folder)
    }
  }

  /// The path from the root, without following anything.
  static func absolute(_ path: String, in world: World) -> String {
    path.hasPrefix("/") ? path : "\(world.folder)/\(path)"
  }
}

/// There is no workspace where one was looked for.
enum LocatorError: Error, Equatable, CustomStringConvertible {
  case none(String)
  case notThere(String)

  var description: String {
    switch self {
    case .none(let folder):
      "there is no workspace in \(folder) or above it\n"
        + "surefoot init makes one here; --workspace FILE names another; surefoot demo shows one"
    case .notThere(let path):
      "there is no workspace at \(path)\nsurefoot init --workspace \(path) makes one there"
    }
  }
}
