import Readiness

/// Entries of the journal as records: the fields that every list of them begins with.
enum HistoryRecords {
  /// The columns of rows that hold an entry.
  static func columns<Row>(
    _ entry: @escaping @Sendable (Row) -> HistoryLine
  ) -> [RecordForm<Row>.Column] {
    [
      .number("number", "the entry") { entry($0).number },
      .instant("instant", "when it was recorded, in UTC") { entry($0).instant },
      .day("day", "the day it was, where the organization is") { entry($0).day },
      .word("account", "the account it is about; empty for the organization") {
        entry($0).account
      },
      .word("kind", "what kind of entry it is") { entry($0).kind },
      .text("actor", "who recorded it") { entry($0).actor },
      .text("what", "what it says, as a phrase") { entry($0).what },
      .text("clock", "what was odd about the clock; empty if nothing") { entry($0).clock },
    ]
  }
}
