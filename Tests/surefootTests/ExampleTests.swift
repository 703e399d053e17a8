import Readiness
import Testing

@testable import surefoot

/// The made-up companies under `Questionnaires/examples`, each with what it should be told.
@Suite struct ExampleTests {
  static let names = [
    "eight-moderate", "forty-people", "many-unknowns", "old-account-with-keys",
    "production-in-management", "proof-of-concept", "several-accounts", "solo-founder",
    "ten-at-the-boundary", "three-growing-to-fifteen", "three-with-health-data",
    "two-person-agency",
  ]

  private func example(_ name: String, _ pack: Pack) throws -> AnswersFile {
    let path = "Questionnaires/examples/\(name).yaml"
    let file = try #require(pack.files(in: .examples).first { $0.path == path })
    return try AnswersFile.read(file.bytes, named: path, pack.questionnaires())
  }

  private func advice(_ file: AnswersFile, _ pack: Pack) throws -> Advice {
    try Advice(
      pack.questionnaires(), pack.decisionModel(), answers: file.answers, account: file.account)
  }

  @Test func `every example is tested`() throws {
    let paths = try Pack.load().files(in: .examples).map { FileSystem.name(of: $0.path) }
    #expect(paths == ExampleTests.names.map { "\($0).yaml" })
  }

  @Test(arguments: names)
  func `the company is told what its file expects`(name: String) throws {
    let pack = try Pack.load()
    let file = try example(name, pack)
    let decided = try advice(file, pack).decided
    #expect(file.expect.count >= 2)
    for (output, value) in file.expect { #expect(decided.outputs[output] == value, "\(output)") }
  }

  @Test(arguments: names)
  func `the company's file answers every question that is asked`(name: String) throws {
    let pack = try Pack.load()
    let file = try example(name, pack)
    let (all, model) = (try pack.questionnaires(), try pack.decisionModel())
    let advice = try advice(file, pack)
    for (index, questionnaire) in all.enumerated() where questionnaire.again.isEmpty {
      let flow = Advice.flow(
        questionnaire, model, file.account, after: Array(all.prefix(index)), answers: file.answers)
      let own = Set(questionnaire.questions.map(\.id))
      let filling = flow.filling(
        flow.start(), with: file.answers.filter { own.contains($0.key) })
      #expect(filling.faults.isEmpty)
      #expect(filling.inactive == [])
      let isAsked = index == 0 || advice.offers(questionnaire)
      #expect(filling.missing.map(\.id) == (isAsked ? [] : questionnaire.questions.map(\.id)))
    }
  }

  @Test func `a third of the answers of one company is don't know`() throws {
    let answers = try example("many-unknowns", try Pack.load()).answers
    let unknown = answers.values.count { $0.response == .unknown }
    #expect(unknown * 3 >= answers.count)
  }
}
