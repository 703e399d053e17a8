import Readiness

extension Pack {
  /// Every runbook, in the order of the files. Throws ``ContentFaults``.
  func runbooks() throws(ContentFaults) -> [Runbook] {
    try loadRunbooks().get(in: files)
  }

  /// The words to explain; none if the pack explains none. Throws ``ContentFaults``.
  func glossary() throws(ContentFaults) -> Glossary {
    try loadGlossary().get(in: files)
  }

  /// What becomes of the practices the pack was derived from. Throws ``ContentFaults``.
  func coverage() throws(ContentFaults) -> Coverage {
    try loadCoverage().get(in: files)
  }

  /// Every framework that the mapping names. Throws ``ContentFaults``.
  func frameworks() throws(ContentFaults) -> Frameworks {
    try loadFrameworks().get(in: files)
  }

  /// What the items are mapped to. Throws ``ContentFaults``.
  func controls() throws(ContentFaults) -> [Item.ID: [ItemProse.Control]] {
    try prose().compactMapValues { $0.controls.isEmpty ? nil : $0.controls }
  }

  /// Every runbook, in the order of the files.
  func loadRunbooks() -> Loaded<[Runbook]> {
    merge(.runbook, into: Overlaid<Runbook>("runbook"), Runbook.read) { part, all, log in
      all.lay(part, id: part.id.text, path: "id", &log)
    }.map { merged, _ in merged.elements }
  }

  /// The words to explain.
  func loadGlossary() -> Loaded<Glossary> {
    merge(.glossary, into: Overlaid<Glossary.Term>("term"), GlossaryPart.init) { part, all, log in
      for term in part.terms { all.lay(term, id: term.id.text, path: "terms/\(term.id)", &log) }
    }.map { merged, _ in Glossary(merged.elements) }
  }

  /// The practices to cover.
  func loadCoverage() -> Loaded<Coverage> {
    merge(
      .coverage, into: Overlaid<Coverage.Practice>("practice"), CoveragePart.init
    ) { part, all, log in
      for practice in part.practices {
        all.lay(practice, id: practice.id.text, path: "practices/\(practice.id)", &log)
      }
    }.map { merged, _ in Coverage(merged.elements) }
  }

  /// The control catalogues.
  func loadFrameworks() -> Loaded<Frameworks> {
    merge(
      .frameworks, into: Overlaid<Frameworks.Framework>("framework"), FrameworksPart.init
    ) { part, all, log in
      for framework in part.frameworks {
        all.lay(framework, id: framework.id.text, path: "frameworks/\(framework.id)", &log)
      }
    }.map { merged, _ in Frameworks(merged.elements) }
  }

  /// The ids that were handed out, of every layer.
  func loadPermanentIDs() -> Loaded<PermanentIDs> {
    merge(
      .permanent, into: PermanentIDs(ids: [:], retired: [:]), PermanentPart.init
    ) { part, all, _ in
      all = PermanentIDs(
        ids: all.ids.merging(part.ids.ids) { $0 + $1 },
        retired: all.retired.merging(part.ids.retired) { $0 + $1 })
    }
  }
}
