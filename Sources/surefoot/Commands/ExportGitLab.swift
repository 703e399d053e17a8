import Readiness

/// `surefoot export gitlab`
enum ExportGitLab {
  static let command = Command(
    "export gitlab", "Write what is open as a CSV file for GitLab's import of issues",
    discussion: """
      GitLab makes a new issue of every row and changes none. So before you import a second time, \
      export the project's issues from GitLab as CSV and name that file with --existing: what is \
      there is left out. An issue is known by a comment in its description. A title that begins with \
      =, +, - or @ has an apostrophe before it, so that no spreadsheet in which somebody opens the \
      file takes it for a formula; GitLab shows it.
      """,
    options: [TicketsInput.option("GitLab")] + Exporting.options,
    examples: [
      .init("surefoot export gitlab -o issues.csv", "the first time"),
      .init("surefoot export gitlab --existing theirs.csv -o issues.csv", "what is not there yet"),
    ]
  ) { invocation in
    let existing = try TicketsInput.read(invocation, column: nil) ?? .none
    return try Exporting.run("gitlab", hasWords: true, invocation) { exchange in
      ExportDocument(GitLabTable.table(exchange, existing: existing))
    }
  }
}
