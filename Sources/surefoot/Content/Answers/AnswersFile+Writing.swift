import Readiness

extension AnswersFile {
  /// The file as YAML that reads back equal: the answers in the order of the questions.
  /// - Parameter questionnaires: the one that the file names first, then those whose answers stand in
  ///   it as well.
  func text(_ questionnaires: [Questionnaire]) -> String {
    var lines = questionnaires.first.map(AnswersFile.head) ?? []
    if let name { lines.append("name: \(YAMLText.scalar(name))") }
    if let zone { lines.append("zone: \(YAMLText.scalar(zone))") }
    if let account { lines.append("account: \(AnswersFile.text(account))") }
    lines.append("answers:")
    for question in questionnaires.flatMap(\.questions) {
      guard let answer = answers[question.id] else { continue }
      lines.append("  \(question.id): \(AnswersFile.text(answer))")
    }
    let expected = expect.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.key): \(YAMLText.scalar($0.value))" }
    if !expected.isEmpty { lines.append("expect: {\(expected.joined(separator: ", "))}") }
    return lines.map { "\($0)\n" }.joined()
  }

  /// The two keys that every file of answers begins with.
  static func head(_ questionnaire: Questionnaire) -> [String] {
    ["format: \(ContentKind.answers.format)", "questionnaire: \(questionnaire.id)"]
  }

  private static func text(_ account: Account) -> String {
    let fields = [
      ("name", account.name.text), ("id", account.number), ("kind", account.kind?.rawValue),
      ("environment", account.environment),
    ]
    let texts = fields.compactMap { key, value in value.map { "\(key): \(YAMLText.scalar($0))" } }
    return "{\(texts.joined(separator: ", "))}"
  }

  /// An answer as a value of the file.
  static func text(_ answer: Answer) -> String {
    let because = answer.justification.map { ", because: \(YAMLText.quoted($0))" } ?? ""
    switch answer.response {
    case .notApplicable(let reason): return "{not-applicable: \(YAMLText.quoted(reason))}"
    case .unknown: return "{unknown: true\(because)}"
    case .value(let value):
      let control = answer.control.map { ", control: \(YAMLText.quoted($0))" } ?? ""
      let more = because + control
      return more.isEmpty ? text(value) : "{value: \(text(value))\(more)}"
    }
  }

  private static func text(_ value: Answer.Value) -> String {
    switch value {
    case .yesNo(let yes): yes ? "\"yes\"" : "\"no\""
    case .option(let option): YAMLText.scalar(option.text)
    case .options(let options):
      "[\(options.map { YAMLText.scalar($0.text) }.joined(separator: ", "))]"
    case .number(let number): "\(number)"
    case .text(let text): YAMLText.quoted(text)
    case .day(let day): "\(day)"
    }
  }
}
