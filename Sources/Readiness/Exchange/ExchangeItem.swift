/// What is said of an item of a plan to other programs, as far as its readers may know it.
public struct ExchangeItem: Hashable, Sendable {
  /// The name by which other programs know it for ever: the item, the account (for an item of the
  /// organization, none) and the beginning of the digest of the workspace's first entry, with dots
  /// between them.
  public let uid: String
  /// The item.
  public let id: Item.ID
  /// The account in whose plan it stands.
  public let account: Account.ID
  /// The account's 12 digits; empty if they are not known.
  public let accountNumber: String
  /// What it is about.
  public let scope: Scope
  /// What is true when it is done.
  public let title: String
  /// The part of the subject it belongs to.
  public let area: String
  /// How much it matters.
  public let priority: Item.Priority
  /// Where it stands.
  public let state: PlanToday.State
  /// Whether its day has passed and there is something to do.
  public let isOverdue: Bool
  /// By when.
  public let due: Day
  /// How we know that it is done; nil if it is not.
  public let grade: Grade?
  /// The last day on which it stays closed; nil: it is not closed, or until something changes.
  public let closedUntil: Day?
  /// Whether a proof or an exception with an end was ever recorded.
  public let hadEnd: Bool
  /// Who does it: a name, or the role that usually does.
  public let owner: String
  /// How many minutes it takes.
  public let minutes: Int
  /// What it costs a month, in US dollars.
  public let dollars: Int
  /// What must be done first.
  public let needs: [Item.ID]
  /// Why it matters, in a line; empty if that was not asked for or nobody said.
  public let why: Why
  /// What was said of the proof; empty if nothing was.
  public let note: String
  /// Why it is waived or does not apply; empty if it is neither.
  public let exception: String
  /// When it last changed.
  public let change: ExchangeChange

  /// Why an item matters.
  public struct Why: Hashable, Sendable {
    /// The words.
    public let text: String
    /// Whether they come from the content and are Markdown; else people wrote them.
    public let isMarkdown: Bool

    /// No words.
    public static let none = Why(text: "", isMarkdown: true)

    /// The words as Markdown.
    var markdown: String { isMarkdown ? text : Escape.markdown(text) }
  }

  /// Whether there is nothing to do.
  public var isClosed: Bool { state.isClosed }

  /// Whether it is done and the proof is good: what a tick in a list of tasks says.
  public var isProved: Bool { grade != nil }
}

/// An item that was in the plan of an account once and is no more.
public struct ExchangeLeft: Hashable, Sendable {
  /// The name by which other programs know it.
  public let uid: String
  /// The item.
  public let id: Item.ID
  /// The day it was last planned for.
  public let due: Day
  /// When it last changed.
  public let change: ExchangeChange
}
