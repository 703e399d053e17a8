/// A runbook on one sheet of paper, for the night on which nothing else works: who, where, in which
/// order, and room to write.
public struct RunbookCard: Encodable, Sendable {
  /// What it is called.
  public let title: String
  /// What it is for.
  public let summary: String
  /// The name and kind of the account; empty if it is not known.
  public let account: String
  /// Its number in groups of four digits; empty if it is not known.
  public let number: String
  /// `A4` or `letter`.
  public let paper: String
  /// Who may read it.
  public let audience: String
  /// That it is for few eyes.
  public let isRestricted: Bool
  /// The day it was made.
  public let day: String
  /// The journal's last entry.
  public let journal: String
  /// Who plays which part.
  public let people: [Line]
  /// Where things are.
  public let places: [Line]
  /// What is done, in order.
  public let steps: [Step]
  /// The minutes within which the alarm must come.
  public let alarmWithin: Int
  /// The number of the step whose commands find the events; empty if there is none.
  public let query: String
  /// Whether there are so many lines that they stand closer.
  public let isDense: Bool
  /// What is said where something did not fit; empty if all did.
  public let cut: String

  private enum CodingKeys: String, CodingKey {
    case title, summary, account, number, paper, audience
    case isRestricted = "is-restricted"
    case day, journal, people, places, steps
    case alarmWithin = "alarm-within"
    case query
    case isDense = "is-dense"
    case cut
  }

  /// Something with what is written down for it.
  public struct Line: Encodable, Sendable {
    let title: String
    let text: String
  }

  /// A step by its title.
  public struct Step: Encodable, Sendable {
    let number: Int
    let title: String
    let who: String
  }

  /// How many characters fit on a line of the card beside its title.
  static let width = 66

  /// The card of a runbook.
  public init(
    _ runbook: Runbook, for account: Account?, in situation: Situation, preparation: Preparation,
    audience: Audience, paper: String, head: ReportHead?
  ) {
    let reader = RunbookReader(runbook, preparation, audience)
    title = runbook.title
    summary = runbook.summary
    self.account = [account?.name.text, account?.kind?.rawValue].compactMap(\.self)
      .joined(separator: ", ")
    number = RunbookCard.grouped(account?.number ?? "")
    self.paper = paper
    self.audience = audience.rawValue
    isRestricted = audience == .restricted
    day = head.map { "\($0.day)" } ?? ""
    journal = head.map { "\($0.journal.number):\($0.journal.digest)" } ?? ""
    let titles = Dictionary(runbook.roles.map { ($0.id, $0.title) }) { first, _ in first }
    var isCut = false
    func fit(_ text: String) -> String {
      guard text.count > RunbookCard.width else { return text }
      isCut = true
      return "\(text.prefix(RunbookCard.width - 1))…"
    }
    people = runbook.roles.map { Line(title: $0.title, text: fit(reader.people(of: $0.id))) }
    places = runbook.prerequisites(in: situation).filter(\.isPlace).map {
      Line(title: $0.title, text: fit(reader.answer(to: $0)))
    }
    steps = runbook.steps(in: situation).enumerated().map { index, step in
      Step(
        number: index + 1, title: step.title,
        who: step.roles.map { titles[$0] ?? $0.text }.joined(separator: ", "))
    }
    alarmWithin = runbook.drill.alarmWithin
    let way = runbook.steps(in: situation)
    query = way.firstIndex { $0.asks == .audit }.map { "\($0 + 1)" } ?? ""
    isDense = people.count + places.count + steps.count > 33
    cut = isCut ? "What ends in … stands whole on the page of the runbook." : ""
  }

  /// `1111 2222 3333`.
  private static func grouped(_ number: String) -> String {
    let digits = Array(number)
    return stride(from: 0, to: digits.count, by: 4).map { start in
      String(digits[start..<min(start + 4, digits.count)])
    }.joined(separator: " ")
  }
}

extension Runbook.Prerequisite {
  /// Whether it says where something is, and belongs on a card; people stand there by their roles.
  fileprivate var isPlace: Bool {
    switch form {
    case .text: appliesWhen == nil || !["root-sessions", "root-policy-exception"].contains(id.text)
    case .devices: true
    case .people, .choice: false
    }
  }
}
