/// What stands where a secret would stand.
extension SecretText {
  /// Whether it only stands for a value: `$PASSWORD`, `<password>`, `***`, `required`, `xxxx`.
  func isPlaceholder(_ range: Range<Int>) -> Bool {
    let value = lower[range]
    guard let first = value.first, !first.isAny(of: "$<{[=>|") else { return true }
    if first == 0x2a || first == 0x25, isMarked(value) { return true }
    if first == 0x21, value.dropFirst().first?.isLetter == true, isTag(value) { return true }
    if value.prefix(64).allSatisfy({ $0 == first }) { return value.count >= 2 }
    if SecretText.beginnings.contains(where: value.starts(with:)) { return true }
    guard value.count <= 16 else { return false }
    let end = value.lastIndex { !$0.isAny(of: ".,;:!?)'\"`") }
    return SecretText.fillers.contains(Array(value[..<((end ?? value.startIndex) + 1)]))
  }

  /// `**…`, an alias of YAML (`*name`), `%NAME%`.
  private func isMarked(_ value: ArraySlice<UInt8>) -> Bool {
    let name = value.dropFirst().prefix(64)
    if name.first == 0x2a { return true }
    return name.allSatisfy { $0.isLetter || $0.isAny(of: "_-%") }
  }

  /// Whether it says where the value is kept: a path, an address, an ARN, a name in code.
  func isReference(_ range: Range<Int>) -> Bool {
    let value = lower[range].prefix(64)
    if SecretText.places.contains(where: value.starts(with:)) { return true }
    if isAddress(range) { return true }
    if value.first.map({ $0.isAny(of: "/~") }) == true, value.dropFirst().contains(0x2f) {
      return bytes[range].prefix(64).changes * 8 < value.count
    }
    return range.count <= 64 && isNameInCode(value)
  }

  private func isAddress(_ range: Range<Int>) -> Bool {
    position(of: "://", within: range.lowerBound..<min(range.upperBound, range.lowerBound + 16))
      != nil
  }

  /// `var.db_password`, `process.env.DB_PASSWORD`, `getpass()`, `os.environ["X"]`.
  private func isNameInCode(_ value: ArraySlice<UInt8>) -> Bool {
    let name = value.prefix { $0.isLetter || $0 == 0x5f || $0 == 0x2e }
    guard let first = name.first, first.isLetter else { return false }
    let rest = value[name.endIndex...]
    if rest.isEmpty { return name.dropLast().contains(0x2e) }
    return rest.first?.isAny(of: "([") == true
  }

  /// The tags of YAML that CloudFormation and Ansible know.
  private func isTag(_ value: ArraySlice<UInt8>) -> Bool {
    ["!ref", "!sub", "!getatt", "!join", "!select", "!importvalue", "!vault", "!if"].contains {
      value.elementsEqual($0.utf8) || value.starts(with: ($0 + " ").utf8)
        || value.starts(with: ($0 + ".").utf8)
    }
  }

  private static let beginnings = ["your", "example", "insert-", "insert_", "enter-", "enter_"]
    .map { Array($0.utf8) }

  private static let places = [
    "arn:", "op://", "vault:", "ssm:", "env:", "file:", "alias/", "sha256:", "sha512:", "sha1:",
    "md5:", "./", "../", "ssh-", "var.", "local.", "data.", "module.", "each.", "env.", "secrets.",
    "process.env", "os.environ", "aws_",
  ].map { Array($0.utf8) }

  private static let fillers = Set(
    """
    true false yes no none null nil required optional empty unset unknown todo tbd redacted \
    hidden masked secret password passwd passphrase pass pwd token the this that it in is on at \
    by of or and see ask a an to not never set stored kept rotated changed managed vault sso \
    default string str prompt stdin interactive n/a here there only always with for from \
    as where when who how which what generated random 1password bearer basic
    """.split(separator: " ").map { Array($0.utf8) })
}
