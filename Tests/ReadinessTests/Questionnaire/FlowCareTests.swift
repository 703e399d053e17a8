import Readiness
import Testing

/// Notes, controls, contradictions, drafts and secrets on the way through a questionnaire.
struct FlowCareTests {
  private let flow = FlowSample.flow
  private let play = FlowSample.play

  private var atRootKeys: Flow.State { play(FlowSample.peopleAnswered, nil).state }

  @Test func `a risky answer is saved before its control is asked, and again with it`() {
    let (state, effects) = play(
      [.answer(.value(.yesNo(true))), .control(" an alarm ")], atRootKeys)
    #expect(
      effects == [
        .save("root-keys", Answer(.value(.yesNo(true)))), .show(.control("root-keys")),
        .save("root-keys", Answer(.value(.yesNo(true)), control: "an alarm")),
        .show(.question("trail")),
      ])
    #expect(flow.controlQuestion(for: "root-keys", in: state.answers) == "What limits the harm?")
    #expect(flow.uncontrolled(in: state.answers) == [])
  }

  @Test(arguments: [nil, "", "  "])
  func `a control can be declined, and is not asked again`(text: String?) {
    let (state, effects) = play([.answer(.value(.yesNo(true))), .control(text)], atRootKeys)
    #expect(effects.suffix(2) == [.show(.control("root-keys")), .show(.question("trail"))])
    #expect(state.answers["root-keys"] == Answer(.value(.yesNo(true))))
    #expect(flow.uncontrolled(in: state.answers) == ["root-keys"])
    #expect(play([.back, .forward], state).state == state)
  }

  @Test func `a control that is owed stands on the way back and forth`() {
    let owed = play([.answer(.value(.yesNo(true))), .skip], atRootKeys).state
    #expect(owed.stop == .question("trail"))
    let (state, effects) = play([.back, .back, .forward, .forward], owed)
    #expect(
      effects == [
        .show(.control("root-keys")), .show(.question("root-keys")), .show(.control("root-keys")),
        .show(.question("trail")),
      ])
    #expect(state == owed)
  }

  @Test func `a control means nothing at another stop, and an answer means nothing at a control`() {
    #expect(play([.control("x")], nil).effects == [.refuse(.notHere)])
    let asking = play([.answer(.value(.yesNo(true)))], atRootKeys).state
    #expect(play([.typed("no")], asking).effects == [.refuse(.notHere)])
    #expect(play([.note("x"), .draft("y"), .skip], atRootKeys).state.stop == .question("trail"))
    #expect(play([.review, .note("x")], nil).effects.last == .refuse(.notHere))
  }

  @Test func `a note before the answer waits for it, one after it is saved at once`() {
    let (_, effects) = play([.note("said Ana"), .typed("3"), .back, .note("said Ben")], nil)
    let saves = effects.filter { if case .save = $0 { true } else { false } }
    #expect(
      saves == [
        .save("people", Answer(.value(.number(3)), justification: "said Ana")),
        .save("people", Answer(.value(.number(3)), justification: "said Ben")),
      ])
  }

  @Test func `what was begun on a control is there again when the same is answered again`() {
    let left = play(
      [.answer(.value(.yesNo(true))), .draft("an al"), .skip, .jump("root-keys")], atRootKeys
    ).state
    let again = play([.answer(.value(.yesNo(true)))], left).state
    #expect(again.stop == .control("root-keys"))
    #expect(again.drafts["root-keys"]?.control == "an al")
    #expect(play([.answer(.value(.yesNo(false)))], left).state.drafts["root-keys"] == nil)
  }

  @Test func `what limits a risky answer is still asked where nothing else is open`() {
    let rest: [Flow.Event] = [
      .answer(.value(.yesNo(true))), .skip, .typed("yes"), .typed("Ana"), .typed("2027-01-01"),
    ]
    let state = play(rest, atRootKeys).state
    #expect(flow.open(in: state.answers) == [] && state.stop == .review)
    let again = play([.reopen], state)
    #expect(again.state.stop == .control("root-keys"))
    let said = play([.control("an alarm"), .reopen], again.state)
    #expect(said.effects.last == .refuse(.nothingOpen))
  }

  @Test func `note and control stay with what they were said to`() {
    let said = play(
      [.note("old keys"), .answer(.value(.yesNo(true))), .control("an alarm"), .back], atRootKeys
    )
    .state
    let same = play([.answer(.value(.yesNo(true)))], said)
    #expect(same.effects == [.show(.question("trail"))])
    let other = play([.answer(.value(.yesNo(false)))], said)
    #expect(other.state.answers["root-keys"] == Answer(.value(.yesNo(false))))
  }

  @Test func `does not apply is refused where another answer contradicts it`() {
    let crowd = play([.typed("10"), .typed("product")], nil).state
    #expect(
      play([.answer(.notApplicable(because: "none"))], crowd).effects
        == [.refuse(.contradicted(because: "ten people work for somebody"))])
    // What cannot be is said so, and not asked for a reason first.
    #expect(
      play([.answer(.notApplicable(because: ""))], crowd).effects
        == [.refuse(.contradicted(because: "ten people work for somebody"))])
    let few = play([.typed("9"), .typed("product")], nil).state
    #expect(play([.answer(.notApplicable(because: "none"))], few).state.answers.count == 3)
  }

  @Test func `a contradiction that comes later opens the question again`() {
    let events = [Flow.Event.answer(.notApplicable(because: "no root")), .typed("yes")]
    let state = play(events + [.typed("Ana"), .typed("2027-01-01")], atRootKeys).state
    #expect(flow.open(in: state.answers) == ["root-keys"])
    #expect(play([.finish], state).effects.first == .refuse(.open(["root-keys"])))
  }

  @Test func `no secret gets into a state`() {
    let key = KeyShaped.accessKey
    let states = [
      play([.draft(key), .note(key), .typed("na \(key)"), .typed(key)], nil).state,
      play([.answer(.notApplicable(because: key))], nil).state,
    ]
    for state in states { #expect(state == flow.start()) }
    let asking = play([.answer(.value(.yesNo(true)))], atRootKeys).state
    #expect(play([.control(key), .note(key)], asking).state == asking)
  }

  @Test func `what was begun on a reason and on a note is kept beside the answer's own draft`() {
    let begun: [Flow.Event] = [
      .draft("1"), .drafting(.reason, "nobody si"), .drafting(.note, "ask the"), .skip, .back,
    ]
    let state = play(begun, nil).state
    let all = Flow.Draft(text: "1", reason: "nobody si", begunNote: "ask the")
    #expect(state.drafts == ["people": all])
    #expect(play([.drafting(.reason, "")], state).state.drafts["people"]?.reason == nil)
    #expect(play([.note("ask the owner")], state).state.drafts["people"]?.begunNote == nil)
    // The answer takes its own drafts with it, and not the note that is still being written.
    #expect(
      play([.typed("12")], state).state.drafts == ["people": Flow.Draft(begunNote: "ask the")])
    #expect(
      play([.drafting(.note, KeyShaped.accessKey)], state).state.drafts["people"]?.begunNote == nil)
  }

  @Test func `a draft is kept across every move and goes with the answer`() {
    let drafted = play([.draft("1"), .skip, .back], nil).state
    #expect(drafted.drafts == ["people": Flow.Draft(text: "1")])
    #expect(play([.typed("12")], drafted).state.drafts == [:])
    #expect(play([.draft("")], drafted).state.drafts == [:])
  }

  @Test func `questions that appear behind somebody's back are news`() {
    let state = play([.typed("3"), .typed("product"), .typed("no"), .skip], nil).state
    #expect(flow.news(in: state) == [])
    let changed = flow.start(
      state.answers.merging(["people": Answer(.value(.number(20)))]) { $1 },
      at: .init(play([.jump("contact")], state).state))
    #expect(flow.news(in: changed) == ["signals"])
  }

  @Test func `refusals read as sentences`() {
    let refusals: [(Flow.Refusal, String)] = [
      (.answer(.empty), "nothing was typed"),
      (.contradicted(because: "b"), "that cannot be: b"),
      (
        .noSuchQuestion("pepole", similar: ["people"]),
        "there is no question \"pepole\"; did you mean people?"
      ),
      (.notAsked("a"), "a is not asked, because of other answers"),
      (.open(["a"]), "1 question is still open: a"),
      (.open(["a", "b"]), "2 questions are still open: a, b"),
    ]
    for (refusal, text) in refusals { #expect("\(refusal)" == text) }
  }
}
