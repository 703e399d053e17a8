import Readiness

extension ReviewTrend {
  /// The trend as a table, and the items that nobody proved; empty where there is neither.
  var text: String { table + rest }

  private var table: String {
    guard !points.isEmpty else { return "" }
    let head = ["", "closed", "items", "done", "verified", "share"]
    let rows = points.map { point in
      [
        point.name, "\(point.day)", "\(point.totals.items)", "\(point.totals.done)",
        "\(point.totals.verified)",
        "\(point.share) %",
      ]
    }
    let widths = head.indices.map { column in
      ([head] + rows).map { $0[column].count }.max() ?? 0
    }
    let lines = ([head] + rows).map { row in
      let cells = row.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - row[column].count)
        return column < 2 ? row[column] + blanks : blanks + row[column]
      }
      return "  \(cells.joined(separator: "  "))\n"
    }
    return "Verified, of all items\n" + lines.joined()
  }

  private var rest: String {
    guard !unproven.isEmpty else { return "" }
    let lines = unproven.map { item in
      let place = item.account.isEmpty ? "" : ", \(item.account)"
      return "  \(item.title)  (\(item.item)\(place)): for \(item.reviews) reviews\n"
    }
    return (points.isEmpty ? "" : "\n") + "Unchanged and unproven\n" + lines.joined()
  }
}
