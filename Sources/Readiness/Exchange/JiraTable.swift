/// The items of a plan as issues for Jira's CSV import.
///
/// Source: Atlassian's documentation, *Import data from a CSV file*: a header row with `Summary`
/// and no punctuation, as many cells in every row, a field with several values as several columns
/// of one name, and an `Issue Key` to change what is there. The days are written `yyyy-MM-dd`, which
/// has to be said in the import's settings. It was not tried in Jira.
public enum JiraTable {
  /// The table.
  /// - Parameter existing: the issues that Jira has; nil: it was not asked. Without them, closed
  ///   items are left out and there is no column for keys; with them, what is there is changed, and
  ///   closed items that are there are named, too, with their new text.
  public static func table(_ exchange: Exchange, existing: ExistingTickets? = nil) -> CSVTable {
    let keys = exchange.items.map { existing?.key(of: $0.uid) }
    let wanted = zip(exchange.items, keys).filter { item, key in !item.isClosed || key != nil }
    let columns = [
      "Summary", "Issue Type", "Description", "Priority", "Due Date", "Labels", "Labels", "Labels",
    ]
    return CSVTable(
      header: (existing == nil ? [] : ["Issue Key"]) + columns,
      rows: wanted.map { item, key in
        (existing == nil ? [] : [.text(key ?? "")]) + row(item)
      })
  }

  /// Labels of Jira are words without spaces; by the last one an issue is known again.
  private static func row(_ item: ExchangeItem) -> [CSVTable.Cell] {
    [
      .text(Escape.line(item.title).shortened(to: 250)), .text("Task"),
      .text(ExchangeBody.plain(item, escape: Escape.jira)), .text(priority(item)),
      .text(item.due.description), .text("surefoot"), .text("surefoot-\(item.state.rawValue)"),
      .text(item.uid),
    ]
  }

  /// The names of Jira's own scheme of priorities.
  private static func priority(_ item: ExchangeItem) -> String {
    switch item.priority {
    case .critical: "Highest"
    case .high: "High"
    case .medium: "Medium"
    case .low: "Low"
    }
  }
}
