import Readiness
import YAML

/// Checklists and the words of their items.
extension CheckReading {
  mutating func checkChecklists() {
    guard checklists.isWhole else { return }
    let names = checklists.value.map(\.id.text)
    let strays = prose.documents.filter { document in
      document.root["checklist"]?.text.map { !names.contains($0) } ?? true
    }
    for document in strays {
      let id = document.root["checklist"]?.text ?? ""
      let remedy = Findings.remedy(for: id, among: names)
      add([Fault("checklist", "unknown checklist \(quoted(id))", remedy: remedy)], in: [document])
    }
    let vocabulary = questionnaires.isWhole && model.isWhole ? vocabulary : nil
    // What an item needs may stand in another checklist, so all of them are checked as one.
    let whole = Pack.joined(checklists.value).map { [$0] } ?? checklists.value
    for checklist in whole { add(checklist.check(vocabulary), in: checklists.documents) }
    checkTwice()
    checkScopes()
    guard prose.isWhole && strays.isEmpty else { return }
    for checklist in checklists.value { checkProse(of: checklist, vocabulary) }
  }

  /// Items that stand in two checklists.
  private mutating func checkTwice() {
    var first: [Item.ID: Checklist.ID] = [:]
    for checklist in checklists.value {
      let twice = checklist.items.filter { first[$0.id] != nil }.map { item in
        Fault(
          "items/\(item.id)/id",
          "the item \(item.id) stands in \(first[item.id].map(\.text) ?? ""), too",
          remedy: "give one of them another id")
      }
      add(twice, in: documents(of: checklist))
      for item in checklist.items { first[item.id] = first[item.id] ?? checklist.id }
    }
  }

  /// Items of the organization that an answer about one account closes or hurries: another account's
  /// answer would say otherwise.
  private mutating func checkScopes() {
    guard questionnaires.isWhole else { return }
    let own = Set(
      questionnaires.value.flatMap(\.sections).filter { $0.scope == .account }
        .flatMap(\.questions).map(\.id))
    for checklist in checklists.value {
      let shared = checklist.items.filter { $0.scope == .organization }
      let found = shared.flatMap { item in
        [("closed-when", item.closedWhen), ("urgent-when", item.urgentWhen)].flatMap { key, when in
          (when?.questions ?? []).filter(own.contains).map { question in
            Fault(
              "items/\(item.id)/\(key)",
              "it is about the organization, and \(question) is answered for one account",
              remedy: "ask \(question) in a section of scope organization")
          }
        }
      }
      add(found, in: documents(of: checklist))
    }
  }

  private func documents(of checklist: Checklist) -> [ContentDocument] {
    checklists.documents.filter { $0.root["id"]?.text == checklist.id.text }
  }

  private mutating func checkProse(of checklist: Checklist, _ vocabulary: Vocabulary?) {
    let words = prose.documents.filter { $0.root["checklist"]?.text == checklist.id.text }
    let told = prose.value[checklist.id] ?? [:]
    let (withoutProse, withoutItem) = checklist.check(prose: told.keys)
    add(withoutProse, in: documents(of: checklist))
    add(withoutItem, in: words)
    for item in checklist.items {
      guard let prose = told[item.id] else { continue }
      add(checklist.check(prose: prose, of: item, vocabulary), in: words)
      if frameworks.isWhole, !frameworks.value.all.isEmpty {
        add(frameworks.value.check(prose.controls, of: item.id), in: words)
      }
    }
  }
}
