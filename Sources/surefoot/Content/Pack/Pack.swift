import Readiness

/// The content files of one subject: what is shipped, and what a folder lays over it by id.
///
/// Holds files only; each part is read when it is asked for, so that a command reads what it needs.
struct Pack: Sendable {
  /// The layers, lowest first; never empty.
  let layers: [PackLayer]
  /// The files of all layers: by layer, then by the bytes of the path.
  let files: [ContentFile]
  /// The digest of what is kept of it, where somebody has computed it already.
  private(set) var knownDigest: String?

  /// The shipped pack with a folder before it. What is wrong with the folder itself is returned
  /// beside it. Throws if the folder cannot be opened.
  static func open(
    folder: String? = nil
  ) throws(SystemError) -> (pack: Pack, faults: [ContentFault]) {
    var layers = [(Layer.shipped, ShippedFiles.all())]
    var faults: [ContentFault] = []
    if let folder {
      let content = try ContentFolder(folder)
      layers.append((.folder(folder), content.files))
      faults += content.faults + SecretFaults.faults(in: content.files)
    }
    return (Pack(layers, &faults), faults)
  }

  /// The shipped pack with a folder before it, refused as a whole if anything in it is wrong.
  /// Throws `SystemError` if the folder cannot be opened, else ``ContentFaults``.
  static func load(folder: String? = nil) throws -> Pack {
    let (pack, faults) = try open(folder: folder)
    // What is shipped was checked when it was built; a folder is checked whole, once.
    let found =
      folder == nil ? faults : ContentCheck(pack, faults + TemplateCheck.faults(pack)).faults
    if let faults = ContentFaults(found, in: pack.files) { throw faults }
    guard folder == nil, let digest = ShippedFiles.digest() else { return pack }
    return pack.knowing(digest: digest)
  }

  /// A pack of some of the files of another.
  init(layers: [PackLayer], files: [ContentFile]) {
    self.layers = layers
    self.files = files
  }

  /// A pack of files at hand, lowest layer first.
  init(_ layers: [(layer: Layer, files: [ContentFile])], _ faults: inout [ContentFault]) {
    var read: [PackLayer] = []
    for (layer, files) in layers {
      read.append(PackLayer.read(layer, from: files, below: read, &faults))
    }
    self.layers = read
    files = layers.flatMap(\.files)
  }

  /// The same pack, with the digest that it was found to have: computing it takes longer than most
  /// commands do besides.
  func knowing(digest: String) -> Pack {
    var pack = self
    pack.knownDigest = digest
    return pack
  }

  /// Its permanent name: that of its uppermost layer.
  var id: String { layers.last?.id ?? "" }

  /// The version of its uppermost layer.
  var version: Int { layers.last?.version ?? 0 }

  /// The layer that a file belongs to.
  func layer(of file: ContentFile) -> PackLayer {
    layers.first { $0.layer == file.layer } ?? PackLayer.nameless(file.layer)
  }
}

/// A pack as a workspace keeps it.
extension Pack {
  /// The files that decide what the program does; layers above the lowest have `1/` (`2/` …)
  /// before their paths. Examples and schemas are left out, so that changing those asks nobody to
  /// upgrade a plan.
  var kept: KeptPack {
    let files = files.filter { ContentPlace($0.path)?.decides == true }.map { file in
      let number = layers.firstIndex { $0.layer == file.layer } ?? 0
      let path = number == 0 ? file.path : "\(number)/\(file.path)"
      return KeptPack.File(path: path, bytes: file.bytes)
    }
    return KeptPack(name: id, version: "\(version)", files: files)
  }

  /// A pack from the files that were kept. Throws ``ContentFaults`` if a `pack.yaml` is broken.
  init(kept: KeptPack) throws(ContentFaults) {
    var layers: [Int: [ContentFile]] = [:]
    for file in kept.files {
      let number = file.path.split(separator: "/").first.flatMap { Int($0) } ?? 0
      let path = number == 0 ? file.path : String(file.path.drop { $0 != "/" }.dropFirst())
      let layer = number == 0 ? Layer.shipped : .folder("\(kept.name) \(kept.version)")
      layers[number, default: []].append(ContentFile(path: path, layer: layer, bytes: file.bytes))
    }
    var faults: [ContentFault] = []
    let sorted = layers.sorted { $0.key < $1.key }
    self.init(sorted.map { ($0.value[0].layer, $0.value) }, &faults)
    if let faults = ContentFaults(faults, in: files) { throw faults }
  }
}
