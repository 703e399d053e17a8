extension PlanRecord {
  private enum Key: String, CodingKey {
    case checklist, start, items, removed, kept, workingDays
  }

  /// Writes the days in the order of the week: a set has none, and the same state must be the same
  /// bytes, by which a snapshot is held against the journal.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(checklist, forKey: .checklist)
    try container.encode(start, forKey: .start)
    try container.encode(items, forKey: .items)
    try container.encode(removed, forKey: .removed)
    try container.encode(kept, forKey: .kept)
    try container.encode(
      Day.OfWeek.allCases.filter(workingDays.contains), forKey: .workingDays)
  }
}
