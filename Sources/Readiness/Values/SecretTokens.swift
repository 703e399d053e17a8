/// The shape of a token: a prefix that is its own, and at least so many characters of a kind.
///
/// The lengths asked for are at most the published ones: what was cut off is a secret, too.
struct SecretShape: Sendable {
  let prefix: [UInt8]
  let name: String
  let alphabet: Alphabet
  let least: Int
  let kind: Secret.Kind

  /// What a token may hold after its prefix.
  enum Alphabet: Sendable {
    /// Digits and the letters a to f.
    case hexadecimal
    /// Letters and digits.
    case alphanumeric
    /// Also `_` and `-`.
    case name
    /// Also `.`.
    case dotted
    /// Also `+`, `/`, `=` and `%`, for what was made fit for an address.
    case base64

    func holds(_ byte: UInt8) -> Bool {
      switch self {
      case .hexadecimal: byte.isHexadecimal
      case .alphanumeric: byte.isAlphanumeric
      case .name: byte.isAlphanumeric || byte == 0x5f || byte == 0x2d
      case .dotted: byte.isAlphanumeric || byte.isAny(of: "_-.")
      case .base64: byte.isBase64 || byte.isAny(of: "_-.=%")
      }
    }
  }

  init(
    _ prefix: String, _ name: String, _ alphabet: Alphabet, _ least: Int,
    kind: Secret.Kind = .token
  ) {
    (self.prefix, self.name, self.alphabet) = (Array(prefix.utf8), name, alphabet)
    (self.least, self.kind) = (least, kind)
  }

  /// All shapes by the first byte of their prefixes, 256 lists.
  static let byFirst: [[SecretShape]] = {
    var lists: [[SecretShape]] = Array(repeating: [], count: 256)
    for shape in aws + code + clouds + services + messaging {
      lists[Int(shape.prefix[0])].append(shape)
    }
    return lists
  }()
}

/// Tokens with a known prefix.
extension SecretText {
  /// What stands behind the prefix of a token.
  var tokens: [SecretFinding] {
    var findings: [SecretFinding] = []
    let lists = SecretShape.byFirst
    var next = 0
    for start in 0..<bytes.count where start >= next {
      let shapes = lists[Int(bytes[start])]
      guard !shapes.isEmpty, startsWord(start) else { continue }
      let found = shapes.lazy.compactMap { token($0, at: start) }.first
      guard let found else { continue }
      findings.append(found)
      next = found.range.upperBound
    }
    return findings
  }

  private func token(_ shape: SecretShape, at start: Int) -> SecretFinding? {
    let body = start + shape.prefix.count
    guard body <= bytes.count, bytes[start..<body].elementsEqual(shape.prefix) else { return nil }
    let enough = end(from: body, atMost: max(80, shape.least), while: shape.alphabet.holds)
    guard enough - body >= shape.least, isRandom(bytes[body..<enough], shape.least) else {
      return nil
    }
    let end = end(from: enough, while: shape.alphabet.holds)
    return SecretFinding(shape.kind, body..<end, name: shape.name)
  }

  /// Names and examples (`ghp_xxxxxxxx`) change kind less than once in ten characters.
  private func isRandom(_ body: ArraySlice<UInt8>, _ least: Int) -> Bool {
    body.variety >= 5 && body.changes * 10 >= least
  }

  /// JSON Web Tokens: three or more parts in base64, the first of which is a JSON object.
  /// Source: RFC 7519 section 3 and RFC 7515 section 7.1; `eyJ` is `{"` in base64.
  var webTokens: [SecretFinding] {
    runs(of: SecretShape.Alphabet.dotted.holds).compactMap { run in
      let parts = bytes[run].split(separator: 0x2e, omittingEmptySubsequences: false)
      guard parts.count >= 3 else { return nil }
      for (first, rest) in zip(parts, zip(parts.dropFirst(), parts.dropFirst(2)))
      where rest.0.count >= 10 && rest.1.count >= 10 {
        let header = position(of: "eyj", within: first.startIndex..<first.endIndex)
        guard let header, first.endIndex - header >= 10, startsWord(header),
          bytes[header..<(header + 3)].elementsEqual("eyJ".utf8)
        else { continue }
        return SecretFinding(.token, (header + 3)..<run.upperBound, name: "JSON Web Token")
      }
      return nil
    }
  }
}
