/// An item for whoever examines the account: what is claimed of it, on what evidence, how old that
/// is, and who recorded it.
public struct AuditorItem: Encodable, Sendable {
  /// Where it stands.
  public let line: PlanLine
  /// Its part of the page.
  public let part: ItemPart
  /// Where it stands, in a word or two.
  public let stands: String
  /// How we know that it is done; empty if it is not.
  public let grade: String
  /// The lowest grade that proves it.
  public let wanted: Grade
  /// The proof, good still or not; no entry if there is none.
  public let proof: [Proof]
  /// Where proof lies, empty if nobody said.
  public let evidence: [String]
  /// Who confirmed it, or is said to.
  public let confirmations: [ConfirmationLine]
  /// The controls that our mapping names for it.
  public let controls: [ItemProse.Control]

  /// What was recorded as proof.
  public struct Proof: Encodable, Sendable {
    /// The entry of the journal.
    let entry: Int
    /// The grade that it was recorded with.
    let recorded: Grade
    /// The day on which it held.
    let on: Day
    /// How many days ago that was.
    let age: Int
    /// The last day on which it is good; empty: until something changes.
    let until: String
    /// Whether that day has passed.
    let expired: Bool
    /// Who recorded it.
    let by: String
    /// How we know who that was.
    let known: Actor.Known
  }

  /// An item.
  /// - Parameter attached: where more proof lies than was named with it.
  init(
    _ line: PlanToday.Line, attached: [Evidence], controls: [ItemProse.Control],
    _ standing: AccountStanding, _ maker: ItemPart.Maker
  ) {
    self.line = standing.page(line)
    part = maker.part(line)
    stands = line.stands
    grade = line.grade?.rawValue ?? ""
    wanted = line.item.proof
    proof = line.proof.map { [Proof($0, standing)] } ?? []
    let mayRead = standing.audience.mayRead(.internal)
    let places = ((line.proof?.value.evidence ?? []) + attached).map(\.prose)
    evidence = mayRead || places.isEmpty ? places : [Audience.held]
    confirmations = mayRead ? ConfirmationLine.lines(line.record) : []
    self.controls = controls
  }
}

extension AuditorItem.Proof {
  fileprivate init(_ done: Recorded<Event.Done>, _ standing: AccountStanding) {
    entry = done.entry
    recorded = done.value.grade
    on = done.value.on ?? done.day
    age = standing.head.day.number - on.number
    until = done.value.until?.description ?? ""
    expired = !done.value.isGood(on: standing.head.day)
    by = standing.seen(Person(done).shown)
    known = done.known
  }
}
