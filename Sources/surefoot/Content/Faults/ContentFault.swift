import Readiness
import YAML

/// One thing wrong with a content file, at its place.
struct ContentFault: Hashable, Sendable {
  /// The file as a person finds it.
  let file: String
  /// Where; nil when it is about the whole file.
  let position: YAML.Position?
  /// What is wrong, as one sentence without a full stop.
  let problem: String
  /// What to do about it, as one sentence without a full stop.
  let remedy: String?
  /// The line it is about, as it stands in the file.
  var line: String?

  /// A fault.
  init(
    _ file: String, at position: YAML.Position? = nil, _ problem: String, remedy: String? = nil
  ) {
    self.file = file
    self.position = position
    self.problem = ContentFault.clause(problem)
    self.remedy = remedy.map(ContentFault.clause)
  }

  /// What the YAML room found.
  init(_ file: String, _ fault: YAML.Fault) {
    self.init(file, at: fault.position, fault.message, remedy: fault.remedy)
  }

  /// A sentence as compilers print it: without a capital at the start or a full stop at the end.
  private static func clause(_ sentence: String) -> String {
    var text = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    let isName = text.dropFirst().first.map { $0.isUppercase || $0.isNumber } ?? true
    if let first = text.first, !isName { text = first.lowercased() + text.dropFirst() }
    return text
  }
}

extension ContentFault: Comparable {
  /// By file, line, column, then what is wrong.
  static func < (left: ContentFault, right: ContentFault) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    let start = YAML.Position(line: 0, column: 0)
    let (first, second) = (left.position ?? start, right.position ?? start)
    if first != second { return first < second }
    return left.problem.utf8.lexicographicallyPrecedes(right.problem.utf8)
  }
}

extension ContentFault: CustomStringConvertible {
  /// `file:line:column: error: …`, the line with a caret under the place, and what to do.
  var description: String {
    var text = "\(file):\(position.map { "\($0):" } ?? "") error: \(problem)"
    if let position, let line,
      let excerpt = FaultExcerpt(line, column: position.column, mask: SecretGuard.masked)
    {
      text += "\n  \(excerpt.line)\n  \(excerpt.caret)"
    }
    if let remedy { text += "\n      \(remedy)" }
    return text
  }
}
