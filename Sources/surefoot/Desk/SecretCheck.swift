import Readiness

/// Refuses text that looks like a secret, before it reaches a disk.
enum SecretCheck {
  /// - Throws: ``SecretError`` if the text holds something that looks like a secret.
  static func refuse(_ text: String, in place: String) throws(SecretError) {
    guard let secret = SecretGuard.secret(in: text) else { return }
    throw SecretError(place: place, secret: secret)
  }

  /// Looks into a file as text: UTF-8, or UTF-16 if it begins with its mark. What is packed,
  /// encrypted or a picture it cannot read.
  /// - Throws: ``SecretError`` if the file holds something that looks like a secret.
  static func refuse(_ bytes: [UInt8], in place: String) throws(SecretError) {
    let isLittle = bytes.starts(with: [0xff, 0xfe])
    guard isLittle || bytes.starts(with: [0xfe, 0xff]) else {
      return try refuse(String(decoding: bytes, as: UTF8.self), in: place)
    }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    try refuse(String(decoding: units, as: UTF16.self), in: place)
  }

  /// What somebody wrote, as one line.
  /// - Throws: ``SecretError``, or ``UsageError`` if it is empty, too long or holds a control
  ///   character.
  static func line(_ text: String, in place: String) throws -> String {
    try refuse(text, in: place)
    do throws(AnswerError) {
      return try Question.prose(text)
    } catch {
      throw UsageError.badValue(
        text.shortened(), of: place,
        allowed: "a line of 1 to \(Question.proseLimit) characters")
    }
  }
}

/// Text that was not saved, because it looks like a secret.
struct SecretError: Error, CustomStringConvertible {
  /// Where it stood.
  let place: String
  /// What it looks like, masked.
  let secret: Secret

  var description: String {
    "\(place) holds what looks like \(secret.phrase). It was not saved\n\(secret.caution)."
  }
}
