/// What a list of plan lines adds up to, in sentences. The four grades always stand apart; what
/// there is nothing of is left out otherwise.
struct TotalsProse {
  private let lines: [PlanToday.Line]

  init(_ lines: [PlanToday.Line]) {
    self.lines = lines
  }

  /// The sentences on one line.
  var text: String {
    [closed, wanted, accepted, left, work].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func count(_ state: PlanToday.State) -> Int { lines.count { $0.state == state } }

  private var closed: String {
    let done = count(.done) + count(.proofWanted)
    let grades = Grade.allCases.map { grade in
      "\(lines.count { $0.grade == grade }) \(grade.rawValue)"
    }
    return "\(done) of \(lines.count) items \(done == 1 ? "is" : "are") done: "
      + grades.joined(separator: ", ") + "."
  }

  private var wanted: String {
    switch count(.proofWanted) {
    case 0: ""
    case 1: "One of them asks for a better proof than it has."
    case let wanted: "\(wanted) of them ask for a better proof than they have."
    }
  }

  private var accepted: String {
    let parts = [
      phrase(count(.waived), "is waived", "are waived"),
      phrase(count(.notApplicable), "does not apply", "do not apply"),
    ].compactMap(\.self)
    return parts.isEmpty ? "" : Prose.list(parts) + " for a time."
  }

  private var left: String {
    guard lines.contains(where: \.isOpen) else { return "" }
    let parts = [
      phrase(count(.open), "can be done now", "can be done now"),
      phrase(count(.started), "is being worked on", "are being worked on"),
      phrase(count(.blocked), "waits for another", "wait for others"),
      phrase(count(.lapsed), "has to be proved again", "have to be proved again"),
      phrase(
        count(.contradicted), "is contradicted by a later answer",
        "are contradicted by later answers"),
    ].compactMap(\.self)
    let overdue = lines.count(where: \.isOverdue)
    let late = phrase(overdue, "is overdue", "are overdue") ?? "nothing is overdue"
    return Prose.list(parts) + "; \(late)."
  }

  private var work: String {
    let minutes = lines.filter(\.isOpen).reduce(0) { $0 + $1.item.minutes }
    let dollars = lines.reduce(0) { $0 + $1.item.dollars }
    let time = minutes == 0 ? "No work is left" : "Work left: \(Prose.time(minutes: minutes))"
    return dollars == 0 ? "\(time)." : "\(time); all of it costs about \(dollars) USD a month."
  }

  private func phrase(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
  }
}
