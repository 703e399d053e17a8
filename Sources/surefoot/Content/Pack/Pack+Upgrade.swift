import Readiness

extension Pack {
  /// What is otherwise here than in an older pack: items, questions, decisions, runbooks, words that
  /// are explained, templates.
  func differences(since old: Pack) throws -> [Difference] {
    try wholeChecklist().differences(
      since: old.wholeChecklist(), words: old.words(), newWords: words())
      + questionnaires().differences(since: old.questionnaires())
      + decisionModel().differences(since: old.decisionModel())
      + runbooks().differences(since: old.runbooks())
      + glossary().differences(since: old.glossary()) + templateDifferences(since: old)
  }

  private func templateDifferences(since old: Pack) -> [Difference] {
    let (before, after) = (Set(old.templateNames), Set(templateNames))
    let names = before.union(after).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return names.compactMap { name in
      guard before.contains(name) else { return Difference(.template, .added, name, title: name) }
      guard after.contains(name) else { return Difference(.template, .removed, name, title: name) }
      return template(named: name) == old.template(named: name)
        ? nil : Difference(.template, .changed, name, title: name)
    }
  }

  /// What is shipped, with the folders in front of it that a pack has.
  /// - Throws: ``UpgradeError/doesNotFit(_:_:)`` if a folder has faults on what is shipped.
  static func shipped(under old: Pack) throws -> Pack {
    let shipped = try load()
    guard old.layers.count > 1 else { return shipped }
    guard !shipped.hasBase(of: old) else { return old }
    let upper = old.layers.dropFirst().map { layer in
      (layer: layer.layer, files: old.files.filter { $0.layer == layer.layer })
    }
    var faults: [ContentFault] = []
    let pack = Pack([(Layer.shipped, shipped.files)] + upper, &faults)
    let found = ContentCheck(pack, faults + TemplateCheck.faults(pack)).faults
    if let faults = ContentFaults(found, in: pack.files) {
      throw UpgradeError.doesNotFit(old.title, faults)
    }
    return pack
  }
}
