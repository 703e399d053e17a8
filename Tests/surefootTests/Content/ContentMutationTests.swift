import Readiness
import Testing
import YAML

@testable import surefoot

@Suite struct ContentMutationTests {
  /// Pieces that change the meaning of a line.
  private static let pieces = [
    "", " ", "  ", ":", "- ", "{", "}", "[", "]", "\"", "#", "&a", "*a", "!t", "|", ">", "\t", "é",
    "\u{0}", "null", "true", "1e9", "99999999999999999999", "not(", "..", "id: ", "\n", "'", "%",
    "people", "outcome", "{any: [{not: {fact: people, is: \"1..5\"}}]}", "\r", "\u{2028}", "日本",
  ]

  private static func mutated(_ text: String, _ random: inout SplitMix64) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0...Int.random(in: 0...2, using: &random) {
      let index = Int.random(in: 0..<lines.count, using: &random)
      let piece = pieces.randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<5, using: &random) {
      case 0: lines[index] = piece
      case 1: lines.insert(lines[index], at: index)
      case 2: lines[index] += piece
      case 3:
        var scalars = Array(lines[index].unicodeScalars)
        let place = Int.random(in: 0...scalars.count, using: &random)
        scalars.insert(contentsOf: piece.unicodeScalars, at: place)
        lines[index] = String(String.UnicodeScalarView(scalars))
      default:
        let other = lines[Int.random(in: 0..<lines.count, using: &random)]
        lines[index] = other
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test func `whatever is changed, every fault has a file and a place inside it`() throws {
    var random = SplitMix64(state: 2026)
    let paths = ContentFixture.files.keys.filter { $0.hasSuffix(".yaml") }.sorted()
    var refused = 0
    for _ in 0..<200 {
      let path = try #require(paths.randomElement(using: &random))
      let text = Self.mutated(ContentFixture.files[path] ?? "", &random)
      let (pack, found) = ContentFixture.pack([path: text])
      let faults = ContentCheck(pack, found).faults
      refused += faults.isEmpty ? 0 : 1
      for fault in faults {
        let file = try #require(pack.files.first { $0.name == fault.file }, "\(fault)")
        let position = try #require(fault.position, "\(fault)")
        // A place behind the last line is the end of the file.
        let line = SourceLines(file.bytes).line(position.line) ?? ""
        #expect(position.column <= line.unicodeScalars.count + 1, "\(fault)")
      }
      #expect(faults == faults.sorted())
    }
    #expect(refused > 100)
  }

  @Test func `whatever is changed in answers, they are read or refused with a place`() throws {
    let questionnaires = try ContentFixture.questionnaires()
    let text = AnswersFile.template(questionnaires)
      .replacing("  # people-now", "  people-now").replacing("  # purpose", "  purpose")
      .replacing("  # signals", "  signals").replacing("  # remark", "  remark")
    var random = SplitMix64(state: 7)
    var outcomes: Set<Bool> = []
    for _ in 0..<400 {
      let changed = Self.mutated(text, &random)
      do {
        let file = try AnswersFile.read(Array(changed.utf8), named: "-", questionnaires)
        let again = file.text(questionnaires)
        #expect(try AnswersFile.read(Array(again.utf8), named: "-", questionnaires) == file)
        outcomes.insert(true)
      } catch {
        #expect(!error.faults.isEmpty && error.faults.allSatisfy { $0.position != nil })
        outcomes.insert(false)
      }
    }
    #expect(outcomes == [true, false])
  }
}
