import Readiness

/// A verb that records one entry about each of the items that are meant, all in one act.
struct ItemVerb {
  /// The name of the JSON form.
  let schema: String
  /// The items that were typed.
  let names: [String]
  /// For which items the verb makes sense, of those that options select.
  var fits: (PlanToday.Line) -> Bool = { _ in true }
  /// What is recorded about an item.
  /// - Throws: whatever speaks against it; then nothing is recorded about any of them.
  let event: (PlanToday.Line, ItemSubject) throws -> Event
  /// What is said of an item, without the number of its entry.
  let says: (PlanToday.Line, Event) -> String
  /// What is said at the end, knowing the plan before and after.
  var after: (ItemSubject, ItemSubject) -> String = { _, _ in "" }

  /// Records and tells.
  func run(_ invocation: borrowing Invocation) throws -> Outcome {
    try ItemChoice.run(invocation) { desk, consent in
      let subject = try desk.subject(invocation)
      let lines = try subject.chosen(names, invocation, where: fits)
      try consent.check(lines.map(\.item.id))
      let events = try lines.map { try event($0, subject) }
      let fresh = zip(lines, events).map { line, event in subject.fresh(event, line.item) }
      let records = try desk.append(fresh)
      let told = zip(zip(lines, events), records).map { pair, record in
        "\(says(pair.0, pair.1)) (entry \(record.number)).\n"
      }
      let later = try desk.subject(invocation)
      return Outcome(
        schema, data: ["entries": records.map(HistoryLine.init)],
        text: told.joined() + after(subject, later) + "Undo: surefoot undo\n",
        notices: desk.notices)
    }
  }
}

extension ItemVerb {
  /// The value of an option that has to be there, as one line without secrets.
  static func line(
    _ option: String, _ invocation: borrowing Invocation, takes value: String = "TEXT"
  ) throws -> String {
    guard let text = invocation.arguments.value(option), !text.isEmpty else {
      throw UsageError.missingArgument("\(option) \(value)", command: invocation.command.name)
    }
    return try SecretCheck.line(text, in: "the \(option.drop { $0 == "-" })")
  }

  /// The value of an option, if it was given.
  static func lineIfGiven(
    _ option: String, _ invocation: borrowing Invocation
  ) throws -> String? {
    guard invocation.arguments.has(option) else { return nil }
    return try line(option, invocation)
  }
}
