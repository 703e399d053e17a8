import Readiness

/// The names of commands as words: the first alone, or one of a group and its verb.
enum CommandNames {
  /// Every name; the bare program has none.
  static let all = CommandTable.commands.map(\.name).filter { !$0.isEmpty }

  /// The second words of a group.
  static func verbs(of group: String) -> [String] {
    all.filter { $0.hasPrefix("\(group) ") }.map { String($0.dropFirst(group.count + 1)) }
  }

  /// The names that lie near the one or two words that were typed.
  ///
  /// Two words are compared one by one, each within its own distance; if no name fits both, the
  /// second may belong to the command, and the first alone counts. With a hyphen between them the two
  /// are one word.
  static func near(_ typed: [String]) -> [String] {
    guard let first = typed.first else { return [] }
    let apart = first.replacing("-", with: " ")
    guard !all.contains(apart) || apart == first else { return [apart] }
    let groups = close(first, among: Set(all.map(group)))
    if typed.count > 1 {
      let whole = groups.flatMap { group in
        close(typed[1], among: Set(verbs(of: group))).map { "\(group) \($0)" }
      }
      guard whole.isEmpty else { return Array(whole.prefix(3)) }
      // The group is right, and nothing in it is near: no other command is meant.
      guard groups != [first] else { return [] }
    }
    return Suggestion.near(first, among: Set(all + groups))
  }

  /// The word itself if it is one of them, else those that lie near it.
  private static func close(_ typed: String, among words: Set<String>) -> [String] {
    words.contains(typed) ? [typed] : Suggestion.near(typed, among: words)
  }

  private static func group(of name: String) -> String {
    String(name.prefix { $0 != " " })
  }
}
