/// Which ways in a plan has: what can cut off somebody's own needs one that stays.
extension PlanToday {
  /// Whether a way in that an item needs is proved, and all that the way itself rests on is closed.
  ///
  /// A waiver proves nothing, and neither does what only the onboarding assumed.
  /// - Parameter closing: the items that are closed right before it.
  public func hasWayIn(for item: Item, after closing: Set<Item.ID> = []) -> Bool {
    waysIn(for: item).contains { way in
      let isProved = closing.contains(way.item.id) || (way.grade ?? .assumed) > .assumed
      return isProved && closing.isSuperset(of: way.waitsFor)
    }
  }

  /// What the ways in rest on that an item needs, as far as it is open.
  public func missing(forWaysInOf item: Item) -> [Item.ID] {
    waysIn(for: item).flatMap(\.waitsFor)
  }

  /// The items that were closed by proof and can cut off a way in, while a way that was to stay is
  /// proved no more. Who closed one with a reason all the same knew that, and where no way was ever
  /// proved, an answer said how things were before.
  public var exposed: [Line] {
    lines.filter { line in
      line.grade != nil && line.item.effects.contains(.cutsOff)
        && line.proof?.value.despite == nil && !hasWayIn(for: line.item)
        && waysIn(for: line.item).contains { $0.proof != nil || $0.record.reopened != nil }
    }
  }

  /// That these items stand without a way in; empty if there are none.
  public var exposure: String {
    let names = exposed.map(\.item.id.text)
    guard !names.isEmpty else { return "" }
    return "\(Suggestion.list(names, or: "and")) cut off a way in, and no way that stays is "
      + "proved now"
  }

  private func waysIn(for item: Item) -> [Line] {
    lines.filter { item.needs.contains($0.item.id) && $0.item.effects.contains(.wayIn) }
  }
}
