import Readiness
import Terminal
import Testing

@testable import surefoot

/// Lines, keys and a file leave the same answers, byte for byte, in the same order.
@Suite struct ParityTests {
  /// What a driver left: each answer as it is stored, and where the flow ended.
  private struct Left: Equatable {
    var saves: [String] = []
    var ending: Wizard.Ending?
    var faults: [String] = []
  }

  @Test(arguments: ExampleTests.names)
  func `lines, keys and a file leave the same bytes`(name: String) throws {
    let pack = try Pack.load()
    let path = "Questionnaires/examples/\(name).yaml"
    let file = try #require(pack.files(in: .examples).first { $0.path == path })
    let read = try AnswersFile.read(file.bytes, named: path, pack.questionnaires())
    let all = try pack.questionnaires()
    var played = 0
    for (index, questionnaire) in all.enumerated() where questionnaire.again.isEmpty {
      let flow = Advice.flow(
        questionnaire, try pack.decisionModel(), read.account, after: Array(all.prefix(index)),
        answers: read.answers)
      let own = Set(questionnaire.questions.map(\.id))
      let wanted = read.answers.filter { own.contains($0.key) }.mapValues(\.given)
      guard !wanted.isEmpty else { continue }
      played += 1
      let filling = flow.filling(flow.start(), with: wanted)
      let stored = try filling.saves.map(ParityTests.bytes)
      let script = try ParityScript(flow, wanted, seed: UInt64(index + name.count))
      let lines = try inLines(flow, script)
      let keys = try onStage(flow, script, ParityTests.sizes[played % ParityTests.sizes.count])
      #expect(lines.faults == [] && keys.faults == [])
      #expect(lines.ending == .finished && keys.ending == .finished)
      #expect(lines.saves == keys.saves)
      #expect(keys.saves == stored)
    }
    #expect(played > 0)
  }

  private static let sizes = [(80, 24), (40, 12), (120, 10)]

  private static func bytes(_ save: Flow.Save) throws -> String {
    try JSONText.line(Event.Answered(question: save.question, answer: save.answer))
  }

  private func inLines(_ flow: Flow, _ script: ParityScript) throws -> Left {
    var left = Left()
    var lines = script.lines[...]
    let conversation = Conversation(
      read: { lines.popFirst().map(Line.text) ?? .end(unfinished: nil) }, write: { _ in })
    var wizard = PlainWizard(
      flow, flow.start(), WizardSample.words, conversation, today: WizardSample.today)
    left.ending = try wizard.run(.fresh) { saves, _ in
      left.saves += try saves.map(ParityTests.bytes)
    }
    if !lines.isEmpty { left.faults.append("not typed: \(lines)") }
    return left
  }

  private func onStage(
    _ flow: Flow, _ script: ParityScript, _ size: (columns: Int, rows: Int)
  ) throws -> Left {
    var left = Left()
    let made = MadeStage(
      script.keys.map(MadeStage.Happening.bytes), columns: size.columns, rows: size.rows)
    var wizard = RichWizard(
      flow, flow.start(), WizardSample.words, made.stage(), today: WizardSample.today)
    left.ending = try wizard.run(.fresh) { saves, _ in
      left.saves += try saves.map(ParityTests.bytes)
    }
    left.faults = made.faults
    return left
  }
}
