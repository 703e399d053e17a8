import Testing

@testable import Readiness

struct FlowFillingTests {
  private let flow = FlowSample.flow

  private let complete: [Question.ID: GivenAnswer] = [
    "people": GivenAnswer(.word("3"), justification: "counted"),
    "purpose": GivenAnswer(.word("product")), "customers": GivenAnswer(.word("yes")),
    "root-keys": GivenAnswer(.word("yes"), justification: "old", control: "an alarm"),
    "trail": GivenAnswer(.notApplicable(because: "none")), "contact": GivenAnswer(.word("Ana")),
    "audit-day": GivenAnswer(.unknown),
  ]

  @Test func `a complete file leaves nothing missing`() {
    let filling = flow.filling(flow.start(), with: complete)
    #expect(filling.faults == [])
    #expect(filling.missing.map(\.id) == [])
    #expect(filling.inactive == [])
    #expect(filling.state.stop == .review)
    #expect(flow.applying(.finish, to: filling.state).state.ending == .finished)
  }

  @Test func `a file and a sitting that say the same save the same`() {
    var random = SplitMix64(seed: 9)
    for _ in 0..<60 {
      let answers = sitting(&random)
      let filling = flow.filling(flow.start(), with: answers.said)
      #expect(filling.faults == [])
      #expect(filling.saves.map(\.question) == answers.saves.map(\.question))
      #expect(filling.saves == answers.saves)
    }
  }

  /// The answers of a random sitting that answers in order, and what it saved.
  private func sitting(_ random: inout SplitMix64) -> (said: Answers, saves: [Flow.Save]) {
    var state = flow.start()
    var saves: [Flow.Save] = []
    while state.stop != .review {
      var events: [Flow.Event] = []
      switch state.stop {
      case .question(let id):
        if Bool.random(using: &random) { events.append(.note("said Ana")) }
        if let question = flow.question(id) {
          events.append(.answer(Sample.answer(to: question, &random)))
        }
      case .control: events.append(.control(Bool.random(using: &random) ? "an alarm" : nil))
      case .review: break
      }
      for event in events {
        let (next, effects) = flow.applying(event, to: state)
        state = next
        for case .save(let id, let answer) in effects {
          saves.append(Flow.Save(question: id, answer: answer))
        }
      }
    }
    // A sitting may contradict itself at its end; nobody can give that in a file.
    return flow.open(in: state.answers).isEmpty ? (state.answers, saves) : sitting(&random)
  }

  @Test func `all problems come at once, in the order of ids and questions`() {
    let filling = flow.filling(
      flow.start(),
      with: [
        "pepole": GivenAnswer(.word("3")), "people": GivenAnswer(.word("0")),
        "purpose": GivenAnswer(.word("produkt")), "audit-day": GivenAnswer(.word("soon")),
        "contact": GivenAnswer(.word(KeyShaped.accessKey)), "zzz": GivenAnswer(.unknown),
      ])
    #expect(
      filling.faults.map { "\($0.path): \($0.problem) | \($0.remedy ?? "")" } == [
        "answers/pepole: there is no question \"pepole\" | Did you mean people?",
        "answers/zzz: there is no question \"zzz\" | ",
        "answers/people: people: \"0\" is not within 1 to 1000"
          + " | give a whole number, 1 to 1000 (people), unknown, or na and a reason",
        "answers/purpose: purpose: \"produkt\" is not one of the choices; did you mean product?"
          + " | give product, throw-away or prototype, unknown, or na and a reason",
        "answers/contact: contact: This looks like an AWS access key (AKIA************ABCD)."
          + " | If it is real, treat it as exposed: deactivate it, then answer without it.",
        "answers/audit-day: audit-day: \"soon\" is not a date"
          + " | give a day such as 2026-12-01, unknown, or na and a reason",
      ])
    #expect(filling.missing.map(\.id) == ["customers", "root-keys", "signals", "trail"])
  }

  @Test func `does not apply is refused whichever of the two answers comes first`() {
    var given = complete
    given["people"] = GivenAnswer(.word("10"))
    given["customers"] = GivenAnswer(.notApplicable(because: "x"))
    given["root-keys"] = GivenAnswer(.notApplicable(because: "y"))
    given["trail"] = GivenAnswer(.word("yes"))
    let filling = flow.filling(flow.start(), with: given)
    #expect(
      filling.faults.map(\.problem) == [
        "customers cannot be said not to apply: ten people work for somebody",
        "root-keys cannot be said not to apply: the trail records the root user",
      ])
    #expect(filling.missing.map(\.id) == ["signals"])
  }

  @Test func `an answer to a hidden question is kept and said to be inactive`() {
    var given = complete
    given["purpose"] = GivenAnswer(.word("throw-away"))
    let filling = flow.filling(flow.start(), with: given)
    #expect(filling.inactive == ["customers"])
    #expect(filling.saves.contains { $0.question == "customers" })
    #expect(filling.faults == [])
  }

  @Test func `a second filling with the same says nothing new`() {
    let first = flow.filling(flow.start(), with: complete)
    let second = flow.filling(first.state, with: complete)
    #expect(second.saves == [])
    #expect(flow.filling(first.state, with: first.state.answers).saves == [])
  }

  @Test func `what is given later changes one answer and goes on where the sitting stood`() {
    let paused = FlowSample.play([.typed("3"), .typed("product"), .pause]).state
    let filling = flow.filling(paused, with: ["people": GivenAnswer(.word("4"))])
    #expect(filling.saves == [.init(question: "people", answer: Answer(.value(.number(4))))])
    #expect(filling.state.stop == .question("customers"))
    #expect(filling.state.ending == nil)
  }

  @Test func `a note and a control can be given to an answer that stands`() {
    let first = flow.filling(flow.start(), with: complete)
    let filling = flow.filling(
      first.state,
      with: ["root-keys": GivenAnswer(.word("yes"), justification: "new", control: "a lock")])
    #expect(
      filling.state.answers["root-keys"]
        == Answer(.value(.yesNo(true)), justification: "new", control: "a lock"))
    let kept = flow.filling(first.state, with: ["root-keys": GivenAnswer(.word("yes"))])
    #expect(kept.saves == [])
  }
}
