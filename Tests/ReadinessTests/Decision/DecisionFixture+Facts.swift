import Readiness

extension DecisionFixture {
  private static func fact(
    _ id: Fact.ID, _ domain: Fact.Domain, _ derivation: Derivation,
    unknown: Fact.WhenUnknown = .ask, neutral: Term? = nil, advice: Bool = true
  ) -> Fact {
    Fact(
      id: id, title: "The \(id)", domain: domain, derivation: derivation, unknown: unknown,
      neutral: neutral.map(Fact.Neutral.value), advice: advice)
  }

  private static func named(_ id: String, _ when: Condition) -> Derivation.Named {
    .init(id: id, title: "The \(id)", when: when, reason: "\(id) counts", source: source)
  }

  private static let headcount = Fact.Domain.number(1...100_000, unit: "people")

  static let facts: [Fact] = [
    Fact(
      id: "people-now", title: "People now", domain: headcount,
      derivation: .value(of: "people-now", as: [:]), neutral: .same(as: "people")),
    fact("people", headcount, .max([.fact("people-now"), .question("people-in-a-year")])),
    fact(
      "complexity", .words(["low", "moderate", "high"]),
      .points(
        [
          .init(2, when: question("products", "several"), reason: "several products"),
          .init(2, when: question("environments", ">= 3"), reason: "three environments"),
          .init(1, when: question("public", "yes"), reason: "reachable from outside"),
        ],
        bands: [
          .init(value: "low", sums: test("<= 1")), .init(value: "moderate", sums: test("2..4")),
          .init(value: "high", sums: test(">= 5")),
        ])),
    fact(
      "compliance", .words(["none", "in-scope", "isolation-demanded"]),
      .choose(
        [
          .init(
            value: "isolation-demanded", when: question("isolation", "yes"), reason: "demanded"),
          .init(value: "in-scope", when: question("frameworks", ">= 1"), reason: "a framework"),
        ], otherwise: "none"),
      unknown: .assume(.word("isolation-demanded"))),
    fact(
      "purpose", .words(["throw-away", "product"]), .value(of: "purpose", as: [:]),
      neutral: .word("product"), advice: false),
    fact(
      "triggers", .list(["regulated-data", "residency"]),
      .list([
        named("regulated-data", question("data", "health, card")),
        named("residency", question("residency", "yes")),
      ]), unknown: .assume(.words([])), neutral: .word("none")),
    fact(
      "signals-serious", .list(["incident", "auditor"]),
      .list([
        named("incident", question("signals", "incident")),
        named("auditor", question("signals", "auditor")),
      ]), unknown: .assume(.words([])), neutral: .words([])),
    fact(
      "signals-other", .list(["quota", "tags", "teams"]),
      .list(["quota", "tags", "teams"].map { named($0, question("signals", $0)) }),
      unknown: .assume(.words([])), neutral: .words([])),
    fact(
      "accounts", .words(["one", "several"]),
      .choose(
        [.init(value: "several", when: question("accounts", ">= 2"), reason: "more than one")],
        otherwise: "one"), neutral: .word("one"), advice: false),
    fact(
      "organization", .words(["no", "yes"]), .value(of: "organization", as: [:]),
      neutral: .word("no")),
  ]

  static let model = DecisionModel(
    facts: facts,
    factors: [
      .init(
        id: "team-size", title: "Team size",
        parts: [
          .init(40, when: fact("people", "6..10"), reason: "6 to 10 people"),
          .init(90, when: fact("people", ">= 11"), reason: "more than 10 people"),
        ]),
      .init(
        id: "workload", title: "Workload",
        parts: [
          .init(70, when: question("products", "several"), reason: "several products"),
          .init(60, when: question("public", "yes"), reason: "reachable from outside"),
          .init(-20, when: question("environments", "1"), reason: "one environment"),
        ]),
    ],
    tables: [outcome, shape],
    boundaries: [
      .init(id: "five-people", when: fact("people", "5"), note: "Five is small.", source: source),
      .init(id: "ten-people", when: fact("people", "10"), note: "Ten is not 11.", source: source),
    ],
    tripwires: [
      .init(id: "eleventh", watch: "the 11th person", when: fact("people", "< 11"), fact: "people"),
      .init(id: "card-data", watch: "the first card", when: nil, fact: "triggers"),
    ])

  static let questions: [Question] = [
    asked("people-now", .number(1...100_000, unit: "people")),
    asked("people-in-a-year", .number(1...100_000, unit: "people")),
    asked("products", options(["one", "several"])),
    asked("environments", .number(1...20, unit: "environments")), asked("public", .yesNo),
    asked("isolation", .yesNo), asked("frameworks", ticks(["soc-2", "iso-27001"])),
    asked("purpose", options(["product", "throw-away"])),
    asked("data", ticks(["health", "card", "names"])), asked("residency", .yesNo),
    asked("signals", ticks(["incident", "auditor", "quota", "tags", "teams"])),
    asked("accounts", .number(1...10_000, unit: "accounts")), asked("organization", .yesNo),
  ]

  private static func asked(_ id: Question.ID, _ kind: Question.Kind) -> Question {
    Question(id: id, title: "The \(id)", ask: "\(id)?", kind: kind)
  }

  private static func options(_ ids: [String]) -> Question.Kind {
    .oneOf(ids.map { .init(id: .init($0), title: $0) })
  }

  private static func ticks(_ ids: [String]) -> Question.Kind {
    .severalOf(ids.map { .init(id: .init($0), title: $0) })
  }

  /// Four people, one simple product, nothing else.
  static let small: Answers = [
    "people-now": .init(.value(.number(3))), "people-in-a-year": .init(.value(.number(4))),
    "products": .init(.value(.option("one"))), "environments": .init(.value(.number(2))),
    "public": .init(.value(.yesNo(true))), "isolation": .init(.value(.yesNo(false))),
    "frameworks": .init(.value(.options([]))), "purpose": .init(.value(.option("product"))),
    "data": .init(.value(.options(["names"]))), "residency": .init(.value(.yesNo(false))),
    "signals": .init(.value(.options([]))), "accounts": .init(.value(.number(1))),
    "organization": .init(.value(.yesNo(false))),
  ]

  /// The small company with some answers changed.
  static func answers(_ changes: [Question.ID: Answer.Response]) -> Answers {
    small.merging(changes.mapValues { Answer($0) }) { $1 }
  }

  static func recommend(_ changes: [Question.ID: Answer.Response] = [:]) -> Recommendation {
    model.recommend(Situation(answers: answers(changes)))
  }
}
