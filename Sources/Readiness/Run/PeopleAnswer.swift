/// Somebody who is called, and how: a role's or a person's name, as it was written down.
public struct RunbookPerson: Hashable, Sendable {
  /// The name of the person or of their role in the company.
  public let name: String
  /// How they are reached; empty if nobody wrote it down.
  public let reach: String

  /// Somebody.
  public init(name: String, reach: String = "") {
    self.name = name
    self.reach = reach
  }

  /// `tech lead (+43 1 000)`.
  var text: String { reach.isEmpty ? name : "\(name) (\(reach))" }
}

/// A list of people as it is written: `tech lead (+43 1 000); office lead`.
public enum PeopleAnswer {
  /// The people of a text, in their order; nil if it is no such list.
  ///
  /// They stand apart by semicolons, or by commas if there is no semicolon; what is in brackets says
  /// how somebody is reached and may hold both.
  public static func people(_ text: String) -> [RunbookPerson]? {
    let parts = split(text, at: ";")
    let people = (parts.count > 1 ? parts : split(text, at: ",")).map(person)
    let whole = people.compactMap(\.self)
    guard whole.count == people.count, !whole.isEmpty else { return nil }
    let names = Set(whole.map { PersonName.folded($0.name) })
    return names.count == whole.count ? whole : nil
  }

  /// The text of people, as it is kept.
  public static func text(_ people: [RunbookPerson]) -> String {
    people.map(\.text).joined(separator: "; ")
  }

  private static func person(_ text: String) -> RunbookPerson? {
    let text = RunWord.trimmedLine(Substring(text))
    guard let open = text.firstIndex(of: "(") else {
      return text.isEmpty || text.contains(")") ? nil : RunbookPerson(name: text)
    }
    let name = RunWord.trimmedLine(text[..<open])
    guard text.last == ")", !name.isEmpty else { return nil }
    let reach = RunWord.trimmedLine(text[text.index(after: open)...].dropLast())
    return RunbookPerson(name: name, reach: reach)
  }

  /// The parts of a text between marks that do not stand in brackets.
  static func split(_ text: String, at mark: Character) -> [String] {
    var parts: [String] = [""]
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == mark, depth <= 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}

/// A second factor, where it lies and who holds it.
public struct RunbookDevice: Hashable, Sendable {
  /// What it is.
  public let kind: String
  /// Where it lies.
  public let place: String
  /// Who holds it.
  public let holder: String

  /// The devices of a text such as `key 1, safe in the office, office lead; key 2, bank, tech lead`;
  /// nil if it is no such list.
  public static func devices(_ text: String) -> [RunbookDevice]? {
    let devices = PeopleAnswer.split(text, at: ";").map { part -> RunbookDevice? in
      let words = PeopleAnswer.split(part, at: ",").map { RunWord.trimmedLine(Substring($0)) }
      guard words.count >= 3, words.allSatisfy({ !$0.isEmpty }) else { return nil }
      return RunbookDevice(
        kind: words[0], place: words[1..<(words.count - 1)].joined(separator: ", "),
        holder: words[words.count - 1])
    }
    let whole = devices.compactMap(\.self)
    return whole.count == devices.count ? whole : nil
  }

  /// The text of devices, as it is kept.
  public static func text(_ devices: [RunbookDevice]) -> String {
    devices.map { "\($0.kind), \($0.place), \($0.holder)" }.joined(separator: "; ")
  }
}
