import Readiness
import YAML

/// Runbooks, and what refers to everything else: coverage, permanent ids, influence, the glossary.
extension CheckReading {
  /// Whether all that the others refer to could be read.
  private var isWhole: Bool {
    questionnaires.isWhole && model.isWhole && checklists.isWhole && prose.isWhole
      && runbooks.isWhole
  }

  mutating func checkReference() {
    let vocabulary = questionnaires.isWhole && model.isWhole ? vocabulary : nil
    for runbook in runbooks.value {
      let own = runbooks.documents.filter { $0.root["id"]?.text == runbook.id.text }
      add(runbook.check(vocabulary), in: own)
      if checklists.isWhole { add(itemFaults(of: runbook), in: own) }
    }
    // Where something could not be read, or refers to nothing, nobody can tell what is missing.
    guard isWhole, faults.isEmpty else { return }
    checkCoverage()
    checkPermanentIDs()
    checkQuestionLineage()
    checkReach()
    checkInfluence()
    checkAbbreviations()
  }

  /// The items that a runbook speaks about and that are none.
  private func itemFaults(of runbook: Runbook) -> [Fault] {
    let known = checklists.value.flatMap(\.items).map(\.id)
    let named = [("drill-item", runbook.proves.drill), ("alarm-item", runbook.proves.alarm)]
    return named.compactMap { key, item in
      guard let item, !known.contains(item) else { return nil }
      return Fault(
        key, "no item is called \(item)",
        remedy: Suggestion.question(for: item.text, among: known.map(\.text)))
    }
  }

  /// Finds questions that are never asked, values, rules and outputs that no answers lead to.
  private mutating func checkReach() {
    guard !model.value.tables.isEmpty else { return }
    let reach = model.value.reach(of: questionnaires.value.flatMap(\.questions))
    self.reach = reach
    let sections = questionnaires.value.flatMap(\.sections)
    for fault in reach.faults {
      let path = fault.path.split(separator: "/")
      let section = sections.first { section in
        path.first == "questions" && section.questions.contains { $0.id.text == path.last ?? "" }
      }
      guard let section else {
        add([fault], in: model.documents)
        continue
      }
      let found = Fault("sections/\(section.id)/\(fault.path)", fault.problem, remedy: fault.remedy)
      add([found], in: questionnaires.documents)
    }
  }

  private mutating func checkCoverage() {
    let faults = coverage.value.check(
      items: Set(checklists.value.flatMap(\.items).map(\.id)),
      runbooks: Set(runbooks.value.map(\.id)),
      questions: Set(questionnaires.value.flatMap(\.questions).map(\.id)))
    add(faults, in: coverage.documents)
  }

  /// Holds the ids there are against the list of those handed out, if the pack keeps one. What a
  /// folder adds is its own affair, unless it keeps a list, too.
  private mutating func checkPermanentIDs() {
    guard permanent.isWhole, !permanent.documents.isEmpty else { return }
    let listing = Set(permanent.documents.map { pack.layer(of: $0.file).id })
    let free = pack.layers.filter { !listing.contains($0.id) }.compactMap(\.prefix)
    let present = presentIDs.mapValues { ids in
      ids.filter { id in !free.contains(where: id.hasPrefix) }
    }
    add(permanent.value.check(against: present), in: permanent.documents)
  }

  /// What questions were called before is retired, in a pack that keeps a list.
  private mutating func checkQuestionLineage() {
    let isListed = permanent.isWhole && pack.layers.count == 1 && !permanent.documents.isEmpty
    let retired = isListed ? Set(permanent.value.retired["questions"] ?? []) : nil
    add(questionnaires.value.checkLineage(retired: retired), in: questionnaires.documents)
  }

  /// Every id that people's records can name, by kind.
  private var presentIDs: [String: Set<String>] {
    let questions = questionnaires.value.flatMap(\.questions)
    let items = checklists.value.flatMap(\.items)
    let steps = runbooks.value.flatMap { book in book.steps.map { "\(book.id)/\($0.id)" } }
    let roles = runbooks.value.flatMap { book in book.roles.map { "\(book.id)/\($0.id)" } }
    let held = runbooks.value.flatMap { book in
      book.prerequisites.map { "\(book.id)/\($0.id)" }
    }
    let tasks = runbooks.value.flatMap { book in book.tasks.map { "\(book.id)/\($0.id)" } }
    return [
      "questionnaires": Set(questionnaires.value.map(\.id.text)),
      "questions": Set(questions.map(\.id.text)),
      "options": Set(
        questions.flatMap { question in
          question.kind == .yesNo ? [] : question.choices.map { "\(question.id)/\($0.id)" }
        }),
      "facts": Set(model.value.facts.map(\.id.text)),
      "rules": Set(
        model.value.tables.flatMap { table in table.rules.map { "\(table.id)/\($0.id)" } }),
      "checklists": Set(checklists.value.map(\.id.text)),
      "areas": Set(checklists.value.flatMap(\.areas).map(\.id.text)),
      "items": Set(items.map(\.id.text)),
      "runbooks": Set(runbooks.value.map(\.id.text)), "steps": Set(steps), "roles": Set(roles),
      "prerequisites": Set(held), "tasks": Set(tasks),
    ]
  }

  /// Finds questions and options that change nothing.
  private mutating func checkInfluence() {
    guard !checklists.value.isEmpty else { return }
    var influence = Influence()
    influence.note(model.value)
    for questionnaire in questionnaires.value {
      influence.note(questionnaire.offeredWhen)
      for question in questionnaire.questions { influence.note(question.askedWhen) }
    }
    for checklist in checklists.value {
      checklist.hours.map { influence.note(all: $0.question) }
      for item in checklist.items {
        influence.note(item.appliesWhen)
        influence.note(item.closedWhen)
        influence.note(item.urgentWhen)
      }
    }
    for note in prose.value.values.flatMap(\.values).flatMap(\.notes) { influence.note(note.when) }
    for runbook in runbooks.value {
      for step in runbook.steps { influence.note(step.appliesWhen) }
      for task in runbook.tasks { influence.note(task.appliesWhen) }
      for prerequisite in runbook.prerequisites { influence.note(prerequisite.appliesWhen) }
    }
    for questionnaire in questionnaires.value {
      let own = questionnaires.documents.filter {
        $0.root["id"]?.text == questionnaire.id.text
      }
      add(influence.check(questionnaire), in: own)
    }
  }

  /// The keys whose texts people read.
  private static let readable: Set<String> = [
    "title", "ask", "summary", "why", "find-out", "good", "because", "how", "check", "undo",
    "skip-when", "alone", "say", "note", "reason", "watch", "use-when", "not-when", "does", "do",
    "expect", "if-not", "without-root", "proof", "meaning", "origin", "weeks",
  ]

  /// Finds abbreviations that the glossary does not explain, if there is a glossary.
  private mutating func checkAbbreviations() {
    guard glossary.isWhole, !glossary.value.terms.isEmpty else { return }
    let excused = Set([ContentKind.frameworks, .coverage, .permanent])
    let parts = glossary.value.parts
    for document in documents where !excused.contains(document.kind) {
      var waiting = [(key: "", node: document.root)]
      while let (key, node) = waiting.popLast() {
        waiting += node.items?.map { (key, $0) } ?? []
        for pair in node.pairs ?? [] where pair.key.text != "sources" && pair.key.text != "source" {
          waiting.append((pair.key.text ?? "", pair.value))
        }
        guard CheckReading.readable.contains(key), let text = node.text else { continue }
        for word in Glossary.unexplained(in: text, by: parts) {
          faults.append(
            ContentFault(
              document.file.name, at: node.start, "the glossary does not explain \(quoted(word))",
              remedy: "add it to the glossary, or write it out"))
        }
      }
    }
  }
}
