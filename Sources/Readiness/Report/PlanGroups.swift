/// What the items of a plan can be shown by.
public enum PlanGrouping: String, Sendable, Codable, CaseIterable {
  /// By the weeks of the plan.
  case week
  /// By the part of the subject.
  case area
  /// By who does them.
  case owner
  /// By how much they matter.
  case priority
  /// By how we know that they are done.
  case grade
}

/// A plan for the page, grouped by something else than its weeks.
public struct PlanGroups: Encodable, Sendable {
  /// The account.
  public let account: Account.ID
  /// Day 1.
  public let start: Day
  /// The day it was judged on.
  public let day: Day
  /// What it is grouped by.
  public let by: PlanGrouping
  /// Which items are shown, in words; empty if it is all of them.
  public let filter: String
  /// The groups that hold items.
  public let groups: [Group]
  /// What it adds up to.
  public let totals: PlanTotals
  /// That everything assigned hangs on one person; empty unless it does.
  public let reliance: String
  /// What scores are.
  public let formula = Score.formula

  /// Items that have something in common.
  public struct Group: Encodable, Sendable {
    /// What they have in common.
    public let title: String
    /// What it adds up to.
    public let totals: PlanTotals
    /// Its items.
    public let items: [PlanLine]
  }

  /// The page of a plan.
  /// - Parameters:
  ///   - questions: the titles of questions by id.
  ///   - selection: which items are shown.
  public init(
    _ plan: PlanToday, by: PlanGrouping, checklist: Checklist, questions: [Question.ID: String],
    selection: Selection = Selection(), reliance: Reliance? = nil
  ) {
    account = plan.account
    start = plan.start
    day = plan.day
    self.by = by
    filter = selection.prose
    self.reliance = reliance?.sentence ?? ""
    let shown = plan.lines(selection, in: checklist)
    totals = PlanTotals(shown)
    let scores = plan.scores
    let ranked = by == .priority ? PlanGroups.ranked(shown, scores) : shown
    groups = by.groups(of: ranked, checklist).map { title, lines in
      let items = lines.map { line in
        PlanLine(line, checklist: checklist, questions: questions, score: scores[line.item.id])
      }
      return Group(title: title, totals: PlanTotals(lines), items: items)
    }
  }

  /// Open items by score, then what is closed, in the plan's order.
  private static func ranked(
    _ lines: [PlanToday.Line], _ scores: [Item.ID: Score]
  ) -> [PlanToday.Line] {
    let values = lines.map { scores[$0.item.id]?.value ?? -1 }
    return lines.indices.sorted { (-values[$0], $0) < (-values[$1], $1) }.map { lines[$0] }
  }
}

extension PlanGrouping {
  /// The groups in order, each with what its items have in common.
  fileprivate func groups(
    of lines: [PlanToday.Line], _ checklist: Checklist
  ) -> [(title: String, lines: [PlanToday.Line])] {
    let groups: [(String, [PlanToday.Line])] =
      switch self {
      case .week: [("The plan", lines)]
      case .area:
        checklist.areas.map { area in (area.title, lines.filter { $0.item.area == area.id }) }
      case .priority:
        Item.Priority.allCases.map { priority in
          (priority.rawValue.capitalizedFirst, lines.filter { $0.item.priority == priority })
        }
      case .grade:
        Grade.allCases.map { grade in
          ("Done, \(grade.rawValue)", lines.filter { $0.grade == grade })
        } + [("Not done", lines.filter { $0.grade == nil })]
      case .owner: PlanGrouping.owners(of: lines)
      }
    return groups.filter { !$0.1.isEmpty }
  }

  /// Persons who were named first, then the roles that items usually belong to and nobody was
  /// named for; each in the order in which the plan comes to them.
  private static func owners(
    of lines: [PlanToday.Line]
  ) -> [(String, [PlanToday.Line])] {
    let named = lines.filter { $0.record.owner != nil }.groupedByOwner
    let roles = lines.filter { $0.record.owner == nil }.groupedByOwner
    return named
      + roles.map { role, lines in ("\(role.capitalizedFirst) (the role; nobody is named)", lines) }
  }
}

extension [PlanToday.Line] {
  /// The items of each owner, in the order in which the owners first occur.
  var groupedByOwner: [(owner: String, lines: [PlanToday.Line])] {
    var names: [String] = []
    var groups: [String: [PlanToday.Line]] = [:]
    for line in self {
      let folded = PersonName.folded(line.owner)
      if groups[folded] == nil { names.append(folded) }
      groups[folded, default: []].append(line)
    }
    return names.map { name in (groups[name]?.first?.owner ?? name, groups[name] ?? []) }
  }
}
