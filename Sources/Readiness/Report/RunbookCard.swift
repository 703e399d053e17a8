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
  /// When not to use it, in a few lines.
  public let stop: String
  /// The address of the page to sign in at; empty if it is not the same for everybody.
  public let signIn: String
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
  /// Whether there is too much for large type.
  public let isDense: Bool
  /// How high a line of text and the row of a step are, in tenths of a millimetre.
  public let lineHeight: Int
  /// How high the row of a step is, in tenths of a millimetre.
  public let rowHeight: Int
  /// How many lines the text on when not to use it has.
  public let stopLines: Int
  /// What is said where something did not fit; empty if all did.
  public let cut: String

  private enum CodingKeys: String, CodingKey {
    case title, summary, account, number, paper, audience
    case isRestricted = "is-restricted"
    case day, journal, stop
    case signIn = "sign-in"
    case people, places, steps
    case alarmWithin = "alarm-within"
    case query
    case isDense = "is-dense"
    case lineHeight = "line-height"
    case rowHeight = "row-height"
    case stopLines = "stop-lines"
    case cut
  }

  /// Something with what is written down for it.
  public struct Line: Encodable, Sendable {
    let title: String
    let text: String
    /// How many lines it has on paper.
    let lines: Int
  }

  /// A step by its title.
  public struct Step: Encodable, Sendable {
    let number: Int
    let title: String
    let who: String
  }

  /// How many characters of the widest usual font fit beside the title of a role.
  private static let roleWidth = 68
  /// How many fit on a whole line.
  private static let width = 88

  /// The card of a runbook.
  public init(
    _ runbook: Runbook, for account: Account?, in situation: Situation, preparation: Preparation,
    audience: Audience, paper: String, head: ReportHead?
  ) {
    let reader = RunbookReader(runbook, preparation, audience, situation)
    let way = runbook.steps(in: situation)
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
    stop = RunbookCard.fit(
      RunbookCard.points(runbook.notWhen).joined(separator: " "),
      in: RunbookSheet.room(3, of: 92) - 9)
    stopLines = RunbookSheet.lines(stop.count + 9, of: 92)
    signIn = RunbookCard.signIn(way)
    let lines = RunbookCard.Lines(
      runbook, situation, reader, isLetter: paper != "A4", stop: stopLines, steps: way.count)
    people = lines.people
    places = lines.places
    steps = RunbookCard.steps(way, of: runbook)
    alarmWithin = runbook.drill.alarmWithin
    query = way.firstIndex { $0.asks == .audit }.map { "\($0 + 1)" } ?? ""
    isDense = lines.sheet.isDense
    lineHeight = lines.sheet.line
    rowHeight = lines.sheet.row
    cut = lines.cut
  }

  private static func steps(_ way: [Runbook.Step], of runbook: Runbook) -> [Step] {
    let titles = Dictionary(runbook.roles.map { ($0.id, $0.title) }) { first, _ in first }
    return way.enumerated().map { index, step in
      Step(
        number: index + 1, title: step.title,
        who: RunbookCard.who(step.roles.map { titles[$0] ?? $0.text }))
    }
  }

  /// `1111 2222 3333`.
  private static func grouped(_ number: String) -> String {
    let digits = Array(number)
    return stride(from: 0, to: digits.count, by: 4).map { start in
      String(digits[start..<min(start + 4, digits.count)])
    }.joined(separator: " ")
  }
}

extension RunbookCard {
  /// Who and where, in the lines that the sheet has for them.
  private struct Lines {
    let sheet: RunbookSheet
    let people: [Line]
    let places: [Line]
    let cut: String

    init(
      _ runbook: Runbook, _ situation: Situation, _ reader: RunbookReader, isLetter: Bool,
      stop: Int, steps: Int
    ) {
      let roles = runbook.roles.map { ($0.title, reader.callers(of: $0.id)) }
      let asked = runbook.prerequisites(in: situation).filter(\.isPlace)
      let answers = asked.map { reader.answer(to: $0) }
      let sheet = RunbookSheet(
        isLetter: isLetter, stop: stop,
        people: roles.map { RunbookSheet.lines(Lines.text($0.1).count, of: RunbookCard.roleWidth) },
        places: zip(asked, answers).map {
          RunbookSheet.lines($0.title.count * 9 / 8 + 2 + $1.count, of: RunbookCard.width)
        }, steps: steps)
      people = zip(roles, sheet.people).map { role, lines in
        let room = RunbookSheet.room(lines, of: RunbookCard.roleWidth)
        let text = role.1.map { RunbookCard.fit($0, in: room) } ?? Audience.held
        return Line(title: RunbookCard.short(role.0), text: text, lines: lines)
      }
      places = zip(zip(asked, answers), sheet.places).filter { $1 > 0 }.map { place, lines in
        let room = RunbookSheet.room(lines, of: RunbookCard.width) - place.0.title.count * 9 / 8 - 2
        return Line(
          title: place.0.title, text: RunbookCard.fit(place.1, in: max(room, 10)), lines: lines)
      }
      let left = zip(asked, sheet.places).filter { $1 == 0 }.map(\.0.title)
      let isCut = (people + places).contains { $0.text.contains("…") }
      cut = [
        isCut ? "… see the full page." : "",
        left.isEmpty ? "" : "Only on the full page: \(left.joined(separator: "; ")).",
      ].filter { !$0.isEmpty }.joined(separator: " ")
      self.sheet = sheet
    }

    private static func text(_ people: [RunbookPerson]?) -> String {
      people.map(PeopleAnswer.text) ?? Audience.held
    }
  }
}

extension Runbook.Prerequisite {
  /// Whether it says where something is, and belongs on a card; people stand there by their roles.
  fileprivate var isPlace: Bool {
    switch form {
    case .text, .devices: isOnCard
    case .people, .choice: false
    }
  }
}
