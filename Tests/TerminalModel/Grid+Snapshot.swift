import Terminal

extension Grid {
  /// The screen as a text to be recorded: its rows between two rulers, and below them where the
  /// cursor is and whatever is not as in an empty terminal. Empty rows at the end are left out.
  public var snapshot: String {
    var state = ["\(size.columns)x\(size.rows)", "cursor \(cursor)"]
    if !showsCursor { state.append("hidden") }
    if bracketedPaste { state.append("bracketed paste") }
    if top > 0 { state.append("\(top) rows above") }
    if let unfinished { state.append("unfinished \(unfinished)") }
    let body = [ruler] + rows[..<seen] + [ruler, state.joined(separator: ", ")]
    return (body + faults.map { "fault: \($0)" }).joined(separator: "\n") + "\n"
  }

  /// The styles as a text to be recorded: a line for every run, with its row before it.
  public var styleSnapshot: String {
    styles.enumerated().flatMap { row, runs in runs.map { "\(row): \($0)\n" } }.joined()
  }

  /// How many rows there are down to the last that has a text or the cursor.
  private var seen: Int {
    max(cursor.row, rows.lastIndex { !$0.isEmpty } ?? 0) + 1
  }

  /// A line as long as a row, with the tens as digits.
  private var ruler: String {
    (1...size.columns).map { column in
      column % 10 == 0 ? "\(column / 10 % 10)" : column % 5 == 0 ? "+" : "-"
    }.joined()
  }
}
