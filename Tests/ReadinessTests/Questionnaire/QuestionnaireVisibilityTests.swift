import Readiness
import Testing

struct QuestionnaireVisibilityTests {
  private let flow = FlowSample.flow

  private func asked(_ answers: Answers) -> [String] {
    flow.visibility(of: answers).asked.map { $0.text }
  }

  @Test func `what is unknown is asked`() {
    #expect(
      asked([:]) == [
        "people", "purpose", "customers", "root-keys", "signals", "trail", "contact", "audit-day",
      ])
    #expect(asked(["purpose": Answer(.unknown)]).contains("customers"))
  }

  @Test func `a question is hidden when its condition is known not to hold`() {
    let answers: Answers = ["purpose": Answer(.value(.option("throw-away")))]
    #expect(!asked(answers).contains("customers"))
  }

  @Test func `facts decide where a condition looks at them`() {
    #expect(!asked(["people": Answer(.value(.number(9)))]).contains("signals"))
    #expect(asked(["people": Answer(.value(.number(10)))]).contains("signals"))
  }

  @Test func `a hidden answer is kept and counts for nothing`() {
    let answers: Answers = [
      "purpose": Answer(.value(.option("throw-away"))), "customers": Answer(.value(.yesNo(false))),
    ]
    let visible = flow.visibility(of: answers)
    #expect(asked(answers).contains("trail"))
    #expect(visible.situation.answers["customers"] == nil)
    #expect(visible.situation.absent == ["customers"])
    #expect(flow.inactive(in: answers) == ["customers"])
  }

  @Test func `does not apply is absent, and passes no word`() {
    let answers: Answers = ["purpose": Answer(.notApplicable(because: "nothing there"))]
    #expect(!asked(answers).contains("customers"))
  }

  @Test func `an answer its question no longer takes counts as none`() {
    let answers: Answers = ["purpose": Answer(.value(.option("gone")))]
    #expect(asked(answers).contains("customers"))
    #expect(flow.open(in: answers).contains("purpose"))
  }

  @Test func `what is known from elsewhere counts, but not of the same questions`() {
    let questionnaire = Questionnaire(
      id: "q", title: "Q", summary: "", minutes: 1,
      sections: [
        .init(
          id: "s", title: "S", scope: .account,
          questions: [
            Sample.yesNo,
            Question(
              id: "b", title: "B", ask: "B?", kind: .yesNo,
              askedWhen: FlowSample.holds("elsewhere", "yes")),
            Question(
              id: "c", title: "C", ask: "C?", kind: .yesNo,
              askedWhen: FlowSample.holds("customers", "yes")),
          ])
      ])
    let no = Answer(.value(.yesNo(false)))
    let base = Situation(answers: ["elsewhere": no, "customers": no])
    #expect(questionnaire.visibility(of: [:], in: base).asked == ["customers", "c"])
  }
}

struct QuestionnaireCheckTests {
  @Test func `a sound questionnaire has no faults`() {
    #expect(FlowSample.questionnaire.check(model: FlowSample.model) == [])
  }

  /// The faults of a questionnaire with one section of these questions.
  private func faults(_ questions: [Question], model: DecisionModel? = nil) -> [String] {
    Questionnaire(
      id: "q", title: "Q", summary: "", minutes: 1,
      sections: [.init(id: "s", title: "S", scope: .account, questions: questions)]
    ).check(model: model).map { "\($0.path): \($0.problem)" }
  }

  private func question(
    _ id: Question.ID, _ kind: Question.Kind = .yesNo, when: Condition? = nil,
    risky: [Question.Risky] = [], refuses: [Question.Contradiction] = []
  ) -> Question {
    Question(
      id: id, title: "T", ask: "A?", kind: kind, askedWhen: when, risky: risky,
      refusesNotApplicable: refuses)
  }

  @Test func `faults of names and numbers are found all at once`() {
    let options = [Question.Option(id: "Na", title: ""), .init(id: "unknown", title: "U")]
    let found = faults([
      question("a"), question("a"), question("B"), question("c", .oneOf(options)),
      question("d", .severalOf([.init(id: "none", title: "N")])),
      question("e", .number(1...1, unit: "")),
      question("f", .text(limit: 501)),
    ])
    #expect(
      found == [
        "sections/s/questions/a/id: the question a is asked twice",
        "sections/s/questions/B/id: \"B\" is not an id",
        "sections/s/questions/c/options/0/id: \"Na\" is not an id",
        "sections/s/questions/c/options/0/title: Na has no title",
        "sections/s/questions/c/options/1/id: unknown can be said to every such question",
        "sections/s/questions/d/options: there is no choice",
        "sections/s/questions/d/options/0/id: none can be said to every such question",
        "sections/s/questions/e/maximum: only 1 could be answered",
        "sections/s/questions/f/limit: the limit is 501",
      ])
  }

  @Test func `conditions look back, name what there is, and test what can be said`() {
    let found = faults([
      question("a", when: FlowSample.holds("b", "yes")),
      question("b", when: FlowSample.holds("b", "yes")),
      question("c", when: FlowSample.holds("a", "maybe")),
      question("d", when: FlowSample.holds("nobody", "yes")),
      question(
        "e", when: .all([FlowSample.holds("a", "no"), .test(.decision("outcome"), .anything)])),
    ])
    #expect(
      found == [
        "sections/s/questions/a/asked-when: b is known only after a was asked",
        "sections/s/questions/b/asked-when: b is known only after b was asked",
        "sections/s/questions/c/asked-when/is: a is never maybe",
        "sections/s/questions/d/asked-when/question: there is no question nobody here",
        "sections/s/questions/e/asked-when/all/1/decision: there is no decision outcome here",
      ])
  }

  @Test func `a fact must rest on earlier questions alone`() {
    let crowd = Condition.test(.fact("crowd"), .anyOf([.word("yes")]))
    let people = question("people", .number(1...1_000, unit: "people"))
    #expect(faults([people, question("a", when: crowd)], model: FlowSample.model) == [])
    #expect(
      faults([question("a", when: crowd), people], model: FlowSample.model)
        == ["sections/s/questions/a/asked-when: crowd is known only after a was asked"])
  }

  @Test func `risks and contradictions name answers that there are`() {
    let found = faults([
      question("a", risky: [.init(test: .anyOf([.word("never")]), ask: "")]),
      question(
        "b",
        refuses: [
          .init(when: FlowSample.holds("b", "yes"), because: ""),
          .init(when: FlowSample.holds("z", "yes"), because: "z"),
        ]),
    ])
    #expect(
      found == [
        "sections/s/questions/a/risky/0/is: a is never never",
        "sections/s/questions/a/risky/0/ask: it asks nothing",
        "sections/s/questions/b/refuse-not-applicable/0/when: b cannot contradict itself",
        "sections/s/questions/b/refuse-not-applicable/0/because: it says nothing",
        "sections/s/questions/b/refuse-not-applicable/1/when/question"
          + ": there is no question z here",
      ])
  }

  @Test func `an empty questionnaire is a fault, and so is an empty section`() {
    let empty = Questionnaire(id: "q", title: " ", summary: "", minutes: 0, sections: [])
    #expect(empty.check().map(\.path) == ["title", "minutes", "sections"])
    #expect(faults([]) == ["sections/s/questions: the section asks nothing"])
  }
}
