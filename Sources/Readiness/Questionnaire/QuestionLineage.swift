/// The rules of what questions were called before.
extension [Questionnaire] {
  /// What is wrong with the earlier ids of questions: one that is still asked, one that two questions
  /// claim. Paths are `sections/ID/questions/ID/replaces/N`.
  /// - Parameter retired: the ids of questions that are retired; nil if nobody keeps a list.
  public func checkLineage(retired: Set<String>?) -> [Fault] {
    let questions = flatMap(\.questions)
    let live = Set(questions.map(\.id))
    var claimed: [Question.ID: Question.ID] = [:]
    var faults: [Fault] = []
    for section in flatMap(\.sections) {
      for question in section.questions {
        for (index, old) in question.replaces.enumerated() {
          let path = "sections/\(section.id)/questions/\(question.id)/replaces/\(index)"
          let problem = problem(with: old, live, claimed[old], retired)
          if let problem { faults.append(Fault(path, problem.what, remedy: problem.remedy)) }
          claimed[old] = claimed[old] ?? question.id
        }
      }
    }
    return faults
  }

  private func problem(
    with old: Question.ID, _ live: Set<Question.ID>, _ other: Question.ID?, _ retired: Set<String>?
  ) -> (what: String, remedy: String)? {
    if live.contains(old) {
      return ("it takes the answers of \"\(old)\", which is still asked", "leave that out")
    }
    if let other {
      return (
        "it takes the answers of \"\(old)\", and so does \(other)",
        "keep one of them: an answer counts for one question"
      )
    }
    guard let retired, !retired.contains(old.text) else { return nil }
    return (
      "it takes the answers of \"\(old.text.shortened())\", which is no retired question",
      Suggestion.question(for: old.text, among: retired)
        ?? "add it to retired in the list of permanent ids"
    )
  }
}
