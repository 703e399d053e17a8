import Readiness

/// `surefoot done ID…`
enum MarkDone {
  static let command = Command(
    "done", "Record that items hold",
    discussion: """
      You say so yourself, so the grade is self-stated. The proof is good for as long as the \
      item says; after that it is due again.
      """,
    positionals: [.init("ID", "the items", .many, values: .items)],
    options: [.init("--note", value: "TEXT", "a line about it")],
    examples: [
      .init("surefoot done root-mfa", "the item holds, from today"),
      .init("surefoot done budget-alert --note \"50, 80, 100 % and forecast\"", "with a note"),
    ]
  ) { invocation in
    let note = try invocation.arguments.value("--note").map {
      try SecretCheck.line($0, in: "the note")
    }
    return try Desk.write(invocation) { desk in
      let checklist = try desk.packForWriting().wholeChecklist()
      let account = try desk.openAccount(invocation)
      let plan = try desk.plan(of: account, checklist)
      var named: Set<String> = []
      let names = invocation.arguments.positionals.filter { named.insert($0).inserted }
      let lines = try names.map { try plan.line(checklist.item($0)) }
      let fresh = lines.map { line in done(line.item, by: account, on: desk.day, note: note) }
      let records = try desk.append(fresh)
      let after = try desk.plan(of: account, checklist)
      return outcome(lines, records, after, desk.notices)
    }
  }

  private static func done(
    _ item: Item, by account: Account, on day: Day, note: String?
  ) -> Fresh {
    let proof = Event.Done(
      item: item.id, grade: .selfStated, until: item.recurrence.lastDay(doneOn: day), note: note)
    return Fresh(.done(proof), about: item.scope == .organization ? nil : account.name)
  }

  private static func outcome(
    _ lines: [PlanToday.Line], _ records: [Record], _ plan: PlanToday, _ notices: [String]
  ) -> Outcome {
    var text = ""
    for (line, record) in zip(lines, records) {
      let item = line.item
      guard case .done(let proof) = record.event else { continue }
      let until = proof.until.map { ", good until \($0)" } ?? ""
      text += "Done: \(item.id), self-stated\(until) (entry \(record.number)).\n"
      if item.proof != .selfStated, item.proof != .assumed {
        text += "  The item asks for more: \(item.proof.rawValue).\n"
      }
    }
    let done = Set(lines.map(\.item.id))
    let waiting = lines.filter { !done.isSuperset(of: $0.waitsFor) }
    for line in waiting {
      let open = line.waitsFor.filter { !done.contains($0) }.map(\.text)
      text += "  \(line.item.id) needs \(open.joined(separator: ", ")), which is still open.\n"
    }
    for line in plan.next where !done.isDisjoint(with: line.item.needs) {
      text += "Can be done now: \(line.item.id), due \(line.due).\n"
    }
    text += "Undo: surefoot undo\n"
    return Outcome(
      "done", data: ["entries": records.map(HistoryLine.init)], text: text, notices: notices)
  }
}

extension PlanToday {
  /// The line of an item.
  /// - Throws: ``UsageError`` if the item is not in the plan.
  func line(_ item: Item) throws(UsageError) -> Line {
    if let line = lines.first(where: { $0.item.id == item.id }) { return line }
    throw .unknownName(
      item.id.text, kind: "item in the plan of \(account),", similar: [],
      lookup: "it does not apply there; surefoot plan shows what does")
  }
}
