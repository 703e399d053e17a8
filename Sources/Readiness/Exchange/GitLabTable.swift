/// The open items of a plan as issues for GitLab's CSV import.
///
/// Source: GitLab's documentation, *Importing issues from CSV*: `title` and `description` are
/// required, `due_date` is read as `YYYY-MM-DD` from 15.2 on, other columns are not; a line of the
/// description that begins with `/` is a quick action. It was not tried in GitLab.
public enum GitLabTable {
  /// The table. Items that GitLab has already are left out: it cannot change them by import.
  public static func table(_ exchange: Exchange, existing: ExistingTickets = .none) -> CSVTable {
    let items = exchange.items.filter { !$0.isClosed && existing.key(of: $0.uid) == nil }
    return CSVTable(
      header: ["title", "description", "due_date"],
      rows: items.map { item in
        [
          .text(Escape.line(item.title).shortened(to: 250)),
          .text(ExchangeBody.markdown(item)), .text(item.due.description),
        ]
      })
  }
}
