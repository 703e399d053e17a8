import FoundationEssentials
import Readiness
import Testing

@testable import surefoot

/// Whoever reads a report by program finds each number under a name that stays.
@Suite struct ReportIdentityTests {
  /// What names an entry of a list: an id, or what cannot be there twice.
  private static let names: Set<String> = [
    "id", "number", "day", "entry", "kind", "control", "name", "account", "line",
  ]

  @Test(arguments: ReportChoice.all)
  func `every entry of a list that holds a number is named`(_ choice: ReportChoice) throws {
    let company = try Company("three-with-health-data")
    try company.must("done", "root-mfa", "--evidence", "text: two keys")
    company.clock("2026-12-14")
    let text = try company.must(["report"] + choice.words + ["--json"])
    let tree = try JSONDecoder().decode(Tree.self, from: Data(text.utf8))
    #expect(ReportIdentityTests.nameless(tree, at: "") == [])
  }

  @Test func `a nameless number is found`() throws {
    let text = #"{"all": [{"id": "a", "count": 1}, {"title": "b", "count": {"done": 1}}]}"#
    let tree = try JSONDecoder().decode(Tree.self, from: Data(text.utf8))
    #expect(ReportIdentityTests.nameless(tree, at: "") == ["/all/1"])
  }

  @Test func `the view's numbers name their items`() throws {
    struct Page: Decodable {
      struct Data: Decodable { let counts: [Count] }
      struct Count: Decodable {
        let id: String
        let count: Int
        let items: [String]
      }
      let data: Data
    }
    let company = try Company()
    for view in ReadinessView.allCases.map(\.rawValue) {
      let text = try company.must("report", "readiness", "--view", view, "--json")
      let counts = try JSONDecoder().decode(Page.self, from: Data(text.utf8)).data.counts
      #expect(!counts.isEmpty && counts.contains { $0.count > 0 })
      #expect(counts.allSatisfy { $0.items.count == $0.count && !$0.id.isEmpty })
    }
  }

  /// Where numbers stand in entries of lists that nothing names.
  private static func nameless(_ tree: Tree, at path: String) -> [String] {
    switch tree {
    case .list(let list):
      list.enumerated().flatMap { index, entry -> [String] in
        guard case .object(let keys) = entry, entry.holdsNumber else {
          return nameless(entry, at: "\(path)/\(index)")
        }
        let isNamed = !names.isDisjoint(with: keys.keys)
        return isNamed ? nameless(entry, at: "\(path)/\(index)") : ["\(path)/\(index)"]
      }
    case .object(let keys):
      keys.sorted { $0.key < $1.key }.flatMap { nameless($0.value, at: "\(path)/\($0.key)") }
    case .number, .other: []
    }
  }

  /// JSON as far as it matters here.
  private indirect enum Tree: Decodable {
    case list([Tree])
    case object([String: Tree])
    case number
    case other

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let list = try? value.decode([Tree].self) {
        self = .list(list)
      } else if let object = try? value.decode([String: Tree].self) {
        self = .object(object)
      } else {
        self = (try? value.decode(Double.self)) == nil ? .other : .number
      }
    }

    /// Whether a number stands in it or in an object of it; lists answer for themselves.
    var holdsNumber: Bool {
      switch self {
      case .number: true
      case .object(let keys): keys.values.contains(where: \.holdsNumber)
      case .list, .other: false
      }
    }
  }
}
