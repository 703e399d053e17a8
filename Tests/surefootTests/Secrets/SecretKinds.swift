/// The kinds of secrets in the corpus, with the floors that the guard has to keep.
extension SecretCorpus.Kind {
  private typealias Corpus = SecretCorpus
  static let all = aws + keys + seeds + vendors + labelled

  private static let aws: [SecretCorpus.Kind] = [
    .init("AWS access key", 1000) { $0.one(of: ["AKIA", "ASIA"]) + $0.any(16, of: Corpus.base32) },
    .init("AWS secret access key, bare", 985) { $0.any(40, of: Corpus.base64) },
    .init(
      "AWS secret access key, labelled", 995,
      in: ["aws_secret_access_key = §", "SecretAccessKey: §"]
    ) {
      $0.any(40, of: Corpus.base64)
    },
    .init("AWS session token, known prefix", 1000) {
      $0.one(of: ["IQoJb3JpZ2luX2Vj", "FwoGZXIvYXdz"]) + $0.any(340, of: Corpus.base64) + "=="
    },
    .init("AWS session token, labelled", 995, in: SecretFrames.session) {
      $0.any(360, of: Corpus.base64)
    },
  ]

  private static func armour(_ what: String) -> @Sendable (inout SecretCorpus) -> String {
    { corpus in
      let lines = (0..<6).map { _ in corpus.any(64, of: Corpus.base64) }.joined(separator: "\n")
      return "-----BEGIN \(what)PRIVATE " + "KEY-----\n\(lines)\n-----END \(what)PRIVATE KEY-----"
    }
  }

  private static let keys: [SecretCorpus.Kind] = [
    .init("private key, PEM", 1000) { corpus in
      armour(corpus.one(of: ["", "RSA ", "EC ", "DSA ", "ENCRYPTED ", "OPENSSH "]))(&corpus)
    },
    .init("private key, PGP", 1000) { corpus in
      armour("PGP ")(&corpus).replacing("KEY-----", with: "KEY BLOCK-----")
    },
    .init("private key, PuTTY", 1000) {
      "PuTTY-User-Key-" + "File-3: ssh-rsa\nEncryption: none\nPrivate-Lines: 1\n"
        + $0.any(64, of: Corpus.base64) + "\nPrivate-MAC: " + $0.any(64, of: Corpus.hex)
    },
  ]

  private static let seeds: [SecretCorpus.Kind] = [
    .init("MFA seed, otpauth address", 1000) {
      "otpauth:" + "//totp/a?secret=" + $0.any(32, of: Corpus.base32)
    },
    .init("MFA seed, 64 characters", 1000) { $0.any(64, of: Corpus.base32) },
    .init("MFA seed, in groups of 4", 990) { corpus in
      let alphabet = corpus.one(of: [Corpus.base32, Corpus.base32.lowercased()])
      return (0..<corpus.one(of: [8, 16])).map { _ in corpus.any(4, of: alphabet) }
        .joined(separator: " ")
    },
    .init("MFA seed, labelled", 970, in: SecretFrames.seed) {
      $0.any($0.one(of: [16, 26, 32]), of: Corpus.base32)
    },
  ]

  private static func prefixed(
    _ name: String, _ prefixes: [String], _ count: Int, _ alphabet: String
  ) -> SecretCorpus.Kind {
    .init("\(name)", 995) { $0.one(of: prefixes) + $0.any(count, of: alphabet) }
  }

  private static let vendors: [SecretCorpus.Kind] = [
    prefixed("GitHub, classic", ["ghp" + "_", "gho" + "_", "ghs" + "_"], 36, Corpus.base62),
    .init("GitHub, fine-grained", 995) {
      "github_" + "pat_" + $0.any(22, of: Corpus.base62) + "_" + $0.any(59, of: Corpus.base62)
    },
    prefixed("GitLab", ["glpat" + "-", "glrt" + "-", "gldt" + "-"], 20, Corpus.name),
    .init("Slack token", 995) {
      "xox" + $0.one(of: ["b", "p"]) + "-" + $0.any(12, of: Corpus.digits) + "-"
        + $0.any(12, of: Corpus.digits) + "-" + $0.any(24, of: Corpus.base62)
    },
    .init("Slack webhook", 995) {
      "https://hooks.slack." + "com/services/T" + $0.any(8, of: Corpus.capitals + Corpus.digits)
        + "/B" + $0.any(8, of: Corpus.capitals + Corpus.digits) + "/"
        + $0.any(24, of: Corpus.base62)
    },
    prefixed("Stripe", ["sk_" + "live_", "rk_" + "live_"], 24, Corpus.base62),
    prefixed("Google API key", ["AI" + "za"], 35, Corpus.name),
    prefixed("npm", ["npm" + "_"], 36, Corpus.base62),
    prefixed("PyPI", ["pypi-" + "AgEIcHlwaS5vcmc"], 150, Corpus.name),
    .init("SendGrid", 995) {
      "SG" + "." + $0.any(22, of: Corpus.name) + "." + $0.any(43, of: Corpus.name)
    },
    prefixed("Twilio", ["S" + "K"], 32, Corpus.hex),
    prefixed("Anthropic", ["sk-" + "ant-api03-"], 93, Corpus.name),
    prefixed("OpenAI", ["sk-" + "proj-", "sk" + "-"], 48, Corpus.base62),
    prefixed("Vault", ["hv" + "s.", "hv" + "b."], 95, Corpus.name),
    prefixed("DigitalOcean", ["dop" + "_v1_", "doo" + "_v1_"], 64, Corpus.hex),
    prefixed("Databricks", ["da" + "pi"], 32, Corpus.hex),
    prefixed("Atlassian", ["ATATT" + "3"], 186, Corpus.name),
    prefixed("Docker", ["dckr_" + "pat_"], 27, Corpus.name),
    .init("JSON Web Token", 995) {
      "ey" + "J" + $0.any(33, of: Corpus.name) + ".ey" + "J" + $0.any(80, of: Corpus.name) + "."
        + $0.any(43, of: Corpus.name)
    },
  ]

  private static func human(_ corpus: inout SecretCorpus) -> String {
    let word = corpus.one(of: ["Summer", "dragon", "Welcome", "hunter", "letmein", "Berlin"])
    return word + corpus.any(corpus.one(of: [1, 2, 4]), of: Corpus.digits)
      + corpus.one(of: ["", "!", "#", "-x"])
  }

  private static func strong(_ corpus: inout SecretCorpus) -> String {
    corpus.any(corpus.one(of: [10, 14, 20]), of: Corpus.base62 + "!#^*+~-_@")
  }

  private static func token(_ corpus: inout SecretCorpus) -> String {
    switch corpus.number(4) {
    case 0: corpus.any(32, of: Corpus.hex)
    case 1: corpus.uuid()
    case 2: corpus.any(24, of: Corpus.base62)
    default: corpus.any(43, of: Corpus.name)
    }
  }

  private static let labelled: [SecretCorpus.Kind] = [
    .init("Azure storage key", 995, in: SecretFrames.azure) {
      $0.any(86, of: Corpus.base64) + "=="
    },
    .init("strong password, assigned", 985, in: SecretFrames.passwordAssigned, strong),
    .init("strong password, in YAML", 940, in: SecretFrames.passwordInYAML, strong),
    .init("strong password, in prose", 800, in: SecretFrames.passwordInProse, strong),
    .init("human password, assigned", 995, in: SecretFrames.passwordAssigned, human),
    .init("human password, in YAML", 990, in: SecretFrames.passwordInYAML, human),
    .init("human password, in prose", 600, in: SecretFrames.passwordInProse, human),
    .init("password in an address", 985, in: SecretFrames.address, strong),
    .init("password in a connection string", 985, in: SecretFrames.connection, strong),
    .init("token, assigned", 990, in: SecretFrames.tokenAssigned, token),
    .init("token, in YAML", 980, in: SecretFrames.tokenInYAML, token),
    .init("token, in prose", 600, in: SecretFrames.tokenInProse, token),
    .init("authorization header", 990, in: SecretFrames.header) { $0.any(32, of: Corpus.base62) },
  ]

  /// What the guard does not see, so that nobody believes it did.
  static let unseen: [SecretCorpus.Kind] = [
    .init("password without a label", 0) { strong(&$0) },
    .init("password that is one word, in prose", 0, in: SecretFrames.passwordInProse) {
      $0.any(9, of: Corpus.small)
    },
    .init("token of no known shape", 0) { token(&$0) },
    .init("AWS secret access key over two lines", 0) {
      $0.any(22, of: Corpus.base64) + "\n" + $0.any(18, of: Corpus.base64)
    },
  ]
}
