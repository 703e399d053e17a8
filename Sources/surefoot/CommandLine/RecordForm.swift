import Readiness

/// How a list is printed for programs: one record a line, its fields in their order with a tab
/// between them.
///
/// What a field means is said beside what is printed in it, so that neither comes without the other.
/// The order is promised: new fields come last.
struct RecordForm<Row>: Sendable {
  /// A field and what stands in it.
  struct Column: Sendable {
    let field: RecordField
    let value: @Sendable (Row) -> String
  }

  private let columns: [Column]

  init(_ columns: [Column]) { self.columns = columns }

  /// The fields, for the documentation.
  var fields: [RecordField] { columns.map(\.field) }

  /// The records of these rows.
  func text(_ rows: [Row]) -> String {
    rows.map { row in columns.map { $0.value(row) }.joined(separator: "\t") + "\n" }.joined()
  }
}

extension RecordForm.Column {
  /// A permanent name, or one of few words.
  static func word(
    _ name: String, _ help: String, _ value: @escaping @Sendable (Row) -> String?
  ) -> Self {
    .init(name, .word, help) { value($0) }
  }

  /// Several words. A comma within one is written `\,`.
  static func words(
    _ name: String, _ help: String, _ value: @escaping @Sendable (Row) -> [String]
  ) -> Self {
    Self(field: RecordField(name: name, kind: .words, help: help)) { row in
      value(row).map { Escape.recordField($0).replacing(",", with: "\\,") }.joined(separator: ",")
    }
  }

  /// Text from people.
  static func text(
    _ name: String, _ help: String, _ value: @escaping @Sendable (Row) -> String?
  ) -> Self {
    .init(name, .text, help) { value($0) }
  }

  /// A number.
  static func number(
    _ name: String, _ help: String, _ value: @escaping @Sendable (Row) -> Int?
  ) -> Self {
    .init(name, .number, help) { value($0)?.description }
  }

  /// A number that may have a part behind the point.
  static func decimal(
    _ name: String, _ help: String, _ value: @escaping @Sendable (Row) -> Double?
  ) -> Self {
    .init(name, .number, help) { value($0)?.description }
  }

  /// A day.
  static func day(
    _ name: String, _ help: String, _ value: @escaping @Sendable (Row) -> Day?
  ) -> Self {
    .init(name, .day, help) { value($0)?.description }
  }

  /// A moment, as text in UTC.
  static func instant(
    _ name: String, _ help: String, _ value: @escaping @Sendable (Row) -> String
  ) -> Self {
    .init(name, .instant, help) { value($0) }
  }

  /// Whether something is so.
  static func yesOrNo(
    _ name: String, _ help: String, _ value: @escaping @Sendable (Row) -> Bool
  ) -> Self {
    .init(name, .yesOrNo, help) { value($0) ? "yes" : "no" }
  }

  private init(
    _ name: String, _ kind: RecordField.Kind, _ help: String,
    _ value: @escaping @Sendable (Row) -> String?
  ) {
    field = RecordField(name: name, kind: kind, help: help)
    self.value = { Escape.recordField(value($0) ?? "") }
  }
}
