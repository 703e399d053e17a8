import Readiness
import Testing

/// Key-shaped text, put together when the tests run so that none stands in the source.
enum KeyShaped {
  static let accessKey = "AK" + "IA" + "Q3EXY7ZT" + "M2LWABCD"
  static let sessionKey = "AS" + "IA" + "Q3EXY7ZT" + "M2LWABCD"
  static let secretKey = "wJalrXUtnFEMI" + "/K7MDENG+" + "bPxRfiCY" + "9q2VzT4kLs"
  static let armour = "-----BEGIN RSA " + "PRIVATE KEY-----"
}

struct SecretGuardTests {
  @Test(arguments: [
    (KeyShaped.accessKey, Secret.Kind.accessKeyID),
    ("the key is " + KeyShaped.sessionKey + ".", .accessKeyID),
    ("id=" + KeyShaped.accessKey + ";", .accessKeyID),
    (KeyShaped.secretKey, .secretAccessKey),
    ("aws_secret_access_key = " + String(repeating: "a", count: 40), .secretAccessKey),
    ("\"SecretAccessKey\": \"" + String(repeating: "b", count: 40) + "\"", .secretAccessKey),
    (KeyShaped.armour + " MIIEow", .privateKey),
    ("-----BEGIN " + "PRIVATE KEY-----", .privateKey),
    ("OTPAUTH://totp/x?secret=" + "JBSWY3DP", .oneTimePasswordSeed),
    ("password=" + "hunter2", .password),
    ("DB_PASSWORD = " + "'hunter2'", .password),
    ("{\"password\": \"" + "hunter2\"}", .password),
    ("masterPassword=" + "hunter2", .password),
    ("postgres://h/db?user=a&password=" + "hunter2&x=1", .password),
    ("Passwd:" + "hunter2", .password),
  ])
  func `a secret is recognized by its shape and never shown`(text: String, kind: Secret.Kind) {
    let secret = SecretGuard.secret(in: text)
    #expect(secret?.kind == kind)
    let shown = secret.map { "\($0) \($0.masked)" } ?? text
    for part in ["Q3EXY7ZT", "K7MDENG", "aaaaa", "bbbbb", "MIIEow", "JBSWY3DP", "hunter2"] {
      #expect(!shown.contains(part))
    }
  }

  @Test(arguments: [
    "arn:aws:iam::111122223333:role/aws-service-role/support.amazonaws.com/AWSServiceRoleForSupport",
    "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709",
    "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    "AIDAQ3EXY7ZTM2LWABCD",
    "AKIA stands before the id of an access key",
    "The password: rotated every quarter, kept in the safe",
    "passwords = none of our business",
    "MinimumPasswordLength=14 and RequirePassword=true",
    "password=$DB_PASSWORD or password=<yours>",
    "-----BEGIN CERTIFICATE-----",
    "-----BEGIN PUBLIC KEY-----",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
    "AmazonEKSClusterAutoscalerPolicyForNode1",
    "i-0abcd1234efgh5678, vpc-0a1b2c3d4e5f67890, T-31",
    "Customers in 12 countries; data stays in eu-central-1.",
    "",
  ])
  func `names, digests and prose pass`(text: String) {
    #expect(SecretGuard.secret(in: text) == nil)
    #expect(SecretGuard.masked(text) == text)
  }

  @Test func `an access key keeps its first and last four characters`() {
    let masked = SecretGuard.masked("key \(KeyShaped.accessKey) of Ana")
    #expect(masked == "key AKIA************ABCD of Ana")
  }

  @Test func `every secret of a text is masked, and what lies between stays`() {
    let text = "a \(KeyShaped.accessKey), b \(KeyShaped.secretKey), password=" + "x1, end"
    #expect(
      SecretGuard.masked(text) == "a AKIA************ABCD, b ****, password=****, end")
    #expect(
      SecretGuard.masked("see \(KeyShaped.armour) AAA -----END RSA " + "PRIVATE KEY----- there")
        == "see **** there")
  }

  @Test func `a key inside a longer word is not one`() {
    #expect(SecretGuard.secret(in: KeyShaped.accessKey + "X") == nil)
    #expect(SecretGuard.secret(in: "x" + KeyShaped.accessKey) == nil)
    #expect(SecretGuard.secret(in: KeyShaped.accessKey.lowercased()) == nil)
  }

  @Test func `the message says what it looks like and what to do`() {
    let secret = SecretGuard.secret(in: KeyShaped.accessKey)
    #expect(
      secret?.description == """
        This looks like an AWS access key (AKIA************ABCD). It was not saved. \
        If it is real, treat it as exposed: deactivate it, then answer without it.
        """)
  }

  @Test func `random secret access keys are recognized without a label`() {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var random = SplitMix64(seed: 11)
    let keys = (0..<1000).map { _ in
      String((0..<40).map { _ in alphabet.randomElement(using: &random) ?? "a" })
    }
    #expect(keys.count { SecretGuard.secret(in: $0)?.kind == .secretAccessKey } >= 990)
  }

  @Test func `hostile text is looked through in bounded time`() {
    for piece in ["-----BEGIN ", "password=$", "AKIA", "otpauth://", "secretkey=", "pwd=\""] {
      let text = String(repeating: piece, count: 65_536 / piece.utf8.count)
      _ = SecretGuard.secret(in: text)
    }
  }
}
