/// A table as a CSV file: a header, rows of as many cells, CRLF after each.
///
/// Source: RFC 4180, *Common Format and MIME Type for CSV Files*.
public struct CSVTable: Hashable, Sendable {
  /// The names of the columns.
  public let header: [String]
  /// The rows.
  public let rows: [[Cell]]

  /// A cell.
  public enum Cell: Hashable, Sendable {
    /// Text that somebody wrote or may have written: no spreadsheet takes it for a formula.
    case text(String)
    /// A number of our own.
    case number(Int)

    /// What a reader of CSV finds in the cell.
    var read: String {
      switch self {
      case .number(let number): String(number)
      case .text(let text): CSVReading(Escape.csvCell(text)).rows.first?.first ?? ""
      }
    }

    fileprivate var written: String {
      switch self {
      case .number(let number): String(number)
      case .text(let text): Escape.csvCell(text)
      }
    }
  }

  /// A table; each row has as many cells as the header.
  public init(header: [String], rows: [[Cell]]) {
    self.header = header
    self.rows = rows
  }

  /// The file.
  public var text: String {
    let lines = [header.map(Escape.csvCell)] + rows.map { $0.map(\.written) }
    return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  /// Whether a file reads back as this table.
  public func isHeld(by text: String) -> Bool {
    let reading = CSVReading(text)
    return reading.isWhole && reading.rows == [header] + rows.map { $0.map(\.read) }
  }
}
