/// Who was there in a review and how that is known, and who kept the record.
public struct ReviewAttendance: Encodable, Sendable {
  /// How many were there.
  public let count: Int
  /// Who was there, in the order in which they were named; empty for readers to whom people are not
  /// named.
  public let people: [Person]
  /// Who recorded what was said; empty for readers to whom people are not named.
  public let recorders: [Recorder]
  /// Whether more than one person recorded.
  public let isShared: Bool
  /// Both as a sentence.
  public let words: String

  private enum CodingKeys: String, CodingKey {
    case count, people, recorders
    case isShared = "is-shared"
    case words
  }

  /// Somebody who was there.
  public struct Person: Encodable, Sendable {
    /// The name.
    public let name: String
    /// How we know that they were there.
    public let known: String
  }

  /// Somebody who recorded.
  public struct Recorder: Encodable, Sendable {
    /// Who, and how we know.
    public let name: String
    /// How many entries.
    public let entries: Int
  }

  init(_ record: ReviewRecord, for audience: Audience) {
    let log = record.log.filter { !($0.event?.isAfterwards ?? false) }
    let named = ReviewAttendance.named(in: log)
    let recorders = ReviewAttendance.recorders(of: log)
    let isTold = audience.mayRead(.internal)
    count = named.count
    isShared = recorders.count > 1
    people =
      isTold
      ? named.map {
        Person(name: $0.name, known: ReviewAttendance.known($0.name, $0.by, recorders))
      }
      : []
    self.recorders =
      isTold ? recorders.map { Recorder(name: RunFacts.who($0.first), entries: $0.entries) } : []
    words = ReviewAttendance.words(count, self.recorders, isTold: isTold)
  }

  /// Everybody who was named as being there, once, with the entry that named them first.
  private static func named(in log: [Record]) -> [(name: String, by: Record)] {
    var found: [(name: String, by: Record)] = []
    for record in log {
      let names: [String] =
        switch record.event {
        case .reviewBegun(let body): body.present
        case .reviewAttended(let body): body.present
        default: []
        }
      for name in names where !found.contains(where: { PersonName.areSame($0.name, name) }) {
        found.append((name, record))
      }
    }
    return found
  }

  /// Everybody who recorded, in the order in which they first did.
  private static func recorders(
    of log: [Record]
  ) -> [(person: Readiness.Person, first: Record, entries: Int)] {
    var found: [(person: Readiness.Person, first: Record, entries: Int)] = []
    for record in log {
      let person = Readiness.Person(record)
      if let index = found.firstIndex(where: { $0.person == person }) {
        found[index].entries += 1
      } else {
        found.append((person, record, 1))
      }
    }
    return found
  }

  /// How we know that somebody was there.
  private static func known(
    _ name: String, _ namer: Record,
    _ recorders: [(person: Readiness.Person, first: Record, entries: Int)]
  ) -> String {
    guard let own = recorders.first(where: { PersonName.areSame($0.person.shown, name) }) else {
      return "named by \(Readiness.Person(namer).shown)"
    }
    switch own.person.known {
    case .login:
      return own.person.login.map { "recorded as user \($0.user) on \($0.host)" } ?? "recorded"
    case .named: return "recorded under this name"
    case .signed: return "signed"
    }
  }

  private static func words(_ count: Int, _ recorders: [Recorder], isTold: Bool) -> String {
    let people = count == 1 ? "1 person was there" : "\(count) people were there"
    guard isTold else { return "\(people); who, is \(Audience.held)." }
    let record = "The record was kept by \(Prose.list(recorders.map(\.name)))."
    return count == 0 ? "Nobody was named as being there. \(record)" : record
  }
}

extension Event {
  /// Whether it is said of a review that is over.
  var isAfterwards: Bool {
    switch self {
    case .reviewCorrected, .reviewSigned: true
    default: false
    }
  }
}
