import Readiness

/// What a word means for a topic: the verdict, and what comes of it. Nothing is recorded here.
struct ReviewSpeech {
  let work: ReviewAtWork
  let topic: ReviewTopic

  init(_ work: ReviewAtWork, _ topic: ReviewTopic) {
    self.work = work
    self.topic = topic
  }

  /// What was said, checked.
  struct Said {
    var verdict: ReviewVerdict
    var text: String?
    var until: Day?
    var fresh: [Fresh] = []
    var told = ""
  }

  /// - Throws: ``ReviewRefusal``, ``SecretError``, or what the workspace says against it.
  func said(_ word: ReviewWord, _ desk: borrowing Desk) throws -> Said {
    switch word {
    case .same(let text): return try same(text)
    case .nothing:
      guard topic.mayBeWavedThrough else { throw ReviewRefusal.noDefault }
      return try same("")
    case .changed(let text): return try changed(text, desk)
    case .evidence(let what): return try evidence(what, desk)
    case .unknown(let text): return try unknown(text, desk)
    case .task(let line): return try task(line, desk)
    case .accept(let until, let reason): return try accept(until, reason, desk.day)
    case .due(let day): return try due(day, desk.day)
    case .assign(let item, let name): return try assign(item, name)
    case .control(let text): return try control(text, desk)
    case .note(let text): return try note(text)
    case .park(let text): return Said(verdict: .parked, text: try line(text))
    default: throw ReviewRefusal.notHere("That", kind: topic.subject.kind)
    }
  }

  /// A text as one line without secrets; nil if it is empty.
  func line(_ text: String) throws -> String? {
    text.isEmpty ? nil : try SecretCheck.line(text, in: "the line")
  }

  /// As before: only of what is as it should be.
  private func same(_ text: String) throws -> Said {
    let text = try line(text)
    switch work.matter.objection(toSame: topic) {
    case .gone: throw ReviewRefusal.noItem(topic.subject.id)
    case .wrong(let because, let mayBeAccepted):
      throw ReviewRefusal.notAsItShould(because, mayBeAccepted: mayBeAccepted)
    case .unanswered: throw ReviewRefusal.unanswered
    case nil: break
    }
    let answer = work.matter.asked(topic.subject).flatMap(work.matter.answer)
    if answer?.value.response == .unknown { return Said(verdict: .unknown, text: text) }
    return Said(verdict: .same, text: text)
  }

  /// Otherwise now: a new answer; an item that does not hold any more; what changed about the rest.
  private func changed(_ text: String, _ desk: borrowing Desk) throws -> Said {
    if topic.subject.kind == .question { return try answered(GivenAnswer(plain: text), desk) }
    let text = try line(text)
    guard let place = work.matter.place(topic.subject) else {
      return Said(verdict: .changed, text: text)
    }
    guard !place.line.isNeverDone else { throw ReviewRefusal.neverDone }
    let event = Event.reopened(.init(item: place.line.item.id, reason: text ?? ""))
    return Said(verdict: .changed, text: text, fresh: [Fresh(event, about: place.account)])
  }

  /// A remark; that of an item stands in its own history, too.
  private func note(_ text: String) throws -> Said {
    let text = try line(text)
    let noted = work.matter.place(topic.subject).map { place in
      Fresh(.noted(.init(item: place.line.item.id, note: text)), about: place.account)
    }
    return Said(verdict: .noted, text: text, fresh: [noted].compactMap(\.self))
  }

  private func due(_ text: String, _ today: Day) throws -> Said {
    guard let place = work.matter.place(topic.subject) else {
      throw ReviewRefusal.notHere("due", kind: topic.subject.kind)
    }
    let day = try day(text, today)
    try LastDay.refuseFar(day, of: "due")
    return Said(
      verdict: .changed, text: "due \(day)",
      fresh: [Fresh(.dated(.init(item: place.line.item.id, due: day)), about: place.account)])
  }

  private func assign(_ item: String, _ name: String) throws -> Said {
    let places = work.matter.places.filter {
      $0.line.item.id.text == item
        && (topic.subject.account == nil || $0.plan.account == topic.subject.account)
    }
    guard let place = places.first else { throw ReviewRefusal.noItem(item) }
    guard places.count == 1 else { throw ReviewRefusal.several(item, places.map(\.subject.key)) }
    let name = try line(name) ?? ""
    return Said(
      verdict: .noted, text: "\(item) for \(name)",
      fresh: [
        Fresh(.assigned(.init(item: place.line.item.id, owner: name)), about: place.account)
      ])
  }

  func day(_ text: String, _ today: Day) throws -> Day {
    guard let day = DayWords.day(text, from: today) else { throw ReviewRefusal.badDay(text) }
    guard day >= today else { throw ReviewRefusal.past(day) }
    return day
  }
}
