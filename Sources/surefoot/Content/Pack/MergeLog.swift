import Readiness

/// What laying files over each other did: what is wrong with it, and what changed.
struct MergeLog {
  /// By path, in the document being laid.
  private(set) var faults: [Fault] = []
  private(set) var changes: [ContentChange] = []
  private let document: ContentDocument
  /// The layer of the document being laid.
  let layer: PackLayer

  /// Nothing done yet with this document.
  init(_ document: ContentDocument, _ layer: PackLayer) {
    self.document = document
    self.layer = layer
  }

  /// Adds a fault.
  mutating func add(_ fault: Fault) {
    faults.append(fault)
  }

  /// Notes that an upper layer did something.
  mutating func note(_ act: ContentChange.Act, _ what: String, _ id: String) {
    guard layer.prefix != nil else { return }
    changes.append(ContentChange(act: act, what: what, id: id, file: file))
  }

  /// The file being laid, as a person finds it.
  var file: String { document.file.name }

  /// The faults with their lines.
  var located: [ContentFault] {
    faults.map { document.locate($0) }
  }
}

/// Elements laid over each other by id: what bears the id of one below replaces it, in its place;
/// the rest is added at the end.
struct Overlaid<Element> {
  /// In the order of the lowest layer, then as added.
  private(set) var elements: [Element] = []
  private var indices: [String: Int] = [:]
  private var origins: [String: Origin] = [:]
  private let what: String

  /// Who laid an element last.
  private struct Origin {
    let layer: Layer
    let file: String
  }

  /// None yet, of that name: "question".
  init(_ what: String) {
    self.what = what
  }

  /// Lays an element over what has its id, or adds it.
  mutating func lay(_ element: Element, id: String, path: String, _ log: inout MergeLog) {
    guard let index = indices[id] else { return add(element, id: id, path: path, &log) }
    if let origin = origins[id], origin.layer == log.layer.layer {
      // Within one file the reader has said so already.
      guard origin.file != log.file else { return }
      log.add(
        Fault(
          path, "the \(what) \(quoted(id)) stands in \(origin.file) too",
          remedy: "remove one of them, or give it another id"))
      return
    }
    elements[index] = element
    origins[id] = Origin(layer: log.layer.layer, file: log.file)
    log.note(.replaced, what, id)
  }

  /// Changes the element of that id, which is made first if there is none: for what holds other
  /// things laid over each other.
  mutating func update(
    _ id: String, path: String, new: Element, _ log: inout MergeLog,
    _ change: (inout Element, inout MergeLog) -> Void
  ) {
    if indices[id] == nil { add(new, id: id, path: path, &log) }
    if let index = indices[id] { change(&elements[index], &log) }
  }

  private mutating func add(_ element: Element, id: String, path: String, _ log: inout MergeLog) {
    if let prefix = log.layer.prefix, !id.hasPrefix(prefix) {
      log.add(
        Fault(
          path,
          "the \(what) \(quoted(id)) is new, and its id does not begin with \(quoted(prefix))",
          remedy: "write \(prefix)\(id), or the id of the \(what) it is to replace"))
    }
    indices[id] = elements.count
    origins[id] = Origin(layer: log.layer.layer, file: log.file)
    elements.append(element)
    log.note(.added, what, id)
  }
}
