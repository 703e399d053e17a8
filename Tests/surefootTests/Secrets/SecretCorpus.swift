/// Secrets that nobody has, put together when the tests run: no key stands in the source.
struct SecretCorpus {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  static let small = "abcdefghijklmnopqrstuvwxyz"
  static let capitals = small.uppercased()
  static let digits = "0123456789"
  static let hex = digits + "abcdef"
  static let base32 = capitals + "234567"
  static let base62 = capitals + small + digits
  static let base64 = base62 + "+/"
  static let name = base62 + "_-"

  /// That many characters by chance.
  mutating func any(_ count: Int, of alphabet: String) -> String {
    let letters = Array(alphabet.utf8)
    let chosen = (0..<count).map { _ in letters[Int(random.next() % UInt64(letters.count))] }
    return String(decoding: chosen, as: UTF8.self)
  }

  mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  mutating func one<T>(of choices: [T]) -> T { choices[number(choices.count)] }

  mutating func uuid() -> String {
    [8, 4, 4, 4, 12].map { any($0, of: SecretCorpus.hex) }.joined(separator: "-")
  }

  /// A secret of a kind in a text around it.
  mutating func text(_ kind: Kind) -> (text: String, secret: String) {
    let secret = kind.make(&self)
    return (one(of: kind.frames).replacing("§", with: secret), secret)
  }

  /// A kind of secret: how one is made, what may stand around it, how many of a thousand are to be
  /// recognized at least.
  struct Kind: Sendable, CustomStringConvertible {
    let description: String
    let floor: Int
    let frames: [String]
    let make: @Sendable (inout SecretCorpus) -> String

    init(
      _ name: String, _ floor: Int, in frames: [String] = SecretFrames.bare,
      _ make: @escaping @Sendable (inout SecretCorpus) -> String
    ) {
      (description, self.floor, self.frames, self.make) = (name, floor, frames, make)
    }
  }
}

/// What stands around secrets: `§` marks the place.
enum SecretFrames {
  /// Nothing here says that it is secret: the shape has to.
  static let bare = [
    "§", "it is § for now", "(§)", "`§`", "we used §, and then rotated it", "X1=§", "export X1=§",
    "{\"value\": \"§\", \"n\": 1}", "value: §", "  - §", "value: '§' # until May", "a,§,b",
    "https://example.com/?x=§&y=1", "see §. Then go on", "{\\\"value\\\": \\\"§\\\"}",
  ]
  private static let labels = ["password", "DB_PASSWORD", "adminPassword", "Passwd", "pwd"]
  static let passwordAssigned = labels.flatMap {
    [
      "\($0)=§", "\($0) = \"§\"", "{\"\($0)\": \"§\"}", "x=1&\($0)=§&y=2", "\($0):§",
      "'\($0)' => '§'",
    ]
  }
  static let passwordInYAML = labels.flatMap {
    ["\($0): §", "db:\n  \($0): §\n  user: a", "--\($0) §", "\($0): §  # old"]
  }
  static let passwordInProse = [
    "the password is §", "Password: § for the old account", "its password was § until May",
    "login admin, password: §.",
  ]
  private static let tokens = [
    "token", "api_key", "apiKey", "client_secret", "SECRET", "access-token", "x-api-key",
    "AUTH_TOKEN", "AccountKey", "secretKey",
  ]
  static let tokenAssigned = tokens.flatMap {
    ["\($0)=§", "\($0) = '§'", "{\"\($0)\": \"§\"}", "?\($0)=§&page=2", "\($0):§"]
  }
  static let tokenInYAML = tokens.flatMap { ["\($0): §", "app:\n  \($0): §\n", "--\($0) §"] }
  static let tokenInProse = tokens.map { "the \($0) is §" } + tokens.map { "\($0): § of the shop" }
  static let header = [
    "Authorization: Bearer §", "-H 'Authorization: Bearer §'", "authorization: Basic §",
    "{\"Authorization\": \"Bearer §\"}", "Authorization=Token §",
  ]
  static let address = [
    "postgres://app:§@db.example.com:5432/shop", "https://robot:§@git.example.com/a.git",
    "redis://:§@cache.example.com", "see mongodb+srv://a:§@c.example.com/?w=1 there",
    "amqp://u:§@mq",
  ]
  static let connection = [
    "Server=db;User Id=a;Password=§;Encrypt=yes", "host=db user=a password=§", "Uid=a;Pwd=§;",
  ]
  static let azure = [
    "Endpoint=sb://x/;SharedAccessKey=§", "the account key is §",
    "AccountName=x;AccountKey=§;EndpointSuffix=core.windows.net",
  ]
  static let seed = [
    "MFA seed: §", "totp_secret=§", "{\"otpSecret\": \"§\"}", "Secret configuration key: §",
    "setup key: §",
  ]
  static let session = [
    "aws_session_token=§", "{\"SessionToken\": \"§\"}", "AWS_SESSION_TOKEN: §",
    "export AWS_SECURITY_TOKEN=\"§\"",
  ]
}
