/// Recognizes secrets in text that people type, before any of it reaches a disk.
///
/// It refuses what it recognizes and claims no more: a secret without a known shape passes.
/// Source of the AWS shapes: *IAM User Guide*, "IAM identifiers" (unique id prefixes).
public enum SecretGuard {
  /// The first secret in the text, or nil if none is recognized.
  public static func secret(in text: String) -> Secret? {
    let bytes = Array(text.utf8)
    let found = findings(in: bytes)
    guard let first = found.first else { return nil }
    return Secret(kind: first.kind, masked: masked(bytes, hiding: found))
  }

  /// The text with every recognized secret in it masked.
  public static func masked(_ text: String) -> String {
    secret(in: text)?.masked ?? text
  }

  /// A secret at a range of bytes.
  struct Finding {
    let kind: Secret.Kind
    let range: Range<Int>
  }

  private static func findings(in bytes: [UInt8]) -> [Finding] {
    let found =
      accessKeyIDs(in: bytes) + secretAccessKeys(in: bytes) + privateKeys(in: bytes)
      + seeds(in: bytes) + passwords(in: bytes)
    return found.sorted { left, right in
      left.range.lowerBound == right.range.lowerBound
        ? left.range.upperBound > right.range.upperBound
        : left.range.lowerBound < right.range.lowerBound
    }
  }

  private static func masked(_ bytes: [UInt8], hiding findings: [Finding]) -> String {
    var shown: [UInt8] = []
    var next = 0
    for finding in findings where finding.range.lowerBound >= next {
      let range = finding.range
      shown += bytes[next..<range.lowerBound]
      if finding.kind == .accessKeyID {
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
