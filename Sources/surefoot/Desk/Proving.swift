import Readiness

/// What is said when items are closed: the same for whoever closes them, a person or an import.
struct Proving {
  /// The day it happened; nil: today.
  var on: Day?
  /// How long the proof is good; nil: as long as the item says.
  var validFor: LastDay?
  /// A line about it.
  var note: String?
  /// Where proof lies.
  var evidence: [Evidence] = []
  /// Why it is closed although no way in that stays is proved.
  var despite: String?
  /// Whether an item that is done already is proved anew.
  var isAgain = false

  /// The proofs of items, self-stated, in their order.
  /// - Throws: ``LockOutError``, ``DoneError``, ``UsageError``: then none of them may be recorded.
  func proofs(
    of lines: [PlanToday.Line], _ subject: ItemSubject, by actor: Actor, today: Day
  ) throws -> [Event.Done] {
    if let on, on > today {
      throw UsageError.contradiction(
        "--on \(on) is still to come; today is \(today)",
        remedy: "record it on the day, or name the day it happened")
    }
    for line in lines { try refuseTwice(line, by: actor, today: today) }
    try LockOut.check(lines, subject, despite: despite)
    return try lines.map { line in
      Event.Done(
        item: line.item.id, grade: .selfStated, until: try until(line.item, today),
        note: note, on: on == today ? nil : on, evidence: evidence.isEmpty ? nil : evidence,
        despite: LockOut.stands(against: line, subject) ? despite : nil)
    }
  }

  /// The last day of a proof.
  private func until(_ item: Item, _ today: Day) throws(UsageError) -> Day? {
    let start = on ?? today
    if let validFor { return try validFor.day(from: start, today: today, of: "--valid-for") }
    guard let last = item.recurrence.lastDay(doneOn: start) else { return nil }
    guard last >= today else {
      throw .contradiction(
        "a proof of \(item.id) from \(start) ran out on \(last)",
        remedy: "do it anew, then record it")
    }
    return last
  }

  /// Two people who close the same item must hear of each other, and so must somebody who says
  /// the same again. Who renews their own proof later, or has more to say, just does.
  private func refuseTwice(
    _ line: PlanToday.Line, by actor: Actor, today: Day
  ) throws(DoneError) {
    guard !isAgain, line.grade != nil, let proof = line.proof else { return }
    let before = Actor(name: proof.actor, known: proof.known).personName
    let isOwn = PersonName.areSame(before, actor.personName)
    let saysMore = on != nil || validFor != nil || note != nil || !evidence.isEmpty
    guard !isOwn || (proof.day == today && !saysMore) else { return }
    throw DoneError(item: line.item.id, proof: proof)
  }
}

/// An item that was not closed, because it is.
struct DoneError: Error, CustomStringConvertible {
  let item: Item.ID
  let proof: Recorded<Event.Done>

  var description: String {
    let until = proof.value.until.map { ", good until \($0)" } ?? ""
    return "\(item) is done already: recorded by \(proof.actor) on \(proof.day)\(until) "
      + "(entry \(proof.entry)); nothing was recorded\n"
      + "if you saw it, too: surefoot confirm \(item); to prove it anew: --again"
  }
}
