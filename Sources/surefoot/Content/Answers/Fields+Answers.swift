import Readiness
import YAML

extension Fields {
  /// The key `answers`, which may be empty: answers by the id of their question. Without
  /// questions to read them by, they are passed over.
  mutating func answers(to questions: [Question]?) -> Answers {
    if peek("answers")?.isNull == true {
      accept("answers")
      return [:]
    }
    let names = (questions ?? []).map(\.id.text)
    let byID = Dictionary((questions ?? []).map { ($0.id.text, $0) }) { first, _ in first }
    let answers = within("answers", needed: true) { fields in
      var answers: Answers = [:]
      for (key, place, node) in fields.all() where questions != nil {
        guard let question = byID[key] else {
          fields.findings.addUnknown("question", key, among: names, at: place)
          continue
        }
        answers[question.id] = fields.answer(node, to: question)
      }
      return answers
    }
    return answers ?? [:]
  }

  /// An answer: a value, or a mapping that says more or says that there is none.
  private mutating func answer(_ node: YAML.Node, to question: Question) -> Answer? {
    guard node.pairs != nil else {
      guard let value = given(node, to: question) else { return nil }
      return answer(GivenAnswer(value), at: node, to: question)
    }
    return Fields.read(node, depth: depth + 1, &findings) { $0.answer(to: question, at: node) }
  }

  private mutating func answer(to question: Question, at place: YAML.Node) -> Answer? {
    let present = ["value", "unknown", "not-applicable"].filter(has)
    let because = present == ["not-applicable"] ? nil : told("because")
    let control = present == ["value"] ? told("control") : nil
    guard let kind = present.first, present.count == 1 else {
      for key in present { _ = node(key) }
      let problem = present.isEmpty ? "an answer without a value" : "an answer in two forms"
      let remedy = "write one of {value: …}, {unknown: true}, {not-applicable: \"why\"}"
      findings.add(problem, at: start, remedy: remedy)
      return nil
    }
    guard let node = node(kind), let value = given(kind, node, to: question) else { return nil }
    let given = GivenAnswer(value, justification: because, control: control)
    return answer(given, at: kind == "value" ? node : place, to: question)
  }

  /// What one of the three keys gives as the answer itself.
  private mutating func given(
    _ kind: String, _ node: YAML.Node, to question: Question
  ) -> GivenAnswer.Value? {
    switch kind {
    case "value": return given(node, to: question)
    case "not-applicable": return told(kind).map { .notApplicable(because: $0) }
    default:
      if boolean(kind) == true { return .unknown }
      if node.boolean == false { fault(kind, "\"unknown\" is false", remedy: "write the value") }
      return nil
    }
  }

  /// What a scalar or a list gives as the answer itself.
  private mutating func given(_ node: YAML.Node, to question: Question) -> GivenAnswer.Value? {
    if let items = node.items {
      let words = items.compactMap { $0.isNull ? nil : $0.text }
      if words.count == items.count { return .words(words) }
    } else if let text = node.text, !node.isNull {
      return .word(text)
    }
    findings.add(
      "\(quoted(question.id.text)) has no value that can be read", at: node.start,
      remedy: "write \(question.allowed), or {unknown: true}")
    return nil
  }

  /// What the question makes of an answer given; its refusal is a fault.
  private mutating func answer(
    _ given: GivenAnswer, at node: YAML.Node, to question: Question
  ) -> Answer? {
    do {
      return try question.answer(from: given)
    } catch {
      let (problem, remedy) = Fields.sentences(error, question)
      findings.add(problem, at: node.start, remedy: remedy)
      return nil
    }
  }

  /// A line in somebody's words.
  private mutating func told(_ key: String) -> String? {
    guard let node = node(key), let text = text(node, named: quoted(key)) else { return nil }
    do {
      return try Question.prose(text)
    } catch {
      let (problem, remedy) = Fields.sentences(error, nil)
      let name = if case .secret = error { "" } else { "\(quoted(key)): " }
      findings.add(name + problem, at: node.start, remedy: remedy)
      return nil
    }
  }

  /// What is wrong with an answer and what to do; a secret is never repeated.
  private static func sentences(
    _ error: AnswerError, _ question: Question?
  ) -> (problem: String, remedy: String?) {
    if case .secret(let secret) = error { return (secret.finding, secret.advice) }
    let typed = error.typed.map { "\(quoted($0)) " } ?? ""
    let near = error.similar.map(quoted)
    let remedy =
      near.isEmpty
      ? question.map { "write \($0.allowed), or {unknown: true}" }
      : "did you mean \(Suggestion.list(near, or: "or"))?"
    let name = question.map { "\($0.id): " } ?? ""
    return (name + typed + error.predicate, remedy)
  }
}
