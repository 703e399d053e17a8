/// A word that says what follows is secret.
struct SecretLabel: Sendable {
  let letters: [UInt8]
  let kind: Secret.Kind
  /// Whether a word must begin there, because it ends other words, too.
  let standsAlone: Bool

  private init(_ word: String, _ kind: Secret.Kind) {
    letters = Array(word.utf8)
    self.kind = kind
    standsAlone = letters.count < 6
  }

  private static func labels(_ words: String, _ kind: Secret.Kind) -> [SecretLabel] {
    words.split(separator: " ").map { SecretLabel(String($0), kind) }
  }

  /// Without the `_`, `-`, `.` and spaces that may stand inside; more letters may stand before.
  static let all =
    labels(
      "password passwd passphrase passcode pwd pw passwort kennwort motdepasse contraseña "
        + "contrasena wachtwoord senha", .password)
    + labels("sessiontoken securitytoken", .sessionToken)
    + labels(
      "totpsecret otpsecret mfasecret totpseed otpseed mfaseed seed totpkey mfakey setupkey "
        + "configurationkey base32stringseed", .oneTimePasswordSeed)
    + labels(
      "secret token secretkey accesskey accountkey apikey authkey privatekey sharedaccesskey "
        + "storagekey secretaccesskey secretkeybase credential credentials authorization auth "
        + "pass amzsignature sig recoverycode recoverycodes backupcode backupcodes", .labelled)

  /// Words that end like labels and are none: what makes a request unique, or turns a page.
  static let harmless = labels(
    "nexttoken clienttoken clientrequesttoken requesttoken startingtoken continuationtoken "
      + "paginationtoken idempotencytoken csrftoken", .labelled)
}

extension SecretText {
  /// The label that ends there, if one does.
  func label(endingAt end: Int) -> SecretLabel? {
    guard let last = byte(end - 1), last.isLetter else { return nil }
    let label = SecretLabel.all.first { label in
      guard let start = start(of: label.letters, endingAt: end) else { return false }
      // `arn:aws:secretsmanager:…:secret:NAME` labels nothing.
      if byte(start - 1) == 0x3a { return false }
      return !label.standsAlone || beginsLabel(start)
    }
    guard let label else { return nil }
    let isHarmless = SecretLabel.harmless.contains { start(of: $0.letters, endingAt: end) != nil }
    return isHarmless ? nil : label
  }

  /// No letter stands before, or a capital begins a part of a compound name.
  private func beginsLabel(_ start: Int) -> Bool {
    guard let before = byte(start - 1), before.isLetter else { return true }
    return bytes[start].isCapital && before.isSmall
  }

  /// Where letters begin that end there, with at most one sign between two of them.
  private func start(of letters: [UInt8], endingAt end: Int) -> Int? {
    var (index, left) = (end, letters.count)
    while left > 0 {
      guard index > 0 else { return nil }
      if lower[index - 1] == letters[left - 1] {
        left -= 1
        index -= 1
      } else if left < letters.count, index > 1, bytes[index - 1].isAny(of: "_-. "),
        lower[index - 2] == letters[left - 1]
      {
        index -= 1
      } else {
        return nil
      }
    }
    return index
  }
}
