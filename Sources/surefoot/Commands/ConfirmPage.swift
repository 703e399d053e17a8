import Readiness

/// What was recorded by `surefoot confirm`.
struct ConfirmPage: Encodable {
  /// Who confirmed what, and whether that counts.
  let confirmations: [ConfirmationLine]
  /// The entries of the journal.
  let entries: [HistoryLine]

  private let doubts: [Testimony.Doubt]
  private let grades: [Item.ID: Grade]
  private let notices: [String]

  private enum CodingKeys: String, CodingKey { case confirmations, entries }

  /// The page after the records were appended.
  init(
    _ confirming: Confirming, _ records: [Record], _ desk: borrowing Desk,
    _ invocation: borrowing Invocation
  ) throws {
    let after = try Confirming(invocation, desk).targets.map(\.line)
    let numbers = Set(records.map(\.number))
    var doubts: [Testimony.Doubt] = []
    for case .claim(let doubt) in after.flatMap({ line in
      line.record.standing.filter { numbers.contains($0.confirmation.entry) }.map(\.testimony)
    }) where !doubts.contains(doubt) { doubts.append(doubt) }
    confirmations = after.flatMap { ConfirmationLine.lines($0.record) }
      .filter { numbers.contains($0.entry) }
    entries = records.map(HistoryLine.init)
    grades = after.reduce(into: [:]) { $0[$1.item.id] = $1.grade }
    notices = desk.notices
    self.doubts = doubts
  }

  /// The outcome of the command.
  var outcome: Outcome {
    var text = confirmations.map(text).joined()
    for doubt in doubts { text += "  \(doubt.prose)\n" }
    if !doubts.isEmpty {
      text +=
        "  It counts once the second person confirms under their own user id, or signs:\n"
        + "  surefoot help confirm tells how.\n"
    }
    return Outcome(
      "confirmed", data: self, text: text + "Undo: surefoot undo\n", notices: notices)
  }

  private func text(_ line: ConfirmationLine) -> String {
    let grade = grades[line.item]?.rawValue ?? ""
    let verb = line.witnessed ? "Confirmed" : "Recorded as a claim"
    let stays = line.witnessed ? "now \(grade)" : "still \(grade)"
    return "\(verb): \(line.item) (entry \(line.proof)), \(line.who), \(stays) "
      + "(entry \(line.entry)).\n"
  }
}

extension Testimony.Doubt {
  /// Why it is a claim, as a sentence.
  fileprivate var prose: String {
    switch self {
    case .names: "That is the word of whoever typed it, not of the one who is named."
    case .confirmerNamed: "A name from the environment may be anybody's."
    case .doerNamed:
      "Whoever recorded the proof only gave a name, and may be the one who confirms it."
    case .sameUser: "Both have the same user id, on two hosts: that may be one person."
    case .root: "One of the two is root, and that may be any administrator of the host."
    }
  }
}
