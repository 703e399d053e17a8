import Readiness

/// A review that people are at: what was said so far, and what is left of its agenda.
struct ReviewAtWork {
  /// What was said so far.
  let record: ReviewRecord
  /// The content by which it is judged.
  let pack: PackReference
  /// Everything that the agenda is made from.
  let matter: ReviewMatter
  /// The agenda, as it is now.
  let agenda: ReviewAgenda
  /// The topics that are still to be settled, those that were parked at the end.
  let rest: [ReviewTopic]

  init(_ record: ReviewRecord, _ matter: ReviewMatter, _ pack: PackReference) {
    self.record = record
    self.pack = pack
    self.matter = matter
    agenda = ReviewAgenda(matter)
    rest = record.rest(of: agenda, in: matter)
  }

  /// What is known of a topic, as the entries that say so: another one means that what a card shows
  /// is not what holds any more.
  func standing(of topic: ReviewTopic) -> [String] {
    if let asked = matter.asked(topic.subject) { return ["\(matter.answer(asked)?.entry ?? 0)"] }
    guard let line = matter.place(topic.subject)?.line else { return [] }
    let entries = [
      line.record.done?.entry, line.record.waived?.entry, line.record.skipped?.entry,
      line.record.reopened?.entry, line.record.dated?.entry,
    ]
    return [line.state.rawValue] + entries.map { "\($0 ?? 0)" }
  }

  /// How many topics there are and were.
  var count: Int { record.settled + rest.count }

  /// The topic that a number of the agenda or an id names.
  /// - Throws: ``ReviewRefusal`` if it is none that is left.
  func topic(named text: String) throws(ReviewRefusal) -> ReviewTopic {
    // The number that stands on the card and in the list.
    if let number = Int(text), rest.indices.contains(number - 1 - record.settled) {
      return rest[number - 1 - record.settled]
    }
    let wanted = text.lowercased()
    let here = rest.map(\.subject).filter { $0.id == wanted || $0.key == wanted }
    let found = here.isEmpty ? matter.subjects(named: wanted) : here
    if found.count > 1 { throw .several(text, found.map(\.key)) }
    guard let only = found.first, let topic = matter.topic(only, on: agenda) else {
      throw .noTopic(text, near: Suggestion.near(wanted, among: rest.map(\.subject.id)))
    }
    return topic
  }

  /// Everybody who is named in the plans, or is there.
  var people: [String] {
    let named = matter.plans.flatMap(\.lines).compactMap(\.record.owner)
    return (record.present + named).reduce(into: []) { found, name in
      if !found.contains(where: { PersonName.areSame($0, name) }) { found.append(name) }
    }
  }
}

extension Desk {
  /// The review of that name, or by the number of its first entry.
  /// - Throws: ``UsageError`` with the names there are.
  func review(named name: String) throws(UsageError) -> ReviewBrief {
    let wanted = name.uppercased()
    if let review = state.reviews.last(where: { $0.name == wanted || "\($0.number)" == name }) {
      return review
    }
    throw .unknownName(
      name, kind: "review", similar: Suggestion.near(name, among: state.reviews.map(\.name)),
      lookup: "surefoot review list shows all of them")
  }

  /// The review that is going on.
  /// - Throws: ``UsageError`` if none is.
  func openReview() throws(UsageError) -> ReviewBrief {
    guard let review = state.openReview else {
      throw .contradiction(
        "no review is going on", remedy: "surefoot review start begins one")
    }
    return review
  }

  /// A review with what was said in it, and its agenda as it is now.
  func reviewAtWork(_ brief: ReviewBrief) throws -> ReviewAtWork {
    let matter = try reviewMatter()
    guard let record = ReviewRecord(brief.number, in: matter.records) else {
      throw ReviewError.redacted(brief.name)
    }
    return ReviewAtWork(record, matter, try pack().reference)
  }

  /// Everything that an agenda is made from.
  func reviewMatter() throws -> ReviewMatter {
    let pack = try pack()
    let checklist = try checklist(pack)
    let plans = state.openPlans(on: day, checklist: checklist)
    return ReviewMatter(
      state, try records(), on: day, plans: plans, checklist: checklist,
      questions: try ReviewQuestions(pack, state, plans).asked)
  }
}

/// A review that cannot be read.
enum ReviewError: Error, CustomStringConvertible {
  /// Its first entry is blank.
  case redacted(String)

  var description: String {
    switch self {
    case .redacted(let name):
      "what began \(name) was redacted, so nobody can tell what was said in it\n"
        + "surefoot journal show lists what is left of it"
    }
  }
}
