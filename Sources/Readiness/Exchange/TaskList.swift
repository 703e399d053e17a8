/// The items of a plan as a list of tasks in Markdown, to tick anywhere and to read back.
///
/// Source of the boxes: *GitHub Flavored Markdown Spec* 0.29, section 5.3. A task is known by the
/// code in brackets behind its title, the list by its second line.
public enum TaskList {
  /// The list.
  public static func text(_ exchange: Exchange) -> String {
    let mark = TaskListMark(
      account: exchange.account, day: exchange.day, number: exchange.head.number,
      digest: String(exchange.head.digest.hex.prefix(Exchange.digits)))
    var text = """
      # Tasks of \(exchange.account)

      \(mark.line)

      Tick what holds and keep the codes in brackets; everything else may be changed, moved or
      deleted. `surefoot import FILE` shows what it makes of it before it records anything.

      """
    var last: Int?
    for item in exchange.items {
      let week = PlanReport.Week.index(of: item.due.number - exchange.start.number)
      if week != last { text += heading(of: week, from: exchange.start) }
      last = week
      text += line(item)
    }
    return text
  }

  private static func heading(of week: Int, from start: Day) -> String {
    let days = PlanReport.Week.days(of: week)
    let (first, end) = (start.adding(days: days.lowerBound), start.adding(days: days.upperBound))
    return "\n## \(week > 3 ? "Later" : "Week \(week + 1)"), \(first) to \(end)\n\n"
  }

  /// `- [ ] **The root user has …** (`root-mfa`): due 2026-11-23, critical, 15 minutes, founder`
  private static func line(_ item: ExchangeItem) -> String {
    // Two stars before a blank of any kind are stars, and nothing bold.
    let words = item.title.split(whereSeparator: \.isWhitespace)
    let title = Escape.markdown(words.joined(separator: " "))
    var facts = ["due \(item.due)", item.priority.rawValue]
    if item.state != .open { facts.append(item.state.rawValue) }
    if item.isOverdue { facts.append("overdue") }
    facts += ["\(item.minutes) minutes", Escape.markdown(item.owner)]
    return "- [\(item.isProved ? "x" : " ")] **\(title.isEmpty ? "\(item.id)" : title)** "
      + "(`\(item.id)`): \(facts.joined(separator: ", "))\n"
  }
}
