extension PlanToday {
  /// One item of a plan, judged.
  public struct Line: Sendable {
    /// The item.
    public let item: Item
    /// By when.
    public let due: Day
    /// Whether somebody chose that day; then the plan does not move it.
    public let isDueChosen: Bool
    /// Where it stands.
    public let state: State
    /// The needed items that are not done.
    public let waitsFor: [Item.ID]
    /// What was said of it.
    public let record: ItemRecord
    /// The questions that are answered otherwise than when it was accepted as it is.
    public let differences: [Question.ID]
    /// The open questions because of which nobody can tell whether it applies.
    public let unsure: [Question.ID]
    /// Whether its day has passed and there is something to do.
    public let isOverdue: Bool
    /// Whether an answer ranks it higher.
    public let isUrgent: Bool

    /// Whether there is something to do.
    public var isOpen: Bool { !state.isClosed }

    /// The proof, current or lapsed.
    public var proof: Recorded<Event.Done>? { record.done }

    /// How we know that it is done; nil if it is not, or not any more.
    public var grade: Grade? { state == .done || state == .proofWanted ? record.grade : nil }

    /// Who does it: whoever was named, else the role that usually owns it.
    public var owner: String { record.owner ?? item.owner }

    /// The last day on which it stays closed; nil: it is not closed, or until something changes.
    public var closedUntil: Day? {
      switch state {
      case .done, .proofWanted: record.done?.value.until
      case .waived: record.waived?.value.until
      case .notApplicable: record.skipped?.value.until
      default: nil
      }
    }
  }

  /// Where an item stands.
  public enum State: String, Sendable, Codable, CaseIterable {
    /// Proved as the item asks, and the proof is still good.
    case done
    /// Proved, and the proof is still good, but its grade is lower than the item asks.
    case proofWanted = "proof-wanted"
    /// Accepted as it is, for a time.
    case waived
    /// It does not apply, for a time.
    case notApplicable = "not-applicable"
    /// Somebody is at it.
    case started
    /// Nothing is in its way.
    case open
    /// Something it needs is not done.
    case blocked
    /// It was done, but the proof has run out.
    case lapsed
    /// It was done or accepted, and something that came later says that it does not hold.
    case contradicted

    /// Whether there is nothing to do.
    public var isClosed: Bool {
      switch self {
      case .done, .proofWanted, .waived, .notApplicable: true
      case .started, .open, .blocked, .lapsed, .contradicted: false
      }
    }
  }
}

extension PlanToday.State {
  /// The state in words.
  public var words: String {
    switch self {
    case .proofWanted: "done, more proof wanted"
    case .notApplicable: "does not apply"
    default: rawValue
    }
  }
}

extension PlanToday.Line {
  /// Where it stands, in words: "open, overdue".
  var stands: String { state.words + (isOverdue ? ", overdue" : "") }
}
