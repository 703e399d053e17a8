/// Published shapes of tokens: AWS, and where code and packages are kept.
///
/// Each list names its sources; where a vendor publishes no length, it is the one that the rules
/// of gitleaks (`config/gitleaks.toml`) have agreed on.
extension SecretShape {
  /// AWS. Session tokens: AWS documents no shape and no length (*IAM User Guide*, "Using temporary
  /// credentials"). The prefixes are base 64 of a length and `origin_ec`, `er/aws` or `aws`, as
  /// published examples and presigned addresses of several years show them; tokens that begin
  /// otherwise need their label. Bedrock: the name of such keys in base 64, as gitleaks has it.
  static let aws: [SecretShape] = [
    .init("IQoJb3JpZ2luX2Vj", session, .base64, 24, kind: .sessionToken),
    .init("FwoGZXIvYXdz", session, .base64, 24, kind: .sessionToken),
    .init("FQoGZXIvYXdz", session, .base64, 24, kind: .sessionToken),
    .init("AQoDYXdz", session, .base64, 24, kind: .sessionToken),
    .init("ABSK", "Amazon Bedrock API key", .base64, 100),
    .init("bedrock-api-key-", "Amazon Bedrock API key", .base64, 40),
  ]

  private static var session: String { Secret.Kind.sessionToken.rawValue }

  /// Code and packages. Sources: GitHub Docs, "About authentication to GitHub", token formats;
  /// GitLab Docs, "Token overview", token prefixes; Atlassian and Bitbucket: gitleaks; npm's blog,
  /// "Announcing npm's new access token format"; PyPI's help page (`pypi-`, a macaroon); Docker
  /// Docs, "Personal access tokens"; RubyGems, crates.io, Pulumi, Artifactory: gitleaks and
  /// GitHub Docs, "Supported secret scanning patterns".
  static let code: [SecretShape] = [
    .init("ghp_", "GitHub token", .alphanumeric, 20),
    .init("gho_", "GitHub token", .alphanumeric, 20),
    .init("ghu_", "GitHub token", .alphanumeric, 20),
    .init("ghs_", "GitHub token", .dotted, 20),
    .init("ghr_", "GitHub token", .alphanumeric, 20),
    .init("github_pat_", "GitHub token", .name, 22),
    .init("glpat-", "GitLab token", .dotted, 20),
    .init("gldt-", "GitLab token", .dotted, 20),
    .init("glrt-", "GitLab token", .dotted, 20),
    .init("glrtr-", "GitLab token", .dotted, 20),
    .init("glptt-", "GitLab token", .dotted, 20),
    .init("glft-", "GitLab token", .dotted, 20),
    .init("glsoat-", "GitLab token", .dotted, 20),
    .init("glimt-", "GitLab token", .dotted, 20),
    .init("glagent-", "GitLab token", .dotted, 20),
    .init("glcbt-", "GitLab token", .dotted, 20),
    .init("gloas-", "GitLab secret", .dotted, 20),
    .init("glffct-", "GitLab token", .dotted, 20),
    .init("ATATT3", "Atlassian token", .base64, 40),
    .init("ATCTT3", "Atlassian token", .base64, 40),
    .init("ATBB", "Bitbucket password", .alphanumeric, 28),
    .init("npm_", "npm token", .alphanumeric, 24),
    .init("pypi-AgE", "PyPI token", .name, 40),
    .init("dckr_pat_", "Docker token", .name, 20),
    .init("dckr_oat_", "Docker token", .name, 20),
    .init("rubygems_", "RubyGems key", .hexadecimal, 32),
    .init("cio", "crates.io token", .alphanumeric, 32),
    .init("pul-", "Pulumi token", .hexadecimal, 32),
    .init("AKCp", "Artifactory key", .alphanumeric, 60),
    .init("cmVmd", "Artifactory token", .alphanumeric, 55),
    .init("sgp_", "Sourcegraph token", .name, 40),
  ]
}
