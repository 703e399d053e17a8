import Readiness

/// A change of a plan as text for a terminal.
enum PlannerText {
  /// What comes in, what moves, what leaves; nil: there is no plan to change.
  static func change(_ change: PlanChange?) -> String {
    guard let change else { return "There is no plan yet.\n" }
    guard !change.event.isEmpty else { return "The plan stays as it is.\n" }
    var text = ""
    for item in change.event.added { text += line(item, change) }
    let here = Set(change.event.added.map(\.item)).union(change.before)
    for item in change.event.removed where here.isDisjoint(with: item.into ?? []) {
      let gone = item.title == nil ? "no longer applies" : "is no more"
      text += "  - \(item.item), \(gone)" + because(item)
    }
    for item in change.event.kept ?? [] {
      text += "  = \(item.item), done before and kept: no longer asked for" + because(item)
    }
    return text
  }

  /// What comes in and what leaves, without what only moves.
  static func comings(_ change: PlanChange?) -> String {
    guard let change else { return "" }
    let event = Event.Replanned(
      added: change.event.added.filter { !change.before.contains($0.item) },
      removed: change.event.removed, kept: change.event.kept ?? [])
    guard !event.isEmpty else { return "" }
    return self.change(PlanChange(account: change.account, event: event, before: change.before))
  }

  private static func line(_ item: PlannedItem, _ change: PlanChange) -> String {
    let past = change.event.removed.filter { $0.into?.contains(item.item) == true }.map(\.item.text)
    let unsure = item.unsure.map(\.text).joined(separator: ", ")
    let ending = unsure.isEmpty ? "\n" : " (as long as \(unsure) is not answered)\n"
    if change.before.contains(item.item) {
      return "  ~ \(item.item), now due \(item.due)\(ending)"
    }
    let name =
      past.isEmpty ? "+ \(item.item)" : "> \(item.item) for \(past.joined(separator: ", "))"
    return "  \(name), due \(item.due)\(ending)"
  }

  private static func because(_ item: RemovedItem) -> String {
    let questions = item.because.map(\.text).joined(separator: ", ")
    return questions.isEmpty ? "\n" : " because of \(questions)\n"
  }
}
