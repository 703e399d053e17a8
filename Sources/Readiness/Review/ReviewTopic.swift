/// A subject on the agenda of a review.
public struct ReviewTopic: Hashable, Sendable {
  /// What it is.
  public let subject: ReviewSubject
  /// What it is called.
  public let title: String
  /// To which part of the agenda it belongs.
  public let part: Part
  /// Why it stands there, the most pressing first; never empty.
  public let reasons: [ReviewReason]
  /// How much it matters.
  public let risk: Item.Priority
  /// Who has to do with it: whoever was named, else the role that usually owns it; nil: nobody.
  public let owner: String?

  /// A part of the agenda.
  public enum Part: String, Sendable, Encodable, CaseIterable {
    /// What is false, late, or about to be.
    case must
    /// What is answered anew.
    case facts
  }

  init(
    _ subject: ReviewSubject, _ title: String, _ part: Part, _ reasons: [ReviewReason],
    risk: Item.Priority, owner: String? = nil
  ) {
    self.subject = subject
    self.title = title
    self.part = part
    self.reasons = reasons.enumerated().sorted {
      (-$0.element.urgency, $0.offset) < (-$1.element.urgency, $1.offset)
    }.map(\.element)
    self.risk = risk
    self.owner = owner
  }

  /// What it is ranked by: how much it matters, by how much its first reason presses.
  public var score: Int { risk.weight * (reasons.first?.urgency ?? 0) }

  /// How many minutes it takes to talk about. The figures are ours: a guess until a company's own
  /// reviews say better.
  public var minutes: Int {
    switch subject.kind {
    case .item: risk <= .high ? 4 : 2
    case .question: 2
    case .drill, .run, .plan: 3
    }
  }

  /// Why it stands there, in words.
  public var because: String { Prose.list(reasons.map(\.text)) }

  /// Whether Enter alone may mean that it is as it was.
  public var mayBeWavedThrough: Bool { risk > .high && subject.kind == .item }
}

extension Item.Priority: Comparable {
  /// The most important first.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

extension ReviewTopic: Encodable {
  private enum Key: String, CodingKey {
    case kind, id, account, title, part, reasons, risk, owner, minutes, score
  }

  /// Writes the topic with what it is ranked by.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(subject.kind, forKey: .kind)
    try container.encode(subject.id, forKey: .id)
    try container.encode(subject.account?.text ?? "", forKey: .account)
    try container.encode(title, forKey: .title)
    try container.encode(part, forKey: .part)
    try container.encode(reasons, forKey: .reasons)
    try container.encode(risk, forKey: .risk)
    try container.encode(owner ?? "", forKey: .owner)
    try container.encode(minutes, forKey: .minutes)
    try container.encode(score, forKey: .score)
  }
}
