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
    ("Passwd:" + "hunter2", .password), ("Passwort: " + "hunter2", .password),
    ("das Kennwort ist " + "hunter2", .password), ("mot de passe : " + "hunter2", .password),
    ("la contraseña es " + "hunter2", .password), ("pw is " + "hunter2", .password),
    ("pw=" + "hunter2", .password), ("Wachtwoord: " + "hunter2", .password),
    ("senha: " + "hunter2", .password), ("DB_PW=" + "hunter2", .password),
    ("password: " + "hunter2", .password),
    ("PGPASSWORD=" + "hunter2", .password),
    ("the password is " + "hunter2", .password),
    ("<password>" + "hunter2</password>", .password),
    ("psql postgres://ana:" + "hunter2@db/x", .password),
    ("--password " + "hunter2", .password),
    ("Server=x;Pwd=" + "hunter2;Encrypt=yes", .password),
    ("secret: " + "hunter2-K7MDENG9", .labelled),
    ("Authorization: Bearer " + "K7MDENG9x2Lm", .labelled),
    ("api_key='" + "K7MDENG9x2Lm'", .labelled),
    ("gh" + "p_" + "K7MDENG9x2LmK7MDENG9x2LmK7MDENG9x2Lm", .token),
    ("IQoJb3Jp" + "Z2luX2Vj" + "K7MDENG9x2LmK7MDENG9x2Lm//8wEa", .sessionToken),
    ("PuTTY-User-Key-" + "File-3: ssh-rsa\nPrivate-Lines: 1\nMIIEow==\n", .privateKey),
    ("-----BEGIN PGP " + "PRIVATE KEY BLOCK-----\nMIIEow\n", .privateKey),
    ("JBSW Y3DP EHPK 3PXP " + "JBSW Y3DP EHPK 3PXP", .oneTimePasswordSeed),
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
    "password: rotate it every year", "the password is in the vault", "password: required",
    "Passwort: im Tresor", "das Kennwort ist im Umschlag 3", "mot de passe : dans le coffre",
    "la contraseña es la del sobre", "pw: vault", "Passwort: 14 Zeichen", "pw is in the vault",
    "the httpw: 3 of 4 nodes",
    "password: 14 characters", "the password is base64-encoded", "secret: prod/db/password",
    "password: 2026-11-23", "token: ${{ secrets.TOKEN }}", "Authorization: Bearer <token>",
    "password = random_password.db.result", "--password-stdin reads it", "password: !Ref Name",
    "arn:aws:secretsmanager:eu-central-1:111122223333:secret:prod/db-a1B2c3",
    "NextToken=K7MDENG9x2LmK7MDENG9", "ssh://git@example.com:22/a", "https://h:8443/a@2/b",
    "AROAQ3EXY7ZTM2LWABCDE", "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
    "gh" + "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "make sure that each user pays",
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

  @Test(arguments: [
    "-----BEGIN ", "-----BEGIN x PRIVATE KEY-----", "-----END ", "password=$", "password=a", "AKIA",
    "otpauth://", "secretkey=", "pwd=\"", "://", "a://b:", "eyJ-", "eyJaaaaaaaaaa.", "sk-", "hvs.",
    "password: ", "password is ", "= ", " ", "a,", "token=$token;", "AB2C ", "<password>", "\\\"",
    "PuTTY-User-Key-File-3:", "secret: a/", "--password ", "password**: **", "a1",
  ])
  func `work grows with the length of hostile text and not with its square`(piece: String) {
    // With the square of it, this would take many minutes.
    let text = String(repeating: piece, count: 65_536 / piece.utf8.count)
    _ = SecretGuard.secret(in: text)
  }
}
