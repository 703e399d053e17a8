import Readiness

@testable import surefoot

/// A small questionnaire with everything the wizard has to say.
enum WizardSample {
  static let questionnaire = Questionnaire(
    id: "sample", title: "Onboarding", summary: "All that a wizard minds.", minutes: 5,
    sections: [
      .init(id: "people", title: "People", scope: .organization, questions: people),
      .init(id: "account", title: "Account", scope: .account, questions: account),
    ])

  private static let people = [
    Question(
      id: "people", title: "People", ask: "How many people sign in to AWS?",
      kind: .number(1...1_000, unit: "people"),
      why: "The number of hands decides how often they get in each other's way.",
      findOut: """
        Count the names, once each:

        ```sh
        aws iam list-users --output table
        ```

        Leave out programs.
        """,
      good: "A number you could put names to.",
      sources: [
        Source(title: "IAM user guide", address: "https://docs.aws.amazon.com/", checked: day),
        Source(title: "What everybody knows"),
      ]),
    Question(
      id: "purpose", title: "Purpose", ask: "What is it all for?",
      kind: .oneOf([
        .init(id: "product", title: "A product that somebody relies on"),
        .init(id: "throw-away", title: "An experiment, to be deleted"),
        .init(id: "practice", title: "Practice"),
      ])),
    Question(
      id: "customers", title: "Customers", ask: "Does anybody rely on it today?", kind: .yesNo,
      askedWhen: holds("purpose", "product"),
      refusesNotApplicable: [
        .init(when: holds("people", .atLeast(10)), because: "Ten people work for somebody")
      ]),
  ]

  private static let account = [
    Question(
      id: "root-keys", title: "Root keys", ask: "Has the root user access keys?", kind: .yesNo,
      why: "They can do everything and cannot be limited.",
      risky: [
        .init(
          test: .anyOf([.word("yes")]), ask: "What limits the harm until they are deleted?")
      ],
      refusesNotApplicable: [
        .init(when: holds("signals", "access"), because: "Somebody had too broad an access")
      ]),
    Question(
      id: "signals", title: "Signals", ask: "Which of these happened in the last year?",
      kind: .severalOf([
        .init(id: "cost", title: "A dispute about the bill"),
        .init(id: "limits", title: "A limit was hit"),
        .init(id: "access", title: "Access was too broad"),
        .init(id: "blast", title: "One team broke another's service"),
        .init(id: "clients", title: "A client asked for separation"),
      ]), askedWhen: holds("people", .atLeast(10))),
    Question(
      id: "contact", title: "First contact", ask: "Who is called first?", kind: .text(limit: 40)),
    Question(id: "audit-day", title: "Audit", ask: "When is the next audit?", kind: .day),
  ]

  static let flow = Flow(questionnaire)

  static let words = WizardWords(
    resumption: "surefoot init --resume", finishing: "Finishing makes the plan.")

  /// A Monday.
  static let today = Day(number: Day("2026-11-23")?.number ?? 0)

  private static let day = Day(year: 2026, month: 11, day: 23)

  private static func holds(_ question: Question.ID, _ word: String) -> Condition {
    .test(.question(question), .anyOf([.word(word)]))
  }

  private static func holds(_ question: Question.ID, _ part: UnaryTest.Part) -> Condition {
    .test(.question(question), .anyOf([part]))
  }
}
