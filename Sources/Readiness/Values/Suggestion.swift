/// Known words that lie near one that is not known: "did you mean".
///
/// A suggestion is shown, never acted on.
public enum Suggestion {
  /// Up to three of the words, nearest first, words equally near in the order of their bytes.
  ///
  /// Near means a distance of at most a third of what was typed, and at least 1. Case does not
  /// count. A text longer than 64 characters has no neighbours.
  public static func near(_ typed: String, among words: some Sequence<String>) -> [String] {
    let wanted = Array(typed.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= longest else { return [] }
    let limit = max(1, wanted.count / 3)
    let found = Set(words).compactMap { word -> (word: String, distance: Int)? in
      let candidate = Array(word.lowercased().unicodeScalars)
      guard candidate.count <= longest, abs(candidate.count - wanted.count) <= limit
      else { return nil }
      let distance = distance(wanted, candidate)
      return distance <= limit ? (word, distance) : nil
    }
    let sorted = found.sorted {
      $0.distance == $1.distance
        ? $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) : $0.distance < $1.distance
    }
    return sorted.prefix(3).map(\.word)
  }

  /// The word that was typed whole, by a letter that stands for it, or by a beginning of two letters
  /// or more that no other word has; nil: none.
  static func whole(
    _ typed: String, among words: [String], letters: [String: String]
  ) -> String? {
    if let word = letters[typed] { return word }
    if words.contains(typed) { return typed }
    let fitting = words.filter { typed.count > 1 && $0.hasPrefix(typed) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// `Did you mean a, b or c?`, or nil if nothing is near.
  public static func question(for typed: String, among words: some Sequence<String>) -> String? {
    let words = near(typed, among: words)
    return words.isEmpty ? nil : "Did you mean \(list(words, or: "or"))?"
  }

  /// `a`, `a or b`, `a, b or c`.
  public static func list(_ words: [String], or last: String) -> String {
    guard let final = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) \(final)"
  }

  /// The fewest insertions, deletions, replacements and swaps of neighbours that turn one word
  /// into the other, no part of it edited twice (optimal string alignment).
  ///
  /// Source: F. J. Damerau, *A technique for computer detection and correction of spelling
  /// errors* (1964); the table is R. A. Wagner and M. J. Fischer's (1974).
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let same = left[row] == right[column]
        var best = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }

  /// The longest word that is compared, so that a hostile text costs nothing.
  private static let longest = 64
}
