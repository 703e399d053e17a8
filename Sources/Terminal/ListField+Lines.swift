extension ListField {
  /// The list as lines of a panel: the filter, and each row with its number, tick and marker.
  public var lines: [Panel.Line] {
    var lines: [Panel.Line] = []
    if let filter {
      lines.append(Panel.Line(Styled("  / "), writing: filter, isActive: isFiltering))
    }
    let visible = visible
    if visible.isEmpty { lines.append(Panel.Line(Styled("    Nothing fits.", .muted))) }
    for index in visible {
      let heading = rows[index].heading
      if !heading.isEmpty { lines.append(Panel.Line(Styled("  " + heading, .muted), hanging: 2)) }
      lines.append(line(index))
    }
    return lines
  }

  private func line(_ index: Int) -> Panel.Line {
    let row = rows[index]
    let isMarked = index == marker
    let number = "\(index + 1)"
    let blanks = String(repeating: " ", count: max(0, String(rows.count).count - number.count))
    let tick = isTicked ? (row.isTicked ? "[x] " : "[ ] ") : ""
    let start = (isMarked ? "  > " : "    ") + blanks + number + "  " + tick
    let label = Styled(start + row.label, isMarked ? .strong : .plain)
    let detail = row.detail.isEmpty ? Styled("") : Styled("   " + row.detail, .muted)
    return Panel.Line(
      label + detail, hanging: Columns.count(of: start),
      cursor: isMarked && !isFiltering ? 2 : nil)
  }
}
