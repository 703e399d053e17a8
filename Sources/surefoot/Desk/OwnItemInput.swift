import Readiness

/// What was typed of an own item, checked.
struct OwnItemInput {
  /// What is recorded.
  let body: Event.Added

  /// - Parameter records: the whole journal; an id that ever stood in it is taken, undone or not.
  /// - Throws: ``UsageError`` or ``SecretError`` for the first thing that is wrong.
  init(
    _ invocation: borrowing Invocation, _ subject: ItemSubject, _ records: [Record], today: Day
  ) throws {
    let title = try SecretCheck.line(invocation.subject, in: "TITLE")
    let id = try Self.freeID(invocation.arguments.value("--id"), title, subject, records)
    body = Event.Added(
      item: id, title: title,
      scope: invocation.arguments.has("--organization") ? .organization : .account,
      area: try Self.area(invocation.arguments.value("--area"), subject.checklist),
      priority: try Self.priority(invocation.arguments.value("--priority")),
      due: try Self.due(try invocation.day("--due"), today),
      minutes: try Self.minutes(invocation.arguments.value("--minutes")),
      needs: try Self.needs(invocation.arguments.values("--needs"), of: id, subject),
      validFor: try Self.period(invocation.arguments.value("--valid-for")),
      why: try ItemVerb.lineIfGiven("--why", invocation))
  }

  /// An id that no item has or had. One that was made from the title gets a number, unless an item
  /// with that very title is there.
  static func freeID(
    _ given: String? = nil, _ title: String, _ subject: ItemSubject, _ records: [Record]
  ) throws(UsageError) -> Item.ID {
    let id = try id(given, title)
    let own = subject.checklist.items.filter { $0.id.text.hasPrefix(OwnItem.prefix) }
    if let live = own.first(where: { $0.id == id && given != nil || $0.title == title }) {
      throw .contradiction(
        "there is an item \(live.id) already: \(live.title)", remedy: "give it another --id")
    }
    let taken = Set(records.compactMap(\.event?.item)).union(own.map(\.id))
    guard taken.contains(id) else { return id }
    guard given == nil else {
      throw .contradiction(
        "\(id) was the id of an item once, and none is used again",
        remedy: "give it another --id")
    }
    let numbered = (2...taken.count + 2).lazy.map { Item.ID("\(id)-\($0)") }
    return numbered.first { !taken.contains($0) } ?? id
  }

  private static func id(_ given: String?, _ title: String) throws(UsageError) -> Item.ID {
    let word = given ?? slug(title)
    let isWhole = word.hasPrefix(OwnItem.prefix)
    let id = Item.ID(isWhole ? word : OwnItem.prefix + word)
    guard id.isWellFormed, id.text.utf8.count > OwnItem.prefix.utf8.count else {
      throw .badValue(
        word, of: "--id", allowed: "at most 60 lower-case letters, digits and single hyphens")
    }
    return id
  }

  /// The title's letters and digits with hyphens between its words, as far as they are ASCII.
  private static func slug(_ title: String) -> String {
    let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var slug = ""
    for word in words.map(String.init) where slug.utf8.count + word.utf8.count < 50 {
      slug += slug.isEmpty ? word : "-" + word
    }
    return slug.isEmpty ? "item" : slug
  }

  private static func area(
    _ name: String?, _ checklist: Checklist
  ) throws(UsageError) -> ID<Checklist.Area>? {
    guard let name else { return nil }
    guard let area = checklist.areas.first(where: { $0.id.text == name }) else {
      let names = checklist.areas.map(\.id.text)
      throw .unknownName(
        name, kind: "area", similar: Suggestion.near(name, among: names),
        lookup: "areas: \(names.joined(separator: ", "))")
    }
    return area.id
  }

  private static func priority(_ word: String?) throws(UsageError) -> Item.Priority {
    guard let word else { return .medium }
    guard let priority = Item.Priority(rawValue: word) else {
      throw .badWord(word, of: "--priority", among: Item.Priority.self)
    }
    return priority
  }

  private static func due(_ day: Day?, _ today: Day) throws(UsageError) -> Day {
    guard let day else { return today.adding(days: 7) }
    guard day >= today else {
      throw .contradiction(
        "--due \(day) has passed; today is \(today)", remedy: "choose a day that is still to come")
    }
    try LastDay.refuseFar(day, of: "--due")
    return day
  }

  private static func minutes(_ text: String?) throws(UsageError) -> Int {
    guard let text else { return 30 }
    guard let minutes = Int(text), (1...10_000).contains(minutes) else {
      throw .badValue(text, of: "--minutes", allowed: "a number from 1 to 10000")
    }
    return minutes
  }

  /// Needs point at items that there are, so no circle can come about but one item's own.
  private static func needs(
    _ names: [String], of id: Item.ID, _ subject: ItemSubject
  ) throws(UsageError) -> [Item.ID] {
    var needs: [Item.ID] = []
    for name in names {
      guard name != id.text else {
        throw .contradiction(
          "\(id) would need itself", remedy: "leave out --needs \(name)")
      }
      let need = try subject.plan.line(subject.checklist.item(name)).item.id
      if !needs.contains(need) { needs.append(need) }
    }
    return needs
  }

  private static func period(_ text: String?) throws(UsageError) -> String? {
    guard let text else { return nil }
    guard let period = Period(text) else {
      throw .badValue(text, of: "--valid-for", allowed: "a period such as P90D, P12W, P6M or P1Y")
    }
    return period.description
  }
}
