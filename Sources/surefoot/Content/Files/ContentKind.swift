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
    let lines = file.prefix(2_048).split { $0 == 0x0A || $0 == 0x0D }
    let first = lines.lazy.map(ContentKind.withoutMark).first { line in
      line.first != 0x23 && !line.elementsEqual("---".utf8)
        && !line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
    guard let first else { return nil }
    let kinds = ContentKind.allCases
    guard let kind = kinds.first(where: { first.elementsEqual("format: \($0.format)".utf8) }) else {
      return nil
    }
    self = kind
  }

  /// A line without a byte order mark before it.
  private static func withoutMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
  }
}
