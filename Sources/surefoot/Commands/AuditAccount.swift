import Readiness

/// `surefoot audit`
enum AuditAccount {
  static let command = Command(
    "audit", "Go through the common mistakes of an account that is in use",
    discussion: """
      About fifteen minutes; every answer is saved at once, and surefoot audit goes on where it \
      stopped. A good answer closes its item, self-stated, today; a bad one ranks it higher; the \
      days of the plan are given anew to what remains. Answers from a file need not be complete.
      """,
    options: [
      .init(
        "--answers", value: "FILE", "answers as YAML or JSON; - for standard input",
        values: .file),
      .init(
        "--set", value: "ID=VALUE", "one answer; wins over the file", repeats: true,
        values: .questions),
    ],
    examples: [
      .init("surefoot audit", "ask, close, date anew"),
      .init("surefoot audit --account sandbox", "another account"),
      .init("surefoot audit --set contacts-current=yes --no-input", "some answers, asking nothing"),
    ]
  ) { invocation in
    do {
      return try Auditing.run(invocation)
    } catch let error as OnboardingError where invocation.arguments.has("--json") {
      guard let missing = MissingAnswers(error) else { throw error }
      return Outcome("answers-missing", data: missing, text: "", status: .incomplete)
    }
  }
}
