import Readiness

/// `surefoot export tasks`
enum ExportTasks {
  static let command = Command(
    "export tasks", "Write the plan as a list of tasks in Markdown, to tick and to import",
    discussion: """
      Tick the boxes wherever Markdown is edited, then surefoot import FILE: it shows what it makes \
      of them before it records anything.
      """,
    options: Exporting.options,
    examples: [
      .init("surefoot export tasks -o tasks.md", "the whole plan"),
      .init("surefoot export tasks --open --week 1", "what is left of the first week"),
    ]
  ) { invocation in
    try Exporting.run("tasks", invocation) { exchange in
      ExportDocument(text: TaskList.text(exchange), count: exchange.items.count) { text in
        TaskListReading(text).boxes.map { [$0.item.text, "\($0.isTicked)"] }
          == exchange.items.map { [$0.id.text, "\($0.isProved)"] }
      }
    }
  }
}
