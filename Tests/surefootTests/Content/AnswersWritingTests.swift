import Readiness
import Testing
import YAML

@testable import surefoot

@Suite struct AnswersWritingTests {
  private func read(_ text: String) throws -> AnswersFile {
    try AnswersFile.read(
      Array(text.utf8), named: "a.yaml", try ContentFixture.questionnaires())
  }

  @Test func `an export reads back equal`() throws {
    let questionnaire = try ContentFixture.questionnaires()[0]
    var random = SplitMix64(state: 7)
    for _ in 0..<200 {
      let file = AnswersFile.arbitrary(questionnaire, &random)
      #expect(try read(file.text([questionnaire])) == file)
    }
  }

  @Test func `the template reads as no answers, and as all of them without its marks`() throws {
    let questionnaire = try ContentFixture.questionnaires()[0]
    let template = AnswersFile.template([questionnaire])
    #expect(try read(template).answers.isEmpty)
    let ids = questionnaire.questions.map(\.id.text)
    let filled = template.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      ids.contains { line.hasPrefix("  # \($0): ") } ? "  " + line.dropFirst(4) : String(line)
    }.joined(separator: "\n")
    #expect(Set(try read(filled).answers.keys) == Set(questionnaire.questions.map(\.id)))
  }

  @Test func `a template of what is missing holds only that`() throws {
    let questionnaire = try ContentFixture.questionnaires()[0]
    let template = AnswersFile.template([questionnaire], only: ["root-keys", "signals"])
    let entries = template.split(separator: "\n").suffix(while: { $0 != "answers:" })
    #expect(
      entries.joined(separator: "\n") == """
          # ---- Account ----
          # Root keys: Are there access keys of the root user?
          # Asked only if purpose is product.
          # Write yes or no.
          # root-keys: "yes"
          # Signals: Which of these did you see?
          # - cost: Cost disputes
          # - outage: An outage
          # signals: [cost, outage]   # [] is none of them
        """)
  }

  @Test(arguments: [
    ("Example Company", "Example Company"), ("yes", "\"yes\""), ("a: b", "\"a: b\""),
    ("", "\"\""), ("#x", "\"#x\""), ("é", "\"é\""), ("a\"\\b\n\u{7}", #""a\"\\b\n\u0007""#),
    ("\u{1f600}\u{e0001}", "\"\u{1f600}\\U000e0001\""), ("trailing ", "\"trailing \""),
  ])
  func `a text is quoted when somebody could take it for something else`(
    _ text: String, _ shown: String
  ) throws {
    #expect(YAMLText.scalar(text) == shown)
    #expect(try YAML.parse(Array("- \(shown)\n".utf8)).root.items?[0].text == text)
  }

  @Test func `comments are broken between words`() {
    let lines = YAMLText.comment(
      String(repeating: "word ", count: 40) + "a\u{1b}[31m", indent: "  ", hanging: "   ")
    #expect(lines.allSatisfy { $0.utf8.count <= 96 })
    #expect(lines[0].hasPrefix("  # word"))
    #expect(lines[1].hasPrefix("  #    word"))
    #expect(lines.last?.hasSuffix("a[31m") == true)
  }
}

/// A small generator of random numbers with a seed.
///
/// Source: G. L. Steele, D. Lea, C. H. Flood, *Fast splittable pseudorandom number generators* (2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}

extension AnswersFile {
  /// Some answers to a questionnaire.
  fileprivate static func arbitrary(
    _ questionnaire: Questionnaire, _ random: inout SplitMix64
  ) -> AnswersFile {
    var file = AnswersFile(questionnaire: questionnaire.id)
    if Bool.random(using: &random) { file.name = text(&random) }
    if Bool.random(using: &random) { file.expect = ["outcome": "multi", "shape": "x-y"] }
    if Bool.random(using: &random) { file.account = Account(name: "main", number: "000000000001") }
    for question in questionnaire.questions where Int.random(in: 0..<6, using: &random) > 0 {
      let because = Bool.random(using: &random) ? text(&random) : nil
      switch Int.random(in: 0..<5, using: &random) {
      case 0: file.answers[question.id] = Answer(.unknown, justification: because)
      case 1: file.answers[question.id] = Answer(.notApplicable(because: text(&random)))
      default:
        let value = value(of: question.kind, &random)
        file.answers[question.id] = Answer(
          .value(value), justification: because,
          control: Bool.random(using: &random) ? text(&random) : nil)
      }
    }
    return file
  }

  private static func text(_ random: inout SplitMix64) -> String {
    let pieces = [
      "yes", "no", "null", "#", ": ", "- ", "{", "]", "\"", "'", "\\", "é", "日", "😀", "%", "&a",
      "*", "!", "|", "a b", "0", "true", "~", "@", "`", ",",
    ]
    let count = Int.random(in: 1...6, using: &random)
    return "x" + (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() + "y"
  }

  private static func value(
    of kind: Question.Kind, _ random: inout SplitMix64
  ) -> Answer.Value {
    switch kind {
    case .yesNo: .yesNo(Bool.random(using: &random))
    case .oneOf(let options): .option(options.randomElement(using: &random)?.id ?? "")
    case .severalOf(let options):
      .options(options.map(\.id).filter { _ in Bool.random(using: &random) })
    case .number(let bounds, _): .number(Int.random(in: bounds, using: &random))
    case .text: .text(text(&random))
    case .day: .day(Day(number: Int.random(in: 0...40_000, using: &random)))
    }
  }
}

extension Array {
  /// What stands behind the last element that fails.
  fileprivate func suffix(while passes: (Element) -> Bool) -> ArraySlice<Element> {
    self[(lastIndex { !passes($0) }.map { $0 + 1 } ?? 0)...]
  }
}
