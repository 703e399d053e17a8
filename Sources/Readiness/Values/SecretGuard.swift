/// Recognizes secrets in text that people type, before any of it reaches a disk.
///
/// It refuses what it recognizes and claims no more: a secret without a known shape or label
/// passes. The work grows with the length of the text and not faster, whatever the text.
public enum SecretGuard {
  /// The first secret in the text, or nil if none is recognized.
  public static func secret(in text: String) -> Secret? {
    let text = SecretText(text)
    let found = findings(in: text)
    guard let first = found.first else { return nil }
    return Secret(kind: first.kind, name: first.name, masked: masked(text, hiding: found))
  }

  /// What is masked can make something else look like a secret; after four rounds nothing of the
  /// text is shown, so that masking twice is masking once.
  private static func masked(_ text: SecretText, hiding found: [SecretFinding]) -> String {
    var shown = masked(text.bytes, hiding: found)
    for _ in 0..<4 {
      let next = SecretText(shown)
      let found = findings(in: next)
      if found.isEmpty { return shown }
      shown = masked(next.bytes, hiding: found)
    }
    return "****"
  }

  /// The text with every recognized secret in it masked.
  public static func masked(_ text: String) -> String {
    secret(in: text)?.masked ?? text
  }

  /// The text without access keys that are being typed and have not become whole: so that a text can
  /// be kept meanwhile.
  public static func withoutBeginnings(_ text: String) -> String {
    let text = SecretText(text)
    var kept: [UInt8] = []
    var next = 0
    for beginning in text.beginnings {
      kept += text.bytes[next..<beginning.range.lowerBound]
      next = beginning.range.upperBound
    }
    return String(decoding: kept + text.bytes[next...], as: UTF8.self)
  }

  /// What of a text that is being written may be kept until it is sent off; nil: nothing. What holds a
  /// secret is kept nowhere, not even its beginning.
  public static func keepable(_ text: String) -> String? {
    let kept = withoutBeginnings(text)
    return kept.isEmpty || secret(in: text) != nil ? nil : kept
  }

  /// What was found, in order, with no two overlapping.
  private static func findings(in text: SecretText) -> [SecretFinding] {
    let found =
      text.accessKeyIDs + text.secretAccessKeys + text.privateKeys + text.seeds + text.tokens
      + text.webTokens + text.addresses + text.labelled
    var merged: [SecretFinding] = []
    for next in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let last = merged.last, next.range.lowerBound < last.range.upperBound {
        merged[merged.count - 1] = last.joined(with: next)
      } else {
        merged.append(next)
      }
    }
    return merged
  }

  private static func masked(_ bytes: [UInt8], hiding findings: [SecretFinding]) -> String {
    var shown: [UInt8] = []
    var next = 0
    for finding in findings {
      let range = finding.range
      shown += bytes[next..<range.lowerBound]
      if finding.kind == .accessKeyID, range.count == 20 {
        let hidden = Array(repeating: UInt8(ascii: "*"), count: range.count - 8)
        shown += bytes[range].prefix(4) + hidden + bytes[range].suffix(4)
      } else {
        shown += Array("****".utf8)
      }
      next = range.upperBound
    }
    return String(decoding: shown + bytes[next...], as: UTF8.self)
  }
}

/// A secret at a range of bytes: what is to be hidden, without a prefix that everybody knows.
struct SecretFinding {
  let kind: Secret.Kind
  let name: String
  let range: Range<Int>

  init(_ kind: Secret.Kind, _ range: Range<Int>, name: String? = nil) {
    self.kind = kind
    self.name = name ?? kind.rawValue
    self.range = range
  }

  /// Both as one, named after the more telling.
  func joined(with other: SecretFinding) -> SecretFinding {
    let kinds = Secret.Kind.allCases
    let mine = kinds.firstIndex(of: kind) ?? 0
    let telling = mine <= kinds.firstIndex(of: other.kind) ?? 0 ? self : other
    let start = min(range.lowerBound, other.range.lowerBound)
    let end = max(range.upperBound, other.range.upperBound)
    return SecretFinding(telling.kind, start..<end, name: telling.name)
  }
}
