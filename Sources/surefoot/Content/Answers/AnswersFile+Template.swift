import Readiness

extension AnswersFile {
  /// A file of answers to fill in: every question, or some, as comments with the values that it
  /// takes. As it stands it reads as no answers at all.
  /// - Parameter questionnaires: the one that the file names first; the others' answers may stand in
  ///   it as well.
  static func template(
    _ questionnaires: [Questionnaire], only some: Set<Question.ID>? = nil
  ) -> String {
    let titles = questionnaires.map(\.title).joined(separator: ", ")
    var lines = [
      "# Answers for: \(titles)",
      "# Take away the # in front of the answers you have. These can always be given:",
      "#   ID: {unknown: true}                not known yet; it will be asked again",
      "#   ID: {not-applicable: \"why\"}        does not apply, and why",
      "#   ID: {value: VALUE, because: \"why\"} a value with its reason",
      "# Never write a password, an access key or another secret here.",
    ]
    lines += questionnaires.first.map(head) ?? []
    lines += [
      "# name: Example Company            # what the workspace is called",
      "# zone: Europe/Berlin              # its time zone",
      "# account: {name: main, id: \"111122223333\", kind: stand-alone}   # or management, member",
      "answers:",
    ]
    for section in questionnaires.flatMap(\.sections) {
      let asked = section.questions.filter { some?.contains($0.id) ?? true }
      guard !asked.isEmpty else { continue }
      lines += [""] + YAMLText.comment("---- \(section.title) ----", indent: "  ")
      for question in asked { lines += [""] + entry(question) }
    }
    return lines.map { "\($0)\n" }.joined()
  }

  private static func entry(_ question: Question) -> [String] {
    var lines = YAMLText.comment("\(question.title): \(question.ask)", indent: "  ")
    if let condition = question.askedWhen {
      lines += YAMLText.comment("Asked only if \(condition).", indent: "  ")
    }
    switch question.kind {
    case .oneOf(let options), .severalOf(let options):
      for option in options {
        let text = "- \(option.id): \(option.title)"
        lines += YAMLText.comment(text, indent: "  ", hanging: "    ")
      }
    case .number, .text, .day, .yesNo:
      lines += YAMLText.comment("Write \(question.allowed).", indent: "  ")
    }
    return lines + ["  # \(question.id): \(example(of: question.kind))"]
  }

  private static func example(of kind: Question.Kind) -> String {
    switch kind {
    case .yesNo: "\"yes\""
    case .oneOf(let options): YAMLText.scalar(options.first?.id.text ?? "")
    case .severalOf(let options):
      "[\(options.prefix(2).map { YAMLText.scalar($0.id.text) }.joined(separator: ", "))]"
        + "   # [] is none of them"
    case .number(let bounds, _): "\(bounds.lowerBound)"
    case .text: "\"…\""
    case .day: "2026-11-23"
    }
  }
}
