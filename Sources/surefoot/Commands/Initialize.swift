import Readiness

/// `surefoot init`
enum Initialize {
  static let command = Command(
    "init", "Onboard: questions, decision, plan, first reports",
    discussion: """
      About twenty minutes; every answer is saved at once. Ctrl-C pauses, and --resume goes on \
      exactly there. With answers from a file and nothing missing, nothing is asked. --set shows \
      in the history of your shell and in ps, while it runs, to everybody on the machine: give \
      what others must not read in a file of answers (--answers FILE, or - for standard input) or \
      at the prompt. Secrets belong nowhere here; what looks like one is refused.
      """,
    options: OnboardingInput.options + PaceOptions.options + [
      .init("--resume", "go on where it stopped"),
      .init("--name", value: "TEXT", "what the organization is called"),
      .init("--zone", value: "ZONE", "its time zone, for example Europe/Berlin"),
    ],
    talks: true,
    endings: [
      .init(
        .incomplete, "paused, or answers are missing and nobody can be asked; the rest is saved")
    ],
    examples: [
      .init("surefoot init", "ask, decide, plan"),
      .init("surefoot init --resume", "go on after a pause"),
      .init("surefoot init --start 2027-01-11 --working-days mon-fri", "plan from a later day"),
      .init(
        "surefoot init --answers Questionnaires/examples/solo-founder.yaml --no-input",
        "from a file, asking nothing"),
    ]
  ) { invocation in
    try MissingAnswers.told(to: invocation, by: Onboarding.run)
  }
}
