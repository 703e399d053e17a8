/// A number of a view: what is counted, how many there are, and which items those are.
public struct ItemCount: Encodable, Sendable {
  /// The permanent name of the number.
  public let id: String
  /// What is counted, in words.
  public let title: String
  /// What that means, for somebody who reads it for the first time.
  public let meaning: String
  /// How many.
  public let count: Int
  /// The items that were counted.
  public let items: [Item.ID]

  /// What is counted.
  enum Kind: String, CaseIterable {
    case machineChecked = "machine-checked"
    case witnessed
    case selfStated = "self-stated"
    case assumed
    case waived
    case notApplicable = "not-applicable"
    case started, open, blocked, lapsed, contradicted
    case verified, told, accepted
    case toDo = "to-do"
    case overdue
    case proofWanted = "proof-wanted"
    case proofGone = "proof-gone"
  }

  /// The number of a kind in a plan.
  init(_ kind: Kind, in lines: [PlanToday.Line]) {
    let counted = lines.filter(kind.holds)
    id = kind.rawValue
    title = kind.title
    meaning = kind.meaning
    count = counted.count
    items = counted.map(\.item.id)
  }
}

extension ItemCount.Kind {
  /// Every item is one of these, and only one.
  static let population: [Self] = [
    .machineChecked, .witnessed, .selfStated, .assumed, .waived, .notApplicable, .started, .open,
    .blocked, .lapsed, .contradicted,
  ]

  /// Sums of these, and what else is to be known of some.
  static let marks: [Self] = [
    .verified, .told, .accepted, .toDo, .overdue, .proofWanted, .proofGone,
  ]

  /// Whether an item is counted.
  func holds(_ line: PlanToday.Line) -> Bool {
    switch self {
    case .machineChecked, .witnessed, .selfStated, .assumed:
      line.grade?.rawValue == rawValue
    case .waived, .notApplicable, .started, .open, .blocked, .lapsed, .contradicted, .proofWanted:
      line.state.rawValue == rawValue
    case .verified: line.grade.map { $0 >= .witnessed } ?? false
    case .told: line.grade.map { $0 < .witnessed } ?? false
    case .accepted: line.state == .waived || line.state == .notApplicable
    case .toDo: line.isOpen
    case .overdue: line.isOverdue
    case .proofGone: line.isOpen && line.proof != nil
    }
  }
}
