/// What an entry of the journal says. The kinds' names and the keys of their bodies cannot change
/// once people have journals; see `docs/journal-format.md`.
public enum Event: Hashable, Sendable {
  /// The workspace came to be.
  case made(Made)
  /// A pack of content holds from here on.
  case adopted(Adopted)
  /// An account was added.
  case accountAdded(AccountDetails)
  /// Something about an account became known or changed.
  case accountSet(AccountDetails)
  /// An account was closed.
  case accountClosed(Reason)
  /// A question was answered.
  case answered(Answered)
  /// A questionnaire was gone through to its end.
  case finished(Finished)
  /// The decision tables were read.
  case decided(Decided)
  /// A plan was made for the entry's account.
  case planned(Planned)
  /// The plan of the entry's account changed.
  case replanned(Replanned)
  /// On which days work is done, and from which day a plan counts.
  case paced(Paced)
  /// Somebody is at an item.
  case started(Started)
  /// An item holds.
  case done(Done)
  /// Somebody else confirms that it does.
  case confirmed(Confirmed)
  /// It does not hold, or is not accepted, any more.
  case reopened(Reopened)
  /// Who does an item.
  case assigned(Assigned)
  /// A day that somebody chose for an item.
  case dated(Dated)
  /// A note on an item.
  case noted(Noted)
  /// Where more proof of an item lies.
  case attached(Attached)
  /// An item does not apply, for a time.
  case skipped(Skipped)
  /// An exception that was accepted, for a time.
  case waived(Waived)
  /// An item of the workspace's own.
  case added(Added)
  /// Something was written down for a runbook.
  case prepared(Prepared)
  /// What is written down for a runbook still holds.
  case reviewed(Reviewed)
  /// How often a runbook is rehearsed.
  case drillPaced(DrillPaced)
  /// A runbook is used, in earnest or as a drill.
  case runBegun(RunBegun)
  /// How a step of a run went.
  case runStepped(RunStepped)
  /// Yes or no to what a run is for.
  case runApproved(RunApproved)
  /// Something that happened between the steps of a run.
  case runMarked(RunMarked)
  /// What the events of a run showed.
  case runAudited(RunAudited)
  /// What somebody who took no part in a run found.
  case runReviewed(RunReviewed)
  /// Other words for a runbook.
  case runProposed(RunProposed)
  /// All of a run is done but its review.
  case runThrough(RunThrough)
  /// A run is over.
  case runEnded(RunEnded)
  /// The people sit down for a review.
  case reviewBegun(ReviewBegun)
  /// Who is there from now on.
  case reviewAttended(ReviewAttended)
  /// What was said of one subject of a review.
  case reviewLooked(ReviewLooked)
  /// What a review decides.
  case reviewDecided(ReviewDecided)
  /// An item that is an action of a review.
  case reviewActed(ReviewActed)
  /// A sitting of a review begins or ends.
  case reviewSat(ReviewSat)
  /// A review is over, and this is how everything stood.
  case reviewClosed(ReviewClosed)
  /// Something to add to the minutes of a review that is over.
  case reviewCorrected(ReviewCorrected)
  /// Somebody signed how everything stood.
  case reviewSigned(ReviewSigned)
  /// A page that is for few eyes was handed out.
  case issued(Issued)
  /// Earlier entries count no more.
  case undone(Undone)
  /// The body of an earlier entry was blanked.
  case redacted(Redacted)

  /// The name under which it stands in the journal.
  public var kind: String {
    switch self {
    case .made: "workspace.made"
    case .adopted: "pack.adopted"
    case .accountAdded: "account.added"
    case .accountSet: "account.set"
    case .accountClosed: "account.closed"
    case .answered: "question.answered"
    case .finished: "questionnaire.finished"
    case .decided: "decision.made"
    case .planned: "plan.made"
    case .replanned: "plan.changed"
    case .paced: "plan.paced"
    case .started: "item.started"
    case .done: "item.done"
    case .confirmed: "item.confirmed"
    case .reopened: "item.reopened"
    case .assigned: "item.assigned"
    case .dated: "item.dated"
    case .noted: "item.noted"
    case .attached: "item.attached"
    case .skipped: "item.skipped"
    case .waived: "item.waived"
    case .added: "item.added"
    case .prepared: "runbook.prepared"
    case .reviewed: "runbook.reviewed"
    case .drillPaced: "drill.paced"
    case .runBegun: "run.begun"
    case .runStepped: "run.stepped"
    case .runApproved: "run.approved"
    case .runMarked: "run.marked"
    case .runAudited: "run.audited"
    case .runReviewed: "run.reviewed"
    case .runProposed: "run.proposed"
    case .runThrough: "run.through"
    case .runEnded: "run.ended"
    case .reviewBegun: "review.begun"
    case .reviewAttended: "review.attended"
    case .reviewLooked: "review.looked"
    case .reviewDecided: "review.decided"
    case .reviewActed: "review.acted"
    case .reviewSat: "review.sat"
    case .reviewClosed: "review.closed"
    case .reviewCorrected: "review.corrected"
    case .reviewSigned: "review.signed"
    case .issued: "page.issued"
    case .undone: "journal.undone"
    case .redacted: "journal.redacted"
    }
  }

  /// What its body holds.
  public var body: any Encodable & Sendable {
    switch self {
    case .made(let body): body
    case .adopted(let body): body
    case .accountAdded(let body), .accountSet(let body): body
    case .accountClosed(let body): body
    case .answered(let body): body
    case .finished(let body): body
    case .decided(let body): body
    case .planned(let body): body
    case .replanned(let body): body
    case .paced(let body): body
    case .started(let body): body
    case .done(let body): body
    case .confirmed(let body): body
    case .reopened(let body): body
    case .assigned(let body): body
    case .dated(let body): body
    case .noted(let body): body
    case .attached(let body): body
    case .skipped(let body): body
    case .waived(let body): body
    case .added(let body): body
    case .prepared(let body): body
    case .reviewed(let body): body
    case .drillPaced(let body): body
    case .runBegun(let body): body
    case .runStepped(let body): body
    case .runApproved(let body): body
    case .runMarked(let body): body
    case .runAudited(let body): body
    case .runReviewed(let body): body
    case .runProposed(let body): body
    case .runThrough(let body): body
    case .runEnded(let body): body
    case .reviewBegun(let body): body
    case .reviewAttended(let body): body
    case .reviewLooked(let body): body
    case .reviewDecided(let body): body
    case .reviewActed(let body): body
    case .reviewSat(let body): body
    case .reviewClosed(let body): body
    case .reviewCorrected(let body): body
    case .reviewSigned(let body): body
    case .issued(let body): body
    case .undone(let body): body
    case .redacted(let body): body
    }
  }
}
