/// How everything stood when a review was closed, as it is recorded: small enough for one entry,
/// complete enough to hold any later reading of the journal against it.
public struct ReviewSnapshot: Hashable, Sendable, Codable {
  /// The content by which it was judged.
  public let pack: PackReference
  /// The day on which it was judged.
  public let day: Day
  /// The recommendation; nil: there is none yet.
  public let decision: Decision?
  /// The answers of the organization, by question.
  public let answers: [Question.ID: Answer]
  /// The open accounts, in the order they were added.
  public let accounts: [AccountStanding]

  /// A recommendation.
  public struct Decision: Hashable, Sendable, Codable {
    /// The outputs by name: `outcome`, `shape`.
    public let outputs: [String: String]
    /// The facts by name.
    public let facts: [String: String]
  }

  /// How the plan of one account stood.
  public struct AccountStanding: Hashable, Sendable, Codable {
    /// The account.
    public let account: Account.ID
    /// Its own answers, by question.
    public let answers: [Question.ID: Answer]
    /// Its items, in the order of their ids.
    public let items: [ItemStanding]
  }

  /// How an item stood.
  public struct ItemStanding: Hashable, Sendable, Codable {
    /// The item.
    public let item: Item.ID
    /// Where it stood.
    public let state: PlanToday.State
    /// How it was known to be done; nil: it was not.
    public let grade: Grade?
    /// The last day on which it stays closed; nil: it was open, or until something changes.
    public let until: Day?
    /// The SHA-256 of each file that proves it, in hexadecimal; nil: there is none.
    public let evidence: [String]?
  }

  /// How everything stands.
  /// - Parameters:
  ///   - pack: the content by which it is judged.
  ///   - plans: the plans of the open accounts.
  public init(_ state: WorkspaceState, pack: PackReference, plans: [PlanToday], on day: Day) {
    self.pack = pack
    self.day = day
    decision = (state.decisions.last?.value).map {
      Decision(outputs: $0.outputs, facts: $0.facts)
    }
    answers = state.answers.mapValues(\.value)
    accounts = plans.map { plan in
      AccountStanding(
        account: plan.account,
        answers: (state.accountAnswers[plan.account] ?? [:]).mapValues(\.value),
        items: plan.lines.map(ItemStanding.init).sorted { $0.item < $1.item })
    }
  }
}

extension ReviewSnapshot.ItemStanding {
  init(_ line: PlanToday.Line) {
    item = line.item.id
    state = line.state
    grade = line.grade
    until = line.closedUntil
    let digests = (line.proof?.value.evidence ?? []).compactMap(\.digest)
    evidence = digests.isEmpty ? nil : digests.sorted()
  }
}

extension ReviewSnapshot {
  /// What a snapshot adds up to over all accounts.
  public struct Totals: Hashable, Sendable, Encodable {
    /// How many items there are.
    public let items: Int
    /// How many are done, whatever the grade.
    public let done: Int
    /// How many of those were read from a machine's output or confirmed by a second person.
    public let verified: Int
    /// How many are accepted as they are, for a time.
    public let accepted: Int

    /// The verified ones in per cent of all items, rounded down.
    public var share: Int { items == 0 ? 0 : verified * 100 / items }
  }

  /// What it adds up to. An item of the organization stands in one plan only.
  public var totals: Totals {
    let items = accounts.flatMap(\.items)
    return Totals(
      items: items.count, done: items.count { $0.grade != nil },
      verified: items.count { $0.grade.map { $0 >= .witnessed } ?? false },
      accepted: items.count { $0.state == .waived || $0.state == .notApplicable })
  }
}
