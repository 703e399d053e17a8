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
    options: OnboardingInput.options,
    talks: true,
    endings: [
      .init(
        .incomplete, "paused, or answers are missing and nobody can be asked; the rest is saved")
    ],
    examples: [
      .init("surefoot audit", "ask, close, date anew"),
      .init("surefoot audit --account sandbox", "another account"),
      .init("surefoot audit --set contacts-current=yes --no-input", "some answers, asking nothing"),
    ]
  ) { invocation in
    try MissingAnswers.told(to: invocation, by: Auditing.run)
  }
}
