/// Why something cannot be said of a run now, and what to do.
public enum RunRefusal: Error, Hashable, CustomStringConvertible {
  case over(String)
  case paused
  case notPaused
  case needsApproval
  case notAsked(String)
  case already(String)
  case own(String)
  case excluded(String, role: String)
  case clash(String, role: String)
  case tooSoon(minutes: Int)
  case alarmUnknown
  case eventsUnread
  case needsReview
  case tookPart(String)
  case sameDay
  case forced(String)
  case unknownRole(String, [String])
  case wordsAbsent(StepPart)
  case badTime(String)
  case notYet(String)
  case beforeStart(String, String)
  case goesBack(String, String, String)
  case somebodyReachable(String)
  case notEmergency

  /// What is in the way and what to do, in one or two sentences.
  public var description: String {
    switch self {
    case .over, .paused, .notPaused, .notAsked, .already: standing
    case .needsApproval, .own, .excluded, .clash, .tooSoon, .somebodyReachable, .notEmergency:
      approval
    case .badTime, .notYet, .beforeStart, .goesBack: time
    default: step
    }
  }

  /// Something about where it stands.
  private var standing: String {
    switch self {
    case .over(let how):
      "It is over (\(how)): nothing more is said of it. A note on an item can correct it."
    case .paused: "It stands still. Say went-on if work went on meanwhile, or stood-still."
    case .notPaused:
      "It does not stand still, and the last word is not two minutes old: the time counts. "
        + "Say pause WHY before it stands still."
    case .notAsked(let what):
      "\(what) is not asked for at this step. Type ? for what can be said."
    case .already(let what): "\(what) Nothing was recorded."
    default: ""
    }
  }

  /// Something about who says yes.
  private var approval: String {
    switch self {
    case .needsApproval:
      "Nobody has said yes. The approver confirms it, or say yes by NAME: WORDS; "
        + "no by NAME: REASON; unreachable NAME."
    case .own(let name):
      "\(name) asked for it, and nobody says yes to themselves. "
        + "Name the approver: yes by NAME: WORDS."
    case .excluded(let name, let role):
      "\(name) is \(role) here, and who says yes may not be that. "
        + "Somebody else says yes, or somebody else is \(role): role \(role) NAME."
    case .clash(let name, let role):
      "\(name) is \(role) here, and nobody may be both. Somebody else plays one of the two."
    case .tooSoon(let minutes):
      "You are alone: read your request again in ten minutes (\(minutes) are left), "
        + "and say then yes or no, with why."
    case .somebodyReachable(let name):
      "\(name) has not been called yet. Call, and say yes by \(name): WORDS "
        + "or unreachable \(name)."
    case .notEmergency:
      "Nobody was reached, and no emergency was declared: it waits for a yes, "
        + "or say stop and why."
    default: ""
    }
  }

  /// Something about a time that was said.
  private var time: String {
    switch self {
    case .badTime(let time): "\(time) is not a time such as 03:12, in UTC."
    case .notYet(let time): "\(time) is still to come."
    case .beforeStart(let time, let start): "\(time) is before it began (\(start))."
    case .goesBack(let time, let last, let next):
      "The line before was at \(last), and the next \(time) is more than half a day later. "
        + "Say the whole moment if that is meant: at \(next)."
    default: ""
    }
  }

  /// Something about what the step asks for.
  private var step: String {
    switch self {
    case .alarmUnknown:
      "Did the alarm come? Say alarm 03:12 (UTC), or silent and what was looked at."
    case .eventsUnread:
      "What did CloudTrail show? Say events 7, or events 7 unexplained 1 and what they are."
    case .needsReview:
      "Say review by NAME: what was found. It is somebody who took no part."
    case .tookPart(let name):
      "\(name) took part, and the review is by somebody who did not."
    case .sameDay:
      "You are alone: the review is on another day than the run, to see it with other eyes."
    case .forced(let title):
      "\(title) cannot be left out: something was taken out. "
        + "Say done, differed or failed, and what about it."
    case .unknownRole(let role, let all):
      "No role is called \(role). There are \(Prose.list(all))."
    case .wordsAbsent(let part):
      "These words stand in the \(part.rawValue) of no step so far. "
        + "Copy them as they are, or begin with => to add words."
    default: ""
    }
  }
}
