import Readiness

/// `surefoot answers export`
enum AnswersExport {
  static let command = Command(
    "answers export", "Print the answers of a workspace as a file that init reads",
    examples: [.init("surefoot answers export > answers.yaml", "to keep, to compare, to reuse")]
  ) { invocation in
    try Desk.read(invocation) { desk in
      let (pack, account) = (try desk.pack(), try desk.account(invocation))
      let file = AnswersExport.file(desk, try pack.onboarding(), account)
      let text = file.text(try pack.questionnaires())
      return Outcome("answers", data: ["text": text], document: text, notices: desk.notices)
    }
  }

  /// The answers as seen from an account.
  static func file(
    _ desk: borrowing Desk, _ questionnaire: Questionnaire, _ account: Account
  ) -> AnswersFile {
    AnswersFile(
      questionnaire: questionnaire.id, name: desk.state.name, zone: desk.state.zone,
      account: account, answers: desk.state.answers(seenFrom: account.name))
  }
}
