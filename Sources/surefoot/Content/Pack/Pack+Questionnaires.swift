import Readiness

extension Pack {
  /// Every questionnaire, the onboarding first, then in the order of the files. Throws
  /// ``ContentFaults``.
  func questionnaires() throws(ContentFaults) -> [Questionnaire] {
    let all = try loadQuestionnaires().get(in: files)
    return all.filter { $0.id == "onboarding" } + all.filter { $0.id != "onboarding" }
  }

  /// A questionnaire. Throws ``ContentFaults``; nil if there is none of that id.
  func questionnaire(
    _ id: Questionnaire.ID = "onboarding"
  ) throws(ContentFaults) -> Questionnaire? {
    try questionnaires().first { $0.id == id }
  }

  /// Every questionnaire, in the order of the files.
  func loadQuestionnaires() -> Loaded<[Questionnaire]> {
    merge(
      .questionnaire, into: Overlaid("questionnaire"), QuestionnairePart.init,
      QuestionnaireMerge.lay
    ).map { merged, faults in merged.elements.map { $0.whole(&faults) } }
  }
}

/// A questionnaire while files are laid over each other.
private struct QuestionnaireMerge {
  let id: Questionnaire.ID
  var title: String?
  var summary: String?
  var minutes: Int?
  var offeredWhen: Condition?
  var again: [Question.ID] = []
  var sections = Overlaid<SectionMerge>("section")

  /// Lays one file over what is there.
  static func lay(
    _ part: QuestionnairePart, _ all: inout Overlaid<QuestionnaireMerge>, _ log: inout MergeLog
  ) {
    let new = QuestionnaireMerge(id: part.id)
    all.update(part.id.text, path: "id", new: new, &log) { whole, log in
      whole.title = part.title ?? whole.title
      whole.summary = part.summary ?? whole.summary
      whole.minutes = part.minutes ?? whole.minutes
      whole.offeredWhen = part.offeredWhen ?? whole.offeredWhen
      whole.again += part.again.filter { !whole.again.contains($0) }
      for section in part.sections { whole.lay(section, &log) }
    }
  }

  private mutating func lay(_ part: QuestionnairePart.Section, _ log: inout MergeLog) {
    let path = "sections/\(part.id)"
    let new = SectionMerge(id: part.id)
    sections.update(part.id.text, path: path, new: new, &log) { section, log in
      section.title = part.title ?? section.title
      section.scope = part.scope ?? section.scope
      for question in part.questions {
        let path = "\(path)/questions/\(question.id)"
        section.questions.lay(question, id: question.id.text, path: path, &log)
      }
    }
  }

  /// What it amounts to; what nobody said is a fault.
  func whole(_ faults: inout [(of: String, fault: Fault)]) -> Questionnaire {
    let has = [("title", title != nil), ("summary", summary != nil), ("minutes", minutes != nil)]
    for (key, isThere) in has where !isThere {
      let problem = "the questionnaire \(quoted(id.text)) has no \(key)"
      faults.append((id.text, Fault("id", problem, remedy: "add \(key): …")))
    }
    return Questionnaire(
      id: id, title: title ?? "…", summary: summary ?? "…", minutes: minutes ?? 1,
      sections: sections.elements.map { $0.whole(of: id.text, &faults) },
      offeredWhen: offeredWhen, again: again)
  }
}

/// A section while files are laid over each other.
private struct SectionMerge {
  let id: ID<Questionnaire.Section>
  var title: String?
  var scope: Scope?
  var questions = Overlaid<Question>("question")

  func whole(
    of owner: String, _ faults: inout [(of: String, fault: Fault)]
  ) -> Questionnaire.Section {
    for (key, isThere) in [("title", title != nil), ("scope", scope != nil)] where !isThere {
      let fault = Fault(
        "sections/\(id)", "the section \(quoted(id.text)) has no \(key)",
        remedy: "add \(key): …, or use the id of a section that has one")
      faults.append((owner, fault))
    }
    return Questionnaire.Section(
      id: id, title: title ?? "…", scope: scope ?? .organization, questions: questions.elements)
  }
}
