import Readiness

/// What a verification of a workspace found.
struct Verification: Equatable {
  /// An entry whose body was blanked, and the entry that says why.
  struct Hole: Equatable {
    let entry: Int
    let record: Int?
  }

  /// An entry that says that something was odd about the clock: `given` or `went-back`.
  struct ClockMark: Equatable {
    let entry: Int
    let mark: String
  }

  /// How the journal compares with a head that was kept elsewhere.
  enum Expectation: Equatable {
    /// No head was given.
    case notAsked
    /// The entry of that head is there, and so many follow it.
    case holds(following: Int)
    /// The journal ends before that entry, at this number.
    case shorter(last: Int)
    /// The entry of that number is another.
    case differs
  }

  /// How many faults are kept; all are counted.
  static let limit = 1_000

  /// How many entries the journal has.
  var entries = 0
  /// Where it ends.
  var head: Head?
  /// The faults, in the order in which they were found, at most `limit`.
  private(set) var faults: [VerificationFault] = []
  /// How many faults there are.
  private(set) var faultCount = 0
  /// The entries whose bodies were blanked.
  var holes: [Hole] = []
  /// What the entries say about the clock.
  var clockMarks: [ClockMark] = []
  /// The entries whose instant is before that of the entry before them.
  var backwards: [Int] = []
  /// The entries that name kept bytes which are not here.
  var absentKept: [Int] = []
  /// The digests of kept bytes that no entry names.
  var unnamedKept: [String] = []
  /// How many packs are kept.
  var packs = 0
  /// How it compares with a head that was kept elsewhere.
  var expectation = Expectation.notAsked
  /// What was found about the signatures in it.
  var signatures = SignatureFindings()

  /// Whether no fault was found, and the head kept elsewhere was met.
  var isSound: Bool {
    switch expectation {
    case .notAsked, .holds: faultCount == 0
    case .shorter, .differs: false
    }
  }

  /// The entry at which the first fault of the chain lies.
  var firstBadEntry: Int? { faults.lazy.compactMap(\.entry).first }

  /// Adds a fault.
  mutating func add(_ fault: VerificationFault) {
    faultCount += 1
    if faults.count < Self.limit { faults.append(fault) }
  }

  /// What was proved and what was not, as lines.
  var claims: [String] {
    let chain =
      "Each of the \(entries) entries follows the one before, "
      + "and what each says is what its digest covers."
    let limits = [
      "This finds damage and careless edits. It does not show whether somebody wrote the",
      "whole journal anew or cut off its end: for that, keep the head elsewhere and give it",
      "with --expect N:DIGEST.",
    ]
    return (faultCount == 0 ? [chain] : []) + signatures.claims
      + (expectation == .notAsked ? limits : [expectation.claim])
  }
}

extension Verification.Expectation {
  /// What the comparison with the head kept elsewhere shows.
  fileprivate var claim: String {
    switch self {
    case .notAsked: "No head kept elsewhere was given."
    case .holds(let following):
      "The head kept elsewhere is in it, with \(following) entries after it: "
        + "up to there nothing was rewritten or cut off."
    case .shorter(let last):
      "The journal was shortened: it ends at entry \(last), before the head kept elsewhere."
    case .differs:
      "The journal was rewritten: the entry of the head kept elsewhere is another one here."
    }
  }
}

/// Something that is not as this program writes it.
enum VerificationFault: Equatable {
  /// The entry's number does not follow that of the entry before.
  case numbering(entry: Int, expected: Int)
  /// The entry does not point at the one before.
  case link(entry: Int)
  /// The entry's digest is not that of what it says.
  case altered(entry: Int)
  /// The body is not the one that the entry names.
  case body(entry: Int)
  /// The body's row is missing.
  case noBody(entry: Int)
  /// The body is blank, and no later entry says why.
  case unexplainedHole(entry: Int)
  /// A later entry says that the body was blanked, but it is there.
  case notBlank(entry: Int, record: Int)
  /// SQLite cannot read on.
  case unreadable(String)
  /// SQLite's own check of the file.
  case file(String)
  /// A pack is not what its digest says.
  case pack(String)
  /// The snapshot is not the state at its entry.
  case snapshot
  /// A draft is not what was kept.
  case draft(String)
  /// Kept bytes are not what their digest or their sum says.
  case kept(String)
  /// The record of the migrations is not that of this schema.
  case migrations
  /// A signature is not what it should be.
  case signature(entry: Int, SignatureFlaw)

  /// The entry at which it lies.
  var entry: Int? {
    switch self {
    case .numbering(let entry, _), .link(let entry), .altered(let entry), .body(let entry),
      .noBody(let entry), .unexplainedHole(let entry), .notBlank(let entry, _),
      .signature(let entry, _):
      entry
    default: nil
    }
  }
}

extension VerificationFault: CustomStringConvertible {
  // Names in a hostile file may hold what moves a terminal's cursor.
  var description: String { Escape.terminal(sentence) }

  private var sentence: String {
    switch self {
    case .numbering(let entry, let expected):
      "entry \(entry) stands where entry \(expected) should"
    case .link(let entry): "entry \(entry) does not point at the entry before it"
    case .altered(let entry): "entry \(entry) is not what its digest says"
    case .body(let entry): "the body of entry \(entry) is not the one it was written with"
    case .noBody(let entry): "the body of entry \(entry) is missing"
    case .unexplainedHole(let entry):
      "the body of entry \(entry) is blank, and no later entry says why"
    case .notBlank(let entry, let record):
      "entry \(record) says that entry \(entry) was blanked, but its body is there"
    case .unreadable(let reason): "the journal cannot be read on: \(reason)"
    case .file(let finding): "the file is damaged: \(finding)"
    case .pack(let digest): "the pack \(digest) is not what its digest says"
    case .snapshot: "the snapshot is not the state of the journal (it can be thrown away)"
    case .draft(let key): "the draft \(key) is not what was kept"
    case .kept(let digest): "what is kept as \(digest) is not what was kept"
    case .migrations: "the record of migrations is not that of this schema"
    case .signature(let entry, let flaw): "entry \(entry) \(flaw.rawValue)"
    }
  }
}
