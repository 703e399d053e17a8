/// How what is said at a terminal is written where only ASCII can be shown: the few signs beyond it
/// that the content and the program use have stand-ins. What people typed stays as it is.
struct Signs {
  /// Whether every sign can be shown: the locale says UTF-8.
  let isUnicode: Bool

  /// Every sign as it is.
  static let all = Signs(["LC_ALL": "C.UTF-8"])

  /// The signs of a locale, as POSIX finds it.
  init(_ environment: [String: String]) {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
    let charset = locale.lowercased().filter { $0 != "-" }
    isUnicode = charset.contains("utf8")
  }

  /// A text as it can be shown.
  func shown(_ text: String) -> String {
    guard !isUnicode, text.utf8.contains(where: { $0 > 0x7F }) else { return text }
    return text.reduce(into: "") { $0 += Signs.standIns[$1] ?? String($1) }
  }

  private static let standIns: [Character: String] = [
    "→": "->", "←": "<-", "…": "...", "·": "-", "–": "-", "—": "--", "•": "*", "✓": "x", "×": "x",
    "“": "\"", "”": "\"", "‘": "'", "’": "'", "≥": ">=", "≤": "<=", "\u{A0}": " ",
  ]
}
