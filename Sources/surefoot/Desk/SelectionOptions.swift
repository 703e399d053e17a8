import Readiness

/// The options that say which items are meant, the same for the views and for the verbs.
enum SelectionOptions {
  /// The options, in the order of help. Those that repeat also take several values with commas;
  /// names of people may hold commas themselves.
  static let options: [Command.Option] = [
    .init(
      "--area", value: "AREA", "of these areas, by id or title", repeats: true, values: .areas),
    .init(
      "--owner", value: "NAME", "of these persons, or of roles nobody stands in for",
      repeats: true),
    .init(
      "--priority", value: "WORD", "that matter so much", repeats: true,
      values: .words(Item.Priority.allCases.map(\.rawValue))),
    .init("--week", value: "N", "due in these weeks of the plan", repeats: true),
    .init(
      "--state", value: "WORD", "that stand so: done, proof-wanted, waived and so on",
      repeats: true, values: .words(PlanToday.State.allCases.map(\.rawValue))),
    .init("--open", "with something to do"),
    .init("--overdue", "past their day"),
    .init("--blocked", "that wait for others"),
    .init(
      "--lapsing", value: "WHEN",
      "closed now, by proof or exception, but no longer than WHEN: P30D, 30d or a day"),
    .init("--search", value: "TEXT", "with these words in id, title, area, owner or what was said"),
  ]

  /// Those that make sense among items that can be done now.
  static let narrowing = options.filter {
    ["--area", "--owner", "--priority", "--week", "--overdue", "--search"].contains($0.name)
  }

  /// Whether any of them was given.
  static func areGiven(_ invocation: borrowing Invocation) -> Bool {
    options.contains { invocation.arguments.has($0.name) }
  }

  /// What they mean for a plan.
  /// - Throws: ``UsageError`` for the first value that nothing can be meant by.
  static func selection(
    _ invocation: borrowing Invocation, _ plan: PlanToday, _ checklist: Checklist
  ) throws -> Selection {
    let arguments = invocation.arguments
    var selection = Selection()
    selection.areas = try values("--area", arguments).map { try area($0, checklist) }
    selection.owners = try arguments.values("--owner").map { try owner($0, plan) }
    selection.priorities = try values("--priority", arguments).map { try word($0, "--priority") }
    selection.states = try values("--state", arguments).map { try word($0, "--state") }
    selection.weeks = try values("--week", arguments).map(week)
    selection.isOpen = arguments.has("--open")
    selection.isOverdue = arguments.has("--overdue")
    selection.isBlocked = arguments.has("--blocked")
    selection.lapsingBy = try lastDay(arguments.value("--lapsing"), after: plan.day)
    selection.search = try search(arguments.value("--search"))
    return selection
  }

  /// The values of an option that may repeat and may hold commas, each once.
  private static func values(_ option: String, _ arguments: Arguments) -> [String] {
    let all = arguments.values(option).flatMap { text in
      text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }

  private static func area(
    _ text: String, _ checklist: Checklist
  ) throws(UsageError) -> ID<Checklist.Area> {
    let areas = checklist.areas
    if let area = areas.first(where: { $0.id.text == text }) { return area.id }
    if let area = areas.first(where: { PersonName.areSame($0.title, text) }) { return area.id }
    throw .unknownName(
      text, kind: "area",
      similar: Suggestion.near(text, among: areas.map(\.id.text)),
      lookup: "areas: " + areas.map(\.id.text).joined(separator: ", "))
  }

  /// A person or role that something in the plan hangs on.
  private static func owner(_ text: String, _ plan: PlanToday) throws(UsageError) -> String {
    if let line = plan.lines.first(where: { PersonName.areSame($0.owner, text) }) {
      return line.owner
    }
    throw .unknownName(
      text, kind: "owner of anything in the plan of \(plan.account)",
      similar: Suggestion.near(text, among: plan.lines.map(\.owner)),
      lookup: "surefoot plan --by owner shows who owns what")
  }

  private static func word<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ option: String
  ) throws(UsageError) -> Word {
    if let word = Word(rawValue: text) { return word }
    throw .badWord(text, of: option, among: Word.self)
  }

  private static func week(_ text: String) throws(UsageError) -> Int {
    guard let week = Int(text), (1...60).contains(week) else {
      throw .badValue(text, of: "--week", allowed: "a week of the plan: 1 to 60")
    }
    return week
  }

  /// The words to look for. Nothing is recorded, so a secret in them does no harm.
  private static func search(_ text: String?) throws(UsageError) -> String {
    guard let text else { return "" }
    guard !text.allSatisfy(\.isWhitespace), text.utf8.count <= 200 else {
      throw .badValue(text.shortened(), of: "--search", allowed: "1 to 200 letters and signs")
    }
    return text
  }

  /// A day, or the last day of a period that begins today. Of the short forms only `30d` is taken:
  /// `1m` is a month to some and a minute to others.
  private static func lastDay(_ text: String?, after today: Day) throws(UsageError) -> Day? {
    guard let text else { return nil }
    if let day = Day(text) {
      guard day >= today else {
        throw .contradiction(
          "\(text) is past: today is \(today)",
          remedy: "what has lapsed already: surefoot plan --state lapsed")
      }
      return day
    }
    let isShort = text.last?.lowercased() == "d" && text.first?.isNumber == true
    if let day = Period(isShort ? "P\(text.uppercased())" : text)?.after(today) { return day }
    throw .badValue(
      text, of: "--lapsing",
      allowed: "a period of ISO 8601 such as P30D, P3M or P1Y, 30d for days, or a day such as "
        + "2027-03-01")
  }
}
