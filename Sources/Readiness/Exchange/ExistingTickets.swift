/// The tickets that another program has already, as its own CSV export lists them.
///
/// Neither GitLab nor Jira compares what it imports with what it has: a file sent twice makes
/// everything twice. So what is there is found in their export, by the item's name, which stands in
/// the description or among the labels.
public struct ExistingTickets: Sendable {
  /// The rows below the header, each with all of its text.
  private let rows: [(key: String, text: String)]

  /// No tickets.
  public static let none = ExistingTickets(rows: [])

  private init(rows: [(key: String, text: String)]) {
    self.rows = rows
  }

  /// The tickets of a CSV export.
  /// - Parameter column: the name of the column with the tickets' own names, whatever its case; nil:
  ///   they are not asked for.
  /// - Throws: ``ExistingTicketsError`` if the file is no such export.
  public init(_ text: String, column: String?) throws(ExistingTicketsError) {
    let reading = CSVReading(text)
    guard reading.isWhole else { throw .torn }
    guard let header = reading.rows.first else { throw .empty }
    let names = header.map { $0.lowercased() }
    let place = column.map { names.firstIndex(of: $0.lowercased()) }
    if let column, place == .some(nil) { throw .noColumn(column) }
    rows = reading.rows.dropFirst().map { row in
      let index = place.flatMap { $0 } ?? row.count
      return (row.indices.contains(index) ? row[index] : "", row.joined(separator: "\n"))
    }
  }

  /// The own name of the ticket of an item; nil if there is none. The item's name must not be part
  /// of a longer one.
  func key(of uid: String) -> String? {
    rows.first { $0.text.holdsWord(uid) }?.key
  }
}

/// Why a file is not the export of another program.
public enum ExistingTicketsError: Error, Equatable, CustomStringConvertible {
  /// It is empty.
  case empty
  /// A quote is not closed.
  case torn
  /// It has no column of that name.
  case noColumn(String)

  /// What is wrong.
  public var description: String {
    switch self {
    case .empty: "is empty; a CSV export has a header row"
    case .torn: "is no whole CSV file: a quote is opened and not closed"
    case .noColumn(let name): "has no column \"\(name)\""
    }
  }
}

extension String {
  /// Whether a name stands in it that no longer name contains. Names are of ASCII.
  fileprivate func holdsWord(_ name: String) -> Bool {
    let (all, wanted) = (Array(utf8), Array(name.utf8))
    guard !wanted.isEmpty, all.count >= wanted.count else { return false }
    return (0...all.count - wanted.count).contains { start in
      let end = start + wanted.count
      return all[start] == wanted[0] && all[start..<end].elementsEqual(wanted)
        && (start == 0 || !all[start - 1].isOfName) && (end == all.count || !all[end].isOfName)
    }
  }
}

extension UInt8 {
  /// A letter, a digit, a hyphen or a dot of ASCII.
  fileprivate var isOfName: Bool {
    let letter = self | 0x20
    return (0x61...0x7a).contains(letter) || (0x30...0x39).contains(self) || self == 0x2d
      || self == 0x2e
  }
}
