/// Published shapes of tokens: payment, models and messaging.
extension SecretShape {
  /// Sources: Stripe Docs, "API keys" and "Webhook signatures"; Shopify's and Linear's changelogs
  /// on prefixes; Notion's changelog of 2024 (`ntn_`); gitleaks and GitHub Docs, "Supported secret
  /// scanning patterns", for Anthropic, OpenAI (`sk-`, also of those who copy its form), Hugging
  /// Face, Square, Postman, Figma, Supabase.
  static let services: [SecretShape] = [
    .init("sk_live_", "Stripe key", .name, 16),
    .init("sk_test_", "Stripe key", .name, 16),
    .init("rk_live_", "Stripe key", .name, 16),
    .init("rk_test_", "Stripe key", .name, 16),
    .init("whsec_", "webhook secret", .base64, 24),
    .init("sk-ant-", "Anthropic key", .name, 24),
    .init("sk-proj-", "OpenAI key", .name, 24),
    .init("sk-svcacct-", "OpenAI key", .name, 24),
    .init("sk-admin-", "OpenAI key", .name, 24),
    .init("sk-", "key of a model's API", .name, 32),
    .init("hf_", "Hugging Face token", .alphanumeric, 30),
    .init("sq0atp-", "Square token", .name, 20),
    .init("sq0csp-", "Square secret", .name, 32),
    .init("shpat_", "Shopify token", .hexadecimal, 28),
    .init("shpca_", "Shopify token", .hexadecimal, 28),
    .init("shppa_", "Shopify token", .hexadecimal, 28),
    .init("shpss_", "Shopify secret", .hexadecimal, 28),
    .init("PMAK-", "Postman key", .name, 40),
    .init("lin_api_", "Linear key", .alphanumeric, 32),
    .init("ntn_", "Notion token", .alphanumeric, 36),
    .init("figd_", "Figma token", .name, 32),
    .init("sbp_", "Supabase token", .hexadecimal, 32),
  ]

  /// Sources: Slack API Docs, "Token types" and "Incoming webhooks"; Discord and Microsoft Teams
  /// Docs on webhooks, whose address is the secret; Twilio Docs, "API keys" (`SK` and 32
  /// hexadecimal digits; the auth token has no prefix); Twilio SendGrid Docs, "API keys"; Mailgun
  /// and Brevo: gitleaks; Telegram, "Bots", has no prefix and needs a label.
  static let messaging: [SecretShape] = [
    .init("xoxb-", "Slack token", .name, 20),
    .init("xoxp-", "Slack token", .name, 20),
    .init("xoxa-", "Slack token", .name, 20),
    .init("xoxr-", "Slack token", .name, 20),
    .init("xoxs-", "Slack token", .name, 20),
    .init("xoxo-", "Slack token", .name, 20),
    .init("xoxe-", "Slack token", .name, 40),
    .init("xoxe.xox", "Slack token", .name, 40),
    .init("xapp-", "Slack token", .name, 20),
    .init("hooks.slack.com/services/", "Slack webhook", .base64, 24),
    .init("hooks.slack.com/workflows/", "Slack webhook", .base64, 24),
    .init("hooks.slack.com/triggers/", "Slack webhook", .base64, 24),
    .init("discord.com/api/webhooks/", "Discord webhook", .base64, 40),
    .init("discordapp.com/api/webhooks/", "Discord webhook", .base64, 40),
    .init("webhook.office.com/webhookb2/", "Teams webhook", .base64, 36),
    .init("SG.", "SendGrid key", .dotted, 60),
    .init("SK", "Twilio key", .hexadecimal, 32),
    .init("key-", "Mailgun key", .hexadecimal, 32),
    .init("xkeysib-", "Brevo key", .name, 60),
  ]
}
