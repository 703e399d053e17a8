/// The lines in which two texts differ, with two lines around each place, as `diff -u` shows them.
struct LineDifference {
  /// The hunks; empty if nothing differs.
  let text: String
  /// How many lines are shown around a change.
  private static let around = 2

  /// The difference of two files; nil stands for one that is not there.
  init(_ path: String, from old: [UInt8]?, to new: [UInt8]?) {
    let (before, after) = (LineDifference.lines(old), LineDifference.lines(new))
    let edits = LineDifference.edits(before, after)
    let hunks = LineDifference.hunks(edits)
    guard !hunks.isEmpty else {
      text = ""
      return
    }
    text =
      "--- \(old == nil ? "nothing" : path)\n+++ \(new == nil ? "nothing" : path)\n"
      + hunks.map { hunk in
        "@@\n" + hunk.map { edits[$0] }.map { "\($0.sign)\($0.line)\n" }.joined()
      }.joined()
  }

  private typealias Edit = (sign: Character, line: Substring)

  private static func lines(_ bytes: [UInt8]?) -> [Substring] {
    guard let bytes, !bytes.isEmpty else { return [] }
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.last?.isEmpty == true ? Array(lines.dropLast()) : lines
  }

  /// Every line of both, with what becomes of it.
  private static func edits(_ before: [Substring], _ after: [Substring]) -> [Edit] {
    var (removed, added): (Set<Int>, Set<Int>) = ([], [])
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var edits: [Edit] = []
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      if removed.contains(old), old < before.count {
        edits.append(("-", before[old]))
        old += 1
      } else if added.contains(new), new < after.count {
        edits.append(("+", after[new]))
        new += 1
      } else {
        edits.append((" ", after[new]))
        (old, new) = (old + 1, new + 1)
      }
    }
    return edits
  }

  /// The changes with what is around them, those that touch as one.
  private static func hunks(_ edits: [Edit]) -> [ClosedRange<Int>] {
    edits.indices.filter { edits[$0].sign != " " }.reduce(into: []) { hunks, index in
      let range = max(0, index - around)...min(edits.count - 1, index + around)
      if let last = hunks.last, range.lowerBound <= last.upperBound + 1 {
        hunks[hunks.count - 1] = last.lowerBound...range.upperBound
      } else {
        hunks.append(range)
      }
    }
  }
}
