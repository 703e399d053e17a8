/// Which items of a plan are meant: the filters of the views, and of the verbs that take many items
/// at once.
///
/// Different filters narrow each other; several values of one filter widen it. An empty selection
/// means every item.
public struct Selection: Hashable, Sendable {
  /// The parts of the subject they belong to.
  public var areas: [ID<Checklist.Area>] = []
  /// Who does them: whoever was named, else the role that usually owns them.
  public var owners: [String] = []
  /// How much they matter.
  public var priorities: [Item.Priority] = []
  /// The weeks of the plan in which they are due, from 1.
  public var weeks: [Int] = []
  /// Where they stand.
  public var states: [PlanToday.State] = []
  /// Only those with something to do.
  public var isOpen = false
  /// Only those past their day.
  public var isOverdue = false
  /// Only those that wait for another.
  public var isBlocked = false
  /// Only those that are closed now and whose last day is this one or an earlier one.
  public var lapsingBy: Day?
  /// Words that all stand in the id, the title, the area, the owner or what was said of the item.
  public var search = ""

  /// Every item.
  public init() {}

  /// Whether nothing narrows it.
  public var isEverything: Bool { self == Selection() }

  /// Whether an item of a plan is meant.
  /// - Parameters:
  ///   - start: day 1 of the plan, from which weeks count.
  ///   - checklist: where the areas have their titles.
  public func selects(_ line: PlanToday.Line, start: Day, checklist: Checklist) -> Bool {
    guard areas.isEmpty || areas.contains(line.item.area),
      priorities.isEmpty || priorities.contains(line.item.priority),
      states.isEmpty || states.contains(line.state),
      owners.isEmpty || owners.contains(where: { PersonName.areSame($0, line.owner) }),
      !isOpen || line.isOpen, !isOverdue || line.isOverdue, !isBlocked || line.state == .blocked
    else { return false }
    let week = PlanReport.Week.index(of: line.due.number - start.number) + 1
    guard weeks.isEmpty || weeks.contains(week) else { return false }
    if let lapsingBy {
      guard let until = line.closedUntil, until <= lapsingBy else { return false }
    }
    return finds(line, checklist)
  }

  /// Whether every word stands somewhere. Case does not count.
  private func finds(_ line: PlanToday.Line, _ checklist: Checklist) -> Bool {
    let words = search.lowercased().split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return true }
    let texts = line.searched(checklist).map { $0.lowercased() }
    return words.allSatisfy { word in texts.contains { $0.contains(word) } }
  }
}

extension PlanToday.Line {
  /// What can be searched in: names, and what was said when it was closed, accepted or reopened.
  fileprivate func searched(_ checklist: Checklist) -> [String] {
    let area = checklist.areas.first { $0.id == item.area }?.title
    let said = [
      record.done?.value.note, record.waived?.value.reason, record.waived?.value.control,
      record.skipped?.value.reason, record.reopened?.value.reason,
    ]
    let evidence = record.done?.value.evidence?.map(\.prose) ?? []
    return [item.id.text, item.title, item.area.text, owner]
      + [area].compactMap(\.self) + said.compactMap(\.self) + evidence
  }
}

extension PlanToday {
  /// The items that are meant, in the plan's order.
  public func lines(_ selection: Selection, in checklist: Checklist) -> [Line] {
    lines.filter { selection.selects($0, start: start, checklist: checklist) }
  }
}
