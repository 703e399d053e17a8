import FoundationEssentials
import Readiness
import Testing

@testable import surefoot

/// `docs/journal-format.md` says which kinds there are and which keys their bodies hold.
@Suite struct JournalFormatTests {
  /// A row of the page's table of kinds.
  struct Row {
    let kind: String
    let needed: Set<String>
    let possible: Set<String>
  }

  private static func rows() throws -> [Row] {
    let bytes = try OpenFile(reading: "\(PackageFolder.path)/docs/journal-format.md")
      .read(atMost: 1 << 20)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.drop { !$0.hasPrefix("| Kind |") }.dropFirst(2).prefix { $0.hasPrefix("| `") }
      .map { line in
        let cells = line.split(separator: "|")
        let keys = cells[1].split(separator: ",").map {
          (isNeeded: !$0.contains("("), name: $0.filter { $0.isLetter || $0 == "-" })
        }
        return Row(
          kind: cells[0].filter { $0.isLetter || $0 == "." },
          needed: Set(keys.filter(\.isNeeded).map(\.name)), possible: Set(keys.map(\.name)))
      }
  }

  private func keys(_ event: Event) throws -> Set<String> {
    let body = try EventCoding.body(of: event, act: nil, clock: nil)
    return Set(try JSONDecoder().decode([String: Anything].self, from: Data(body.utf8)).keys)
  }

  @Test func `every kind is documented, and nothing else`() throws {
    let documented = try JournalFormatTests.rows().map(\.kind)
    #expect(documented == RandomEvent.full.map(\.kind))
  }

  @Test func `every kind that the program can name is tried here`() throws {
    let path = "\(PackageFolder.path)/Sources/Readiness/Progress/Event.swift"
    let text = String(decoding: try OpenFile(reading: path).read(atMost: 1 << 20), as: UTF8.self)
    let named = text.matches(of: /case \.[a-zA-Z]+: "([a-z.]+)"/).map { String($0.1) }
    #expect(named == RandomEvent.full.map(\.kind))
  }

  @Test(arguments: RandomEvent.full + RandomEvent.lean)
  func `a body holds the documented keys`(event: Event) throws {
    let row = try #require(try JournalFormatTests.rows().first { $0.kind == event.kind })
    let keys = try keys(event)
    if RandomEvent.full.contains(event) { #expect(keys == row.possible) }
    let isLean = RandomEvent.lean.contains(event)
    if isLean || row.needed == row.possible { #expect(keys == row.needed) }
  }

  private struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
  }
}
