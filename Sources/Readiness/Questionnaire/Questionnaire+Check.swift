extension Questionnaire {
  /// Everything that is wrong with the questionnaire; empty if it can be asked.
  ///
  /// Checked are ids, titles, options and bounds, that conditions look only back (through facts,
  /// too), and that every word and number of a test is a possible answer. Paths are made of keys
  /// and ids, positions count from 0: `sections/ID/questions/ID/options/1/id`.
  ///
  /// - Parameter model: derives the facts that conditions name; nil if there are none.
  public func check(model: DecisionModel? = nil) -> [Fault] {
    var faults = naming(id.text, title, at: "")
    if minutes < 1 { faults.append(Fault("minutes", "takes no time", remedy: "write 1 or more")) }
    if sections.isEmpty {
      faults.append(Fault("sections", "there is no section", remedy: "add a section"))
    }
    faults += twice(sections.map(\.id.text), "sections")
    var earlier: [Question] = []
    for section in sections {
      faults += check(section, after: &earlier, model)
    }
    return faults
  }

  private func check(
    _ section: Section, after earlier: inout [Question], _ model: DecisionModel?
  ) -> [Fault] {
    let path = "sections/\(section.id)"
    var faults = naming(section.id.text, section.title, at: path + "/")
    if section.questions.isEmpty {
      faults.append(
        Fault("\(path)/questions", "the section asks nothing", remedy: "add a question"))
    }
    for question in section.questions {
      let place = "\(path)/questions/\(question.id)"
      faults += naming(question.id.text, question.title, at: place + "/")
      if earlier.contains(where: { $0.id == question.id }) {
        faults.append(
          Fault(
            "\(place)/id", "the question \(question.id) is asked twice",
            remedy: "give one of them another id"))
      }
      faults += QuestionCheck(question, place, earlier, questions, model).faults
      earlier.append(question)
    }
    return faults
  }
}

/// What is wrong with an id and a title.
func naming(_ id: String, _ title: String, at path: String) -> [Fault] {
  var faults: [Fault] = []
  if !ID<Questionnaire>(id).isWellFormed {
    faults.append(
      Fault(
        "\(path)id", "\"\(id.shortened())\" is not an id",
        remedy: "write a lower-case word such as people-now"))
  }
  if title.allSatisfy(\.isWhitespace) {
    faults.append(Fault("\(path)title", "\(id) has no title", remedy: "write a short name"))
  }
  return faults
}
