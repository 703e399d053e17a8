import Readiness

/// What can be said in a review that is about no topic, or about many: each recorded as one act,
/// inside a transaction.
enum ReviewDesk {
  /// Confirms in one go what is carried over of a part: what matters little and has a good proof.
  /// - Parameter text: the name of the part, and the number of what it holds if that is above ten.
  static func confirm(
    _ text: String, in work: ReviewAtWork, _ desk: inout Desk
  ) throws -> ReviewTelling {
    let (part, number) = try part(named: text, in: work)
    let verdicts = work.record.verdicts
    let subjects = part.low.filter { verdicts[$0] == nil }
    guard !subjects.isEmpty else { throw ReviewRefusal.nothingToConfirm(part.name) }
    guard subjects.count <= ItemChoice.fewItems || number == subjects.count else {
      throw ReviewRefusal.wantsNumber(part.name, subjects.count)
    }
    let looks = subjects.map { subject in
      Fresh(
        .reviewLooked(
          .init(
            review: work.record.number, subject: subject.text, verdict: .same, bulk: true)),
        about: subject.account)
    }
    let records = try desk.append(looks)
    let ids = subjects.map(\.id).joined(separator: ", ")
    return ReviewTelling(
      text: "Confirmed as before, in one go: \(ids) (entries \(records.first?.number ?? 0) to "
        + "\(records.last?.number ?? 0)). u takes all of them back.\n", records: records)
  }

  /// The part of that name, and the number behind it.
  static func part(
    named text: String, in work: ReviewAtWork
  ) throws(ReviewRefusal) -> (part: ReviewPart, number: Int?) {
    let words = text.split(separator: " ").map(String.init)
    let name = words.first ?? ""
    let parts = work.agenda.parts.filter { $0.name == name || $0.area.text == name }
    guard let part = parts.first, parts.count == 1 else {
      throw .noPart(name, (parts.isEmpty ? work.agenda.parts : parts).map(\.name))
    }
    return (part, words.dropFirst().first.flatMap { Int($0) })
  }

  /// What the people who are there decide.
  static func decide(
    _ text: String, about topic: ReviewTopic?, in work: ReviewAtWork, _ desk: inout Desk
  ) throws -> ReviewTelling {
    let line = try line(text, in: work, desk)
    let body = Event.ReviewDecided(
      review: work.record.number, text: line.text, owner: line.owner, due: line.due,
      priority: line.priority ?? .medium, subject: topic?.subject.text)
    return try ReviewTelling.record([Fresh(.reviewDecided(body))], in: work, &desk)
  }

  /// An action that is about nothing on the agenda.
  static func act(
    _ text: String, in work: ReviewAtWork, _ desk: inout Desk
  ) throws -> ReviewTelling {
    let action = try ReviewAction(
      text, in: work, subject: nil, why: "action of \(work.record.name)", desk)
    return try ReviewTelling.record(action.fresh, in: work, &desk)
  }

  /// Who is there from now on.
  static func attend(
    _ text: String, in work: ReviewAtWork, _ desk: inout Desk
  ) throws -> ReviewTelling {
    let names = try ReviewBeginning.names(text)
    let body = Event.ReviewAttended(review: work.record.number, present: names)
    return try ReviewTelling.record([Fresh(.reviewAttended(body))], in: work, &desk)
  }

  /// Takes back what was said last in the review, with all that came of it.
  static func undo(in work: ReviewAtWork, _ desk: inout Desk) throws -> ReviewTelling {
    let acts = WorkspaceState.newestUndoableActs(1_000, in: work.matter.records)
    let own = acts.first { act in
      act.contains { $0.event?.review($0.number) == work.record.number }
    }
    guard let act = own else { throw ReviewRefusal.nothingToUndo }
    let records = try desk.append([Fresh(.undone(.init(entries: act.map(\.number).sorted())))])
    let told = act.filter { $0.event?.review($0.number) != nil }.map {
      "Taken back: \(HistoryLine($0).what) (entry \($0.number)).\n"
    }
    return ReviewTelling(text: told.joined(), records: records)
  }

  /// A decision or an action as it was typed.
  static func line(
    _ text: String, in work: ReviewAtWork, _ desk: borrowing Desk
  ) throws -> ReviewLine {
    let text = try SecretCheck.line(text, in: "the line")
    do throws(ReviewLineError) {
      return try ReviewLine(text, today: desk.day, people: work.people)
    } catch {
      throw ReviewRefusal.line(error)
    }
  }
}
