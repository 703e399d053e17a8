/// An item in a plan, and the day by which it should be done.
public struct PlannedItem: Hashable, Sendable {
  /// Which item.
  public let item: Item.ID
  /// By when.
  public let due: Day
  /// The open questions because of which nobody can tell whether it applies; then it does.
  public let unsure: [Question.ID]
  /// The questions whose changed answers brought it into the plan; empty if it was there from the
  /// beginning, or if nothing about answers did.
  public let because: [Question.ID]
  /// The content with which it came into the plan, such as `surefoot 2`; nil: not with other content.
  public let content: String?

  /// A planned item.
  public init(
    item: Item.ID, due: Day, unsure: [Question.ID] = [], because: [Question.ID] = [],
    content: String? = nil
  ) {
    self.item = item
    self.due = due
    self.unsure = unsure
    self.because = because
    self.content = content
  }

  /// The same with its questions by other ids.
  func naming(_ named: ([Question.ID]) -> [Question.ID]) -> PlannedItem {
    PlannedItem(
      item: item, due: due, unsure: named(unsure), because: named(because), content: content)
  }
}

extension PlannedItem: Codable {
  private enum Key: String, CodingKey {
    case item, due, unsure, because, content
  }

  /// Reads what earlier programs wrote, too: they did not know why an item came.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    item = try container.decode(Item.ID.self, forKey: .item)
    due = try container.decode(Day.self, forKey: .due)
    unsure = try container.decode([Question.ID].self, forKey: .unsure)
    because = try container.decodeIfPresent([Question.ID].self, forKey: .because) ?? []
    content = try container.decodeIfPresent(String.self, forKey: .content)
  }

  /// Leaves out why it came where there is nothing to say.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(item, forKey: .item)
    try container.encode(due, forKey: .due)
    try container.encode(unsure, forKey: .unsure)
    if !because.isEmpty { try container.encode(because, forKey: .because) }
    try container.encodeIfPresent(content, forKey: .content)
  }
}

/// An item that applies no more, and why.
public struct RemovedItem: Hashable, Sendable, Codable {
  /// Which item.
  public let item: Item.ID
  /// The questions whose answers changed.
  public let because: [Question.ID]
  /// The content since which it is no more, such as `surefoot 2`; nil: it has nothing to do with
  /// other content.
  public let content: String?
  /// What it said, where the content holds it no more.
  public let title: String?
  /// The items that carry on its history; nil if none does.
  public let into: [Item.ID]?

  /// A removed item.
  public init(
    item: Item.ID, because: [Question.ID], content: String? = nil, title: String? = nil,
    into: [Item.ID]? = nil
  ) {
    self.item = item
    self.because = because
    self.content = content
    self.title = title
    self.into = into
  }

  /// The same with its questions by other ids.
  func naming(_ named: ([Question.ID]) -> [Question.ID]) -> RemovedItem {
    RemovedItem(item: item, because: named(because), content: content, title: title, into: into)
  }
}
