import Readiness

extension Pack {
  /// The files of a place, lowest layer first.
  func files(in place: ContentPlace) -> [ContentFile] {
    files.filter { ContentPlace($0.path) == place }
  }

  /// The documents of a kind, lowest layer first. Files whose first line names no kind are told
  /// apart from those of other kinds by nobody, so that they are faults here.
  func documents(of kind: ContentKind, _ faults: inout [ContentFault]) -> [ContentDocument] {
    files(in: kind.place).compactMap { file in
      switch ContentKind(sniffing: file) {
      case kind: return ContentDocument(file, kind, &faults)
      case .some(let other) where other.place == kind.place: return nil
      default:
        Pack.explain(file, in: kind.place, &faults)
        return nil
      }
    }
  }

  /// Says why the first line of a file names no kind that lies in its place.
  private static func explain(
    _ file: ContentFile, in place: ContentPlace, _ faults: inout [ContentFault]
  ) {
    let kinds = ContentKind.allCases.filter { $0.place == place }
    let remedy = "begin the file with \(kinds.map { "format: \($0.format)" }.joined(separator: " or "))"
    guard let root = ContentDocument.tree(file.bytes, named: file.name, &faults) else { return }
    var findings = Findings(file: file.name)
    guard let format = root["format"], let text = format.text else {
      findings.add("the file does not say what it holds", at: root.start, remedy: remedy)
      return faults += findings.faults
    }
    if kinds.contains(where: { $0.format == text }) {
      findings.add("\"format\" does not stand in the first line", at: format.start, remedy: remedy)
    } else if let other = ContentKind.allCases.first(where: { $0.format == text }) {
      findings.add("a file of format \(other.format) lies in the wrong folder", at: format.start,
        remedy: other.place == .questionnaires ? "move it to Questionnaires" : remedy)
    } else {
      findings.addUnknown("format", text, among: kinds.map(\.format), at: format.start)
    }
    faults += findings.faults
  }

  /// Reads every document of a kind and lays them over each other.
  func merge<Part, Whole>(
    _ kind: ContentKind, into whole: Whole, _ reader: (inout Fields) -> Part?,
    _ lay: (Part, inout Whole, inout MergeLog) -> Void
  ) -> Loaded<Whole> {
    var loaded = Loaded(value: whole)
    loaded.documents = documents(of: kind, &loaded.faults)
    for document in loaded.documents {
      let (part, findings) = document.read(reader)
      loaded.faults += findings.faults
      loaded.broken.formUnion(findings.broken)
      guard let part else { continue }
      var log = MergeLog(document, layer(of: document.file))
      lay(part, &loaded.value, &log)
      loaded.faults += log.located
      loaded.changes += log.changes
    }
    return loaded
  }
}

extension Loaded {
  /// The same with another value, made of this one; what is missing in it are faults.
  func map<Other>(_ make: (Value, inout [Fault]) -> Other) -> Loaded<Other> {
    var found: [Fault] = []
    var other = Loaded<Other>(
      value: make(value, &found), faults: faults, broken: broken, changes: changes,
      documents: documents)
    other.faults += found.map { ContentDocument.locate($0, in: documents) }
    return other
  }
}
