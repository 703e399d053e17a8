import Digest
import Readiness

/// Bytes that a workspace keeps outside the chain, under the digest that an entry names: an
/// attached file, or a private note.
struct KeptBytes: Equatable {
  /// What was kept, and so how far it may travel.
  enum Form: String, CaseIterable {
    /// A file that was attached; an export for restricted readers holds it.
    case file
    /// A private note; it never leaves the workspace and its backups.
    case note
  }

  /// The most bytes that one may have: 1 MiB, far below the 64 MiB at which SQLite refuses a value
  /// here (``Workspace/harden(_:patience:)``).
  static let limit = 1 << 20
  /// The most bytes that a workspace keeps altogether: 64 MiB, so that a copy stays quick.
  static let totalLimit = 64 << 20
  /// How many random bytes stand before a private note's text.
  static let saltCount = 16

  let form: Form
  /// The file's bytes; of a note, 16 random bytes and then the text's UTF-8.
  let bytes: [UInt8]

  /// An attached file.
  init(file bytes: [UInt8]) {
    form = .file
    self.bytes = bytes
  }

  /// A private note, behind random bytes: who guesses the text cannot confirm that by the digest.
  init(note text: String) {
    var random = SystemRandomNumberGenerator()
    form = .note
    bytes = (0..<Self.saltCount).map { _ in .random(in: 0...255, using: &random) } + text.utf8
  }

  /// What a workspace holds.
  init(form: Form, bytes: [UInt8]) {
    self.form = form
    self.bytes = bytes
  }

  /// The digest under which they are kept, as the entry names it: the SHA-256 in hexadecimal.
  var digest: String { SHA256.digest(of: bytes).hex }

  /// The text of a private note; nil if it is none.
  var note: String? {
    guard form == .note, bytes.count >= Self.saltCount else { return nil }
    return String(validating: bytes.dropFirst(Self.saltCount), as: UTF8.self)
  }
}

/// Kept bytes as a list shows them.
struct KeptListing: Equatable {
  /// Their digest, in hexadecimal.
  let digest: String
  let form: KeptBytes.Form
  /// How many bytes they are.
  let count: Int
}

/// Why bytes are not kept.
enum KeptError: Error, Equatable, CustomStringConvertible {
  /// So many bytes are more than one may have.
  case tooLarge(Int)
  /// With so many bytes more, the workspace would keep too many.
  case full(Int)

  var description: String {
    switch self {
    case .tooLarge(let count):
      "\(count) bytes are more than a workspace keeps of one file (\(KeptBytes.limit))\n"
        + "leave it where it is: its digest and place are recorded without --keep"
    case .full(let count):
      "with \(count) bytes more the workspace would keep more than "
        + "\(KeptBytes.totalLimit >> 20) MiB of files\n"
        + "leave it where it is: its digest and place are recorded without --keep"
    }
  }
}
