/// That everything which is assigned hangs on one person.
public struct Reliance: Encodable, Sendable {
  /// Who it is.
  public let person: String
  /// How many items are assigned to them.
  public let items: Int

  /// The one person on whom everything assigned in these plans hangs; nil if there are several or
  /// none, or if it is a single item.
  public init?(_ plans: [PlanToday]) {
    let assigned = plans.flatMap(\.lines).filter { $0.record.owner != nil }
    let owners = assigned.groupedByOwner
    guard assigned.count > 1, owners.count == 1, let only = owners.first else { return nil }
    person = only.owner
    items = assigned.count
  }

  /// It in words, with what is wrong with it.
  public var sentence: String {
    "Everything that is assigned, \(items) items, hangs on one person: \(person). "
      + "If they are ill or leave, nobody else is named for any of it."
  }
}
