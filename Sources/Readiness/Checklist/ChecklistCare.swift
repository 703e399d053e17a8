/// The rules that keep a plan from doing harm.
extension Checklist {
  /// What is careless about an item: that it may lock people out, that nothing says how it is
  /// proved, that it cannot be taken back where all must be.
  func care(with item: Item, _ vocabulary: Vocabulary?) -> [Fault] {
    lockOut(item, vocabulary) + looks(item) + finality(item, vocabulary) + rhythm(item)
  }

  /// Whatever can cut off the own way in needs a proved way that stays, named among its own needs
  /// so that no item between them can fall out of the plan, and applying whenever it does.
  private func lockOut(_ item: Item, _ vocabulary: Vocabulary?) -> [Fault] {
    guard item.effects.contains(.cutsOff) else { return [] }
    let path = "items/\(item.id)/cuts-off"
    let ways = items.filter { item.needs.contains($0.id) && $0.effects.contains(.wayIn) }
    let remedy = "add an item with way-in: true to its needs"
    guard !ways.isEmpty else {
      return [
        Fault(path, "it can cut off the way in, and needs no proof of another one", remedy: remedy)
      ]
    }
    let isSafe = ways.contains { way in
      guard let condition = way.appliesWhen else { return true }
      guard let vocabulary else { return true }
      let without = Condition.all([item.appliesWhen ?? .all([]), .not(condition)])
      return condition == item.appliesWhen || without.canHold(vocabulary) == false
    }
    guard !isSafe else { return [] }
    return [
      Fault(
        path,
        "it can be in a plan that has no proof of another way in: "
          + Suggestion.list(ways.map(\.id.text), or: "and") + " may not apply",
        remedy: remedy)
    ]
  }

  /// What closes and what hurries an item is read from answers alone, also long after.
  private func looks(_ item: Item) -> [Fault] {
    [("closed-when", item.closedWhen), ("urgent-when", item.urgentWhen)].flatMap { key, condition in
      (condition?.references ?? []).filter { subject in
        if case .question = subject { false } else { true }
      }.map { subject in
        Fault(
          "items/\(item.id)/\(key)", "it looks at \(subject.name), which is no question",
          remedy: "look at questions only")
      }
    }
  }

  private func finality(_ item: Item, _ vocabulary: Vocabulary?) -> [Fault] {
    guard item.effects.contains(.oneWay), let reversibleWhen, let vocabulary else { return [] }
    let both = Condition.all([item.appliesWhen ?? .all([]), reversibleWhen])
    guard both.canHold(vocabulary) != false else { return [] }
    return [
      Fault(
        "items/\(item.id)/one-way",
        "it cannot be taken back, and can be planned while \(reversibleWhen)",
        remedy: "narrow its applies-when")
    ]
  }

  /// A proof that somebody else gives is worth something for a time only.
  private func rhythm(_ item: Item) -> [Fault] {
    let isStrong = item.proof == .witnessed || item.proof == .machineChecked
    guard isStrong, item.recurrence == .once else { return [] }
    return [
      Fault(
        "items/\(item.id)/proof",
        "it asks for a \(item.proof.rawValue) proof, and nothing says how long that is good",
        remedy: "add valid-for or each")
    ]
  }

  /// The hours must be a question about a number.
  func hours(_ vocabulary: Vocabulary?) -> [Fault] {
    guard let hours, let vocabulary else { return [] }
    if case .numbers = vocabulary.questions[hours.question] { return [] }
    return [
      Fault(
        "hours/question", "\"\(hours.question.text.shortened())\" is no question about a number",
        remedy: Suggestion.question(
          for: hours.question.text, among: vocabulary.questions.keys.map(\.text)))
    ]
  }

  /// What the words of an item leave out. Paths are `items/ID`.
  public func check(prose: ItemProse, of item: Item, _ vocabulary: Vocabulary?) -> [Fault] {
    let path = "items/\(item.id)"
    var faults: [Fault] = []
    let needsTwo = item.proof == .witnessed
    if needsTwo, prose.alone.isEmpty {
      faults.append(
        Fault(
          path, "it wants a witness, and nothing says what somebody alone does",
          remedy: "add alone: what stands in for the second person, in writing"))
    }
    guard let vocabulary else { return faults }
    for (index, note) in prose.notes.enumerated() {
      let place = "\(path)/notes/\(index)/when"
      let wrong = note.when.faults(at: place, in: vocabulary)
      faults += wrong
      if wrong.isEmpty, note.when.canHold(vocabulary) == false {
        faults.append(
          Fault(place, "nobody can see this note: \(note.when) can never hold"))
      }
    }
    return faults
  }
}
