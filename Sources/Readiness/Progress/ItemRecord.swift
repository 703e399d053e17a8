/// What the journal says of one item, the newest word on each matter.
public struct ItemRecord: Hashable, Sendable, Codable {
  /// The newest proof, good still or not; nil: none since it was last reopened.
  public internal(set) var done: Recorded<Event.Done>?
  /// Who confirmed that proof, newest last.
  public internal(set) var confirmations: [Recorded<Event.Confirmed>] = []
  /// Since when somebody is at it.
  public internal(set) var started: Recorded<Event.Started>?
  /// The exception that was accepted after the proof, in force still or not.
  public internal(set) var waived: Recorded<Event.Waived>?
  /// Why it does not apply, counted still or not.
  public internal(set) var skipped: Recorded<Event.Skipped>?
  /// Why it was last reopened.
  public internal(set) var reopened: Recorded<Event.Reopened>?
  /// Who does it.
  public internal(set) var assigned: Recorded<Event.Assigned>?
  /// The day that somebody chose.
  public internal(set) var dated: Recorded<Event.Dated>?

  /// Nothing yet.
  public init() {}

  /// Who does it, if somebody was named.
  public var owner: String? { assigned?.value.owner }

  /// The day that somebody chose, if one is.
  public var chosenDay: Day? { dated?.value.due }

  /// Takes in a further word.
  mutating func take(_ event: Event, _ record: Record) {
    switch event {
    case .started(let body): started = Recorded(body, record)
    case .done(let body):
      done = Recorded(body, record)
      confirmations = []
      (started, waived, skipped) = (nil, nil, nil)
    case .confirmed(let body): confirmations.append(Recorded(body.brief, record))
    case .reopened(let body):
      (done, started, waived, skipped) = (nil, nil, nil, nil)
      confirmations = []
      reopened = Recorded(body, record)
    case .waived(let body):
      waived = Recorded(body, record)
      skipped = nil
    case .skipped(let body):
      skipped = Recorded(body, record)
      waived = nil
    case .assigned(let body): assigned = Recorded(body, record)
    case .dated(let body): dated = Recorded(body, record)
    default: break
    }
  }
}

extension Event {
  /// The item that it is about; nil for an event about something else, or about several.
  public var item: Item.ID? {
    switch self {
    case .started(let body): body.item
    case .done(let body): body.item
    case .confirmed(let body): body.item
    case .reopened(let body): body.item
    case .assigned(let body): body.item
    case .dated(let body): body.item
    case .noted(let body): body.item
    case .attached(let body): body.item
    case .skipped(let body): body.item
    case .waived(let body): body.item
    case .added(let body): body.item
    default: nil
    }
  }
}
