import Testing

@testable import Readiness

struct FlowTests {
  private let flow = FlowSample.flow
  private let play = FlowSample.play

  @Test func `it begins at the first question and ends at the last look`() {
    #expect(flow.opening(of: flow.start()) == [.show(.question("people"))])
    let (state, effects) = play(FlowSample.allAnswered + [.finish], nil)
    #expect(state.ending == .finished)
    #expect(effects.suffix(2) == [.show(.review), .finished])
    #expect(state.answers.count == 7)
  }

  @Test func `every answer is saved at once, then the next open question is shown`() {
    let (_, effects) = play([.typed(" 3 ")], nil)
    #expect(
      effects == [
        .save("people", Answer(.value(.number(3)))),
        .tell(.init(added: [], removed: ["signals"], total: 7)), .show(.question("purpose")),
      ])
  }

  @Test func `a changed answer tells which questions come and go, and keeps their answers`() {
    let state = play(FlowSample.allAnswered, nil).state
    let (hidden, effects) = play(
      [.jump("purpose"), .answer(.value(.option("throw-away")))], state)
    #expect(effects.contains(.tell(.init(added: [], removed: ["customers"], total: 6))))
    #expect(hidden.answers["customers"] == Answer(.value(.yesNo(true))))
    #expect(hidden.stop == .review)
    let (back, more) = play([.jump("purpose"), .answer(.value(.option("product")))], hidden)
    #expect(more.contains(.tell(.init(added: ["customers"], removed: [], total: 7))))
    #expect(back == state)
  }

  @Test func `what is not an answer is refused and changes nothing`() {
    let start = flow.start()
    let (state, effects) = play([.typed("many")], nil)
    #expect(state == start)
    #expect(effects == [.refuse(.answer(.notANumber("many")))])
    #expect(
      play([.answer(.value(.number(0)))], nil).effects
        == [.refuse(.answer(.outOfBounds("0", 1...1_000, unit: "people")))])
    #expect(
      play([.answer(.notApplicable(because: " "))], nil).effects == [.refuse(.answer(.noReason))])
  }

  @Test func `going back is never refused, and skipping leaves a question for later`() {
    let (state, effects) = play([.skip, .back, .forward], nil)
    #expect(
      effects == [
        .show(.question("purpose")), .show(.question("people")), .show(.question("purpose")),
      ])
    #expect(state.later == ["people"])
    #expect(play([.back], nil).effects == [.refuse(.first)])
    #expect(play([.review, .forward], nil).effects == [.show(.review), .refuse(.last)])
  }

  @Test func `after an answer the flow passes over what is settled or left for later`() {
    let later = [Flow.Event.skip, .skip] + Array(repeating: .back, count: 2)
    let (state, _) = play(later + [.typed("3")], nil)
    #expect(state.stop == .question("customers"))
    #expect(state.later == ["purpose"])
  }

  @Test func `finishing is refused while questions are open, with their names`() {
    let (state, effects) = play(FlowSample.peopleAnswered + [.finish], nil)
    #expect(state.ending == nil)
    #expect(
      effects.suffix(2) == [
        .refuse(.open(["root-keys", "trail", "contact", "audit-day"])), .show(.review),
      ])
  }

  @Test func `what was left for later is gone through again from the last look`() {
    let skipped = play([.typed("3"), .skip, .skip, .skip, .skip, .skip, .skip], nil).state
    #expect(skipped.stop == .review)
    let (state, _) = play([.reopen, .typed("product")], skipped)
    #expect(state.stop == .question("customers"))
    let done = play(FlowSample.allAnswered, nil).state
    #expect(play([.reopen], done).effects == [.refuse(.nothingOpen)])
  }

  @Test func `a jump goes to what is asked and nowhere else`() {
    let hidden = play([.typed("3")], nil).state
    #expect(play([.jump("signals")], hidden).effects == [.refuse(.notAsked("signals"))])
    #expect(
      play([.jump("trial")], hidden).effects
        == [.refuse(.noSuchQuestion("trial", similar: ["trail"]))])
    #expect(play([.jump("trail")], hidden).state.stop == .question("trail"))
  }

  @Test func `a sitting that ended answers nothing until it is resumed`() {
    let paused = play([.pause], nil).state
    #expect(play([.typed("3"), .back, .finish], paused).state == paused)
    #expect(play([.typed("3")], paused).effects == [.refuse(.ended)])
    #expect(play([.typed("3")], flow.resumed(paused)).state.stop == .question("purpose"))
  }

  @Test func `a question is found by number, id or the beginning of its name`() throws {
    let state = play([.typed("3")], nil).state
    for text in ["5", "trail", "TRA", "Trail"] {
      #expect(try flow.find(text, in: state) == "trail")
    }
    #expect(throws: Flow.Refusal.notAsked("signals")) { try flow.find("signals", in: state) }
    #expect(throws: Flow.Refusal.noSuchQuestion("8", similar: [])) {
      try flow.find("8", in: state)
    }
    #expect(throws: Flow.Refusal.noSuchQuestion("p", similar: ["people", "purpose"])) {
      try flow.find("p", in: state)
    }
  }

  @Test func `the outline says how every question stands`() {
    let events: [Flow.Event] = [
      .typed("12"), .typed("product"), .skip, .answer(.notApplicable(because: "no root")),
      .typed("none"), .answer(.value(.yesNo(true))), .answer(.unknown),
    ]
    let outline = flow.outline(of: play(events, nil).state)
    #expect(outline.sections.map(\.title) == ["People", "Account"])
    #expect(
      outline.lines.map { "\($0.number) \($0.id) \($0.mark) \($0.answer ?? "-")" } == [
        "1 people answered 12 people", "2 purpose answered A product", "3 customers later -",
        "4 root-keys contradicted does not apply, because no root", "5 signals answered none",
        "6 trail answered Yes", "7 contact unknown don't know", "8 audit-day open -",
      ])
    #expect(
      flow.outline(of: flow.start(["purpose": Answer(.value(.option("gone")))])).lines[1].mark
        == .outdated)
  }
}
