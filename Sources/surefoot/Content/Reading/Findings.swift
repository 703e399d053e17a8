import Readiness
import YAML

/// What reading one file has found wrong so far.
struct Findings {
  /// The file as a person finds it.
  let file: String
  /// In the order found.
  private(set) var faults: [ContentFault] = []
  /// The ids of what could not be read, so that nobody calls them unknown.
  var broken: Set<String> = []
  /// Whether all that could not be read has an id, so that ``broken`` names it.
  var isWhole = true

  /// Nothing found yet.
  init(file: String) {
    self.file = file
  }

  /// Adds a fault.
  mutating func add(_ problem: String, at position: YAML.Position, remedy: String? = nil) {
    faults.append(ContentFault(file, at: position, problem, remedy: remedy))
  }

  /// Notes that something of that id could not be read.
  mutating func lose(_ id: String?) {
    if let id, ID<Findings>(id).isWellFormed { broken.insert(id) } else { isWhole = false }
  }

  /// Adds that a word is none of those known, with the nearest or all of them as the remedy.
  mutating func addUnknown(
    _ what: String, _ word: String, among words: [String], at position: YAML.Position
  ) {
    add(
      "unknown \(what) \(quoted(word))", at: position,
      remedy: Findings.remedy(for: word, among: words))
  }

  /// "did you mean …?", or the words themselves if none is near and they are few.
  static func remedy(for word: String, among words: [String]) -> String? {
    let near = Suggestion.near(word, among: words)
    if !near.isEmpty { return "did you mean \(Suggestion.list(near.map(quoted), or: "or"))?" }
    guard !words.isEmpty, words.count <= 16 else { return nil }
    return "known here: \(words.joined(separator: ", "))"
  }
}

/// Text of a file fit to stand in a sentence: in quotes, without secrets or controls, shortened.
func quoted(_ text: String) -> String {
  let text = SecretGuard.masked(text)
  var shown = ""
  for scalar in text.unicodeScalars.prefix(60) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: shown.unicodeScalars.append(scalar)
    }
  }
  return text.unicodeScalars.count > 60 ? "\"\(shown)…\"" : "\"\(shown)\""
}
