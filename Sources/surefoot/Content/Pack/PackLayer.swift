import Readiness

/// One layer of a pack, as its `pack.yaml` names it.
struct PackLayer: Hashable, Sendable {
  /// Whose it is.
  let layer: Layer
  /// Its permanent name.
  let id: String
  /// Counts up with every change that is handed out.
  let version: Int

  /// What the ids it adds must begin with; nil for what is shipped.
  var prefix: String? { layer == .shipped ? nil : "\(id)-" }

  /// What stands in for a layer whose `pack.yaml` is missing or broken.
  static func nameless(_ layer: Layer) -> PackLayer {
    PackLayer(layer: layer, id: "", version: 0)
  }

  /// Reads the `pack.yaml` among a layer's files.
  static func read(
    _ layer: Layer, from files: [ContentFile], below: [PackLayer], _ faults: inout [ContentFault]
  ) -> PackLayer {
    guard let file = files.first(where: { $0.path == "pack.yaml" }) else {
      let name = ContentFile(path: "pack.yaml", layer: layer, bytes: []).name
      faults.append(
        ContentFault(
          name, "this file is missing",
          remedy:
            "write into it: format: surefoot/pack/1, pack: YOUR-NAME and version: 1, a line each"))
      return nameless(layer)
    }
    guard let document = ContentDocument(file, .pack, &faults) else { return nameless(layer) }
    let (part, findings) = document.read { fields in
      let id = fields.id("pack", of: Pack.self)
      let version = fields.number("version", in: 1...1_000_000)
      if let id, below.contains(where: { $0.id == id.text }) {
        fields.fault(
          "pack", "\(quoted(id.text)) is the name of the pack below this one",
          remedy: "give this folder a name of its own, for example pack: acme")
      }
      return id.flatMap { id in version.map { (id.text, $0) } }
    }
    faults += findings.faults
    return part.map { PackLayer(layer: layer, id: $0.0, version: $0.1) } ?? nameless(layer)
  }
}
