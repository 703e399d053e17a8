/// The items of a plan as a table for spreadsheets: one row an item, the same columns whoever
/// reads it.
public enum ItemTable {
  /// The columns, in order.
  static let header = [
    "id", "uid", "account", "account-number", "scope", "title", "area", "priority", "state",
    "closed", "overdue", "due", "grade", "closed-until", "owner", "minutes", "dollars-a-month",
    "needs", "note", "exception", "entry", "changed",
  ]

  /// The table of an export.
  public static func table(_ exchange: Exchange) -> CSVTable {
    CSVTable(header: header, rows: exchange.items.map(row))
  }

  private static func row(_ item: ExchangeItem) -> [CSVTable.Cell] {
    [
      .text(item.id.text), .text(item.uid), .text(item.account.text), .text(item.accountNumber),
      .text(item.scope.rawValue), .text(item.title), .text(item.area),
      .text(item.priority.rawValue), .text(item.state.rawValue), yesNo(item.isClosed),
      yesNo(item.isOverdue), .text(item.due.description), .text(item.grade?.rawValue ?? ""),
      .text(item.closedUntil?.description ?? ""), .text(item.owner), .number(item.minutes),
      .number(item.dollars), .text(item.needs.map(\.text).joined(separator: " ")),
      .text(item.note), .text(item.exception), .number(item.change.entry),
      .text(item.change.instant.description),
    ]
  }

  private static func yesNo(_ isTrue: Bool) -> CSVTable.Cell { .text(isTrue ? "yes" : "no") }
}
