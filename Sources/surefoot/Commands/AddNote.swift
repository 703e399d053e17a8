import Readiness

/// `surefoot note ID… TEXT`
enum AddNote {
  static let command = Command(
    "note", "Note something about items",
    discussion: """
      A private note never leaves the workspace: no report and no export holds it, and the journal \
      has a digest in its place. What is typed on the command line stands in the shell's history and \
      in ps: without TEXT you are asked for it.
      """,
    positionals: [
      ItemChoice.positional, .init("TEXT", "the note; asked for if left out", .optional),
    ],
    options: [.init("--private", "for this workspace only")] + ItemChoice.options,
    endings: [.tooMany],
    examples: [
      .init("surefoot note root-mfa \"the second key is ordered\"", "a note"),
      .init("surefoot note root-mfa --private", "asked for, and kept here only"),
    ]
  ) { invocation in
    try Desk.refusePast(invocation)
    let (names, text) = try words(invocation)
    let isPrivate = invocation.arguments.has("--private")
    return try ItemChoice.run(invocation) { desk, consent in
      let subject = try desk.subject(invocation)
      let lines = try subject.chosen(names, invocation) { _ in true }
      try consent.check(lines.map(\.item.id))
      let fresh = try lines.map { line in
        let kept = isPrivate ? try desk.workspace.keep(KeptBytes(note: text)) : nil
        let note = Event.Noted(item: line.item.id, note: isPrivate ? nil : text, kept: kept)
        return subject.fresh(.noted(note), line.item)
      }
      let records = try desk.append(fresh)
      let told = zip(lines, records).map { line, record in
        "Noted\(isPrivate ? ", for this workspace only" : ""): \(line.item.id) "
          + "(entry \(record.number)).\n"
      }
      return Outcome(
        "noted", data: ["entries": records.map(HistoryLine.init)],
        text: told.joined() + "Undo: surefoot undo\n", notices: desk.notices)
    }
  }

  /// The items and the note; who typed only items is asked for it.
  private static func words(
    _ invocation: borrowing Invocation
  ) throws -> (names: [String], text: String) {
    var words = invocation.arguments.positionals
    let last = words.last ?? ""
    let isWhole = words.count > 1 || SelectionOptions.areGiven(invocation)
    if isWhole, !words.isEmpty, !isItem(last, invocation) {
      words.removeLast()
      return (words, try SecretCheck.line(last, in: "the note"))
    }
    guard Gate.isInteractive(invocation) else {
      throw UsageError.missingArgument("TEXT", command: "note")
    }
    var text = ""
    try Conversation.hold(on: invocation) { conversation in
      if case .line(let line) = try conversation.ask("Note:") { text = line }
    }
    return (words, try SecretCheck.line(text, in: "the note"))
  }

  /// Whether a word names an item, so that it is none of the note.
  private static func isItem(_ word: String, _ invocation: borrowing Invocation) -> Bool {
    LiveWords.all(.items, in: invocation.world).contains(word)
  }
}
