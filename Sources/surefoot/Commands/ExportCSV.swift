import Readiness

/// `surefoot export csv`
enum ExportCSV {
  static let command = Command(
    "export csv", "Write the plan as a table for spreadsheets",
    discussion: """
      One row an item, comma-separated as RFC 4180 has it. A text that a spreadsheet would take for \
      a formula begins with an apostrophe. What the audience may not read is "held in the workspace".
      """,
    options: Exporting.options,
    examples: [
      .init("surefoot export csv -o plan.csv", "the whole plan"),
      .init("surefoot export csv --open --priority critical", "what matters most and is not done"),
    ]
  ) { invocation in
    try Exporting.run("csv", invocation) { exchange in
      ExportDocument(ItemTable.table(exchange), noun: (one: "row", many: "rows"))
    }
  }
}

extension ExportDocument {
  /// A table as a document.
  init(_ table: CSVTable, noun: (one: String, many: String) = (one: "issue", many: "issues")) {
    self.init(
      text: table.text, count: table.rows.count, noun: noun, isHeld: { table.isHeld(by: $0) })
  }
}
