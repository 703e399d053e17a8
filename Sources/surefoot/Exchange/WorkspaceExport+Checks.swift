import Readiness

extension WorkspaceExport {
  /// The records of its entries, after everything in it was held against everything else: each
  /// digest, each link, what was redacted, the packs, the kept files.
  /// - Throws: ``ExchangeError``, `EventCodingError`, or ``SecretError`` for a text that looks like
  ///   a secret.
  func records() throws -> [Record] {
    guard audience != .open else { throw ExchangeError.noEntries }
    try checkChain()
    let records = try entries.map(EventCoding.record)
    try checkHoles(records)
    try checkPacks(records)
    try checkTexts()
    return records
  }

  private func checkChain() throws(ExchangeError) {
    var last: Head?
    for entry in entries {
      let number = (last?.number ?? 0) + 1
      guard entry.number == number else { throw .numbering(entry.number, expected: number) }
      guard entry.previous == last?.digest ?? .zero else { throw .link(number) }
      guard entry.isWhatItsDigestsSay else { throw .altered(number) }
      guard Instant(entry.stamp.instant) != nil else { throw .instant(number) }
      last = entry.head
    }
    guard last == head else { throw .head }
  }

  /// What is blank has to be recorded as redacted later on, and the other way round.
  private func checkHoles(_ records: [Record]) throws(ExchangeError) {
    var explained: Set<Int> = []
    for record in records {
      guard case .redacted(let redaction) = record.event else { continue }
      guard redaction.entry >= 1, redaction.entry < record.number,
        entries[redaction.entry - 1].body == nil
      else { throw .notBlank(redaction.entry, record: record.number) }
      explained.insert(redaction.entry)
    }
    for record in records where record.event == nil && !explained.contains(record.number) {
      throw .unexplainedHole(record.number)
    }
  }

  private func checkPacks(_ records: [Record]) throws(ExchangeError) {
    let held = Set(packs.map(\.digest))
    guard held.count == packs.count else { throw .twice("pack") }
    for record in records {
      guard case .adopted(let pack) = record.event, !held.contains(pack.digest) else { continue }
      throw .packMissing("\(pack.pack) \(pack.version)", entry: record.number)
    }
  }

  /// The texts that people wrote are bodies of JSON; none holds what looks like a secret. What is
  /// kept belongs to an entry.
  private func checkTexts() throws {
    var named: Set<String> = []
    for entry in entries {
      let place = "entry \(entry.number)"
      for text in [entry.stamp.actor.name, entry.account ?? ""] {
        try SecretCheck.refuse(text, in: place)
      }
      guard let body = entry.body else { continue }
      let value = try? JSONReader.read(Array(body.utf8))
      guard case .object(let members) = value else { throw ExchangeError.body(entry.number) }
      for text in value?.texts ?? [] { try SecretCheck.refuse(text, in: place) }
      for case .string(let digest) in members.filter({ $0.name == "kept" }).map(\.value) {
        named.insert(digest)
      }
    }
    guard kept.allSatisfy({ named.contains($0.digest) }) else { throw ExchangeError.keptUnnamed }
    let digests = Set(kept.map(\.digest))
    guard digests.count == kept.count else { throw ExchangeError.twice("kept file") }
    for kept in kept {
      guard let text = String(validating: kept.bytes, as: UTF8.self) else { continue }
      try SecretCheck.refuse(text, in: "a kept file")
    }
  }
}

/// Why a file is not a whole workspace, or a workspace is not written as one.
enum ExchangeError: Error, Equatable {
  case tooLarge
  case otherSchema(String)
  /// It was made for everybody, so it holds no entries.
  case noEntries
  case numbering(Int, expected: Int)
  case link(Int)
  case altered(Int)
  case instant(Int)
  case body(Int)
  case head
  case notBlank(Int, record: Int)
  case unexplainedHole(Int)
  case packMissing(String, entry: Int)
  case keptUnnamed
  case twice(String)
  /// What was built from it does not verify.
  case unsound(String)
  /// Read back, it is another.
  case differs
}

extension ExchangeError: CustomStringConvertible {
  var description: String {
    let remedy =
      switch self {
      case .tooLarge: "surefoot backup copies a workspace of any size"
      case .otherSchema: "a newer Surefoot may have written it; use that one"
      case .noEntries: "export it with --audience internal or restricted"
      case .differs: "check the disk, then try again"
      default: "surefoot journal verify shows whether the workspace is intact; then export it again"
      }
    return "\(what)\n\(remedy)"
  }

  private var what: String {
    switch self {
    case .tooLarge: "it is larger than \(WorkspaceExport.limit >> 20) MiB"
    case .otherSchema(let schema):
      "its schema is \"\(schema.shortened())\" and not \(WorkspaceExport.schema)"
    case .noEntries: "it was made for everybody and holds no entries"
    case .numbering(let number, let expected):
      "entry \(number) stands where entry \(expected) should"
    case .link(let number): "entry \(number) does not point at the entry before it"
    case .altered(let number): "entry \(number) is not what its digests say"
    case .instant(let number): "entry \(number) has an instant that is none"
    case .body(let number): "the body of entry \(number) is no JSON object"
    case .head: "its head is not its last entry"
    case .notBlank(let number, let record):
      "entry \(record) says that entry \(number) was blanked, but it is not"
    case .unexplainedHole(let number):
      "the body of entry \(number) is blank, and no later entry says why"
    case .packMissing(let pack, let number):
      "the pack \(pack.shortened()) of entry \(number) is not in it"
    case .keptUnnamed: "it keeps bytes that no entry names"
    case .twice(let what): "a \(what) is in it twice"
    case .unsound(let fault): "what was built from it is not sound: \(fault)"
    case .differs: "it was not the same when read back"
    }
  }
}
