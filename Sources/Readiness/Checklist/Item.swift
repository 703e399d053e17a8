/// One thing that must hold: what a plan needs of it. Its prose is an ``ItemProse``.
public struct Item: Sendable {
  /// Tags ``ID``.
  public typealias ID = Readiness.ID<Item>

  /// Its permanent name, for example `root-mfa`.
  public let id: ID
  /// What is true when it is done.
  public let title: String
  /// What it is about.
  public let scope: Scope
  /// The part of the subject it belongs to.
  public let area: Readiness.ID<Checklist.Area>
  /// How much it matters.
  public let priority: Priority
  /// The day of the plan by which it should be done: 1 to 30, or up to 90 for after the month.
  public let day: Int
  /// How many minutes it takes.
  public let minutes: Int
  /// What it costs a month, in US dollars; 0 if nothing.
  public let dollars: Int
  /// The role that usually owns it.
  public let owner: String
  /// What must be done first.
  public let needs: [ID]
  /// When it applies; nil means always. Where it cannot be told, it applies and says so.
  public let appliesWhen: Condition?
  /// The answers that close it as self-stated; nil if none does. It looks at questions only.
  public let closedWhen: Condition?
  /// The answers that rank it higher; nil if none does. It looks at questions only.
  public let urgentWhen: Condition?
  /// When it has to be proved again.
  public let recurrence: Recurrence
  /// The lowest grade that proves it.
  public let proof: Grade
  /// What it may do to whoever does it.
  public let effects: Set<Effect>
  /// The retired items whose history it carries on: one if it was renamed or split off, several if
  /// it merges them.
  public let replaces: [ID]
  /// What the retired items carried on in their time, as far back as it is known.
  public internal(set) var lineage: [ID: [ID]] = [:]

  /// An item.
  public init(
    id: ID, title: String, scope: Scope, area: Readiness.ID<Checklist.Area>, priority: Priority,
    day: Int, minutes: Int, dollars: Int = 0, owner: String, needs: [ID] = [],
    appliesWhen: Condition? = nil, closedWhen: Condition? = nil, urgentWhen: Condition? = nil,
    recurrence: Recurrence = .once, proof: Grade = .selfStated, effects: Set<Effect> = [],
    replaces: [ID] = []
  ) {
    self.id = id
    self.title = title
    self.scope = scope
    self.area = area
    self.priority = priority
    self.day = day
    self.minutes = minutes
    self.dollars = dollars
    self.owner = owner
    self.needs = needs
    self.appliesWhen = appliesWhen
    self.closedWhen = closedWhen
    self.urgentWhen = urgentWhen
    self.recurrence = recurrence
    self.proof = proof
    self.effects = effects
    self.replaces = replaces
  }

  /// Every retired id whose history it carries on, the nearest first, each once.
  public var pastIDs: [ID] {
    var found: [ID] = []
    var waiting = replaces
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard next != id, !found.contains(next) else { continue }
      found.append(next)
      waiting += lineage[next] ?? []
    }
    return found
  }

  /// What doing an item may do to whoever does it.
  public enum Effect: String, Sendable, CaseIterable {
    /// It can cut off the doer's own way in: a way that stays has to be proved first.
    case cutsOff = "cuts-off"
    /// It proves a way in that stays.
    case wayIn = "way-in"
    /// It cannot be taken back.
    case oneWay = "one-way"
  }

  /// The latest day that an item can be due on: the end of the third month.
  public static let lastDay = 90

  /// How much an item matters.
  public enum Priority: String, Sendable, Codable, CaseIterable {
    /// The account can be lost without it.
    case critical
    /// A common accident becomes an incident without it.
    case high
    /// It limits the harm.
    case medium
    /// It keeps the house tidy.
    case low
  }
}

/// How we know that an item is done, strongest first.
public enum Grade: String, Sendable, Codable, CaseIterable {
  /// Read from a machine's own output.
  case machineChecked = "machine-checked"
  /// A second person confirmed it themselves.
  case witnessed
  /// Whoever did it says so.
  case selfStated = "self-stated"
  /// Only an onboarding answer says so.
  case assumed
}
