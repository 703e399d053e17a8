/// What the people of the made-up companies do.
extension ExampleCompany {
  /// What a company does that knows its answers.
  static let beginning: [Act] = [
    ("2026-11-23", ["account", "set", "main", "--kind", "stand-alone", "--id", "777788889999"]),
    ("2026-11-23", ["runbook", "setup", "root-break-glass"] + written.flatMap { ["--set", $0] }),
    ("2026-11-23", ["assign", "root-password", "trail-to-logs", "--to", "owner"]),
    (
      "2026-11-24",
      [
        "done", "root-password", "--evidence", "text: the vault shows 32 characters", "--note",
        "kept by two people",
      ]
    ),
    ("2026-11-24", ["confirm", "root-password", "--by", "tech lead"]),
    ("2026-11-24", ["done", "root-alarm"]),
    ("2026-11-24", ["waive", "change-alarms", "--until", "2026-12-02"] + reasons),
    ("2026-11-24", ["waive", "ebs-encryption", "--until", "2027-01-31"] + reasons),
    (
      "2026-11-24",
      ["add", "The old server is switched off", "--due", "2026-12-18", "--to", "platform lead"]
    ),
    (
      "2026-11-30",
      ["answer", "people-now", "12", "--because", "the second team starts", "--yes"]
    ),
  ]

  /// What is written down for the runbook.
  private static let written = [
    "vault-place=the company's vault, record aws-root",
    "vault-openers=owner (+43 1 000); tech lead",
    "second-factors=key 1, safe, office lead; key 2, bank, platform engineer",
    "approvers=tech lead (+43 1 001); office lead (mail)",
    "telephone-holders=office lead",
    "alarm-receivers=office lead; owner",
  ]

  private static let reasons = [
    "--reason", "nobody could read them yet", "--control", "the trail is read each Friday",
    "--approver", "managing director",
  ]

  /// A drill without an alarm, up to its review.
  static let drill: [Act] = [
    (
      "2026-12-01",
      [
        "drill", "start", "root-break-glass", "--sign-in", "--role", "listener=office lead",
        "--role", "operator=platform engineer",
      ]
    ),
    (
      "2026-12-01",
      [
        "run", "tell", "yes by tech lead: go", "done", "done", "change do the => a",
        "differed the key was in another drawer", "done", "done", "done", "done", "done",
        "silent the mailbox of the office lead", "done", "events 5", "done", "done",
      ]
    ),
  ]

  /// What a company does that does not know them.
  static let unsure: [Act] = [
    ("2026-11-24", ["assign", "root-password", "budget-alert", "--to", "owner"])
  ]
}
