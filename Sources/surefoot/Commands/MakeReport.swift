import Readiness

/// `surefoot report NAME`
enum MakeReport {
  static let command = Command(
    "report", "Write a report as Markdown, HTML or JSON",
    positionals: [
      .init(
        "NAME", ReportName.allCases.map(\.rawValue).joined(separator: ", "),
        values: .words(ReportName.allCases.map(\.rawValue)))
    ],
    options: [
      .init(
        "--format", value: "FORMAT", "markdown, html or json; markdown if left out",
        values: .words(ReportFormat.allCases.map(\.rawValue))),
      .init(
        "--output", short: "-o", value: "FILE", "the file; standard output if left out",
        values: .file),
    ],
    examples: [
      .init("surefoot report readiness --format html -o readiness.html", "a page to send"),
      .init("surefoot report plan > plan.md", "the plan for the wiki"),
      .init("surefoot report controls --format html -o controls.html", "for the auditor"),
    ]
  ) { invocation in
    guard let name = ReportName(rawValue: invocation.subject) else {
      throw UsageError.badValue(
        invocation.subject, of: "NAME",
        allowed: ReportName.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let format = try format(invocation)
    return try Desk.read(invocation) { desk in
      let reports = try Reports(desk, desk.account(invocation))
      let page = try reports.page(name)
      let text = try reports.text(of: page, name, format)
      guard let file = invocation.arguments.value("--output") else {
        return Outcome(
          name.schema, data: page, document: text, notices: reports.notices)
      }
      let path = Locator.absolute(file, in: desk.world)
      try AtomicFile.write(
        Array(text.utf8), to: path, mode: 0o600, sparing: desk.workspace.path)
      return Outcome(
        "report-written", data: ["file": path], text: "Written: \(file)\n", notices: reports.notices
      )
    }
  }

  private static func format(
    _ invocation: borrowing Invocation
  ) throws(UsageError) -> ReportFormat {
    guard let text = invocation.arguments.value("--format") else {
      return invocation.arguments.has("--json") ? .json : .markdown
    }
    guard let format = ReportFormat(rawValue: text) else {
      throw .badValue(
        text, of: "--format",
        allowed: ReportFormat.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return format
  }
}
