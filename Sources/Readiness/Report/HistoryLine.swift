/// An entry of the journal for the page.
public struct HistoryLine: Encodable, Sendable {
  /// The entry's number.
  public let number: Int
  /// The instant it was written, UTC.
  public let instant: String
  /// The local day it was written.
  public let day: Day
  /// Who recorded it.
  public let actor: String
  /// The account it is about; empty for the organization.
  public let account: String
  /// Its kind.
  public let kind: String
  /// What it says, as a phrase.
  public let what: String
  /// What was odd about the clock; empty if nothing.
  public let clock: String

  /// The line of a record.
  public init(_ record: Record) {
    number = record.number
    instant = record.instant
    day = record.day
    actor = record.actor
    account = record.account?.text ?? ""
    kind = record.kind
    what = record.event.map(HistoryLine.phrase) ?? "redacted: what it said is gone"
    clock =
      switch record.clock {
      case .given: "time given"
      case .wentBack: "clock went back"
      case nil: ""
      }
  }

  private static func phrase(_ event: Event) -> String {
    switch event {
    case .made(let made): "workspace of \(made.name), days in \(made.zone)"
    case .adopted(let pack): pack.phrase
    case .accountAdded(let details): "account added\(phrase(details))"
    case .accountSet(let details): "account changed\(phrase(details))"
    case .accountClosed(let closing): "account closed: \(closing.reason)"
    case .answered(let answered): "\(answered.question): \(answered.answer.phrase)"
    case .finished(let end): "\(end.questionnaire) finished"
    case .decided(let decided): "decided: \(decided.phrase)"
    case .planned(let planned): "planned \(planned.items.count) items from \(planned.start)"
    case .replanned(let change): change.phrase
    case .paced(let pace): pace.phrase
    case .issued(let page): page.phrase
    case .undone(let undo): "took back \(Prose.list(undo.entries.map { "entry \($0)" }))"
    case .redacted(let redaction): "redacted entry \(redaction.entry): \(redaction.reason)"
    default: event.runPhrase ?? event.reviewPhrase ?? itemPhrase(event)
    }
  }

  /// What an event about one item says.
  private static func itemPhrase(_ event: Event) -> String {
    switch event {
    case .started(let body): "\(body.item) started"
    case .done(let done): done.phrase
    case .confirmed(let body): body.phrase
    case .reopened(let body): "\(body.item) reopened: \(body.reason)"
    case .assigned(let body): "\(body.item) " + (body.owner.map { "for \($0)" } ?? "for nobody")
    case .dated(let body):
      "\(body.item) " + (body.due.map { "due \($0)" } ?? "dated by the plan again")
    case .noted(let body): "\(body.item): \(body.note ?? "a private note")"
    case .attached(let body):
      "\(body.item): \(body.evidence.prose)" + (body.kept == nil ? "" : ", kept here")
    case .skipped(let body): "\(body.item) does not apply until \(body.until): \(body.reason)"
    case .waived(let body): body.phrase
    case .added(let body): "\(body.item) added: \(body.title), due \(body.due)"
    default: ""
    }
  }

  private static func phrase(_ details: Event.AccountDetails) -> String {
    let parts = [details.number, details.kind?.rawValue, details.environment].compactMap(\.self)
    return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
  }
}

extension Record {
  /// Whether it is about one of these items.
  public func concerns(anyOf items: [Item.ID]) -> Bool { items.contains(where: concerns) }

  /// Whether it is about an item.
  public func concerns(_ item: Item.ID) -> Bool {
    switch event {
    case .planned(let planned): planned.items.contains { $0.item == item }
    case .replanned(let change):
      change.added.contains { $0.item == item }
        || (change.removed + (change.kept ?? [])).contains {
          $0.item == item || $0.into?.contains(item) == true
        }
    default: event?.item == item || event?.reviewItem == item
    }
  }
}

extension Event.Adopted {
  fileprivate var phrase: String {
    let parts = [
      renamed.map { "questions renamed: " + Prose.list($0.map { "\($0.from) to \($0.to)" }) },
      outgrown.map { "open again: " + Prose.list($0.map(\.question.text)) },
    ]
    return (["content \(pack) \(version)"] + parts.compactMap(\.self)).joined(separator: "; ")
  }
}
