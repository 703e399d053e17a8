import Readiness
import Terminal
import TerminalModel
import Testing

@testable import surefoot

/// What holds at every question of every questionnaire, whatever it is answered in: it can always
/// be left, and what was typed is there again.
@Suite struct EveryQuestionTests {
  /// Ways to leave a question and come back to it.
  static let detours: [(name: String, keys: String)] = [
    ("help", "F1 Esc"), ("outline", "C-o Esc"), ("outline and the same question", "C-o Enter"),
    ("a note that is not written", "C-g Esc"), ("later and back", "C-t S-Tab"),
    ("back and on", "S-Tab C-t"), ("a note", "C-g C-u \"Said on a walk\" Enter"),
    ("redrawn", "C-l"), ("an editor's first half", "C-x Esc"),
  ]

  /// A flow, and a question of it that is asked.
  private struct Place {
    let flow: Flow
    let question: Question
    let isFirst: Bool
  }

  private func places() throws -> [Place] {
    let pack = try Pack.load()
    let model = try pack.decisionModel()
    let all = try pack.questionnaires()
    return all.flatMap { questionnaire in
      let flow = Advice.flow(questionnaire, model, Account(name: "main"))
      let asked = flow.visibility(of: [:]).asked
      return asked.compactMap { id in
        flow.question(id).map { Place(flow: flow, question: $0, isFirst: id == asked.first) }
      }
    }
  }

  @Test(arguments: detours)
  func `whoever leaves a question finds there what was typed`(name: String, keys: String) throws {
    let places = try places()
    #expect(places.count > 30)
    for place in places where !(place.isFirst && keys.hasPrefix("S-Tab")) {
      let (typed, draft) = EveryQuestionTests.beginning(of: place.question)
      let left = try sitting(at: place, typed + " " + keys + " C-d")
      #expect(left.ending == .paused && left.faults == [])
      #expect(left.bookmark?.stop == .question(place.question.id), "\(place.question.id)")
      let kept = left.bookmark?.drafts.first { $0.question == place.question.id }?.draft.text
      #expect(kept == draft, "\(place.question.id) after \(name)")
      #expect(left.saves == 0)
    }
  }

  @Test(arguments: detours.filter { !$0.keys.contains("S-Tab") })
  func `whoever only looks elsewhere finds what was marked`(name: String, keys: String) throws {
    for place in try places() where place.question.choices.count > 1 {
      if case .severalOf = place.question.kind { continue }
      let left = try sitting(at: place, "Down Down \(keys) Enter C-d")
      #expect(left.saves == 1, "\(place.question.id) after \(name)")
      #expect(left.faults == [])
    }
  }

  @Test func `what was answered is no draft when it is looked at again`() throws {
    let place = try #require(places().first)
    let looked = try sitting(at: place, "\"12\" Enter S-Tab C-d")
    #expect(looked.bookmark?.stop == .question(place.question.id))
    #expect(looked.bookmark?.drafts == [])
    let changed = try sitting(at: place, "\"12\" Enter S-Tab \"0\" C-c")
    #expect(changed.bookmark?.drafts.map(\.draft.text) == ["120"])
  }

  @Test func `help tells of every question why it is asked, and of the keys`() throws {
    for place in try places() {
      let made = MadeStage(columns: 100, rows: 200)
      made.type("F1")
      var seen = ""
      made.waiting = { seen = made.grid.rows.joined(separator: " ") }
      _ = try sitting(at: place, on: made)
      #expect(seen.contains("Why it is asked") || place.question.why.isEmpty)
      #expect(seen.contains("Shift-Tab goes back"))
    }
  }

  /// What is typed at a question and not sent off, and what is kept of it.
  private static func beginning(of question: Question) -> (keys: String, draft: String) {
    switch question.kind {
    case .yesNo, .oneOf: ("Down", "1")
    case .severalOf: ("\"2\" Space", "2")
    case .number: ("\"12x\"", "12x")
    case .text: ("\"half a na\"", "half a na")
    case .day: ("\"next fr\"", "next fr")
    }
  }

  private struct Left {
    var ending: Wizard.Ending?
    var bookmark: Flow.Bookmark?
    var saves = 0
    var faults: [String] = []
  }

  private func sitting(at place: Place, _ keys: String) throws -> Left {
    let made = MadeStage(columns: 80, rows: 24)
    made.type(keys)
    return try sitting(at: place, on: made)
  }

  /// A sitting that goes on at a question.
  private func sitting(at place: Place, on made: MadeStage) throws -> Left {
    var left = Left()
    let begun = place.flow.applying(.jump(place.question.id), to: place.flow.start()).state
    let resumed = place.flow.start([:], at: Flow.Bookmark(begun))
    var wizard = RichWizard(
      place.flow, resumed, WizardSample.words, made.stage(), today: WizardSample.today)
    let keys = made.takeAll()
    made.type("Enter")
    made.add(keys)
    left.ending = try wizard.run(.resumed(since: nil)) { saves, bookmark in
      left.saves += saves.count
      left.bookmark = bookmark
    }
    left.faults = made.faults
    return left
  }
}
