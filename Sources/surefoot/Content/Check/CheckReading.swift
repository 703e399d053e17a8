import Readiness
import YAML

/// A whole reading of a pack while it goes on.
struct CheckReading {
  let pack: Pack
  let questionnaires: Loaded<[Questionnaire]>
  let model: Loaded<DecisionModel>
  let checklists: Loaded<[Checklist]>
  let prose: Loaded<[Checklist.ID: [Item.ID: ItemProse]]>
  let runbooks: Loaded<[Runbook]>
  let glossary: Loaded<Glossary>
  let coverage: Loaded<Coverage>
  let frameworks: Loaded<Frameworks>
  let permanent: Loaded<PermanentIDs>
  let vocabulary: Vocabulary
  var faults: [ContentFault]
  var proofs: [Proof] = []
  /// Which vectors of facts the questions lead to; nil where something is wrong before that.
  var reach: Reach?
  let changes: [ContentChange]
  let documents: [ContentDocument]
  /// The ids of what could not be read, whatever it is.
  private let broken: Set<String>

  init(_ pack: Pack) {
    self.pack = pack
    questionnaires = pack.loadQuestionnaires()
    model = pack.loadDecisionModel()
    checklists = pack.loadChecklists()
    prose = pack.loadProse()
    runbooks = pack.loadRunbooks()
    glossary = pack.loadGlossary()
    coverage = pack.loadCoverage()
    frameworks = pack.loadFrameworks()
    permanent = pack.loadPermanentIDs()
    let templates = pack.loadTemplates()
    vocabulary = model.value.vocabulary(questionnaires.value.flatMap(\.questions))
    let parts: [any LoadedPart] = [
      questionnaires, model, checklists, prose, runbooks, glossary, coverage, frameworks,
      permanent, templates,
    ]
    faults = parts.flatMap(\.faults)
    changes = parts.flatMap(\.changes)
    documents = parts.flatMap(\.documents)
    broken = parts.reduce(into: []) { $0.formUnion($1.broken) }
  }

  /// Adds faults of the subject with their lines, but none about what could not be read: what
  /// only seems to be missing is not called so.
  mutating func add(_ found: [Fault], in documents: [ContentDocument]) {
    faults += found.filter { fault in
      broken.isDisjoint(with: CheckReading.words(fault.problem))
        && broken.isDisjoint(with: CheckReading.words(fault.path))
    }.map { ContentDocument.locate($0, in: documents) }
  }

  /// The ids, and whatever looks like one, in a text.
  static func words(_ text: String) -> [String] {
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
      add(crossFaults(of: questionnaire), in: documents)
    }
  }

  /// What is wrong between questionnaires: ids that two of them use, and what they point at.
  private func crossFaults(of questionnaire: Questionnaire) -> [Fault] {
    let others = questionnaires.value.filter { $0.id != questionnaire.id }.flatMap(\.questions)
    let elsewhere = Set(others.map(\.id))
    let twice = questionnaire.sections.flatMap { section in
      section.questions.filter { elsewhere.contains($0.id) }.map { question in
        Fault(
          "sections/\(section.id)/questions/\(question.id)/id",
          "another questionnaire asks \(question.id), too",
          remedy: "give one of them another id, or name it under again")
      }
    }
    let strays = questionnaire.again.enumerated().filter { !elsewhere.contains($0.element) }.map {
      Fault(
        "again/\($0.offset)", "unknown question \(quoted($0.element.text))",
        remedy: Suggestion.question(for: $0.element.text, among: elsewhere.map(\.text)))
    }
    let offered = questionnaire.offeredWhen?.faults(at: "offered-when", in: vocabulary) ?? []
    return twice + strays + offered
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
