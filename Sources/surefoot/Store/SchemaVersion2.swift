extension Schema {
  /// The second schema: what was kept beside the chain, attached files and private notes. An entry
  /// holds only the digest, so that the bytes can be dropped and the chain still verifies.
  static let version2 = SchemaVersion(
    number: 2, name: "2-kept-bytes", script: kept.sql, objects: version1.objects + [kept])

  // No more conditions than these: how much may be kept is the program's to say, and may change.
  private static let kept = SchemaObject.table(
    "working_kept",
    """
    (
      digest TEXT PRIMARY KEY,
      form TEXT NOT NULL CHECK (form IN ('file', 'note')),
      bytes BLOB NOT NULL,
      sum BLOB NOT NULL
    ) STRICT, WITHOUT ROWID
    """)
}
