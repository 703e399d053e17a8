/// An item that stands otherwise than before, and why.
public struct ItemMovement: Hashable, Sendable {
  /// The item, as it is called now.
  public let subject: ReviewSubject
  /// What is true when it is done.
  public let title: String
  /// How it stood; nil: it was in no plan.
  public let from: ItemStanding?
  /// How it stands; nil: it is in no plan.
  public let to: ItemStanding?
  /// What it was called before, where content carries it on under another id.
  public let once: String?
  /// Why it moved.
  public let cause: MovementCause
  /// The entries of the journal that say so, in their order.
  public let entries: [Int]
  /// Who recorded the newest of them; empty if there is none.
  public let actor: String

  /// `open → done, self-stated`
  public var words: String {
    guard from != to else { return to?.words ?? "" }
    let words = [from, to].map { $0?.words ?? "not in the plan" }
    return words.joined(separator: " → ")
  }
}

extension ItemMovement: Encodable {
  private enum Key: String, CodingKey {
    case account, item, title, from, to, once, cause, why, questions, entries
    case actor = "by"
  }

  /// Writes the word for programs and the words for people.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(subject.account?.text ?? "", forKey: .account)
    try container.encode(subject.id, forKey: .item)
    try container.encode(title, forKey: .title)
    try container.encode(from, forKey: .from)
    try container.encode(to, forKey: .to)
    try container.encode(once ?? "", forKey: .once)
    try container.encode(cause.word, forKey: .cause)
    try container.encode(cause.text, forKey: .why)
    try container.encode(cause.questions, forKey: .questions)
    try container.encode(entries, forKey: .entries)
    try container.encode(actor, forKey: .actor)
  }
}
