import Readiness

/// A change of a plan as text for a terminal.
enum PlannerText {
  /// What comes in, what moves, what leaves; nil: there is no plan to change.
  static func change(_ change: PlanChange?) -> String {
    guard let change else { return "There is no plan yet.\n" }
    guard !change.event.isEmpty else { return "The plan stays as it is.\n" }
    var text = ""
    for item in change.event.added {
      let isNew = !change.before.contains(item.item)
      let unsure = item.unsure.map(\.text).joined(separator: ", ")
      text += isNew ? "  + \(item.item), due \(item.due)" : "  ~ \(item.item), now due \(item.due)"
      text += unsure.isEmpty ? "\n" : " (as long as \(unsure) is not answered)\n"
    }
    for item in change.event.removed {
      let because = item.because.map(\.text).joined(separator: ", ")
      text +=
        "  - \(item.item), no longer applies"
        + (because.isEmpty ? "\n" : " because of \(because)\n")
    }
    return text
  }

  /// What comes in and what leaves, without what only moves.
  static func comings(_ change: PlanChange?) -> String {
    guard let change else { return "" }
    let event = Event.Replanned(
      added: change.event.added.filter { !change.before.contains($0.item) },
      removed: change.event.removed)
    guard !event.isEmpty else { return "" }
    return self.change(PlanChange(account: change.account, event: event, before: change.before))
  }
}
