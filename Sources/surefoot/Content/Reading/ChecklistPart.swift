import Readiness
import YAML

/// What one file says of a checklist: the whole of it, or what an overlay changes.
struct ChecklistPart {
  let id: Checklist.ID
  let title: String?
  let origin: String?
  let weeks: [String]
  let areas: [Checklist.Area]
  let items: [Item]
  let retired: [Retired]
  let hours: Checklist.Hours?
  let reversibleWhen: Condition?

  /// Reads the file's outermost mapping.
  init?(_ fields: inout Fields) {
    let id = fields.id("id", of: Checklist.self)
    title = fields.line("title", needed: false) ?? fields.standIn("title", "…")
    origin = fields.prose("origin") ?? fields.standIn("origin", "…")
    weeks = fields.lines("weeks")
    areas = fields.each("areas", unique: "id", Checklist.Area.read)
    items = fields.each("items", unique: "id", Item.read)
    retired = fields.idsOrMore("retired", of: Item.self, alone: { Retired(id: $0) }, Retired.read)
    hours = fields.within("hours", Checklist.Hours.read)
    reversibleWhen = fields.condition("reversible-when")
    guard let id else { return nil }
    self.id = id
  }
}

/// An id that once named an item, and what that item carried on in its time.
struct Retired {
  let id: Item.ID
  var replaces: [Item.ID] = []

  fileprivate static func read(_ fields: inout Fields) -> Retired? {
    let id = fields.id("id", of: Item.self)
    let replaces = fields.ids("replaces", of: Item.self, needed: true)
    return id.map { Retired(id: $0, replaces: replaces) }
  }
}

extension Checklist.Area {
  fileprivate static func read(_ fields: inout Fields) -> Checklist.Area? {
    let id = fields.id("id", of: Checklist.Area.self)
    let title = fields.line("title")
    guard let id, let title else { return nil }
    return Checklist.Area(id: id, title: title)
  }
}

extension Checklist.Hours {
  fileprivate static func read(_ fields: inout Fields) -> Checklist.Hours? {
    let question = fields.id("question", of: Question.self)
    let unknown = fields.number("unknown", in: 1...168)
    guard let question, let unknown else { return nil }
    return Checklist.Hours(question: question, unknown: unknown)
  }
}

extension Item {
  /// The grades that a person can be asked for.
  enum Proof: String, CaseIterable {
    case machineChecked = "machine-checked"
    case witnessed
    case selfStated = "self-stated"

    /// The grade of that name.
    var grade: Grade { Grade(rawValue: rawValue) ?? .selfStated }
  }

  /// The words after `each:`.
  private enum Rhythm: String, CaseIterable {
    case quarter
  }

  /// When it has to be proved again: `valid-for` or `each`, not both.
  private static func recurrence(_ fields: inout Fields) -> Recurrence {
    let validFor = fields.value("valid-for", like: "P182D, P26W, P6M or P1Y", Period.init(_:))
    let each = fields.choice("each", of: Rhythm.self, needed: false)
    if fields.has("valid-for"), fields.has("each") {
      fields.fault(
        "each", "an item has both \"valid-for\" and \"each\"", remedy: "keep one of them")
    }
    if let validFor { return .after(validFor) }
    return each == nil ? .once : .quarterly
  }

  /// What it may do to whoever does it.
  private static func effects(_ fields: inout Fields) -> Set<Effect> {
    Set(Effect.allCases.filter { fields.boolean($0.rawValue) == true })
  }

  /// Reads one element of `items`.
  static func read(_ fields: inout Fields) -> Item? {
    let id = fields.id("id", of: Item.self)
    let title = fields.line("title")
    let scope = fields.choice("scope", of: Scope.self)
    let area = fields.id("area", of: Checklist.Area.self)
    let priority = fields.choice("priority", of: Priority.self)
    let day = fields.number("day", in: 1...Item.lastDay)
    let minutes = fields.number("minutes", in: 1...10_000)
    let dollars = fields.number("dollars", in: 0...1_000_000, needed: false) ?? 0
    let owner = fields.line("owner", limit: 80)
    let needs = fields.ids("needs", of: Item.self)
    let appliesWhen = fields.condition("applies-when")
    let closedWhen = fields.condition("closed-when")
    let urgentWhen = fields.condition("urgent-when")
    let recurrence = recurrence(&fields)
    let proof = fields.choice("proof", of: Proof.self, needed: false)
    let effects = effects(&fields)
    let replaces = fields.ids("replaces", of: Item.self)
    guard let id, let title, let scope, let area, let priority, let day, let minutes, let owner
    else { return nil }
    return Item(
      id: id, title: title, scope: scope, area: area, priority: priority, day: day,
      minutes: minutes, dollars: dollars, owner: owner, needs: needs, appliesWhen: appliesWhen,
      closedWhen: closedWhen, urgentWhen: urgentWhen, recurrence: recurrence,
      proof: proof?.grade ?? .selfStated, effects: effects, replaces: replaces)
  }
}
