/// `surefoot version`
enum Version {
  /// The version of the program.
  static let number = "0.1.0"
  /// The day of that version, as the manual page wants it.
  static let day = "2026-11-23"

  static let command = Command(
    "version", "Print the version",
    meaningless: Invocation.subject,
    examples: [.init("surefoot version", "print the version of the program")]
  ) { _ in
    Outcome("version", data: ["version": number], text: "surefoot \(number)\n")
  }
}
