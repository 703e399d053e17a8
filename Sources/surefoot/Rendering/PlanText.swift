import Readiness

/// A plan as text for a terminal.
enum PlanText {
  /// By week.
  static func page(_ report: PlanReport, ahead: String) -> String {
    var text = heading(report.account, report.start, report.day, report.filter, ahead)
    for week in report.weeks {
      let theme = week.theme.isEmpty ? "" : ": \(week.theme)"
      let name = week.later ? "After the thirty days" : "Week \(week.number)"
      let work = week.work.isEmpty ? "" : ", \(week.work)"
      text += "\n\(name)\(Escape.terminal(theme)) (\(week.from) to \(week.to)\(work))\n"
      text += week.items.map { line($0) }.joined()
    }
    text += moved("Come into the plan since it was made", report.arrived)
    text += moved("No longer in the plan", report.removed)
    text += moved("Done before and kept, though no longer asked for", report.kept)
    return text + foot(report.totals)
  }

  /// What came into the plan or left it, and why; a reason that several share is said once.
  private static func moved(_ heading: String, _ items: [PlanReport.Moved]) -> String {
    guard !items.isEmpty else { return "" }
    var reasons: [String] = []
    var groups: [String: [String]] = [:]
    for item in items {
      let because = item.because.isEmpty ? "" : "because of \(item.because)"
      let why = [because, item.note].filter { !$0.isEmpty }.joined(separator: "; ")
      if groups[why] == nil { reasons.append(why) }
      groups[why, default: []].append(item.id.text)
    }
    return "\n\(heading)\n"
      + reasons.map { why in
        let ids = (groups[why] ?? []).joined(separator: ", ")
        return "  \(ids)\(why.isEmpty ? "" : ": " + Escape.terminal(why))\n"
      }.joined()
  }

  /// By something else.
  static func page(_ page: PlanGroups, ahead: String) -> String {
    var text = heading(page.account, page.start, page.day, page.filter, ahead)
    let isRanked = page.by == .priority
    for group in page.groups {
      let items = group.totals.items == 1 ? "1 item" : "\(group.totals.items) items"
      let left = group.totals.toDo == 0 ? "" : ", \(group.totals.timeLeft) left"
      text += "\n\(Escape.terminal(group.title)) (\(items)\(left))\n"
      text += group.items.map { line($0, isRanked: isRanked) }.joined()
    }
    if !page.reliance.isEmpty { text += "\n\(Escape.terminal(page.reliance))\n" }
    text += foot(page.totals)
    return isRanked ? text + ranking : text
  }

  /// The thirty days on one screen; line by line for who cannot see a chart.
  static func month(_ report: PlanReport, _ burnUp: BurnUp, isPlain: Bool, ahead: String) -> String
  {
    let text = heading(report.account, report.start, report.day, "", ahead) + "\n"
    guard isPlain else {
      return text + BurnUpChart(burnUp).text + "\n" + wrapped(burnUp.words)
    }
    let lines = burnUp.days.map { day in
      let done = day.done.map { ", \($0) done, \(day.verified ?? 0) verified" } ?? ""
      return "day \(day.number), \(day.day): \(day.planned) of \(day.items) planned\(done)\n"
    }
    return text + wrapped(burnUp.words) + "\n" + lines.joined()
  }

  /// `  [x] 2026-11-23  root-mfa  The root user has …`, and where it stands below it.
  static func line(_ line: PlanLine, isRanked: Bool) -> String {
    var text = "  [\(line.box)] \(line.due)  \(line.id)  \(Escape.terminal(line.title))\n"
    var notes = line.status == "open" ? [] : [Escape.terminal(line.status)]
    if !line.state.isClosed { notes.append("\(line.minutes) minutes") }
    if line.dollars > 0 { notes.append("\(line.dollars) USD a month") }
    if line.assigned { notes.append(Escape.terminal(line.owner)) }
    if !line.part.isEmpty { notes.append(Escape.terminal(line.part)) }
    if !line.unsure.isEmpty { notes.append(Escape.terminal(line.unsure)) }
    if isRanked, let score = line.score { notes.append("score \(score.text) = \(score.parts)") }
    text += notes.isEmpty ? "" : "        \(notes.joined(separator: "; "))\n"
    return text
  }

  /// The same without its score.
  static func line(_ line: PlanLine) -> String { self.line(line, isRanked: false) }

  /// What scores are, for the foot of a page that shows them.
  static let ranking = """
    score = (weight + half the weight of what waits for it) / hours
      weight: critical 27, high 9, medium 3, low 1; double where an answer makes it
      urgent; hours: 0.25 at least

    """

  private static func heading(
    _ account: Account.ID, _ start: Day, _ day: Day, _ filter: String, _ ahead: String
  ) -> String {
    let number = day.number - start.number + 1
    let when = number < 1 ? "begins on \(start)" : "day \(number), from \(start)"
    return "\(account): \(when)\n" + (ahead.isEmpty ? "" : "\(ahead)\n")
      + (filter.isEmpty ? "" : "Only: \(Escape.terminal(filter))\n")
  }

  private static func foot(_ totals: PlanTotals) -> String {
    totals.items == 0 ? "\nNothing in the plan fits.\n" : "\n" + wrapped(totals.words)
  }

  /// Sentences on lines of 80 columns at most.
  static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 80 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { "\($0)\n" }.joined()
  }
}
