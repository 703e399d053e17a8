/// An item in a plan, and the day by which it should be done.
public struct PlannedItem: Hashable, Sendable, Codable {
  /// Which item.
  public let item: Item.ID
  /// By when.
  public let due: Day
  /// The open questions because of which nobody can tell whether it applies; then it does.
  public let unsure: [Question.ID]

  /// A planned item.
  public init(item: Item.ID, due: Day, unsure: [Question.ID] = []) {
    self.item = item
    self.due = due
    self.unsure = unsure
  }
}

/// An item that left a plan, and the answers because of which it did.
public struct RemovedItem: Hashable, Sendable, Codable {
  /// Which item.
  public let item: Item.ID
  /// The questions whose answers changed.
  public let because: [Question.ID]

  /// A removed item.
  public init(item: Item.ID, because: [Question.ID]) {
    self.item = item
    self.because = because
  }
}
