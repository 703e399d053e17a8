import FoundationEssentials
import Readiness

/// How an event becomes a body of the journal and back.
///
/// Beside its own keys a body may hold `act`, the number of the first entry that the same command
/// wrote, and `clock`, what was odd about the time.
enum EventCoding {
  /// The JSON text of a body.
  static func body(of event: Event, act: Int?, clock: ClockMark?) throws -> String {
    let body = try JSONText.line(Body(event: event, act: act, clock: clock))
    // Each text was checked where it came in; here none is forgotten. What was only computed is
    // long, and nobody wrote it.
    if !computed.contains(event.kind) { try SecretCheck.refuse(body, in: "the entry") }
    return body
  }

  private static let computed: Set = [
    "pack.adopted", "decision.made", "plan.made", "plan.changed", "journal.undone",
    "review.closed",
  ]

  /// The record that an entry holds.
  /// - Throws: ``EventCodingError`` if the kind or the body is not one this program knows.
  static func record(_ entry: Entry) throws -> Record {
    guard let day = Day(entry.stamp.day) else {
      throw EventCodingError.badDay(entry.stamp.day, entry: entry.number)
    }
    let marks = try entry.body.map { try decode(Marks.self, $0, entry) }
    return Record(
      number: entry.number, instant: entry.stamp.instant, day: day,
      actor: entry.stamp.actor.name, known: entry.stamp.actor.known,
      account: entry.account.map { ID($0) }, kind: entry.kind,
      event: try entry.body.map { try event(entry, $0) }, act: marks?.act ?? entry.number,
      clock: marks?.clock)
  }

  private static func event(_ entry: Entry, _ body: String) throws -> Event {
    switch entry.kind {
    case "workspace.made": .made(try decode(Event.Made.self, body, entry))
    case "pack.adopted": .adopted(try decode(Event.Adopted.self, body, entry))
    case "account.added": .accountAdded(try decode(Event.AccountDetails.self, body, entry))
    case "account.set": .accountSet(try decode(Event.AccountDetails.self, body, entry))
    case "account.closed": .accountClosed(try decode(Event.Reason.self, body, entry))
    case "question.answered": .answered(try decode(Event.Answered.self, body, entry))
    case "questionnaire.finished": .finished(try decode(Event.Finished.self, body, entry))
    case "decision.made": .decided(try decode(Event.Decided.self, body, entry))
    case "plan.made": .planned(try decode(Event.Planned.self, body, entry))
    case "plan.changed": .replanned(try decode(Event.Replanned.self, body, entry))
    case "plan.paced": .paced(try decode(Event.Paced.self, body, entry))
    case "item.started": .started(try decode(Event.Started.self, body, entry))
    case "item.done": .done(try decode(Event.Done.self, body, entry))
    case "item.confirmed": .confirmed(try decode(Event.Confirmed.self, body, entry))
    case "item.reopened": .reopened(try decode(Event.Reopened.self, body, entry))
    case "item.assigned": .assigned(try decode(Event.Assigned.self, body, entry))
    case "item.dated": .dated(try decode(Event.Dated.self, body, entry))
    case "item.noted": .noted(try decode(Event.Noted.self, body, entry))
    case "item.attached": .attached(try decode(Event.Attached.self, body, entry))
    case "item.skipped": .skipped(try decode(Event.Skipped.self, body, entry))
    case "item.waived": .waived(try decode(Event.Waived.self, body, entry))
    case "item.added": .added(try decode(Event.Added.self, body, entry))
    case "runbook.prepared": .prepared(try decode(Event.Prepared.self, body, entry))
    case "runbook.reviewed": .reviewed(try decode(Event.Reviewed.self, body, entry))
    case "drill.paced": .drillPaced(try decode(Event.DrillPaced.self, body, entry))
    case "run.begun": .runBegun(try decode(Event.RunBegun.self, body, entry))
    case "run.stepped": .runStepped(try decode(Event.RunStepped.self, body, entry))
    case "run.approved": .runApproved(try decode(Event.RunApproved.self, body, entry))
    case "run.marked": .runMarked(try decode(Event.RunMarked.self, body, entry))
    case "run.audited": .runAudited(try decode(Event.RunAudited.self, body, entry))
    case "run.reviewed": .runReviewed(try decode(Event.RunReviewed.self, body, entry))
    case "run.proposed": .runProposed(try decode(Event.RunProposed.self, body, entry))
    case "run.through": .runThrough(try decode(Event.RunThrough.self, body, entry))
    case "run.ended": .runEnded(try decode(Event.RunEnded.self, body, entry))
    case "review.begun": .reviewBegun(try decode(Event.ReviewBegun.self, body, entry))
    case "review.attended": .reviewAttended(try decode(Event.ReviewAttended.self, body, entry))
    case "review.looked": .reviewLooked(try decode(Event.ReviewLooked.self, body, entry))
    case "review.decided": .reviewDecided(try decode(Event.ReviewDecided.self, body, entry))
    case "review.acted": .reviewActed(try decode(Event.ReviewActed.self, body, entry))
    case "review.sat": .reviewSat(try decode(Event.ReviewSat.self, body, entry))
    case "review.closed": .reviewClosed(try decode(Event.ReviewClosed.self, body, entry))
    case "review.corrected": .reviewCorrected(try decode(Event.ReviewCorrected.self, body, entry))
    case "review.signed": .reviewSigned(try decode(Event.ReviewSigned.self, body, entry))
    case "page.issued": .issued(try decode(Event.Issued.self, body, entry))
    case "journal.undone": .undone(try decode(Event.Undone.self, body, entry))
    case "journal.redacted": .redacted(try decode(Event.Redacted.self, body, entry))
    default: throw EventCodingError.unknownKind(entry.kind, entry: entry.number)
    }
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ body: String, _ entry: Entry
  ) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(body.utf8))
    } catch {
      throw EventCodingError.badBody(entry.kind, entry: entry.number)
    }
  }

  private struct Marks: Decodable {
    let act: Int?
    let clock: ClockMark?
  }

  private struct Body: Encodable {
    let event: Event
    let act: Int?
    let clock: ClockMark?

    private enum Key: String, CodingKey {
      case act
      case clock
    }

    func encode(to encoder: any Encoder) throws {
      try event.body.encode(to: encoder)
      var marks = encoder.container(keyedBy: Key.self)
      try marks.encodeIfPresent(act, forKey: .act)
      try marks.encodeIfPresent(clock, forKey: .clock)
    }
  }
}

/// An entry that this program cannot read.
enum EventCodingError: Error, Equatable, CustomStringConvertible {
  case unknownKind(String, entry: Int)
  case badBody(String, entry: Int)
  case badDay(String, entry: Int)

  var description: String {
    switch self {
    case .unknownKind(let kind, let entry):
      "entry \(entry) is of a kind this program does not know: \(kind)\n"
        + "a newer Surefoot wrote it; use that one"
    case .badBody(let kind, let entry):
      "entry \(entry) (\(kind)) says something this program cannot read\n"
        + "surefoot journal verify shows whether the journal is intact"
    case .badDay(let day, let entry):
      "entry \(entry) has a day that is none: \(day)\n"
        + "surefoot journal verify shows whether the journal is intact"
    }
  }
}
