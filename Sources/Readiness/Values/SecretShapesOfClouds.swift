/// Published shapes of tokens: clouds and infrastructure.
extension SecretShape {
  /// Sources: Google Cloud Docs, "API keys" (39 characters from `AIza`) and "Token types"
  /// (`ya29.`); gitleaks and GitHub Docs, "Supported secret scanning patterns", for Google's
  /// client secrets, Databricks, Fly.io, Grafana, New Relic, Doppler, Heroku, PlanetScale,
  /// Alibaba, age, 1Password and Sentry; HashiCorp, "Vault tokens" (`hvs.`, `hvb.`, `hvr.`) and
  /// Terraform's `atlasv1`; DigitalOcean, API release notes of 2022 (`dop_v1_` and its kin);
  /// Cloudflare Docs, "Token formats" (`cfk_`, `cfut_`, `cfat_`); Tailscale Docs, "Key prefixes".
  /// Azure's storage keys have no prefix: they need their label, `AccountKey=`.
  static let clouds: [SecretShape] = [
    .init("AIza", "Google API key", .name, 35),
    .init("GOCSPX-", "Google client secret", .name, 20),
    .init("ya29.", "Google access token", .dotted, 30),
    .init("hvs.", "Vault token", .name, 20),
    .init("hvb.", "Vault token", .name, 40),
    .init("hvr.", "Vault token", .name, 20),
    .init("atlasv1.", "Terraform token", .name, 40),
    .init("dop_v1_", "DigitalOcean token", .hexadecimal, 32),
    .init("doo_v1_", "DigitalOcean token", .hexadecimal, 32),
    .init("dor_v1_", "DigitalOcean token", .hexadecimal, 32),
    .init("dapi", "Databricks token", .hexadecimal, 32),
    .init("cfk_", "Cloudflare key", .alphanumeric, 40),
    .init("cfut_", "Cloudflare token", .alphanumeric, 40),
    .init("cfat_", "Cloudflare token", .alphanumeric, 40),
    .init("fo1_", "Fly.io token", .name, 40),
    .init("fm2_", "Fly.io token", .base64, 60),
    .init("glsa_", "Grafana token", .name, 32),
    .init("glc_", "Grafana token", .base64, 32),
    .init("NRAK-", "New Relic key", .alphanumeric, 24),
    .init("dp.pt.", "Doppler token", .alphanumeric, 32),
    .init("dp.st.", "Doppler token", .dotted, 32),
    .init("HRKU-AA", "Heroku key", .name, 40),
    .init("pscale_tkn_", "PlanetScale token", .dotted, 28),
    .init("pscale_pw_", "PlanetScale password", .dotted, 28),
    .init("pscale_oauth_", "PlanetScale token", .dotted, 28),
    .init("LTAI", "Alibaba Cloud access key", .alphanumeric, 16),
    .init("tskey-", "Tailscale key", .name, 24),
    .init("AGE-SECRET-KEY-1", "age key", .alphanumeric, 40),
    .init("ops_eyJ", "1Password token", .base64, 60),
    .init("sntrys_", "Sentry token", .base64, 40),
    .init("sntryu_", "Sentry token", .hexadecimal, 32),
    .init("b3BlbnNzaC1rZXktdjE", "OpenSSH private key", .base64, 40, kind: .privateKey),
  ]
}
