import Readiness
import YAML

extension ContentDocument {
  /// A fault of the subject, with the line that its path leads to.
  func locate(_ fault: Fault) -> ContentFault {
    ContentFault(
      file.name, at: root.place(of: fault.path).position, fault.problem, remedy: fault.remedy)
  }

  /// A fault of the subject, in the document that its path leads farthest into; in the uppermost
  /// of several.
  static func locate(_ fault: Fault, in documents: [ContentDocument]) -> ContentFault {
    let best = documents.max { left, right in
      left.root.place(of: fault.path).found < right.root.place(of: fault.path).found
    }
    return best?.locate(fault) ?? ContentFault(fault.path, fault.problem, remedy: fault.remedy)
  }
}

extension YAML.Node {
  /// Where a path such as `items/root-mfa/needs/2` leads, and how many of its names were found.
  ///
  /// A name is a key, or the `id` or `name` of an element, or the position of an element from 0.
  /// The last place found stands in for what is not found.
  func place(of path: String) -> (found: Int, position: YAML.Position) {
    var node = self
    var position = start
    var found = 0
    for name in path.split(separator: "/") {
      guard let step = node.step(String(name)) else { break }
      (node, position) = step
      found += 1
    }
    return (found, position)
  }

  private func step(_ name: String) -> (node: YAML.Node, position: YAML.Position)? {
    if let pair = pairs?.first(where: { $0.key.text == name }) {
      let isText = pair.value.text != nil
      return (pair.value, isText ? pair.value.start : pair.key.start)
    }
    if let node = items?.first(where: { ($0["id"] ?? $0["name"])?.text == name }) {
      return (node, (node["id"] ?? node["name"])?.start ?? node.start)
    }
    if let items, let number = Int(name), items.indices.contains(number) {
      return (items[number], items[number].start)
    }
    return nil
  }
}
