import FoundationEssentials
import Testing

@testable import Readiness

/// What holds for every sequence of events.
struct FlowLawTests {
  private let flow = FlowSample.flow

  /// Calls a check before and after each of many random events.
  private func wander(
    seed: UInt64, _ check: (Flow.State, Flow.Event, Flow.State, [Flow.Effect]) throws -> Void
  ) rethrows {
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      var state = flow.start()
      for _ in 0..<40 {
        if state.ending != nil, Bool.random(using: &random) { state = flow.resumed(state) }
        let event = FlowSample.event(in: state, &random)
        let (next, effects) = flow.applying(event, to: state)
        try check(state, event, next, effects)
        state = next
      }
    }
  }

  @Test func `every event in every state gives a state that stands somewhere`() {
    wander(seed: 1) { before, event, after, effects in
      #expect(flow.outline(of: after).lines.count == flow.visibility(of: after.answers).asked.count)
      let stops = flow.visibility(of: after.answers).asked
      #expect(after.stop.question.map(stops.contains) ?? true, "\(event)")
      #expect(!effects.isEmpty || event.isQuiet, "\(event)")
      if case .refuse(let refusal) = effects.first, event != .finish {
        #expect(after == before, "\(event): \(refusal)")
      }
    }
  }

  @Test func `no event loses an answer, and none changes one without saving it`() {
    wander(seed: 2) { before, event, after, effects in
      for (id, answer) in after.answers where before.answers[id] != answer {
        #expect(effects.contains(.save(id, answer)))
      }
      #expect(Set(before.answers.keys).isSubset(of: after.answers.keys))
    }
  }

  @Test func `back and then forward is where one was`() {
    wander(seed: 3) { _, _, state, _ in
      let (back, effects) = flow.applying(.back, to: state)
      if case .refuse = effects.first { return }
      var again = flow.applying(.forward, to: back).state
      #expect(again.seen.isSuperset(of: state.seen))
      again.seen = state.seen
      #expect(again == state)
    }
  }

  @Test func `which questions are asked depends on the answers alone`() {
    wander(seed: 4) { _, _, state, _ in
      let fresh = flow.start(state.answers)
      #expect(flow.outline(of: fresh).lines.map(\.id) == flow.outline(of: state).lines.map(\.id))
      #expect(flow.open(in: fresh.answers) == flow.open(in: state.answers))
    }
  }

  @Test func `what was saved and the bookmark rebuild the state`() throws {
    var saved: Answers = [:]
    try wander(seed: 5) { before, _, after, effects in
      if before == flow.start() { saved = [:] }
      for effect in effects {
        if case .save(let id, let answer) = effect { saved[id] = answer }
      }
      let stored = try JSONEncoder().encode(Flow.Bookmark(after))
      let bookmark = try JSONDecoder().decode(Flow.Bookmark.self, from: stored)
      #expect(flow.start(saved, at: bookmark) == flow.resumed(after))
    }
  }

  @Test func `a bookmark is the same bytes each time`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try wander(seed: 6) { _, _, state, _ in
      let one = try encoder.encode(Flow.Bookmark(state))
      let two = try encoder.encode(Flow.Bookmark(flow.start(state.answers, at: .init(state))))
      #expect(one == two)
    }
  }

  @Test func `finishing is possible exactly if no question is open`() {
    wander(seed: 7) { _, _, state, _ in
      let finished = flow.applying(.finish, to: flow.resumed(state)).state.ending == .finished
      #expect(finished == flow.open(in: state.answers).isEmpty)
    }
  }

  @Test func `answering what is open always comes to an end`() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<100 {
      var state = flow.start()
      for _ in 0..<200 where state.ending == nil {
        let event: Flow.Event =
          switch state.stop {
          case .question(let id):
            flow.question(id).map { .answer(Sample.answer(to: $0, &random)) } ?? .finish
          case .control: .control(nil)
          case .review: flow.open(in: state.answers).isEmpty ? .finish : .reopen
          }
        state = flow.applying(event, to: state).state
      }
      #expect(state.ending == .finished)
    }
  }
}

extension Flow.Event {
  /// Whether it may have no effect to see.
  fileprivate var isQuiet: Bool {
    switch self {
    case .note, .drafting: true
    default: false
    }
  }
}
