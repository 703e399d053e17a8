// What the bodies of reviews say as phrases of the history.

extension Event {
  /// What an event about a review says; nil: it is about something else.
  var reviewPhrase: String? {
    switch self {
    case .reviewBegun(let body): body.phrase
    case .reviewAttended(let body): "present: \(Prose.list(body.present))"
    case .reviewLooked(let body): body.phrase
    case .reviewDecided(let body):
      "decided: \(body.text)" + (body.owner.map { ", \($0)" } ?? "")
        + (body.due.map { ", by \($0)" } ?? "")
    case .reviewActed(let body): "action: \(body.item)"
    case .reviewSat(let body): body.phrase
    case .reviewClosed(let body): body.phrase
    case .reviewCorrected(let body): "added to the minutes: \(body.text)"
    case .reviewSigned: "the review is signed"
    default: nil
    }
  }
}

extension Event {
  /// The item that something said in a review is about; nil: it is about something else.
  var reviewItem: Item.ID? {
    switch self {
    case .reviewLooked(let body): ReviewSubject(body.subject, in: nil)?.item
    case .reviewActed(let body): body.item
    default: nil
    }
  }
}

extension Event.ReviewBegun {
  fileprivate var phrase: String {
    let how = entered == true ? "entered from a file" : "begun"
    let who = present.isEmpty ? "" : ", present: \(Prose.list(present))"
    return "review \(name) \(how)\(who)"
  }
}

extension Event.ReviewLooked {
  fileprivate var phrase: String {
    let name = subject.split(separator: " ").dropFirst().joined(separator: " ")
    let said = verdict.prose + (until.map { " until \($0)" } ?? "")
    return "\(name): \(said)" + (text.map { ": \($0)" } ?? "")
  }
}

extension Event.ReviewSat {
  fileprivate var phrase: String {
    let said =
      switch mark {
      case .left: "the sitting ends, the review stays open"
      case .resumed: "the next sitting begins"
      case .takenOver: "taken over"
      }
    return said + (text.map { ": \($0)" } ?? "")
  }
}

extension Event.ReviewClosed {
  fileprivate var phrase: String {
    let totals = snapshot.totals
    let rest = open.isEmpty ? "" : ", \(open.count) not settled"
    return
      "review closed: \(totals.done) of \(totals.items) done, \(totals.verified) verified\(rest); "
      + "the next one on \(next)"
  }
}

extension ReviewVerdict {
  /// The verdict in words.
  public var prose: String {
    switch self {
    case .same: "as before"
    case .changed: "changed"
    case .evidence: "new evidence"
    case .unknown: "nobody knows"
    case .task: "became an action"
    case .accepted: "accepted without new evidence"
    case .parked: "parked"
    case .noted: "noted"
    }
  }
}
