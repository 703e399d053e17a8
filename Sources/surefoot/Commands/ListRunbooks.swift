import Readiness

/// `surefoot runbook list`
enum ListRunbooks {
  static let command = Command(
    "runbook list", "List the runbooks",
    meaningless: ["--account"],
    records: form.fields,
    examples: [.init("surefoot runbook list", "what to do when it happens")]
  ) { invocation in
    let pack = try RunbookSubject.pack(invocation)
    let lines = try pack.runbooks().map { Line(id: $0.id, title: $0.title, summary: $0.summary) }
    let text = lines.map { "\($0.id)  \($0.title)\n    \($0.summary)\n" }.joined()
    return Outcome(
      "runbooks", data: ["runbooks": lines],
      text: lines.isEmpty
        ? "This content holds no runbooks.\n" : Escape.terminal(text, lineBreaks: .kept),
      records: form.text(lines))
  }

  private static let form = RecordForm<Line>([
    .word("id", "the runbook") { $0.id.text },
    .text("title", "what it is called") { $0.title },
    .text("summary", "what it is for") { $0.summary },
  ])

  private struct Line: Encodable {
    let id: Runbook.ID
    let title: String
    let summary: String
  }
}

/// What a runbook is looked up in: the workspace if there is one, else what is shipped.
enum RunbookSubject {
  /// The pack that commands about runbooks read.
  static func pack(_ invocation: borrowing Invocation) throws -> Pack {
    do {
      return try Desk.read(invocation) { desk in try desk.pack() }
    } catch LocatorError.none where invocation.arguments.value("--workspace") == nil {
      return try Pack.load(folder: invocation.arguments.value("--content"))
    }
  }
}

extension Pack {
  /// The runbook of that name.
  /// - Throws: ``UsageError/unknownName(_:kind:similar:lookup:)`` with the nearest names.
  func runbook(named name: String) throws -> Runbook {
    let all = try runbooks()
    if let runbook = all.first(where: { $0.id.text == name }) { return runbook }
    throw UsageError.unknownName(
      name, kind: "runbook", similar: Suggestion.near(name, among: all.map(\.id.text)),
      lookup: "surefoot runbook list shows all of them")
  }
}
