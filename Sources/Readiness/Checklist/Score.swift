/// How much risk an hour at an item removes: what open items are ranked by. The formula is printed
/// wherever the number is.
public struct Score: Hashable, Sendable, Encodable {
  /// What the item itself weighs.
  public let weight: Int
  /// Half of what the open items weigh that wait for it, directly or through others.
  public let unblocks: Double
  /// The hours it takes.
  public let hours: Double

  /// Weight, and half of what it unblocks, for each hour; rounded to tenths.
  public var value: Double {
    ((Double(weight) + unblocks) / hours * 10).rounded() / 10
  }

  /// The formula, as it is printed.
  public static let formula =
    "score = (weight + half the weight of what waits for it) / hours; weight: critical 27, "
    + "high 9, medium 3, low 1, double where an answer makes it urgent; hours: 0.25 at least"

  /// An item that takes no time at all would rank before everything.
  static let leastHours = 0.25

  /// `108.0`, the same in every locale.
  public var text: String { value.description }

  /// `(27 + 4.5) / 0.5 h`.
  public var parts: String {
    let sum = unblocks == 0 ? "\(weight)" : "(\(weight) + \(unblocks))"
    return "\(sum) / \((hours * 100).rounded() / 100) h"
  }

  private enum CodingKeys: String, CodingKey {
    case value, weight, unblocks, hours
  }

  /// Writes the number with its parts.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encode(weight, forKey: .weight)
    try container.encode(unblocks, forKey: .unblocks)
    try container.encode(hours, forKey: .hours)
  }
}

extension Item.Priority {
  /// What it weighs: each level three times the one below, so that one critical item outweighs a
  /// handful of others, and two short ones of a level less can still come first. The steps are
  /// ours.
  public var weight: Int {
    switch self {
    case .critical: 27
    case .high: 9
    case .medium: 3
    case .low: 1
    }
  }
}

extension PlanToday {
  /// The score of each open item.
  public var scores: [Item.ID: Score] {
    let open = lines.filter(\.isOpen)
    let weights = Dictionary(
      open.map { ($0.item.id, $0.item.priority.weight * ($0.isUrgent ? 2 : 1)) }
    ) { first, _ in first }
    var waiting: [Item.ID: [Item.ID]] = [:]
    for line in open {
      for need in line.waitsFor { waiting[need, default: []].append(line.item.id) }
    }
    let scored = open.map { line in
      let behind = PlanToday.reached(from: line.item.id, by: waiting)
      let score = Score(
        weight: weights[line.item.id] ?? 0,
        unblocks: behind.reduce(0) { $0 + Double(weights[$1] ?? 0) } / 2,
        hours: max(Score.leastHours, Double(line.item.minutes) / 60))
      return (line.item.id, score)
    }
    return Dictionary(scored) { first, _ in first }
  }

  /// All that waits for an item, directly or through others, without the item itself.
  private static func reached(
    from start: Item.ID, by waiting: [Item.ID: [Item.ID]]
  ) -> Set<Item.ID> {
    var found: Set<Item.ID> = [start]
    var rest = [start]
    while let next = rest.popLast() {
      for item in waiting[next] ?? [] where found.insert(item).inserted { rest.append(item) }
    }
    return found.subtracting([start])
  }
}
