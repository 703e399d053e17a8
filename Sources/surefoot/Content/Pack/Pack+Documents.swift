import Readiness
import YAML

extension Pack {
  /// The files of a place, lowest layer first.
  func files(in place: ContentPlace) -> [ContentFile] {
    files.filter { ContentPlace($0.path) == place }
  }

  /// The documents of a kind, lowest layer first. Files whose first line names no kind are told
  /// apart from those of other kinds by nobody, so that they are faults here.
  func documents(
    of kind: ContentKind, _ faults: inout [ContentFault]
  ) -> (documents: [ContentDocument], isWhole: Bool) {
    var documents: [ContentDocument] = []
    var isWhole = true
    for file in files(in: kind.place) {
      switch ContentKind(sniffing: file) {
      case kind:
        let document = ContentDocument(file, kind, &faults)
        isWhole = isWhole && document != nil
        documents += document.map { [$0] } ?? []
      case .some(let other) where other.place == kind.place: continue
      default:
        Pack.explain(file, in: kind.place, &faults)
        isWhole = false
      }
    }
    return (documents, isWhole)
  }

  /// Says why the first line of a file names no kind that lies in its place.
  private static func explain(
    _ file: ContentFile, in place: ContentPlace, _ faults: inout [ContentFault]
  ) {
    let kinds = ContentKind.allCases.filter { $0.place == place }
    let lines = kinds.map { "format: \($0.format)" }
    let remedy = "begin the file with \(Suggestion.list(lines, or: "or"))"
    guard let root = ContentDocument.tree(file.bytes, named: file.name, &faults) else { return }
    var findings = Findings(file: file.name)
    guard let format = root["format"], let text = format.text else {
      findings.add("the file does not say what it holds", at: root.start, remedy: remedy)
      return faults += findings.faults
    }
    if kinds.contains(where: { $0.format == text }) {
      findings.add("\"format\" does not stand in the first line", at: format.start, remedy: remedy)
    } else if let other = ContentKind.allCases.first(where: { $0.format == text }) {
      findings.add(
        "a file of format \(other.format) lies in the wrong folder", at: format.start,
        remedy: "move it to \(other.place.pattern)")
    } else {
      findings.addUnknown(format: text, among: kinds, at: format.start)
    }
    faults += findings.faults
  }

  /// Reads every document of a kind and lays them over each other.
  func merge<Part, Whole>(
    _ kind: ContentKind, into whole: Whole, _ reader: (inout Fields) -> Part?,
    _ lay: (Part, inout Whole, inout MergeLog) -> Void
  ) -> Loaded<Whole> {
    var loaded = Loaded(value: whole)
    (loaded.documents, loaded.isWhole) = documents(of: kind, &loaded.faults)
    for document in loaded.documents {
      let (part, findings) = document.read(reader)
      loaded.faults += findings.faults
      loaded.broken.formUnion(findings.broken)
      loaded.isWhole = loaded.isWhole && findings.isWhole
      guard let part else {
        loaded.isWhole = false
        continue
      }
      var log = MergeLog(document, layer(of: document.file))
      lay(part, &loaded.value, &log)
      loaded.faults += log.located
      loaded.changes += log.changes
    }
    return loaded
  }
}

extension Loaded {
  /// The same with another value, made of this one; what is missing in it are faults, each of
  /// the questionnaire, checklist or whatever has that id.
  func map<Other>(_ make: (Value, inout [(of: String, fault: Fault)]) -> Other) -> Loaded<Other> {
    var found: [(of: String, fault: Fault)] = []
    var other = Loaded<Other>(
      value: make(value, &found), faults: faults, broken: broken, isWhole: isWhole,
      changes: changes, documents: documents)
    other.faults += found.map { id, fault in
      let own = documents.filter { ($0.root["id"]?.text ?? id) == id }
      return ContentDocument.locate(fault, in: own)
    }
    return other
  }
}
