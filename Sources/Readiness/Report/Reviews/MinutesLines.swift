/// The lines of the minutes of a review, as an audience may see them.
struct MinutesLines {
  let matter: MinutesMatter
  let audience: Audience
  var record: ReviewRecord { matter.record }

  init(_ matter: MinutesMatter, _ audience: Audience) {
    self.matter = matter
    self.audience = audience
  }

  /// The days on which something was said, each once.
  var days: [Day] {
    record.log.filter { !($0.event?.isAfterwards ?? false) }.map(\.day).reduce(into: []) {
      if $0.last != $1 { $0.append($1) }
    }
  }

  /// The minutes of all sittings; 0: nobody took them.
  var minutes: Int { record.end?.body.minutes ?? record.minutes() ?? 0 }

  var standing: String {
    if let end = record.end { return "Closed on \(end.record.day.prose)." }
    let left = matter.rest.count
    let rest = left == 1 ? "1 topic is left" : "\(left) topics are left"
    return "It is going on: this is what was said so far, and \(rest)."
  }

  var when: String {
    let days = Prose.list(days.map(\.prose))
    let time =
      minutes == 0 ? "" : minutes == 1 ? " It took 1 minute." : " It took \(minutes) minutes."
    if record.begun.entered == true { return "Held elsewhere, and entered on \(days).\(time)" }
    let sittings = record.sittingCount
    return "On \(days), in \(sittings == 1 ? "one sitting" : "\(sittings) sittings").\(time)"
  }

  var next: String {
    guard let end = record.end?.body else { return "" }
    return "On \(end.next.prose)"
      + (end.every.map { ", \($0.prose) after this one." } ?? ", as was chosen.")
  }

  /// The subjects of some kinds with what was said of them, in the order in which they came up.
  func topics(_ isMeant: (ReviewSubject.Kind) -> Bool) -> [ReviewTopicLine] {
    let looks = record.looks.filter { $0.body.bulk != true && isMeant($0.subject.kind) }
    let subjects = looks.map(\.subject).reduce(into: [ReviewSubject]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return subjects.map { subject in
      ReviewTopicLine(subject, looks.filter { $0.subject == subject }, matter, for: audience)
    }
  }

  /// What was confirmed in one go.
  var carried: [ReviewNamed] {
    record.looks.filter { $0.body.bulk == true }.map { named($0.subject) }
  }

  /// What was put off, or what nobody came to.
  func open(parked: Bool) -> [ReviewNamed] {
    guard let end = record.end?.body else {
      return matter.rest.map(\.subject).filter { record.isParked($0) == parked }.map(named)
    }
    return end.open.filter { ($0.parked ?? false) == parked }.compactMap(\.topic).map(named)
  }

  func named(_ subject: ReviewSubject) -> ReviewNamed {
    ReviewNamed(subject, matter.titles, for: audience)
  }

  var additions: [ReviewRemark] {
    record.log.compactMap { record in
      guard case .reviewCorrected(let body) = record.event else { return nil }
      return ReviewRemark(
        entry: record.number, day: record.day, by: seen(RunFacts.who(record)),
        text: seen(body.text))
    }
  }

  /// The fingerprint of a key names nobody; who handed the signature in does.
  var signatures: [ReviewRemark] {
    record.log.compactMap { record in
      guard case .reviewSigned(let body) = record.event else { return nil }
      return ReviewRemark(
        entry: record.number, day: record.day, by: record.actor,
        text: seen("handed in by \(body.recorder.name)"))
    }
  }

  /// What people said, and who they are, is for internal readers.
  func seen(_ text: String) -> String { audience.sees(text, meantFor: .internal) }
}
