import Readiness

/// What a content file holds, as its first line says: `format: surefoot/checklist/1`.
enum ContentKind: String, CaseIterable {
  case pack
  case questionnaire
  case facts
  case decision
  case checklist
  case prose
  case runbook
  case glossary
  case coverage
  case frameworks
  case permanent
  case answers

  /// The text after `format:`, with the version this program reads.
  var format: String { "surefoot/\(rawValue)/1" }

  /// Where files of this kind lie.
  var place: ContentPlace {
    switch self {
    case .pack: .pack
    case .questionnaire, .facts, .decision: .questionnaires
    case .checklist, .prose, .runbook, .glossary, .coverage, .frameworks, .permanent: .checklists
    case .answers: .examples
    }
  }

  /// The kind that the first line of a file names; nil if that is no `format:` known here.
  /// Comments, empty lines and `---` may stand before it.
  ///
  /// So a command finds the files it needs without parsing the others.
  init?(sniffing file: ContentFile) {
    let text = String(decoding: file.prefix(2_048), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == "\u{feff}" } }
    let first = lines.first { line in
      !line.hasPrefix("#") && line != "---" && !line.allSatisfy(\.isWhitespace)
    }
    let kinds = ContentKind.allCases
    guard let kind = kinds.first(where: { first == "format: \($0.format)" }) else { return nil }
    self = kind
  }
}
