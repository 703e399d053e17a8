// What the bodies of runs and runbooks say as phrases of the history.

extension Event {
  /// What an event about a runbook or a run says; nil: it is about something else.
  var runPhrase: String? {
    switch self {
    // What is written down for a runbook may be for few eyes: the history does not repeat it.
    case .prepared(let body):
      "\(body.runbook): \(body.prerequisite) "
        + (body.answer.response == .unknown ? "is not known yet" : "written down")
    case .reviewed(let body): "\(body.runbook): all that is written down still holds"
    case .drillPaced(let body):
      "\(body.runbook) is rehearsed every \(body.every.prose): \(body.because)"
    case .runBegun(let body): body.phrase
    case .runStepped(let body):
      "\(body.step) \(body.result.rawValue)" + (body.text.map { ": \($0)" } ?? "")
    case .runApproved(let body): body.phrase
    case .runMarked(let body):
      body.mark.prose + (body.role.map { " \($0)" } ?? "") + (body.text.map { ": \($0)" } ?? "")
    case .runAudited(let body):
      "\(body.events) \(body.events == 1 ? "event" : "events") read, \(body.unexplained) not explained"
        + (body.text.map { ": \($0)" } ?? "")
    case .runReviewed(let body):
      "reviewed" + (body.by.map { " by \($0)" } ?? "") + ": \(body.text)"
    case .runProposed(let body): "other words proposed for \(body.step), \(body.part.rawValue)"
    case .runThrough(let body): body.phrase
    case .runEnded(let body): body.end.rawValue + (body.reason.map { ": \($0)" } ?? "")
    default: nil
    }
  }
}

extension Event.RunBegun {
  fileprivate var phrase: String {
    let how =
      switch mode {
      case .earnest: "run of \(runbook) begun"
      case .talkThrough: "drill of \(runbook) begun, talked through"
      case .signIn: "drill of \(runbook) begun, with a sign-in"
      }
    let parts = [
      task.map { ", for \($0)" }, emergency.map { ", emergency: \($0)" },
      paper == true ? ", entered from paper" : nil,
    ]
    return how + parts.compactMap(\.self).joined() + ": \(why)"
  }
}

extension Event.RunApproved {
  /// What was said, without what surrounds it in a signed statement.
  public var words: String { ConfirmationStatement(statement)?.words ?? statement }

  fileprivate var phrase: String {
    (allowed ? "allowed" : "denied") + (by.map { ", naming \($0)" } ?? "")
      + (signature == nil ? "" : ", signed") + ": \(words)"
  }
}

extension Event.RunThrough {
  fileprivate var phrase: String {
    let parts = [
      passed.map { $0 ? "the drill is passed" : "the drill is not passed" },
      review.map { "to be reviewed by \($0)" }, drill.map { "next drill by \($0)" },
    ]
    return (["all steps are through"] + parts.compactMap(\.self)).joined(separator: ", ")
  }
}

extension RunMark {
  /// The mark in words.
  public var prose: String {
    switch self {
    case .note: "note"
    case .alarm: "the alarm came"
    case .silence: "no alarm came"
    case .unreachable: "not reached"
    case .role: "role"
    case .pause: "paused"
    case .wentOn: "it had gone on meanwhile"
    case .stoodStill: "it had stood still meanwhile"
    case .inject: "thrown in"
    case .stop: "to be stopped"
    }
  }
}
