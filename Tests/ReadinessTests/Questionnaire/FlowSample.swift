import Readiness

/// A questionnaire with everything that a flow has to mind: conditions on answers and on a fact,
/// a risky answer, a contradiction that looks back and one that looks ahead.
enum FlowSample {
  static let questionnaire = Questionnaire(
    id: "sample", title: "Sample", summary: "All that a flow minds.", minutes: 5,
    sections: [
      .init(
        id: "people", title: "People", scope: .organization,
        questions: [
          Question(
            id: "people", title: "People now", ask: "How many?",
            kind: .number(1...1_000, unit: "people")),
          Sample.one,
          Question(
            id: "customers", title: "Customers", ask: "Does anybody rely on it?", kind: .yesNo,
            askedWhen: holds("purpose", "product"),
            refusesNotApplicable: [
              .init(when: holds("people", .atLeast(10)), because: "ten people work for somebody")
            ]),
        ]),
      .init(
        id: "account", title: "Account", scope: .account,
        questions: [
          Question(
            id: "root-keys", title: "Root keys", ask: "Has the root user keys?", kind: .yesNo,
            risky: [.init(test: .anyOf([.word("yes")]), ask: "What limits the harm?")],
            refusesNotApplicable: [
              .init(when: holds("trail", "yes"), because: "the trail records the root user")
            ]),
          Question(
            id: "signals", title: "Signals", ask: "Which?", kind: Sample.several.kind,
            askedWhen: .test(.fact("crowd"), .anyOf([.word("yes")]))),
          Question(
            id: "trail", title: "Trail", ask: "Is there a trail?", kind: .yesNo,
            askedWhen: .not(holds("customers", "no"))),
          Sample.text,
          Sample.day,
        ]),
    ])

  /// The fact "crowd": whether ten people or more are known of.
  static let model = DecisionModel(
    facts: [
      Fact(
        id: "crowd", title: "Crowd", domain: .words(["no", "yes"]),
        derivation: .choose(
          [.init(value: "yes", when: holds("people", .atLeast(10)), reason: "ten people")],
          otherwise: "no"))
    ], factors: [], tables: [], boundaries: [], tripwires: [])

  static let flow = Flow(questionnaire) { [model] situation in
    var situation = situation
    situation.facts = model.facts(from: situation)
    return situation
  }

  static func holds(_ question: Question.ID, _ word: String) -> Condition {
    .test(.question(question), .anyOf([.word(word)]))
  }

  static func holds(_ question: Question.ID, _ part: UnaryTest.Part) -> Condition {
    .test(.question(question), .anyOf([part]))
  }

  /// The flow after these events, with all that it asked to be done.
  static func play(
    _ events: [Flow.Event], from state: Flow.State? = nil
  ) -> (state: Flow.State, effects: [Flow.Effect]) {
    var state = state ?? flow.start()
    var effects: [Flow.Effect] = []
    for event in events {
      let step = flow.applying(event, to: state)
      state = step.state
      effects += step.effects
    }
    return (state, effects)
  }

  /// Events that settle every question but those about the account.
  static let peopleAnswered: [Flow.Event] = [
    .answer(.value(.number(3))), .answer(.value(.option("product"))),
    .answer(.value(.yesNo(true))),
  ]

  /// Events that settle every question.
  static let allAnswered: [Flow.Event] =
    peopleAnswered + [
      .answer(.value(.yesNo(false))), .answer(.value(.yesNo(true))), .typed("Ana"),
      .answer(.unknown),
    ]

  /// An event out of all there are, sensible where the flow stands more often than not.
  static func event(in state: Flow.State, _ random: inout SplitMix64) -> Flow.Event {
    let questions = questionnaire.questions
    let any = questions[Int.random(in: questions.indices, using: &random)]
    let here = state.stop.question.flatMap(flow.question) ?? any
    let simple: [Flow.Event] = [
      .skip, .skip, .back, .back, .forward, .reopen, .list, .review, .finish, .pause,
      .control("an alarm"), .control(nil), .control(KeyShaped.accessKey), .note("said Ana"),
      .note(""), .draft("half"), .draft(""), .draft(KeyShaped.accessKey), .jump(any.id),
      .jump("nowhere"), .typed(""), .typed("2"), .typed("yes"), .typed(KeyShaped.accessKey),
      .answer(Sample.answer(to: any, &random)),
    ]
    guard Int.random(in: 0..<3, using: &random) > 0 else {
      return simple[Int.random(in: simple.indices, using: &random)]
    }
    return .answer(Sample.answer(to: here, &random))
  }
}
