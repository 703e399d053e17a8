import Testing

@testable import surefoot

/// What the values in results mean that no template shows, read from `meanings.txt`.
struct JSONMeanings {
  /// A group of values: `# phrase | type or place, …`, then a line `key: meaning` for each.
  struct Group {
    let phrase: String
    let names: [String]
    var meanings: [String: String] = [:]
  }

  /// In the order of the file.
  let groups: [Group]
  private let byName: [String: Int]

  init() throws {
    let path = "\(PackageFolder.path)/Tests/surefootTests/JSON/meanings.txt"
    let bytes = try OpenFile(reading: path).read(atMost: 1 << 20)
    var groups: [Group] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("# ") {
        let parts = line.dropFirst(2).split(separator: " | ").map(String.init)
        groups.append(
          Group(phrase: parts[0], names: parts[1].split(separator: ", ").map(String.init)))
      } else if let colon = line.firstRange(of: ": ") {
        let key = String(line[..<colon.lowerBound])
        groups[groups.count - 1].meanings[key] = String(line[colon.upperBound...])
      }
    }
    self.groups = groups
    byName = Dictionary(
      groups.enumerated().flatMap { index, group in group.names.map { ($0, index) } }
    ) { first, _ in first }
  }

  /// The group of values of a type, or at a place.
  func group(_ name: String) -> Group? { byName[name].map { groups[$0] } }
}
