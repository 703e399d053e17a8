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
    let parts = text.split(separator: "/")
    if parts.count == 3, parts.prefix(2) == kind.format.split(separator: "/").prefix(2) {
      findings.add(
        "\(quoted(text)) is a version this program does not read", at: node.start,
        remedy: "write \(kind.format), or use the program that the file was made for")
    } else {
      findings.addUnknown(
        "format", text, among: ContentKind.allCases.map(\.format), at: node.start)
    }
  }
}
