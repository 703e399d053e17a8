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
    for line in lines {
      try refuseOlder(line, today)
      try refuseTwice(line, by: actor, today: today)
    }
    try LockOut.check(lines, subject, despite: despite)
    return try lines.map { line in
      Event.Done(
        item: line.item.id, grade: .selfStated, until: try until(line, today),
        note: note, on: on == today ? nil : on, evidence: evidence.isEmpty ? nil : evidence,
        despite: LockOut.stands(against: line, subject) ? despite : nil)
    }
  }

  /// The last day of a proof.
  private func until(_ line: PlanToday.Line, _ today: Day) throws(UsageError) -> Day? {
    let start = on ?? today
    if let validFor { return try validFor.day(from: start, today: today, of: "--valid-for") }
    guard let last = lastDay(line, today) else { return nil }
    guard last >= today else {
      throw .contradiction(
        "a proof of \(line.item.id) from \(start) ran out on \(last)",
        remedy: "do it anew, then record it")
    }
    return last
  }

  /// The last day of a proof as the item says.
  func lastDay(_ line: PlanToday.Line, _ today: Day) -> Day? {
    line.item.recurrence.lastDay(doneOn: on ?? today, due: line.due)
  }

  /// A proof from an earlier day never takes the place of a later one, good still or not: it would
  /// shorten it, and drop who confirmed it. What was only assumed gives way to any.
  private func refuseOlder(_ line: PlanToday.Line, _ today: Day) throws(OlderProofError) {
    guard let proof = line.proof, proof.value.grade > .assumed else { return }
    let day = on ?? today
    guard day < proof.happened else { return }
    throw OlderProofError(item: line.item.id, day: day, proof: proof)
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
    return "\(item) is done already: recorded by \(proof.actor) on \(proof.day)\(proof.since)"
      + "\(until) (entry \(proof.entry)); nothing was recorded\n"
      + "if you saw it, too: surefoot confirm \(item); to prove it anew: --again"
  }
}

/// An item that was not closed, because a proof from a later day is there.
struct OlderProofError: Error, CustomStringConvertible {
  let item: Item.ID
  let day: Day
  let proof: Recorded<Event.Done>

  var description: String {
    "\(item) has a proof from \(proof.happened) (entry \(proof.entry)), and one from \(day) "
      + "would take its place; nothing was recorded\n"
      + "add what is older to it: surefoot attach \(item); if it does not hold: surefoot reopen "
      + "\(item) first"
  }
}

extension Recorded<Event.Done> {
  /// The day on which it happened.
  var happened: Day { value.on ?? day }

  /// ", on DAY" if it happened on another day than it was recorded; else empty.
  fileprivate var since: String { value.on.map { ", done on \($0)" } ?? "" }
}
