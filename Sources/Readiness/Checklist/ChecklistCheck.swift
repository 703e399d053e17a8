extension Checklist {
  /// Everything that is wrong with the checklist in itself and with what it refers to. Paths are
  /// `items/ID/…` and `retired/N`, positions from 0.
  ///
  /// - Parameter vocabulary: what conditions can speak of; nil leaves them unchecked.
  public func check(_ vocabulary: Vocabulary?) -> [Fault] {
    let known = Set(items.map(\.id))
    return items.flatMap { item in
      needs(of: item, known) + placement(of: item) + conditions(of: item, vocabulary)
        + care(with: item, vocabulary)
    } + cycles + reused(known) + lineages(known) + hours(vocabulary)
  }

  /// Items without words, and words without an item. Paths are `items/ID`, in the checklist for
  /// the first, in the prose for the second.
  public func check(
    prose: some Sequence<Item.ID>
  ) -> (withoutProse: [Fault], withoutItem: [Fault]) {
    let (known, told) = (Set(items.map(\.id)), Set(prose))
    let silent = items.filter { !told.contains($0.id) }.map { item in
      Fault(
        "items/\(item.id)", "the item \"\(item.id)\" has no prose",
        remedy: "add its why, how, check and undo to the prose of \(id)")
    }
    let loose = told.subtracting(known).sorted().map { other in
      let names = known.subtracting(told).map(\.text)
      let remedy = Suggestion.question(for: other.text, among: names)
      let problem =
        retired.contains(other)
        ? "the item \"\(other)\" is retired" : "there is no item \"\(other)\" in \(id)"
      return Fault("items/\(other)", problem, remedy: remedy ?? "Remove it")
    }
    return (silent, loose)
  }

  private func needs(of item: Item, _ known: Set<Item.ID>) -> [Fault] {
    item.needs.enumerated().compactMap { index, need in
      let path = "items/\(item.id)/needs/\(index)"
      guard let needed = items.first(where: { $0.id == need }) else {
        let isRetired = retired.contains(need)
        return Fault(
          path, "\(isRetired ? "retired" : "unknown") item \"\(need.text.shortened())\"",
          remedy: Suggestion.question(for: need.text, among: known.map(\.text)))
      }
      guard needed.day > item.day else { return nil }
      return Fault(
        path, "needs \(need), which is due on day \(needed.day), after its own day \(item.day)",
        remedy: "move one of them to another day")
    }
  }

  private func placement(of item: Item) -> [Fault] {
    var faults: [Fault] = []
    let path = "items/\(item.id)"
    if !areas.contains(where: { $0.id == item.area }) {
      let names = areas.map(\.id.text)
      faults.append(
        Fault(
          "\(path)/area", "unknown area \"\(item.area.text.shortened())\"",
          remedy: Suggestion.question(for: item.area.text, among: names)
            ?? "The areas are \(Suggestion.list(names, or: "and"))"))
    }
    if !(1...Item.lastDay).contains(item.day) {
      faults.append(
        Fault("\(path)/day", "day \(item.day) is not one of the days 1 to \(Item.lastDay)"))
    }
    if case .after(let period) = item.recurrence, !(7...1_100).contains(period.days) {
      faults.append(
        Fault(
          "\(path)/valid-for", "a proof that is good for \(period) is no use",
          remedy: "write a period from P7D to P3Y, or leave it out: good until something changes"))
    }
    return faults
  }

  private func conditions(of item: Item, _ vocabulary: Vocabulary?) -> [Fault] {
    guard let vocabulary else { return [] }
    let all = [
      ("applies-when", "select", item.appliesWhen), ("closed-when", "close", item.closedWhen),
      ("urgent-when", "hurry", item.urgentWhen),
    ]
    return all.flatMap { key, verb, condition -> [Fault] in
      guard let condition else { return [] }
      let path = "items/\(item.id)/\(key)"
      let faults = condition.faults(at: path, in: vocabulary)
      guard faults.isEmpty, condition.canHold(vocabulary) == false else { return faults }
      return [
        Fault(
          path, "no answers can \(verb) this item: \(condition) can never hold",
          remedy: "correct the condition, or remove the item")
      ]
    }
  }

  private func reused(_ known: Set<Item.ID>) -> [Fault] {
    retired.enumerated().filter { known.contains($0.element) }.map { index, id in
      Fault(
        "retired/\(index)", "\"\(id)\" is retired, and an item bears it",
        remedy: "give the item another id; a retired one is never used again")
    }
  }

  /// The circles among the needs, each told once, from the item that stands first in the file.
  private var cycles: [Fault] {
    let needs = Dictionary(items.map { ($0.id, $0.needs) }) { first, _ in first }
    let stuck = unreachable(needs)
    var told: Set<Item.ID> = []
    return items.compactMap { item in
      guard stuck.contains(item.id), !told.contains(item.id) else { return nil }
      var way = [item.id]
      var next = item.id
      while let need = needs[next]?.first(where: stuck.contains) {
        if let start = way.firstIndex(of: need) {
          let circle = way[start...] + [need]
          let isNew = circle.allSatisfy { !told.contains($0) }
          told.formUnion(way)
          return isNew ? Checklist.fault(circle: circle.map(\.text)) : nil
        }
        way.append(need)
        next = need
      }
      return nil
    }
  }

  private static func fault(circle: [String]) -> Fault {
    Fault(
      "items/\(circle.first ?? "")/needs",
      circle.count == 2
        ? "needs itself" : "needs itself in the end: \(circle.joined(separator: " needs "))",
      remedy: "remove one of these needs")
  }

  /// The items that can never be begun, because a circle stands before them.
  private func unreachable(_ needs: [Item.ID: [Item.ID]]) -> Set<Item.ID> {
    var waiting = needs.mapValues { list in Set(list.filter { needs[$0] != nil }).count }
    var dependents: [Item.ID: [Item.ID]] = [:]
    for (id, list) in needs {
      for need in Set(list) { dependents[need, default: []].append(id) }
    }
    var ready = waiting.filter { $0.value == 0 }.map(\.key)
    while let next = ready.popLast() {
      waiting[next] = nil
      for dependent in dependents[next] ?? [] {
        waiting[dependent, default: 0] -= 1
        if waiting[dependent] == 0 { ready.append(dependent) }
      }
    }
    return Set(waiting.keys)
  }
}
