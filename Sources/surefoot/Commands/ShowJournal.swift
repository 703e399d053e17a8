import Readiness

/// `surefoot journal show [N]`
enum ShowJournal {
  static let command = Command(
    "journal show", "List what was recorded, oldest first",
    positionals: [.init("N", "one entry only, with its digests", .optional)],
    options: [.init("--since", value: "N", "only what follows entry N")],
    meaningless: ["--account", "--content"],
    records: form.fields,
    examples: [
      .init("surefoot journal show", "every entry"),
      .init("surefoot journal show 12", "one entry, as it is stored"),
    ]
  ) { invocation in
    let since = try number(invocation.arguments.value("--since"), "--since") ?? 0
    let one = try number(invocation.positional(0), "N")
    if one != nil, invocation.arguments.has("--since") {
      throw UsageError.contradiction(
        "N shows one entry, and --since a list", remedy: "give one of them")
    }
    return try Desk.read(invocation) { desk in
      if let one { return try entry(one, desk) }
      let lines = try desk.records(since: since).map(HistoryLine.init)
      return Outcome(
        "journal", data: ["entries": lines], text: lines.map(text).joined(),
        records: form.text(lines), notices: desk.notices)
    }
  }

  private static let form = RecordForm<HistoryLine>(HistoryRecords.columns { $0 })

  private static func number(_ text: String?, _ name: String) throws(UsageError) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), number >= 0 else {
      throw .badValue(text, of: name, allowed: "the number of an entry")
    }
    return number
  }

  private static func text(_ line: HistoryLine) -> String {
    let account = line.account.isEmpty ? "" : " [\(line.account)]"
    let clock = line.clock.isEmpty ? "" : " (\(line.clock))"
    let what = Escape.terminal(line.what)
    return "\(line.number)  \(line.day)\(account)  \(what)  "
      + "by \(Escape.terminal(line.actor))\(clock)\n"
  }

  private static func entry(_ number: Int, _ desk: borrowing Desk) throws -> Outcome {
    guard number >= 1, try desk.records(since: number - 1).first?.number == number,
      let entry = try desk.workspace.entries(since: number - 1).first, entry.number == number
    else {
      throw UsageError.unknownName(
        String(number), kind: "entry", similar: [], lookup: "surefoot journal show lists them")
    }
    let stored = StoredEntry(entry)
    return Outcome("journal-entry", data: stored, text: stored.text, notices: desk.notices)
  }
}

/// An entry as it is stored.
private struct StoredEntry: Encodable {
  let number: Int
  let instant: String
  let day: String
  let actor: String
  let known: String
  let account: String
  let kind: String
  let body: String?
  let bodyDigest: String
  let previous: String
  let digest: String

  private enum CodingKeys: String, CodingKey {
    case number, instant, day, actor, known, account, kind, body
    case bodyDigest = "body-digest"
    case previous, digest
  }

  init(_ entry: Entry) {
    number = entry.number
    instant = entry.stamp.instant
    day = entry.stamp.day
    actor = entry.stamp.actor.name
    known = entry.stamp.actor.known.rawValue
    account = entry.account ?? ""
    kind = entry.kind
    body = entry.body
    bodyDigest = entry.bodyDigest.hex
    previous = entry.previous.hex
    digest = entry.digest.hex
  }

  var text: String {
    let rows = [
      ("entry", String(number)), ("instant", instant), ("day", day),
      ("actor", "\(actor) (\(known))"), ("account", account), ("kind", kind),
      ("body", body ?? "redacted"), ("body digest", bodyDigest), ("previous", previous),
      ("digest", digest),
    ]
    return rows.map { name, value in
      name + String(repeating: " ", count: 13 - name.count) + Escape.terminal(value) + "\n"
    }.joined()
  }
}
