import Readiness

/// `surefoot import FILE` for a list of tasks.
enum ImportTasks {
  /// What it reads, as a phrase that ends a sentence.
  static let what = "a list of tasks (surefoot export tasks)"

  /// The reader, for the command.
  static let reader = Import.Reader(
    what: what, recognizes: TaskListImport.recognizes
  ) { invocation, file in
    try run(invocation, file.name, file.bytes)
  }

  /// Shows what a list asks for, and records it if somebody agrees.
  ///
  /// The changes are tried out in a transaction before anybody is asked, so that nobody agrees to
  /// what is refused afterwards; asked between two attempts, nobody is waited for while others
  /// cannot write.
  static func run(
    _ invocation: borrowing Invocation, _ name: String, _ bytes: [UInt8]
  ) throws -> Outcome {
    let list = try TaskListImport(name, bytes)
    let isGiven = invocation.arguments.has("--yes")
    do {
      return try record(list, invocation) { changes in
        guard isGiven || changes.changes.isEmpty else { throw Asked(changes: changes) }
      }
    } catch let asked as Asked {
      return try ask(asked.changes, list, invocation)
    }
  }

  private static func ask(
    _ changes: TaskListChanges, _ list: TaskListImport, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    let text = proposal(changes, list.name)
    guard Gate.isInteractive(invocation) else {
      let silence = "surefoot: \(Gate.silence(invocation)); give --yes to record them"
      return Outcome(
        "tasks-proposed", data: Page(list.name, changes, []), text: text, notices: [silence],
        status: .incomplete)
    }
    invocation.tell(text.trimmedEnd)
    guard try Conversation.confirm("Record them?", on: invocation) else {
      return Outcome(
        "tasks-proposed", data: Page(list.name, changes, []), text: "Nothing was recorded.\n",
        status: .incomplete)
    }
    return try record(list, invocation) { now in
      guard now.changes == changes.changes else { throw TaskListError.changed(list.name) }
    }
  }

  private static func record(
    _ list: TaskListImport, _ invocation: borrowing Invocation,
    _ consent: (TaskListChanges) throws -> Void
  ) throws -> Outcome {
    try Desk.write(invocation) { desk in
      let result = try list.record(
        in: &desk, account: invocation.arguments.value("--account"), consent: consent)
      return Outcome(
        "tasks-imported", data: Page(list.name, result.changes, result.records),
        text: told(result, list.name), notices: desk.notices)
    }
  }

  /// Somebody has to be asked.
  private struct Asked: Error {
    let changes: TaskListChanges
  }
}

extension ImportTasks {
  /// What a list asks for, a line each.
  private static func proposal(_ changes: TaskListChanges, _ name: String) -> String {
    let lines = changes.changes.map { change in
      let verb = change.change == .done ? "done  " : "reopen"
      let title = Escape.terminal(change.title)
      return "  \(verb)  \(change.item)  \(title) (line \(change.line), \(change.state.rawValue))\n"
    }
    let count = "\(lines.count) \(lines.count == 1 ? "change" : "changes")"
    return "\(Escape.terminal(name)) asks for \(count):\n" + lines.joined() + remarks(changes)
  }

  private static func remarks(_ changes: TaskListChanges) -> String {
    guard !changes.remarks.isEmpty else { return "" }
    let lines = changes.remarks.map { remark in
      "  \(remark.line == 0 ? "" : "line \(remark.line): ")\(remark.text)\n"
    }
    return "Left alone or to be known:\n" + lines.joined()
  }

  private static func told(_ result: TaskListImport.Result, _ name: String) -> String {
    let changes = result.changes
    guard !changes.changes.isEmpty else {
      return "\(name) asks for nothing; nothing was recorded.\n" + remarks(changes)
    }
    let lines = result.records.map { record in
      "  \(HistoryLine(record).what) (entry \(record.number))\n"
    }
    return "Recorded from \(name) for \(result.account.name):\n" + lines.joined() + result.care
      + remarks(changes) + "Undo: surefoot undo\n"
  }

  /// What was asked for and what was recorded, for programs.
  private struct Page: Encodable {
    let file: String
    let proposals: [TaskListChanges.Change]
    let remarks: [TaskListChanges.Remark]
    let entries: [HistoryLine]

    init(_ file: String, _ changes: TaskListChanges, _ records: [Record]) {
      self.file = file
      proposals = changes.changes
      remarks = changes.remarks
      entries = records.map(HistoryLine.init)
    }
  }
}
