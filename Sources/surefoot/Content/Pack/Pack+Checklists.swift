import Readiness

extension Pack {
  /// Every checklist as one, the thirty days first, without the prose. Throws ``ContentFaults``;
  /// nil if there is none of the thirty days.
  func checklist() throws(ContentFaults) -> Checklist? {
    Pack.joined(try loadChecklists().get(in: files))
  }

  /// Checklists as one, the thirty days first; nil if those are not among them.
  static func joined(_ all: [Checklist]) -> Checklist? {
    let first: Checklist.ID = "thirty-days"
    return all.first { $0.id == first }?.joined(with: all.filter { $0.id != first })
  }

  /// The words of one item; nil if it has none. Throws ``ContentFaults``.
  ///
  /// Of the shipped files with words, which are by far the largest, only those are read in which the
  /// item stands as a key at the start of a line, as in all of them; a folder's are read whatever
  /// their form, and all of them if that finds nothing.
  func prose(for item: Item.ID) throws(ContentFaults) -> ItemProse? {
    let name = Array("\(item):".utf8)
    let naming = files.filter { file in
      file.layer != .shipped || ContentKind(sniffing: file) != .prose
        || file.bytes.hasLine(beginningWith: name)
    }
    if let prose = try Pack(layers: layers, files: naming).anyProse(for: item) { return prose }
    return try anyProse(for: item)
  }

  /// The same, from all files with words that there are.
  private func anyProse(for item: Item.ID) throws(ContentFaults) -> ItemProse? {
    try prose()[item]
  }

  /// The words of every item, read once: for whoever wants many of them.
  func prose() throws(ContentFaults) -> [Item.ID: ItemProse] {
    try loadProse().get(in: files).values.reduce(into: [:]) { all, part in
      all.merge(part) { first, _ in first }
    }
  }

  /// Every checklist, in the order of the files.
  func loadChecklists() -> Loaded<[Checklist]> {
    merge(.checklist, into: Overlaid("checklist"), ChecklistPart.init, ChecklistMerge.lay)
      .map { merged, faults in merged.elements.map { $0.whole(&faults) } }
  }

  /// The words of every item of every checklist.
  func loadProse() -> Loaded<[Checklist.ID: [Item.ID: ItemProse]]> {
    merge(.prose, into: [Checklist.ID: Overlaid<(Item.ID, ItemProse)>](), ProsePart.init) {
      part, whole, log in
      var items = whole[part.checklist] ?? Overlaid("prose")
      for item in part.items {
        items.lay(item, id: item.id.text, path: "items/\(item.id)", &log)
      }
      whole[part.checklist] = items
    }.map { merged, _ in
      merged.mapValues { Dictionary($0.elements) { first, _ in first } }
    }
  }
}

extension [UInt8] {
  /// Whether some line begins with these bytes, spaces before them left out.
  fileprivate func hasLine(beginningWith name: [UInt8]) -> Bool {
    split(separator: UInt8(ascii: "\n")).contains { line in
      line.drop { $0 == 0x20 }.starts(with: name)
    }
  }
}

/// A checklist while files are laid over each other.
private struct ChecklistMerge {
  let id: Checklist.ID
  var title: String?
  var origin: String?
  var weeks: [String] = []
  var areas = Overlaid<Checklist.Area>("area")
  var items = Overlaid<Item>("item")
  var retired: [Item.ID] = []
  var lineage: [Item.ID: [Item.ID]] = [:]
  var hours: Checklist.Hours?
  var reversibleWhen: Condition?

  /// Lays one file over what is there.
  static func lay(
    _ part: ChecklistPart, _ all: inout Overlaid<ChecklistMerge>, _ log: inout MergeLog
  ) {
    let new = ChecklistMerge(id: part.id)
    all.update(part.id.text, path: "id", new: new, &log) { whole, log in
      whole.title = part.title ?? whole.title
      whole.origin = part.origin ?? whole.origin
      if !part.weeks.isEmpty { whole.weeks = part.weeks }
      whole.hours = part.hours ?? whole.hours
      whole.reversibleWhen = part.reversibleWhen ?? whole.reversibleWhen
      for retired in part.retired { whole.retire(retired) }
      for area in part.areas {
        whole.areas.lay(area, id: area.id.text, path: "areas/\(area.id)", &log)
      }
      for item in part.items {
        whole.items.lay(item, id: item.id.text, path: "items/\(item.id)", &log)
      }
    }
  }

  private mutating func retire(_ retired: Retired) {
    if !self.retired.contains(retired.id) { self.retired.append(retired.id) }
    if !retired.replaces.isEmpty { lineage[retired.id] = retired.replaces }
  }

  func whole(_ faults: inout [(of: String, fault: Fault)]) -> Checklist {
    let has = [
      ("title", title != nil), ("origin", origin != nil), ("items", !items.elements.isEmpty),
    ]
    for (key, isThere) in has where !isThere {
      let problem = "the checklist \(quoted(id.text)) has no \(key)"
      faults.append((id.text, Fault("id", problem, remedy: "add \(key): …")))
    }
    return Checklist(
      id: id, title: title ?? "…", origin: origin ?? "…", weeks: weeks, areas: areas.elements,
      items: items.elements, retired: retired, lineage: lineage, hours: hours,
      reversibleWhen: reversibleWhen)
  }
}
