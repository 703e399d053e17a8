/// Texts without a secret in them: what stands in notes about an AWS account.
extension SecretCorpus {
  typealias Make = @Sendable (inout SecretCorpus) -> String

  /// One text of each kind that is made by chance.
  static let innocents: [(name: String, make: Make)] = identifiers + digests + places

  private static let identifiers: [(name: String, make: Make)] = [
    ("ARN", { $0.arn() }),
    ("account id", { "account \($0.any(12, of: digits)) of the shop" }),
    ("UUID", { "event \($0.uuid())" }),
    ("CloudTrail event", { "{\"eventID\": \"\($0.uuid())\", \"requestID\": \"\($0.uuid())\"}" }),
    ("KMS key id", { "the encryption key is \($0.uuid()), rotated yearly" }),
    ("request id", { "RequestId: \($0.any(16, of: capitals + digits))" }),
    ("extended request id", { "HostId: \($0.any(75, of: base64))=" }),
    (
      "IAM unique id",
      {
        $0.one(of: ["AIDA", "AROA", "AIPA", "ANPA", "AGPA", "ANVA", "APKA", "ASCA"])
          + $0.any(17, of: base32)
      }
    ),
    (
      "resource id",
      {
        $0.one(of: ["i-", "vpc-", "subnet-", "ami-", "sg-", "eni-", "vol-"]) + $0.any(17, of: hex)
      }
    ),
    ("organization id", { "o-\($0.any(10, of: small + digits)) in r-\($0.any(4, of: small))" }),
    ("trace id", { "Root=1-\($0.any(8, of: hex))-\($0.any(24, of: hex))" }),
    ("object version", { "versionId=\($0.any(32, of: name))" }),
    ("page token of a list", { "\"NextToken\": \"\($0.any(88, of: base64))\"" }),
    ("client token", { "--client-token \($0.uuid())" }),
  ]

  private static let digests: [(name: String, make: Make)] = [
    ("SHA-256", { "sha256:\($0.any(64, of: hex))" }),
    ("SHA-256 in capitals", { $0.any(64, of: hex).uppercased() }),
    ("SHA-1", { "commit \($0.any(40, of: hex))" }),
    ("MD5", { "etag \"\($0.any(32, of: hex))\"" }),
    ("MD5 in capitals", { $0.any(32, of: hex).uppercased() }),
    ("SHA-256 in base64", { "sha256-\($0.any(43, of: base64))=" }),
    ("SHA-512 in base64", { "integrity: sha512-\($0.any(86, of: base64))==" }),
    ("image", { "app@sha256:\($0.any(64, of: hex))" }),
    ("fingerprint", { "2048 SHA256:\($0.any(43, of: base64)) ops@example.com (RSA)" }),
    (
      "old fingerprint",
      { corpus in
        (0..<16).map { _ in corpus.any(2, of: hex) }.joined(separator: ":")
      }
    ),
    ("SSH public key", { "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI\($0.any(43, of: base64)) ops" }),
    ("RSA public key", { "ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB\($0.any(344, of: base64))== ops" }),
    (
      "certificate",
      { corpus in
        let lines = (0..<8).map { _ in corpus.any(64, of: base64) }.joined(separator: "\n")
        return "-----BEGIN CERTIFICATE-----\n\(lines)\n-----END CERTIFICATE-----"
      }
    ),
  ]

  private static let places: [(name: String, make: Make)] = [
    (
      "path",
      { corpus in
        (0..<5).map { _ in corpus.word() }.reduce("/srv") { "\($0)/\($1)" } + ".yaml"
      }
    ),
    (
      "address",
      { corpus in
        let path = (0..<6).map { _ in corpus.word() }.joined(separator: "/")
        return "https://docs.example.com:8443/\(path)?id=\(corpus.uuid())#\(corpus.word())"
      }
    ),
    (
      "where a secret is kept",
      { corpus in
        let path = "\(corpus.word())/\(corpus.word())"
        return corpus.one(of: [
          "secret: arn:aws:secretsmanager:eu-central-1:111122223333:secret:\(path)-AbC12d",
          "password: {{resolve:secretsmanager:\(path):SecretString:password}}",
          "password = var.\(corpus.word())_password", "PASSWORD=$(pass show \(path))",
          "the password is in the vault under \(path)", "token: ${{ secrets.TOKEN }}",
          "password_file=/run/secrets/\(corpus.word())", "token = aws_ssm_parameter.x.value",
        ])
      }
    ),
    ("prose about secrets", { $0.aboutSecrets() }),
  ]

  mutating func word() -> String {
    one(of: [
      "Audit", "backup", "checkout-v2", "IAMUserGuide", "s3", "billing", "eu-central-1", "ec2",
      "latest", "2026-11", "reference_policies", "AWSLogs", "node14", "monthly", "Prod2Staging",
    ])
  }

  private mutating func arn() -> String {
    let (region, account) = ("eu-central-1", any(12, of: SecretCorpus.digits))
    return one(of: [
      "arn:aws:iam::\(account):role/aws-service-role/x.amazonaws.com/AWSServiceRoleFor\(word())",
      "arn:aws:kms:\(region):\(account):key/\(uuid())",
      "arn:aws:s3:::\(word())-\(account)/\(word())",
      "arn:aws:iam::\(account):mfa/root-account-mfa-device",
      "arn:aws:secretsmanager:\(region):\(account):secret:prod/db-\(any(6, of: SecretCorpus.base62))",
      "arn:aws:elasticloadbalancing:\(region):\(account):loadbalancer/app/x/\(any(16, of: SecretCorpus.hex))",
      "arn:aws:sts::\(account):assumed-role/AWSReservedSSO_Admin_\(any(16, of: SecretCorpus.hex))/ops",
    ])
  }

  private mutating func aboutSecrets() -> String {
    let what = one(of: [
      "password", "Password", "secret", "token", "API key", "access key", "passphrase",
    ])
    let rest = one(of: [
      "rotate it every year", "is in the vault", "rotated every quarter, kept in the safe",
      "required", "at least 14 characters", "14 characters, 90 days", "is changed by two people",
      "see the runbook", "none", "is stored in 1Password", "was changed on 2026-11-23",
      "never written down", "is base64-encoded", "set by mail", "2 people know it",
      "is 32 characters long", "use SSO instead", "managed by AWS", "not yet rotated",
    ])
    return "the \(what)\(one(of: [" ", ": "]))\(rest)"
  }
}
