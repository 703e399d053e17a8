import Readiness

/// `surefoot answers diff FILE`
enum AnswersDiff {
  static let command = Command(
    "answers diff", "Compare a file of answers with the workspace",
    positionals: [.init("FILE", "the file; - for standard input", values: .file)],
    records: form.fields,
    examples: [.init("surefoot answers diff answers.yaml", "what the file would change")]
  ) { invocation in
    try Desk.read(invocation) { desk in
      let (pack, account) = (try desk.pack(), try desk.account(invocation))
      let all = try pack.questionnaires()
      let file = try AnswersInput.read(invocation.subject, all, invocation.world)
      let own = desk.state.answers(seenFrom: account.name)
      let lines = all.flatMap(\.questions).compactMap { question -> Difference? in
        let (here, there) = (own[question.id], file.answers[question.id])
        guard here != there else { return nil }
        return Difference(
          question: question.id, workspace: here?.display(for: question) ?? "",
          file: there?.display(for: question) ?? "")
      }
      return Outcome(
        "answers-diff", data: ["differences": lines], text: text(lines),
        records: form.text(lines), notices: desk.notices)
    }
  }

  private static let form = RecordForm<Difference>([
    .word("question", "the question") { $0.question.text },
    .text("workspace", "what the workspace says; empty if it is not answered") { $0.workspace },
    .text("file", "what the file says; empty if it says nothing") { $0.file },
  ])

  private struct Difference: Encodable {
    let question: Question.ID
    let workspace: String
    let file: String
  }

  private static func text(_ lines: [Difference]) -> String {
    if lines.isEmpty { return "No difference.\n" }
    func said(_ text: String) -> String { text.isEmpty ? "not answered" : text }
    let text = lines.map { line in
      "\(line.question)\n  - \(said(line.workspace))\n  + \(said(line.file))\n"
    }
    return Escape.terminal(text.joined(), lineBreaks: .kept)
  }
}
