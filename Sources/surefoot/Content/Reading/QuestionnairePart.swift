import Readiness

/// What one file says of a questionnaire: the whole of it, or what an overlay changes.
struct QuestionnairePart {
  let id: Questionnaire.ID
  let title: String?
  let summary: String?
  let minutes: Int?
  let sections: [Section]
  let offeredWhen: Condition?
  let again: [Question.ID]

  /// What one file says of a section.
  struct Section {
    let id: ID<Questionnaire.Section>
    let title: String?
    let scope: Scope?
    let questions: [Question]
  }

  /// Reads the file's outermost mapping.
  init?(_ fields: inout Fields) {
    let id = fields.id("id", of: Questionnaire.self)
    title = fields.line("title", needed: false) ?? fields.standIn("title", "…")
    summary = fields.prose("summary") ?? fields.standIn("summary", "…")
    minutes =
      fields.number("minutes", in: 1...600, needed: false) ?? fields.standIn("minutes", 1)
    sections = fields.each("sections", needed: true, unique: "id", Section.init)
    offeredWhen = fields.condition("offered-when")
    again = fields.ids("again", of: Question.self)
    guard let id else { return nil }
    self.id = id
  }
}

extension QuestionnairePart.Section {
  fileprivate init?(_ fields: inout Fields) {
    let id = fields.id("id", of: Questionnaire.Section.self)
    title = fields.line("title", needed: false) ?? fields.standIn("title", "…")
    scope =
      fields.choice("scope", of: Scope.self, needed: false)
      ?? fields.standIn("scope", .organization)
    questions = fields.each("questions", needed: true, unique: "id", Question.read)
    guard let id else { return nil }
    self.id = id
  }
}

extension Question {
  /// Reads one element of `questions`.
  static func read(_ fields: inout Fields) -> Question? {
    let id = fields.id("id", of: Question.self)
    let title = fields.line("title")
    let ask = fields.line("ask", limit: 500)
    let kind = Kind.read(&fields)
    let why = fields.prose("why") ?? ""
    let findOut = fields.prose("find-out") ?? ""
    let good = fields.prose("good") ?? ""
    let askedWhen = fields.condition("asked-when")
    let risky = fields.each("risky", Risky.read)
    let refuses = fields.each("refuse-not-applicable", Contradiction.read)
    let sources = fields.sources()
    let isNamed = fields.boolean("named-in-reports") ?? false
    let replaces = fields.ids("replaces", of: Question.self)
    guard let id, let title, let ask, let kind else { return nil }
    return Question(
      id: id, title: title, ask: ask, kind: kind, why: why, findOut: findOut, good: good,
      askedWhen: askedWhen, risky: risky, refusesNotApplicable: refuses, sources: sources,
      isNamedInReports: isNamed, replaces: replaces)
  }
}

extension Question.Kind {
  /// The words after `kind:`.
  enum Name: String, CaseIterable {
    case yesNo = "yes-no"
    case oneOf = "one-of"
    case severalOf = "several-of"
    case number
    case text
    case day
  }

  /// Reads `kind` and the keys that belong to it.
  static func read(_ fields: inout Fields) -> Question.Kind? {
    guard let name = fields.choice("kind", of: Name.self) else {
      for key in ["options", "minimum", "maximum", "unit", "limit"] { _ = fields.node(key) }
      return nil
    }
    switch name {
    case .yesNo: return .yesNo
    case .day: return .day
    case .oneOf: return options(&fields).map(Question.Kind.oneOf)
    case .severalOf: return options(&fields).map(Question.Kind.severalOf)
    case .text: return fields.number("limit", in: 1...500).map(Question.Kind.text)
    case .number:
      let unit = fields.line("unit", limit: 40)
      guard let bounds = fields.bounds(), let unit else { return nil }
      return .number(bounds, unit: unit)
    }
  }

  private static func options(_ fields: inout Fields) -> [Question.Option]? {
    let options = fields.each("options", needed: true, unique: "id") { fields in
      let id = fields.id("id", of: Question.Option.self)
      let title = fields.line("title")
      guard let id, let title else { return Question.Option?.none }
      return Question.Option(id: id, title: title)
    }
    return options.isEmpty ? nil : options
  }
}

extension Fields {
  /// The keys `minimum` and `maximum`, in this order.
  mutating func bounds() -> ClosedRange<Int>? {
    let limits = -UnaryTest.limit...UnaryTest.limit
    let minimum = number("minimum", in: limits)
    let maximum = number("maximum", in: limits)
    guard let minimum, let maximum else { return nil }
    guard minimum <= maximum else {
      let problem = "\"maximum\" is smaller than \"minimum\""
      fault("maximum", problem, remedy: "write a number from \(minimum)")
      return nil
    }
    return minimum...maximum
  }
}

extension Question.Risky {
  fileprivate static func read(_ fields: inout Fields) -> Question.Risky? {
    let test = fields.test("is")
    guard let ask = fields.line("ask", limit: 500), let test else { return nil }
    return Question.Risky(test: test, ask: ask)
  }
}

extension Question.Contradiction {
  fileprivate static func read(_ fields: inout Fields) -> Question.Contradiction? {
    let when = fields.condition("when", needed: true)
    guard let because = fields.line("because", limit: 500), let when else { return nil }
    return Question.Contradiction(when: when, because: because)
  }
}
