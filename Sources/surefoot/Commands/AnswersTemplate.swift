import Readiness

/// `surefoot answers template`
enum AnswersTemplate {
  static let command = Command(
    "answers template", "Print a file of answers to fill in",
    options: [.init("--missing", "only the questions that this workspace has no answer to")],
    examples: [
      .init("surefoot answers template > answers.yaml", "every question, with what is allowed"),
      .init("surefoot answers template --missing", "what is left"),
    ]
  ) { invocation in
    if invocation.arguments.has("--missing") { return try missing(invocation) }
    try invocation.refuse(["--workspace", "--account", "--as-of"], with: "without --missing")
    let pack = try Pack.load(folder: invocation.arguments.value("--content"))
    let text = AnswersFile.template(try pack.questionnaires())
    return Outcome("answers-template", data: ["text": text], document: text)
  }

  private static func missing(_ invocation: borrowing Invocation) throws -> Outcome {
    try Desk.read(invocation) { desk in
      let (pack, account) = (try desk.pack(), try desk.account(invocation))
      let advice = try Advice(pack, desk.state, account: account)
      let open = advice.questions.map(\.id).filter(advice.isOpen)
      let text = AnswersFile.template(advice.questionnaires, only: Set(open))
      return Outcome(
        "answers-template", data: ["text": text], document: text, notices: desk.notices)
    }
  }
}
