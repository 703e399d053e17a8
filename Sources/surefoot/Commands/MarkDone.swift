import Readiness

/// `surefoot done ID…`
enum MarkDone {
  static let command = Command(
    "done", "Record that items hold",
    discussion: """
      You say so yourself, so the grade is self-stated, whatever you attach; surefoot confirm adds a \
      second person. The proof is good for as long as the item says, or as --valid-for says; after \
      that day it is due again by itself. Whoever recorded a proof renews it on a later day, or \
      with more to say, without --again; a proof from an earlier day never takes the place of a \
      later one. What can cut off your own way in is refused until a way that stays is proved.
      """,
    positionals: [ItemChoice.positional],
    options: [
      .init("--note", value: "TEXT", "a line about it"),
      .init(
        "--evidence", value: "WHAT",
        "a file, whose digest is kept and never the file; an address; or words after text:",
        repeats: true, values: .file),
      .init("--on", value: "DAY", "the day it happened, if that is not today"),
      .init("--valid-for", value: "HOW", "how long the proof is good: a period or the last day"),
      .init("--again", "prove anew what is done already"),
      .init("--despite", value: "REASON", "close it although no way in that stays is proved"),
    ] + ItemChoice.options,
    endings: [
      .tooMany, .init(.gate, "it can cut off your own way in, and no way that stays is proved"),
    ],
    examples: [
      .init("surefoot done root-mfa", "the item holds, from today"),
      .init("surefoot done budget-alert --note \"50, 80, 100 % and forecast\"", "with a note"),
      .init(
        "surefoot done root-mfa --evidence keys.png --valid-for P90D", "with proof, for 90 days"),
    ]
  ) { invocation in
    let proving = try proving(invocation)
    return try ItemChoice.run(invocation) { desk, consent in
      let subject = try desk.subject(invocation)
      let lines = try subject.chosen(invocation.arguments.positionals, invocation) {
        $0.grade == nil || proving.isAgain
      }
      try consent.check(lines.map(\.item.id))
      let proofs = try proving.proofs(
        of: lines, subject, by: desk.world.actor, today: desk.day)
      if proving.validFor != nil {
        foretell(proofs, lines.map { proving.lastDay($0, desk.day) }, invocation)
      }
      let records = try desk.append(
        zip(lines, proofs).map { line, proof in subject.fresh(.done(proof), line.item) })
      return outcome(lines, records, try desk.subject(invocation), desk.notices)
    }
  }

  /// What the options say.
  private static func proving(_ invocation: borrowing Invocation) throws -> Proving {
    let world = invocation.world
    return Proving(
      on: try invocation.day("--on"), validFor: try invocation.lastDay("--valid-for"),
      note: try ItemVerb.lineIfGiven("--note", invocation),
      evidence: try invocation.arguments.values("--evidence").map {
        try EvidenceInput.read($0, of: "--evidence", in: world)
      },
      despite: try ItemVerb.lineIfGiven("--despite", invocation),
      isAgain: invocation.arguments.has("--again"))
  }

  /// A period is easily misread: the day that it comes to is said before anything is saved.
  /// - Parameter usual: the last days as the items say.
  private static func foretell(
    _ proofs: [Event.Done], _ usual: [Day?], _ invocation: borrowing Invocation
  ) {
    guard !invocation.arguments.has("--quiet") else { return }
    for (proof, usual) in zip(proofs, usual) {
      guard let until = proof.until else { continue }
      let longer = usual.flatMap { $0 < until ? $0 : nil }
      let beside = longer.map { "; the item asks for it again after \($0)" } ?? ""
      invocation.world.err("\(proof.item) will be good until \(until)\(beside).\n")
    }
  }

  private static func outcome(
    _ lines: [PlanToday.Line], _ records: [Record], _ after: ItemSubject, _ notices: [String]
  ) -> Outcome {
    var text = ""
    for (line, record) in zip(lines, records) {
      let item = line.item
      guard case .done(let proof) = record.event else { continue }
      let until = proof.until.map { ", good until \($0)" } ?? ""
      text += "Done: \(item.id), self-stated\(until) (entry \(record.number)).\n"
      if item.proof > .selfStated {
        text += "  The item asks for more: \(item.proof.rawValue).\n"
      }
      if !line.record.confirmations.isEmpty {
        text += "  The proof before it was confirmed, this one is not: "
        text += "surefoot confirm \(item.id)\n"
      }
    }
    let done = Set(lines.map(\.item.id))
    let waiting = lines.filter { !done.isSuperset(of: $0.waitsFor) }
    for line in waiting {
      let open = line.waitsFor.filter { !done.contains($0) }.map(\.text)
      text += "  \(line.item.id) needs \(open.joined(separator: ", ")), which is still open.\n"
    }
    for line in after.plan.next where !done.isDisjoint(with: line.item.needs) {
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
