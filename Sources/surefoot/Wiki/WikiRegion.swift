/// The part of a wiki page that is its readers' own: what stands between two marks is kept whatever
/// is generated around it.
enum WikiRegion {
  static let begin = "<!-- surefoot: yours, from here -->"
  static let end = "<!-- surefoot: yours, to here -->"

  /// The region of a new page.
  static let empty = "\(begin)\n\(end)\n"

  /// A page apart from its region, and the region.
  struct Split: Equatable {
    /// The page with an empty region: what was generated.
    let generated: [UInt8]
    /// What stands in the region.
    let own: [UInt8]
  }

  /// Takes a page apart; one whose marks are gone, or there more than once, is all generated.
  static func split(_ bytes: [UInt8]) -> Split {
    guard let (first, last) = marks(in: bytes) else { return Split(generated: bytes, own: []) }
    return Split(
      generated: Array(bytes[..<first] + bytes[last...]), own: Array(bytes[first..<last]))
  }

  /// A generated page with what stood in its region before.
  static func filled(_ generated: [UInt8], with own: [UInt8]) -> [UInt8] {
    guard let (first, last) = marks(in: generated), !own.isEmpty else { return generated }
    return Array(generated[..<first]) + own + generated[last...]
  }

  /// Where the region's content begins and ends, at the beginnings of lines.
  private static func marks(in bytes: [UInt8]) -> (Int, Int)? {
    var (starts, ends): ([Int], [Int]) = ([], [])
    var from = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      let line = bytes[from..<index]
      if line.elementsEqual(begin.utf8) { starts.append(index + 1) }
      if line.elementsEqual(end.utf8) { ends.append(from) }
      from = index + 1
    }
    guard starts.count == 1, ends.count == 1, starts[0] <= ends[0] else { return nil }
    return (starts[0], ends[0])
  }
}
