/// What the people of the made-up companies say in their reviews.
extension ExampleCompany {
  /// A review in which nothing is said, for the next one to be held against; one that was held
  /// elsewhere; and an addition to its minutes.
  static let reviews: [Act] = [
    ("2026-12-02", ["review", "start", "--present", "owner, tech lead"]),
    ("2026-12-02", ["review", "close", "--yes"]),
    ("2026-12-04", ["review", "close", "--from", meeting.name]),
    ("2026-12-07", ["review", "correct", "2026-Q4-2", "the bill of December was read as well"]),
  ]

  /// The file of the review that was held elsewhere. It changes the decision, and a topic goes each
  /// of the ways that minutes show.
  static let meeting = (
    name: "meeting.yaml",
    text: """
    format: surefoot/review/1
    present: [owner, tech lead]
    minutes: 40
    said:
      - {topic: people-now, say: changed 4}
      - {topic: cost-anomaly, say: "evidence text: the warning of Friday was shown"}
      - {topic: backup-restored, say: "task Restore a backup @platform-lead due +2w !high"}
      - {topic: cost-review, say: "accept until 2027-01-31: the year ends first"}
      - {topic: root-mailbox, say: "park the office lead has to be asked first"}
    confirmed: [main/monitoring]
    decided:
      - Customer data stays in one Region @owner due 2026-12-31
    actions:
      - Ask the clinic what its contract says of backups @tech-lead due +3w
    """
  )
}
