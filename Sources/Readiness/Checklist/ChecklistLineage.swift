/// The rules of what carries on what: `replaces` names retired ids only, and never leads back.
extension Checklist {
  /// What is wrong with what items, and retired items, carry on. Paths are `items/ID/replaces/N` and
  /// `retired/ID/replaces/N`.
  func lineages(_ live: Set<Item.ID>) -> [Fault] {
    let own = items.flatMap { item in
      faults(in: item.replaces, at: "items/\(item.id)/replaces", live)
    }
    let past = lineage.sorted { $0.key < $1.key }.flatMap { id, replaced in
      faults(in: replaced, at: "retired/\(id)/replaces", live)
    }
    return own + past + circles
  }

  private func faults(
    in replaced: [Item.ID], at path: String, _ live: Set<Item.ID>
  ) -> [Fault] {
    let gone = Set(retired)
    return replaced.enumerated().compactMap { index, id in
      let place = "\(path)/\(index)"
      if live.contains(id) {
        return Fault(
          place, "it carries on \"\(id)\", which is still an item",
          remedy: "retire \(id), or leave it out here")
      }
      guard !gone.contains(id) else { return nil }
      return Fault(
        place, "it carries on \"\(id.text.shortened())\", which is no retired item",
        remedy: Suggestion.question(for: id.text, among: gone.map(\.text))
          ?? "list the id that it had under retired")
    }
  }

  /// Retired items that carry themselves on in the end, each told once.
  private var circles: [Fault] {
    var told: Set<Item.ID> = []
    return lineage.keys.sorted().compactMap { id in
      guard !told.contains(id), let circle = circle(from: id) else { return nil }
      told.formUnion(circle)
      return Fault(
        "retired/\(id)/replaces",
        "it carries on itself in the end: "
          + (circle + [id]).map(\.text).joined(separator: " carries on "),
        remedy: "remove one of these")
    }
  }

  /// The way from a retired item through what it carries on back to itself; nil if there is none.
  private func circle(from id: Item.ID) -> [Item.ID]? {
    var ways = [[id]]
    var seen: Set<Item.ID> = []
    while let way = ways.popLast(), let last = way.last {
      for next in lineage[last] ?? [] {
        if next == id { return way }
        if seen.insert(next).inserted { ways.append(way + [next]) }
      }
    }
    return nil
  }
}
