extension Checklist {
  /// What became of the items of an older checklist.
  /// - Parameters:
  ///   - words: the words of the older items.
  ///   - newWords: the words of these.
  public func differences(
    since old: Checklist, words: [Item.ID: ItemProse], newWords: [Item.ID: ItemProse]
  ) -> [Difference] {
    let before = Dictionary(old.items.map { ($0.id, $0) }) { first, _ in first }
    let here = items.compactMap { item -> Difference? in
      let past = item.pastIDs.filter { before[$0] != nil }
      let origin = before[item.id] ?? past.first.flatMap { before[$0] }
      let parts = origin.map { earlier in
        facts(of: earlier, item) + Checklist.words(words[earlier.id], newWords[item.id])
      }
      let act = act(of: item, isOld: before[item.id] != nil, past)
      guard act != .changed || parts?.isEmpty == false else { return nil }
      return Difference(
        .item, act, item.id.text, title: item.title, from: past.map(\.text),
        parts: act == .merged ? [] : parts ?? [])
    }
    let live = Set(items.map(\.id))
    let gone = old.items.filter { !live.contains($0.id) && successors(of: $0.id).isEmpty }
    return here + gone.map { Difference(.item, .removed, $0.id.text, title: $0.title) }
  }

  private func act(of item: Item, isOld: Bool, _ past: [Item.ID]) -> Difference.Act {
    guard let only = past.first else { return isOld ? .changed : .added }
    guard past.count == 1, !isOld else { return .merged }
    return successors(of: only).count > 1 ? .split : .renamed
  }

  /// Ids as they are called here.
  public func current(_ ids: [Item.ID]) -> [Item.ID] {
    let live = Set(items.map(\.id))
    return ids.flatMap { id in
      let heirs = live.contains(id) ? [] : successors(of: id).map(\.id)
      return heirs.isEmpty ? [id] : heirs
    }
  }

  /// What a plan needs of an item.
  private func facts(of old: Item, _ new: Item) -> [Difference.Part] {
    (plain(old, new) + conditions(old, new)).compactMap(\.self)
  }

  private func plain(_ old: Item, _ new: Item) -> [Difference.Part?] {
    [
      .init("title", old.title, new.title),
      .init("scope", old.scope.rawValue, new.scope.rawValue),
      .init("area", old.area.text, new.area.text),
      .init("priority", old.priority.rawValue, new.priority.rawValue),
      .init("day", String(old.day), String(new.day)),
      .init("minutes", String(old.minutes), String(new.minutes)),
      .init("dollars", String(old.dollars), String(new.dollars)),
      .init("owner", old.owner, new.owner),
    ]
  }

  private func conditions(_ old: Item, _ new: Item) -> [Difference.Part?] {
    let needs = Set(current(old.needs))
    func says(_ silent: String) -> (Condition?) -> String { { $0?.description ?? silent } }
    return [
      .init("needs", needs, Set(new.needs)) { Checklist.list($0) },
      .init("applies-when", old.appliesWhen, new.appliesWhen, says("always")),
      .init("closed-when", old.closedWhen, new.closedWhen, says("never")),
      .init("urgent-when", old.urgentWhen, new.urgentWhen, says("never")),
      .init("valid-for", old.recurrence, new.recurrence) { (one: Recurrence) -> String in
        one.prose.isEmpty ? "once" : one.prose
      },
      .init("proof", old.proof.rawValue, new.proof.rawValue),
      .init("effects", old.effects, new.effects) { (effects: Set<Item.Effect>) -> String in
        Item.Effect.allCases.filter(effects.contains).map(\.rawValue).joined(separator: ", ")
      },
    ]
  }

  private static func list(_ ids: Set<Item.ID>) -> String {
    ids.isEmpty ? "nothing" : ids.sorted().map(\.text).joined(separator: ", ")
  }

  /// What is said of an item.
  private static func words(_ old: ItemProse?, _ new: ItemProse?) -> [Difference.Part] {
    guard let old, let new else { return [] }
    return [
      .init("because", old.because, new.because), .init("why", old.why, new.why),
      .init("how", old.how, new.how), .init("check", old.check, new.check),
      .init("undo", old.undo, new.undo), .init("skip-when", old.skipWhen, new.skipWhen),
      .init("alone", old.alone, new.alone),
      .init("notes", old.notes, new.notes) { $0.map(\.say).joined(separator: "\n") },
      .init("controls", old.controls, new.controls) { controls in
        controls.map { "\($0.framework) \($0.control)" }.joined(separator: ", ")
      },
      .init("sources", old.sources, new.sources) { $0.map(\.title).joined(separator: ", ") },
    ].compactMap(\.self)
  }
}
