import Readiness

/// `surefoot init`
enum Initialize {
  static let command = Command(
    "init", "Onboard: questions, decision, plan, first reports",
    discussion: """
      About twenty minutes; every answer is saved at once. Ctrl-C pauses, and --resume goes on \
      exactly there. With answers from a file and nothing missing, nothing is asked. --set stands \
      in the history of your shell and in the list of processes; a file does not.
      """,
    options: OnboardingInput.options + [
      .init("--resume", "go on where it stopped"),
      .init("--name", value: "TEXT", "what the organization is called"),
      .init("--zone", value: "ZONE", "its time zone, for example Europe/Berlin"),
    ],
    examples: [
      .init("surefoot init", "ask, decide, plan"),
      .init("surefoot init --resume", "go on after a pause"),
      .init(
        "surefoot init --answers Questionnaires/examples/solo-founder.yaml --no-input",
        "from a file, asking nothing"),
    ]
  ) { invocation in
    try MissingAnswers.told(to: invocation, by: Onboarding.run)
  }
}
