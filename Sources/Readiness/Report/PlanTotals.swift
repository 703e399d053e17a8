/// What a list of plan lines adds up to, each grade apart.
public struct PlanTotals: Encodable, Sendable {
  /// How many items.
  public let items: Int
  /// How many are done, whatever the grade.
  public let done: Int
  /// How many of those ask for a better proof than they have.
  public let proofWanted: Int
  /// How many are accepted as they are, for a time.
  public let waived: Int
  /// How many do not apply, for a time.
  public let notApplicable: Int
  /// How many somebody is at.
  public let started: Int
  /// How many can be done now.
  public let open: Int
  /// How many wait for another.
  public let blocked: Int
  /// How many were done and have to be proved again.
  public let lapsed: Int
  /// How many were done and a later answer says otherwise.
  public let contradicted: Int
  /// How many are past their day.
  public let overdue: Int
  /// Done and read from a machine's output.
  public let machineChecked: Int
  /// Done and confirmed by a second person.
  public let witnessed: Int
  /// Done and said so by whoever did it.
  public let selfStated: Int
  /// Done by an onboarding answer alone.
  public let assumed: Int
  /// Done and machine-checked or witnessed: what does not rest on one word.
  public let verified: Int
  /// The minutes that are left.
  public let minutesLeft: Int
  /// The same in words: "45 minutes", "about 17 hours".
  public let timeLeft: String
  /// What all of it costs a month, in US dollars.
  public let dollars: Int
  /// How many are waived or do not apply: closed for a time without being done.
  public let accepted: Int
  /// How many there is something to do about: neither done nor accepted.
  public let toDo: Int
  /// The grades of what is done, in words: "1 witnessed, 2 self-stated"; empty if nothing is.
  public let grades: String
  /// All of it in sentences.
  public let words: String

  private enum CodingKeys: String, CodingKey {
    case items
    case done
    case proofWanted = "proof-wanted"
    case waived
    case notApplicable = "not-applicable"
    case started
    case open
    case blocked
    case lapsed
    case contradicted
    case overdue
    case machineChecked = "machine-checked"
    case witnessed
    case selfStated = "self-stated"
    case assumed
    case verified
    case minutesLeft = "minutes-left"
    case timeLeft = "time-left"
    case dollars
    case accepted
    case toDo = "to-do"
    case grades
    case words
  }

  /// The totals of these lines.
  public init(_ lines: [PlanToday.Line]) {
    func count(_ state: PlanToday.State) -> Int { lines.count { $0.state == state } }
    func count(_ grade: Grade) -> Int {
      lines.count { $0.grade == grade }
    }
    items = lines.count
    done = count(.done) + count(.proofWanted)
    proofWanted = count(.proofWanted)
    waived = count(.waived)
    notApplicable = count(.notApplicable)
    started = count(.started)
    open = count(.open)
    blocked = count(.blocked)
    lapsed = count(.lapsed)
    contradicted = count(.contradicted)
    overdue = lines.count(where: \.isOverdue)
    machineChecked = count(.machineChecked)
    witnessed = count(.witnessed)
    selfStated = count(.selfStated)
    assumed = count(.assumed)
    verified = machineChecked + witnessed
    minutesLeft = lines.filter(\.isOpen).reduce(0) { $0 + $1.item.minutes }
    timeLeft = Prose.time(minutes: minutesLeft)
    dollars = lines.reduce(0) { $0 + $1.item.dollars }
    accepted = waived + notApplicable
    toDo = lines.count(where: \.isOpen)
    let counts = Grade.allCases.map { grade in (grade, lines.count { $0.grade == grade }) }
    let named = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.rawValue)" }
    grades = named.joined(separator: ", ")
    words = TotalsProse(lines).text
  }
}
