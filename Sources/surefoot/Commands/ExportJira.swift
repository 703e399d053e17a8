import Readiness

/// `surefoot export jira`
enum ExportJira {
  static let command = Command(
    "export jira", "Write the plan as a CSV file for Jira's import",
    discussion: """
      Say in the import that days are yyyy-MM-dd, and map each column to the field of its name. An \
      issue is known by the last of its labels. Before you import a second time, export the issues \
      with the label surefoot from Jira as CSV (all fields) and name that file with --existing: \
      then there is a column Issue Key, by which Jira changes what is there.
      """,
    options: [TicketsInput.option("Jira")] + Exporting.options,
    examples: [
      .init("surefoot export jira -o issues.csv", "the first time"),
      .init("surefoot export jira --existing theirs.csv -o issues.csv", "every time after that"),
    ]
  ) { invocation in
    let existing = try TicketsInput.read(invocation, column: "Issue key")
    return try Exporting.run("jira", hasWords: true, invocation) { exchange in
      ExportDocument(JiraTable.table(exchange, existing: existing))
    }
  }
}
