import SQLite

/// One row of a workspace's schema, with the exact text that SQLite keeps of it.
struct SchemaObject: Hashable {
  let type: String
  let name: String
  let table: String
  let sql: String

  static func table(_ name: String, _ rest: String) -> SchemaObject {
    SchemaObject(type: "table", name: name, table: name, sql: "CREATE TABLE \(name) \(rest)")
  }

  /// A trigger that refuses an event with a message.
  static func refusal(
    _ name: String, of event: String, on table: String, when condition: String? = nil,
    _ message: String
  ) -> SchemaObject {
    let when = condition.map { "\nWHEN \($0)" } ?? ""
    let sql = """
      CREATE TRIGGER \(name) BEFORE \(event) ON \(table)\(when)
      BEGIN SELECT RAISE(ABORT, '\(message)'); END
      """
    return SchemaObject(type: "trigger", name: name, table: table, sql: sql)
  }
}

/// A state of the schema that was shipped, and how it is reached from the one before. Never edited
/// afterwards.
struct SchemaVersion {
  /// The file's `user_version`, from 1.
  let number: Int
  /// The name under which the migration to it is recorded.
  let name: String
  /// The SQL that leads here from the version before.
  let script: String
  /// Everything that the schema then holds.
  let objects: [SchemaObject]

  /// Compares what the file holds with what it must hold; each difference is a line such as
  /// `trigger extra was added`.
  func differences(from found: [SchemaObject]) -> [String] {
    var lines: [String] = []
    for object in found where !objects.contains(object) {
      let isKnown = objects.contains { $0.name == object.name }
      lines.append("\(object.type) \(object.name) \(isKnown ? "was changed" : "was added")")
    }
    for object in objects where !found.contains(where: { $0.name == object.name }) {
      lines.append("\(object.type) \(object.name) is missing")
    }
    let names = found.map(\.name)
    for name in Set(names).sorted() where names.count(where: { $0 == name }) > 1 {
      lines.append("\(name) is there twice")
    }
    return lines
  }
}

/// The schemas of a workspace, oldest first.
enum Schema {
  /// `Sure`, in the four bytes by which `file` and SQLite tell whose a database is.
  static let applicationID = 0x5375_7265

  /// Every version that was shipped.
  static let versions = [version1, version2]

  /// What the open database holds.
  static func objects(of connection: borrowing Connection) throws -> [SchemaObject] {
    try connection.rows("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid") {
      row in
      SchemaObject(
        type: row.text(0) ?? "", name: row.text(1) ?? "", table: row.text(2) ?? "",
        sql: row.text(3) ?? "")
    }
  }
}
