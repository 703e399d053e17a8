import Readiness

/// Refuses text that looks like a secret, before it reaches a disk.
enum SecretCheck {
  /// - Throws: ``SecretError`` if the text holds something that looks like a secret.
  static func refuse(_ text: String, in place: String) throws(SecretError) {
    guard let secret = SecretGuard.secret(in: text) else { return }
    throw SecretError(place: place, secret: secret)
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
    "\(place) holds \(secret.masked). \(secret.finding) It was not saved\n\(secret.advice)"
  }
}
