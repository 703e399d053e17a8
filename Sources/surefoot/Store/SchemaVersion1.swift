extension Schema {
  /// The first schema. What begins with `working_` is outside the chain and can be thrown away.
  static let version1: SchemaVersion = {
    let objects = journal + packs + working
    return SchemaVersion(
      number: 1, name: "1-first-schema", script: objects.map(\.sql).joined(separator: ";\n"),
      objects: objects)
  }()

  private static let journal: [SchemaObject] = [
    .table(
      "entry",
      """
      (
        number INTEGER PRIMARY KEY,
        previous BLOB NOT NULL CHECK (length(previous) = 32),
        instant TEXT NOT NULL CHECK (instant GLOB '\(dayShape)T\(clockShape)Z'),
        day TEXT NOT NULL CHECK (day GLOB '\(dayShape)'),
        actor TEXT NOT NULL,
        known TEXT NOT NULL,
        account TEXT NOT NULL,
        kind TEXT NOT NULL,
        body_digest BLOB NOT NULL CHECK (length(body_digest) = 32),
        digest BLOB NOT NULL CHECK (length(digest) = 32)
      ) STRICT
      """),
    .table("body", "(number INTEGER PRIMARY KEY REFERENCES entry (number), text TEXT) STRICT"),
    .refusal(
      "entry_in_order", of: "INSERT", on: "entry",
      when: """
        NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM entry)
        OR NEW.previous IS NOT coalesce(
          (SELECT digest FROM entry ORDER BY number DESC LIMIT 1), zeroblob(32))
        """, "an entry follows the last one"),
    .refusal("entry_not_changed", of: "UPDATE", on: "entry", "an entry is never changed"),
    .refusal("entry_not_deleted", of: "DELETE", on: "entry", "an entry is never deleted"),
    .refusal(
      "body_in_order", of: "INSERT", on: "body",
      when: "NEW.number IS NOT (SELECT max(number) FROM entry)",
      "a body belongs to the last entry"),
    .refusal(
      "body_only_blanked", of: "UPDATE", on: "body",
      when: """
        NEW.number IS NOT OLD.number OR NEW.text IS NOT NULL OR NOT EXISTS (
          SELECT 1 FROM entry AS record JOIN body AS said USING (number)
          WHERE number = (SELECT max(number) FROM entry) AND record.kind = 'journal.redacted'
          AND (instr(said.text, '"entry":' || OLD.number || ',')
            OR instr(said.text, '"entry":' || OLD.number || '}')))
        """, "a body is only blanked, after the entry that records it"),
    .refusal("body_not_deleted", of: "DELETE", on: "body", "a body is never deleted"),
  ]

  private static let packs: [SchemaObject] = [
    .table(
      "pack",
      """
      (
        digest TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        version TEXT NOT NULL
      ) STRICT, WITHOUT ROWID
      """),
    .table(
      "pack_file",
      """
      (
        pack TEXT NOT NULL REFERENCES pack (digest),
        path TEXT NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (pack, path)
      ) STRICT, WITHOUT ROWID
      """),
    .refusal("pack_not_changed", of: "UPDATE", on: "pack", "a pack is never changed"),
    .refusal("pack_not_deleted", of: "DELETE", on: "pack", "a pack is never deleted"),
    .refusal("pack_file_not_changed", of: "UPDATE", on: "pack_file", "a pack is never changed"),
    .refusal("pack_file_not_deleted", of: "DELETE", on: "pack_file", "a pack is never deleted"),
  ]

  private static let working: [SchemaObject] = [
    .table(
      "working_snapshot",
      """
      (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        number INTEGER NOT NULL,
        digest BLOB NOT NULL,
        state BLOB NOT NULL,
        sum BLOB NOT NULL
      ) STRICT
      """),
    .table(
      "working_draft",
      "(key TEXT PRIMARY KEY, bytes BLOB NOT NULL, sum BLOB NOT NULL) STRICT, WITHOUT ROWID"),
    .table(
      "migration",
      "(name TEXT PRIMARY KEY, entries INTEGER NOT NULL, sum BLOB NOT NULL) STRICT, WITHOUT ROWID"),
  ]

  private static let dayShape = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
  private static let clockShape = "[0-9][0-9]:[0-9][0-9]:[0-9][0-9]"
}
