import Digest
import Readiness
import SQLite

extension Workspace {
  /// Checks everything in the file against everything else, reading stored bytes and encoding
  /// nothing anew.
  ///
  /// - Parameters:
  ///   - expected: a head that was kept elsewhere.
  ///   - replay: the state at an entry, folded from the entries alone, in the coding of snapshots.
  func verify(
    expecting expected: Head? = nil,
    replay: ((borrowing Workspace, Int) throws -> [UInt8])? = nil
  ) throws -> Verification {
    try reading { workspace in
      var verifier = Verifier(expecting: expected)
      // SQLite's check first: it may say better what is wrong when reading fails.
      try verifier.attempt { verifier in
        for finding in try workspace.connection.integrityFindings() { verifier.add(.file(finding)) }
      }
      try verifier.attempt { verifier in try verifier.checkEntries(of: workspace) }
      try verifier.attempt { verifier in try verifier.checkPacks(of: workspace) }
      try verifier.attempt { verifier in try verifier.checkWorkingTables(of: workspace, replay) }
      return verifier.result
    }
  }
}

/// A verification under way: goes through a workspace once and gathers what it finds.
struct Verifier {
  private(set) var result = Verification()
  private let expected: Head?
  private var previous = [UInt8](repeating: 0, count: 32)
  private var instant: [UInt8] = []
  private var blank: [Int: Int?] = [:]
  private var records: [(entry: Int, record: Int)] = []

  init(expecting expected: Head?) {
    self.expected = expected
  }

  mutating func add(_ fault: VerificationFault) { result.add(fault) }

  /// Runs a part of the verification; if SQLite cannot read on, that is a fault and the next part
  /// is tried.
  mutating func attempt(_ part: (inout Verifier) throws -> Void) throws {
    do {
      try part(&self)
    } catch let error as SQLiteError where error.kind != .busy {
      add(.unreadable(error.message))
    } catch WorkspaceError.damaged(_, let detail) {
      add(.unreadable(detail))
    }
  }

  mutating func checkEntries(of workspace: borrowing Workspace) throws {
    defer { concludeEntries() }
    try workspace.connection.query(
      """
      SELECT entry.number, previous, instant, day, actor, known, account, kind, body_digest, digest,
      body.number, text,
      CASE WHEN kind = '\(Workspace.redactionKind)' AND typeof(text) = 'text' AND json_valid(text)
        THEN json_extract(text, '$.entry') END,
      CASE WHEN typeof(text) = 'text' AND instr(text, '"clock"') AND json_valid(text)
        THEN json_extract(text, '$.clock') END
      FROM entry LEFT JOIN body USING (number) ORDER BY entry.number
      """
    ) { row in
      let number = row.integer(0) ?? 0
      if number.isMultiple(of: 64) { workspace.progress.step("Checking the journal", number) }
      checkChain(row, number)
      checkBody(row, number)
      if let entry = row.integer(12) { records.append((entry, number)) }
      if let mark = row.text(13) { result.clockMarks.append(.init(entry: number, mark: mark)) }
    }
  }

  private mutating func checkChain(_ row: borrowing Row, _ number: Int) {
    let next = (result.head?.number ?? 0) + 1
    if number != next { add(.numbering(entry: number, expected: next)) }
    let texts = (2...7).map { row.type($0) == .text ? row.bytes($0) ?? [] : [] }
    let fields = EntryBytes(
      number: number, previous: row.bytes(1) ?? [], texts: texts, bodyDigest: row.bytes(8) ?? [])
    if fields.previous != previous { add(.link(entry: number)) }
    let digest = row.bytes(9) ?? []
    if fields.digest.bytes != digest { add(.altered(entry: number)) }
    // From here on the chain is held against what is stored, so that each fault is told once.
    previous = digest
    if texts[0].lexicographicallyPrecedes(instant) { result.backwards.append(number) }
    instant = texts[0]
    result.entries += 1
    result.head = Head(number: number, digest: Entry.Digest(bytes: digest) ?? .zero)
    if let expected, expected.number == number {
      result.expectation = result.head == expected ? .holds(following: 0) : .differs
    } else if case .holds(let following) = result.expectation {
      result.expectation = .holds(following: following + 1)
    }
  }

  private mutating func checkBody(_ row: borrowing Row, _ number: Int) {
    guard row.type(10) != .null else { return add(.noBody(entry: number)) }
    guard row.type(11) != .null else { return blank[number] = .some(nil) }
    guard row.type(11) == .text, let body = row.bytes(11),
      SHA256.digest(of: body).bytes == row.bytes(8)
    else { return add(.body(entry: number)) }
  }

  /// Holds the blank bodies against the entries that say which were blanked.
  private mutating func concludeEntries() {
    for (entry, record) in records {
      if blank[entry] != nil, entry < record {
        blank[entry] = record
      } else if entry < record {
        add(.notBlank(entry: entry, record: record))
      }
    }
    for (entry, record) in blank.sorted(by: { $0.key < $1.key }) {
      result.holes.append(.init(entry: entry, record: record))
      if record == nil { add(.unexplainedHole(entry: entry)) }
    }
    guard let expected, result.expectation == .notAsked else { return }
    let last = result.head?.number ?? 0
    result.expectation = last < expected.number ? .shorter(last: last) : .differs
  }

  mutating func checkPacks(of workspace: borrowing Workspace) throws {
    for digest in try workspace.packDigests() {
      result.packs += 1
      if try workspace.storedPack(digest)?.digest != digest { add(.pack(digest)) }
    }
  }

  mutating func checkWorkingTables(
    of workspace: borrowing Workspace, _ replay: ((borrowing Workspace, Int) throws -> [UInt8])?
  ) throws {
    let rows = try workspace.connection.first("SELECT count(*) FROM working_snapshot") { row in
      row.integer(0)
    }
    if rows != 0 {
      let snapshot = try workspace.snapshot()
      let state = try snapshot.flatMap { try replay?(workspace, $0.head.number) }
      if snapshot == nil || state != nil && state != snapshot?.state { add(.snapshot) }
    }
    for key in try workspace.draftKeys() {
      try attemptDraft(key, of: workspace)
    }
    try checkKept(of: workspace)
    let version = try workspace.connection.userVersion()
    let names = workspace.versions.filter { $0.number <= version }.map(\.name)
    let found = try workspace.connection.rows("SELECT name, entries, sum FROM migration") { row in
      let name = row.text(0) ?? ""
      return row.bytes(2) == WorkingSum.migration(name, entries: row.integer(1) ?? 0) ? name : nil
    }
    if found.compactMap({ $0 }).sorted() != names.sorted() { add(.migrations) }
  }

  private mutating func checkKept(of workspace: borrowing Workspace) throws {
    let references = try workspace.keptReferences()
    let held = Set(try workspace.keptListings().map(\.digest))
    for digest in held.sorted() {
      do {
        if try workspace.kept(digest) == nil { add(.kept(digest)) }
      } catch WorkspaceError.damaged {
        add(.kept(digest))
      }
    }
    result.absentKept = references.filter { !held.contains($0.digest) }.map(\.entry)
    result.unnamedKept = held.subtracting(references.map(\.digest)).sorted()
  }

  private mutating func attemptDraft(_ key: String, of workspace: borrowing Workspace) throws {
    do {
      if try workspace.draft(key) == nil { add(.draft(key)) }
    } catch WorkspaceError.damaged {
      add(.draft(key))
    }
  }
}
