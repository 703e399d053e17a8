import Readiness
import YAML

/// What a whole reading of a pack found: every fault of every file, the proofs of its tables, and
/// what its layers changed.
struct ContentCheck {
  /// Sorted by file, line and column, each with its line.
  let faults: [ContentFault]
  /// Of every decision table that could be proved.
  let proofs: [Proof]
  /// What upper layers replaced or added.
  let changes: [ContentChange]
  /// Every file, with what it holds.
  let listing: ContentListing

  /// Reads everything.
  ///
  /// - Parameters:
  ///   - found: what opening the pack found already.
  ///   - today: the day after which no source can have been checked; nil leaves that out.
  init(_ pack: Pack, _ found: [ContentFault], today: Day? = nil) {
    var reading = CheckReading(pack)
    reading.checkQuestionnaires()
    reading.checkDecisions()
    reading.checkChecklists()
    reading.checkExamples()
    if let today { reading.checkSources(today) }
    faults = ContentFaults.sorted(found + reading.faults, in: pack.files)
    proofs = reading.proofs
    changes = reading.changes
    listing = ContentListing(pack, reading.documents)
  }
}

/// A whole reading of a pack while it goes on.
private struct CheckReading {
  let pack: Pack
  let questionnaires: Loaded<[Questionnaire]>
  let model: Loaded<DecisionModel>
  let checklists: Loaded<[Checklist]>
  let prose: Loaded<[Checklist.ID: [Item.ID: ItemProse]]>
  let vocabulary: Vocabulary
  var faults: [ContentFault]
  var proofs: [Proof] = []
  let changes: [ContentChange]
  let documents: [ContentDocument]

  init(_ pack: Pack) {
    self.pack = pack
    questionnaires = pack.loadQuestionnaires()
    model = pack.loadDecisionModel()
    checklists = pack.loadChecklists()
    prose = pack.loadProse()
    let templates = pack.loadTemplates()
    vocabulary = model.value.vocabulary(questionnaires.value.flatMap(\.questions))
    faults =
      questionnaires.faults + model.faults + checklists.faults + prose.faults + templates.faults
    changes =
      questionnaires.changes + model.changes + checklists.changes + prose.changes
      + templates.changes
    documents =
      questionnaires.documents + model.documents + checklists.documents + prose.documents
  }

  /// Adds faults of the subject with their lines, but none about what could not be read: what
  /// only seems to be missing is not called so.
  private mutating func add(_ found: [Fault], in documents: [ContentDocument]) {
    let broken = questionnaires.broken.union(model.broken).union(checklists.broken)
      .union(prose.broken)
    faults += found.filter { fault in
      broken.isDisjoint(with: CheckReading.words(fault.problem))
        && broken.isDisjoint(with: CheckReading.words(fault.path))
    }.map { ContentDocument.locate($0, in: documents) }
  }

  /// The ids, and whatever looks like one, in a text.
  private static func words(_ text: String) -> [String] {
    text.split { character in
      !(character.isASCII && (character.isLetter || character.isNumber || character == "-"))
    }.map(String.init)
  }

  mutating func checkQuestionnaires() {
    guard questionnaires.isWhole, model.isWhole else { return }
    for questionnaire in questionnaires.value {
      let documents = questionnaires.documents
        .filter { $0.root["id"]?.text == questionnaire.id.text }
      add(questionnaire.check(model: model.value), in: documents)
    }
  }

  /// Checks what the model refers to, and proves its tables if nothing is wrong with it.
  mutating func checkDecisions() {
    guard questionnaires.isWhole, model.isWhole else { return }
    let questions = questionnaires.value.flatMap(\.questions)
    let found = model.value.check(questions: questions).filter { fault in
      model.broken.isEmpty || !CheckReading.isOfProof(fault)
    }
    add(found, in: model.documents)
    if found.isEmpty && model.broken.isEmpty { proofs = model.value.prove().proofs }
  }

  /// Whether a fault is about a table or a rule as a whole: what trying every case shows, which
  /// says nothing once a part of the model could not be read.
  private static func isOfProof(_ fault: Fault) -> Bool {
    let path = fault.path.split(separator: "/")
    return path.first == "tables" && (path.count <= 2 || path.count == 4 && path[2] == "rules")
  }

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
    for checklist in checklists.value {
      let index = checklists.documents.filter { $0.root["id"]?.text == checklist.id.text }
      add(checklist.check(questionnaires.isWhole && model.isWhole ? vocabulary : nil), in: index)
      if prose.isWhole && strays.isEmpty { checkProse(of: checklist, index) }
    }
  }

  private mutating func checkProse(of checklist: Checklist, _ index: [ContentDocument]) {
    let words = prose.documents.filter { $0.root["checklist"]?.text == checklist.id.text }
    let told = (prose.value[checklist.id] ?? [:]).keys
    let (withoutProse, withoutItem) = checklist.check(prose: told)
    add(withoutProse, in: index)
    add(withoutItem, in: words)
  }

  /// Reads the example answers against their questionnaires.
  mutating func checkExamples() {
    var byPath: [String: ContentFile] = [:]
    for file in pack.files(in: .examples) { byPath[file.path] = file }
    for file in byPath.values {
      let reading = AnswersReading(file, questionnaires.value)
      faults += reading.faults.filter { fault in
        questionnaires.broken.isDisjoint(with: CheckReading.words(fault.problem))
      }
    }
  }

  /// Finds sources that were checked on a day still to come.
  mutating func checkSources(_ today: Day) {
    for document in documents {
      var waiting = [document.root]
      while let node = waiting.popLast() {
        waiting += node.items ?? node.pairs?.map(\.value) ?? []
        guard let checked = node["checked"], let day = checked.text.flatMap(Day.init(_:)) else {
          continue
        }
        guard day > today else { continue }
        faults.append(
          ContentFault(
            document.file.name, at: checked.start, "checked on \(day), a day still to come",
            remedy: "write the day it was really read; today is \(today)"))
      }
    }
  }
}

extension DecisionModel {
  /// What conditions outside the model can speak of: some questions, all facts and all outputs.
  func vocabulary(_ questions: [Question]) -> Vocabulary {
    let outputs = tables.flatMap(\.outputs).map { output in
      (output.name, output.values.isEmpty ? Vocabulary.Values.text : .words(output.values))
    }
    return Vocabulary(
      questions: questions,
      facts: Dictionary(facts.map { ($0.id, $0.domain.values) }) { first, _ in first },
      decisions: Dictionary(outputs) { first, _ in first })
  }
}
