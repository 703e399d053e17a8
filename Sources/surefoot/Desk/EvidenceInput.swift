import Digest
import Readiness

/// What is typed after `--evidence`: an address, a file, or words.
enum EvidenceInput {
  /// The most bytes of a file that are read for its digest: 1 GiB.
  static let limit = 1 << 30

  /// What was typed, and the bytes of the file if it is one and they are wanted.
  /// - Throws: ``SecretError``, ``UsageError``, or a ``SystemError`` if the file cannot be read.
  static func read(_ text: String, of option: String, in world: World) throws -> Evidence {
    try SecretCheck.refuse(text, in: option)
    if isLink(text) {
      guard !text.contains(where: \.isWhitespace), !text.hasSuffix("://") else {
        throw UsageError.badValue(
          text.shortened(), of: option,
          allowed: "an address without blanks; words after text:")
      }
      return Evidence(link: try SecretCheck.line(text, in: option))
    }
    if text.hasPrefix("text:") {
      return Evidence(text: try SecretCheck.line(String(text.dropFirst(5)), in: option))
    }
    let path = Locator.absolute(text, in: world)
    if let status = try FileSystem.status(of: path) {
      guard status.kind == .file else {
        throw UsageError.badValue(text, of: option, allowed: "a file, not a folder or a device")
      }
      return try file(path, named: text, of: option)
    }
    guard text.contains(" ") else {
      throw UsageError.contradiction(
        "there is no file \(text)",
        remedy: "an address begins with https://, words with text:")
    }
    return Evidence(text: try SecretCheck.line(text, in: option))
  }

  /// Whether a text is an address.
  static func isLink(_ text: String) -> Bool {
    text.hasPrefix("https://") || text.hasPrefix("http://")
  }

  /// A file by its name as it was typed, and its digest.
  private static func file(
    _ path: String, named name: String, of option: String
  ) throws -> Evidence {
    let file = try OpenFile(reading: path)
    var hash = SHA256()
    var count = 0
    while case let bytes = try file.read(atMost: 1 << 20), !bytes.isEmpty {
      hash.update(bytes)
      count += bytes.count
      guard count <= limit else {
        throw UsageError.badValue(name, of: option, allowed: "a file of at most 1 GiB")
      }
    }
    return Evidence(
      file: try SecretCheck.line(name, in: option), digest: hash.finalize().hex, bytes: count)
  }
}
