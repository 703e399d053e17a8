import Readiness

/// `surefoot journal verify`
enum VerifyJournal {
  static let command = Command(
    "journal verify", "Check everything in the workspace against everything else",
    discussion: """
      Finds damage and careless edits. Only a head kept elsewhere, in a report or a ticket, \
      finds a journal that was written anew or cut short: give it with --expect. Signatures are \
      checked with ssh-keygen, if it is there.
      """,
    options: [
      .init("--expect", value: "N:DIGEST", "the journal's head as it was kept elsewhere")
    ],
    meaningless: ["--account", "--as-of", "--content"],
    examples: [
      .init("surefoot journal verify", "is it intact?"),
      .init("surefoot journal verify --expect 41:9f2c…", "is it still the one that was reported?"),
    ]
  ) { invocation in
    let expected = try expected(invocation.arguments.value("--expect"))
    let path = try Locator.existing(
      named: invocation.arguments.value("--workspace"), in: invocation.world)
    var workspace = try Workspace.open(at: path, for: .reading)
    workspace.progress = invocation.world.progress
    return outcome(
      try verification(of: workspace, expecting: expected, in: invocation.world), path)
  }

  /// Everything in a workspace against everything else, its signatures included.
  static func verification(
    of workspace: borrowing Workspace, expecting expected: Head? = nil, in world: World
  ) throws -> Verification {
    var result = try workspace.verify(expecting: expected) { workspace, number in
      let records = try Folding.records(of: workspace).filter { $0.number <= number }
      return try Folding.bytes(of: .replaying(records))
    }
    try checkSignatures(in: workspace, &result, world)
    return result
  }

  /// Checks the signatures of a journal whose chain holds; in another one they show nothing.
  private static func checkSignatures(
    in workspace: borrowing Workspace, _ result: inout Verification, _ world: World
  ) throws {
    guard result.faultCount == 0 else { return }
    let last = result.entries
    let audit = try SignatureAudit(
      workspace.entries().filter { $0.number <= last }, in: world)
    result.signatures = audit.findings
    for (entry, flaw) in audit.flaws { result.add(.signature(entry: entry, flaw)) }
  }

  private static func expected(_ text: String?) throws(UsageError) -> Head? {
    guard let text else { return nil }
    guard let head = Head(text) else {
      throw .badValue(
        text, of: "--expect", allowed: "N:DIGEST, a number and 64 hexadecimal digits")
    }
    return head
  }

  private static func outcome(_ result: Verification, _ path: String) -> Outcome {
    var lines = result.faults.map { "Fault: \($0)" }
    lines += result.holes.map { hole in
      "Hole: entry \(hole.entry) was redacted" + (hole.record.map { " (entry \($0))" } ?? "")
    }
    lines += result.absentKept.map {
      "Not kept here: what entry \($0) names (dropped, or left out by an export)"
    }
    lines += result.unnamedKept.map { "Kept, and named by no entry: \($0)" }
    lines += clock("given", "the time was given", result)
    lines += clock("went-back", "the clock had gone back", result)
    lines += result.backwards.map { "Clock: entry \($0) is earlier than the one before it" }
    lines += result.claims
    if let head = result.head { lines.append("The journal ends at \(head)") }
    return Outcome(
      "journal-verification", data: VerificationPage(result, path),
      text: Escape.terminal(lines.map { "\($0)\n" }.joined(), lineBreaks: .kept),
      status: result.isSound ? .done : .failed)
  }
}

extension VerifyJournal {
  /// One line for all entries with a mark, neighbours as ranges.
  private static func clock(
    _ mark: String, _ what: String, _ result: Verification
  ) -> [String] {
    var ranges: [ClosedRange<Int>] = []
    for entry in result.clockMarks where entry.mark == mark {
      if let last = ranges.last, last.upperBound + 1 == entry.entry {
        ranges[ranges.count - 1] = last.lowerBound...entry.entry
      } else {
        ranges.append(entry.entry...entry.entry)
      }
    }
    guard !ranges.isEmpty else { return [] }
    let texts = ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }
    return ["Clock: \(what) for entries \(texts.joined(separator: ", "))"]
  }
}

/// A verification for programs.
private struct VerificationPage: Encodable {
  let file: String
  let sound: Bool
  let entries: Int
  let head: String
  let faults: [String]
  let redacted: [Int]
  let keptAbsent: [Int]
  let keptUnnamed: [String]
  let claims: [String]
  let signed: [String: [Int]]
  let unchecked: [Int]

  private enum CodingKeys: String, CodingKey {
    case file, sound, entries, head, faults, redacted
    case keptAbsent = "kept-absent"
    case keptUnnamed = "kept-unnamed"
    case claims, signed
    case unchecked = "signatures-not-checked"
  }

  init(_ result: Verification, _ path: String) {
    file = path
    sound = result.isSound
    entries = result.entries
    head = result.head?.description ?? ""
    faults = result.faults.map { "\($0)" }
    keptAbsent = result.absentKept
    keptUnnamed = result.unnamedKept
    redacted = result.holes.map(\.entry)
    claims = result.claims
    signed = result.signatures.fitting
    unchecked = result.signatures.unchecked
  }
}
