import Readiness

/// `surefoot history [ID…]`
enum ShowHistory {
  static let command = Command(
    "history", "Show what was recorded, by whom and when",
    discussion: """
      Of items, or of everything. What was taken back is marked; nothing is ever left out. With \
      --account, only what is about that account or about the organization.
      """,
    positionals: [.init("ID", "the items; everything if left out", .any, values: .items)],
    options: [
      .init("--since", value: "DAY", "only what was recorded from that day on"),
      .init("--by", value: "NAME", "only what that person recorded"),
      .init("--private", "also what private notes say; on a screen that others see, leave it out"),
    ],
    records: form.fields,
    examples: [
      .init("surefoot history root-mfa", "everything about one item"),
      .init("surefoot history --since 2026-12-01", "what happened this month"),
    ]
  ) { invocation in
    let since = try invocation.day("--since")
    let by = invocation.arguments.value("--by")
    return try Desk.read(invocation) { desk in
      let items = try items(invocation.arguments.positionals, desk)
      let account = invocation.arguments.has("--account") ? try desk.account(invocation) : nil
      let records = try desk.records()
      let undone = WorkspaceState.undone(in: records)
      let shown = records.filter { record in
        (items.isEmpty || items.contains { record.concerns($0) })
          && (since.map { record.day >= $0 } ?? true)
          && (by.map { PersonName.areSame($0, record.person) } ?? true)
          && (account == nil || record.account == nil || record.account == account?.name)
      }
      let isPrivate = invocation.arguments.has("--private")
      let lines = try shown.map { record in
        Line(
          HistoryLine(record), isUndone: undone.contains(record.number),
          note: isPrivate ? try note(of: record, desk) : nil)
      }
      return Outcome(
        "history", data: ["entries": lines],
        text: lines.isEmpty ? "Nothing was recorded.\n" : lines.map(\.text).joined(),
        records: form.text(lines), notices: desk.notices)
    }
  }

  private static let form = RecordForm<Line>(
    HistoryRecords.columns { $0.entry } + [
      .yesOrNo("undone", "whether it was taken back") { $0.isUndone },
      .text("note", "with --private: what a private note says") { $0.note },
    ])

  /// What a private note says; nil if the entry is none, or if it is not here any more.
  private static func note(of record: Record, _ desk: borrowing Desk) throws -> String? {
    guard case .noted(let noted) = record.event, let digest = noted.kept else { return nil }
    return try desk.workspace.kept(digest)?.note ?? "(the workspace does not hold it any more)"
  }

  /// The items of these names: of the content, of the workspace, or once of either.
  private static func items(
    _ names: [String], _ desk: borrowing Desk
  ) throws -> [Item.ID] {
    guard !names.isEmpty else { return [] }
    let pack = try desk.pack()
    let checklist = try desk.checklist(pack)
    return try names.map { name in
      let id = Item.ID(name)
      let isKnown = checklist.retired.contains(id) || desk.state.names(id)
      return isKnown ? id : try checklist.item(name).id
    }
  }

  /// An entry, and whether it still counts.
  private struct Line: Encodable {
    let entry: HistoryLine
    let isUndone: Bool
    let note: String?

    init(_ entry: HistoryLine, isUndone: Bool, note: String?) {
      self.entry = entry
      self.isUndone = isUndone
      self.note = note
    }

    private enum Key: String, CodingKey {
      case undone
      case note
    }

    func encode(to encoder: any Encoder) throws {
      try entry.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(isUndone, forKey: .undone)
      try container.encodeIfPresent(note, forKey: .note)
    }

    var text: String {
      let account = entry.account.isEmpty ? "" : " [\(entry.account)]"
      let notes = [entry.clock, isUndone ? "taken back" : ""].filter { !$0.isEmpty }
      let mark = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
      let what = entry.what + (note.map { ": \($0)" } ?? "")
      return "\(entry.day)\(account)  \(Escape.terminal(what))  "
        + "by \(Escape.terminal(entry.actor)), entry \(entry.number)\(mark)\n"
    }
  }
}

extension Record {
  /// The name of who recorded it, without user id and host.
  fileprivate var person: String { Actor(name: actor, known: known).personName }
}
