import Readiness
import YAML

/// Every file of a pack with what it holds: ids, how many of them, and whose file it is.
struct ContentListing: Hashable, Sendable, Encodable {
  /// The name and version of the pack, as in "acme 3 over surefoot 1".
  let pack: String
  /// In the order of layers, then of paths.
  let files: [File]

  /// One file.
  struct File: Hashable, Sendable, Encodable {
    /// From the layer's root.
    let path: String
    /// `shipped`, or the folder.
    let layer: String
    /// What it holds, for example "checklist"; "template" or "schema"; nil if nobody can tell.
    let kind: String?
    /// The size in bytes.
    let bytes: Int
    /// What it defines, by what it is: "questions", "items" and so on.
    let ids: [String: [String]]
  }

  /// Lists a pack whose documents were read.
  init(_ pack: Pack, _ documents: [ContentDocument]) {
    self.pack = pack.title
    files = pack.files.map { file in
      let document = documents.first { $0.file.name == file.name }
      return File(
        path: file.path, layer: "\(file.layer)", kind: ContentListing.kind(of: file),
        bytes: file.count, ids: document.map(ContentListing.ids) ?? [:])
    }
  }

  private static func kind(of file: ContentFile) -> String? {
    switch ContentPlace(file.path) {
    case .templates: "template"
    case .schemas: "schema"
    case nil: nil
    default: ContentKind(sniffing: file)?.rawValue
    }
  }

  /// The ids in a document: those of the elements of its lists, of questions below their sections
  /// and of rules below their tables.
  private static func ids(of document: ContentDocument) -> [String: [String]] {
    var ids: [String: [String]] = [:]
    var lists = (document.root.pairs ?? []).map { ($0.key.text ?? "", $0.value) }
    for (outer, inner) in [("sections", "questions"), ("tables", "rules")] {
      for element in document.root[outer]?.items ?? [] {
        if let list = element[inner] { lists.append((inner, list)) }
      }
    }
    for (name, node) in lists where name != "retired" {
      let found =
        node.items?.compactMap { $0["id"]?.text } ?? node.pairs?.compactMap(\.key.text) ?? []
      if !found.isEmpty { ids[name, default: []] += found }
    }
    return ids
  }
}

extension ContentListing: CustomStringConvertible {
  /// A line for each file: path, layer, and how many of what it holds.
  var description: String {
    let lines = files.map { file in
      let counts = file.ids.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.count)" }
      let kind = file.kind ?? "not read by anything"
      let what = counts.isEmpty ? kind : counts.joined(separator: ", ")
      return "\(file.path) (\(file.layer)): \(what)"
    }
    return ([pack] + lines).joined(separator: "\n")
  }
}

extension Pack {
  /// Its name and version, and what lies below it: "acme 3 over surefoot 1".
  var title: String {
    layers.reversed().map { "\($0.id) \($0.version)" }.joined(separator: " over ")
  }

  /// Every file as it can be written into a folder, upper layers over lower ones, sorted by path.
  var exported: [(path: String, bytes: [UInt8])] {
    var byPath: [String: ContentFile] = [:]
    for file in files { byPath[file.path] = file }
    return byPath.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      .map { ($0.path, $0.bytes) }
  }
}
