import Readiness
import Testing

@testable import surefoot

/// Every practice that the content was derived from has a row: what covers it, or why nothing does.
@Suite struct CoverageTests {
  /// The practices of the article by section, with how many each has, in the order of its sections.
  private static let article = [
    ("f", 5), ("r", 18), ("i", 22), ("m", 11), ("c", 16), ("g", 8), ("s", 5), ("d", 5), ("e", 5),
    ("b", 5), ("q", 8), ("x", 14), ("n", 7),
  ]

  @Test(arguments: article)
  func `every practice of a section of the article has a row`(
    letter: String, count: Int
  ) throws {
    let rows = Set(try Pack.load().coverage().practices.map(\.id.text))
    let missing = (1...count).map { "\(letter)\($0)" }.filter { !rows.contains($0) }
    #expect(missing == [])
  }

  @Test func `what the article lacks and AWS's own baseline asks for has a row`() throws {
    let rows = Set(try Pack.load().coverage().practices.map(\.id.text))
    let asked = [
      "contacts", "password-policy", "s3-block", "default-vpc", "regions", "flow-logs", "imdsv2",
      "backups", "first-hour",
    ]
    #expect(asked.filter { !rows.contains("o-\($0)") } == [])
  }

  @Test func `the factors, signs and fits of the article have rows`() throws {
    let rows = try Pack.load().coverage().practices.filter { $0.id.text.hasPrefix("d-") }
    #expect(rows.count == 21)
  }

  @Test func `the glossary explains each word once`() throws {
    let spellings = try Pack.load().glossary().terms.flatMap(\.spellings).map { $0.lowercased() }
    let twice = Dictionary(grouping: spellings) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice == [])
  }

  @Test func `every item says why it has its priority and where its facts come from`() throws {
    let pack = try Pack.load()
    for item in try pack.wholeChecklist().items {
      let prose = try #require(try pack.prose(for: item.id))
      #expect(!prose.because.isEmpty, "\(item.id)")
      #expect(!prose.sources.isEmpty, "\(item.id)")
    }
  }
}
