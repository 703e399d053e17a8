/// Everything the journal says, folded into one value: a pure function of the records.
public struct WorkspaceState: Hashable, Sendable, Codable {
  /// What the organization is called.
  public internal(set) var name = ""
  /// The IANA time zone in which its days begin.
  public internal(set) var zone = "UTC"
  /// The pack that holds; nil before the first one.
  public internal(set) var pack: PackReference?
  /// The accounts, in the order they were added.
  public internal(set) var accounts: [Account] = []
  /// The answers about the organization.
  public internal(set) var answers: [Question.ID: Recorded<Answer>] = [:]
  /// The answers about each account.
  public internal(set) var accountAnswers: [Account.ID: [Question.ID: Recorded<Answer>]] = [:]
  /// The answers that count no more since the content moved on, where nothing newer was said.
  public internal(set) var outgrown: [Outgrown] = []
  /// The day each questionnaire was gone through to its end.
  public internal(set) var finished: [Questionnaire.ID: Day] = [:]
  /// What was recommended, newest last.
  public internal(set) var decisions: [Recorded<Event.Decided>] = []
  /// The plan of each account.
  public internal(set) var plans: [Account.ID: PlanRecord] = [:]
  /// What was said of the items of the organization.
  public internal(set) var items: [Item.ID: ItemRecord] = [:]
  /// What was said of the items of each account.
  public internal(set) var accountItems: [Account.ID: [Item.ID: ItemRecord]] = [:]
  /// The items that are the workspace's own, in the order they were added.
  public internal(set) var ownItems: [OwnItem] = []

  /// What is written down for the runbooks of each account.
  public internal(set) var prepared: [Account.ID: [Runbook.ID: Preparation]] = [:]
  /// When the next drills are due, and how often they are held, by account and runbook.
  public internal(set) var drills: [Account.ID: [Runbook.ID: DrillRhythm]] = [:]
  /// Every run and drill in short, in the order they began; their steps stand in the journal.
  public internal(set) var runs: [RunBrief] = []

  /// Every review in short, in the order they began.
  public internal(set) var reviews: [ReviewBrief] = []
  /// The newest word that settled each subject of a review, by ``ReviewSubject/key``.
  public internal(set) var looks: [String: ReviewWordOn] = [:]

  /// The instant of the last entry, to notice a clock that went back.
  public internal(set) var lastInstant = ""

  /// A workspace before its first entry.
  public init() {}

  /// Whether somebody went through the onboarding to its end: only then are there plans.
  public var isOnboarded: Bool { finished["onboarding"] != nil }

  /// The proofs of the organization's items, good still or not.
  public var done: [Item.ID: Recorded<Event.Done>] { items.compactMapValues(\.done) }

  /// The proofs of each account's items, good still or not; accounts without any are left out.
  public var accountDone: [Account.ID: [Item.ID: Recorded<Event.Done>]] {
    accountItems.mapValues { $0.compactMapValues(\.done) }.filter { !$0.value.isEmpty }
  }

  /// The account that commands mean when none is named: the first one that is open.
  public var mainAccount: Account? {
    accounts.first { $0.closed == nil }
  }

  /// The accounts that are not closed, in the order they were added.
  public var openAccounts: [Account] {
    accounts.filter { $0.closed == nil }
  }

  /// The account of that name.
  public func account(_ name: Account.ID) -> Account? {
    accounts.first { $0.name == name }
  }

  /// The answers as seen from an account: the organization's and its own.
  public func answers(seenFrom account: Account.ID?) -> Answers {
    var seen = answers.mapValues(\.value)
    if let account, let own = accountAnswers[account] {
      seen.merge(own.mapValues(\.value)) { _, own in own }
    }
    return seen
  }

  /// The entries that brought the answers as seen from an account, by question.
  public func answerEntries(seenFrom account: Account.ID) -> [Question.ID: Int] {
    answers.mapValues(\.entry).merging((accountAnswers[account] ?? [:]).mapValues(\.entry)) {
      _, own in own
    }
  }
}

/// A value that the journal holds, with the entry that brought it.
public struct Recorded<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  /// What was said.
  public let value: Value
  /// The number of the entry.
  public let entry: Int
  /// The local day of the entry.
  public let day: Day
  /// Who wrote it.
  public let actor: String
  /// How we know who it was.
  public let known: Actor.Known

  /// A value and where it came from.
  init(value: Value, entry: Int, day: Day, actor: String, known: Actor.Known = .named) {
    self.value = value
    self.entry = entry
    self.day = day
    self.actor = actor
    self.known = known
  }

  /// A value and the record it came with.
  init(_ value: Value, _ record: Record) {
    self.init(
      value: value, entry: record.number, day: record.day, actor: record.actor,
      known: record.known)
  }
}

/// The plan of one account as it was made and changed.
public struct PlanRecord: Hashable, Sendable, Codable {
  /// Which checklist.
  public let checklist: Checklist.ID
  /// Day 1.
  public internal(set) var start: Day
  /// The items that are in it.
  public internal(set) var items: [PlannedItem]
  /// The items that left it.
  public internal(set) var removed: [RemovedItem]
  /// The items that apply no more and are in it all the same, because they were done.
  public internal(set) var kept: [RemovedItem] = []
  /// The days of the week on which something is due; empty: every day.
  public internal(set) var workingDays: Set<Day.OfWeek> = []
}
