import Readiness
import YAML

/// A content file as a tree of nodes, with what it holds.
struct ContentDocument {
  let file: ContentFile
  let kind: ContentKind
  let root: YAML.Node

  /// Parses a file of that kind; nil, with faults, if there is no tree.
  init?(_ file: ContentFile, _ kind: ContentKind, _ findings: inout [ContentFault]) {
    guard let root = ContentDocument.tree(file.bytes, named: file.name, &findings) else {
      return nil
    }
    self.init(file: file, kind: kind, root: root)
  }

  /// A document at hand.
  init(file: ContentFile, kind: ContentKind, root: YAML.Node) {
    self.file = file
    self.kind = kind
    self.root = root
  }

  /// The tree of a text, and everything in it that is refused; nil if it is no YAML at all.
  static func tree(
    _ bytes: [UInt8], named name: String, _ findings: inout [ContentFault]
  ) -> YAML.Node? {
    do {
      let document = try YAML.parse(bytes)
      findings += document.faults.map { ContentFault(name, $0) }
      return document.root
    } catch {
      findings += error.faults.map { ContentFault(name, $0) }
      return nil
    }
  }

  /// Reads the outermost mapping, `format` included.
  func read<Part>(_ reader: (inout Fields) -> Part?) -> (part: Part?, findings: Findings) {
    var findings = Findings(file: file.name)
    let part = Fields.read(root, &findings) { fields in
      fields.format(kind)
      return reader(&fields)
    }
    return (part, findings)
  }
}

extension Fields {
  /// The key `format`, which must name this kind.
  mutating func format(_ kind: ContentKind) {
    guard let node = node("format", needed: true) else { return }
    guard let text = node.text, text != kind.format else { return }
    findings.addUnknown(format: text, among: [kind], at: node.start)
  }
}

extension Findings {
  /// Adds that a format is none of those known here, or a version that is not read.
  mutating func addUnknown(
    format: String, among kinds: [ContentKind], at position: YAML.Position
  ) {
    let name = format.split(separator: "/").prefix(2).joined(separator: "/")
    guard let kind = kinds.first(where: { $0.format.hasPrefix("\(name)/") }) else {
      return addUnknown("format", format, among: kinds.map(\.format), at: position)
    }
    add(
      "\(quoted(format)) is a version that this program does not read", at: position,
      remedy: "write \(kind.format), or use the program that the file was made for")
  }
}
