import Readiness

/// How content stands to the content that a workspace is on.
enum ContentStanding: String, Encodable {
  /// It is the same to the byte.
  case same
  /// A layer has a higher version, and none a lower one.
  case newer
  /// A layer has a lower version.
  case older
  /// The versions are the same, and the files are not.
  case changed
  /// It has other layers.
  case other

  /// How a pack stands to the one that a workspace is on.
  init(_ new: Pack, to old: Pack) {
    guard new.reference.digest != old.reference.digest else {
      self = .same
      return
    }
    self.init(new.layers.map(Version.init), to: old.layers.map(Version.init))
  }

  /// A layer by its name and version.
  private struct Version: Equatable {
    let id: String
    let number: Int

    init(_ layer: PackLayer) {
      (id, number) = (layer.id, layer.version)
    }
  }

  private init(_ new: [Version], to old: [Version]) {
    let pairs = new.compactMap { layer in
      old.first { $0.id == layer.id }.map { (new: layer.number, old: $0.number) }
    }
    if pairs.contains(where: { $0.new < $0.old }) {
      self = .older
    } else if pairs.contains(where: { $0.new > $0.old }) {
      self = .newer
    } else {
      self = new.map(\.id) == old.map(\.id) ? .changed : .other
    }
  }
}

extension Pack {
  /// Whether the lowest layer has a lower version than that of another pack by the same name.
  func isBuiltOnLess(than other: Pack) -> Bool {
    guard let own = layers.first, let theirs = other.layers.first else { return false }
    return own.id == theirs.id && own.version < theirs.version
  }

  /// Whether the lowest layer is that of another pack to the byte.
  func hasBase(of other: Pack) -> Bool {
    base.elementsEqual(other.base) { $0.path == $1.path && $0.bytes == $1.bytes }
  }

  /// The files of the lowest layer alone that decide something.
  private var base: [ContentFile] {
    guard let lowest = layers.first else { return [] }
    return files.filter { layer(of: $0) == lowest && ContentPlace($0.path)?.decides == true }
  }
}

extension Desk {
  /// The pack that the workspace is on, whatever is given or shipped.
  func ownPack() throws -> Pack {
    guard let reference = state.pack else { return try Pack.load(folder: folder) }
    return try pack(reference)
  }

  /// A pack that the workspace is or was on.
  func pack(_ reference: PackReference) throws -> Pack {
    let shipped = try Pack.load()
    if shipped.reference.digest == reference.digest {
      return shipped.knowing(digest: reference.digest)
    }
    guard let kept = try workspace.pack(digest: reference.digest) else {
      throw DeskError.packGone(reference, workspace.path)
    }
    return try Pack(kept: kept).knowing(digest: reference.digest)
  }

  /// What is said of content that the program ships and the workspace is not on; nil if there is
  /// nothing to say.
  func contentRemark(_ own: Pack) throws -> String? {
    guard folder == nil, let old = own.layers.first else { return nil }
    let shipped = try Pack.load()
    guard let new = shipped.layers.first, new.id == old.id else { return nil }
    let upgrade = "surefoot plan upgrade shows what is different"
    if new.version > old.version {
      return "content \(new.id) \(new.version) is newer than this workspace's \(old.version): "
        + upgrade
    }
    if new.version < old.version {
      return "content \(new.id) \(new.version) of this program is older than this workspace's "
        + "\(old.version), which it stays on"
    }
    return shipped.hasBase(of: own)
      ? nil
      : "content \(new.id) \(new.version) of this program differs from this workspace's: \(upgrade)"
  }

  /// What a person should know who gave other content than the workspace is on to a report.
  /// Templates are taken from what was given.
  func otherContentNotices(_ own: Pack) throws -> [String] {
    guard folder != nil, state.pack != nil else { return [] }
    let given = try pack()
    guard given.deciding != own.deciding else { return [] }
    return [
      "surefoot: reports are made with the content that the workspace is on, \(own.title); "
        + "surefoot plan upgrade --content DIR shows what is different in \(given.title)"
    ]
  }
}

extension Pack {
  /// All that decides something but how pages look.
  fileprivate var deciding: [KeptPack.File] {
    kept.files.filter { file in
      // Files of upper layers have the layer's number before their path.
      let path = file.path.drop { $0.isNumber }.drop { $0 == "/" }
      return ![.templates, .pack].contains(ContentPlace(String(path)))
    }
  }
}
