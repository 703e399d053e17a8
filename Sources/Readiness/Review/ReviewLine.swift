/// A decision or an action as it is typed: words, and among them who, by when and how urgent.
///
/// `Restore into a clean account @on-call due +3w !high`: `@` names who does it (`@"on-call lead"` for
/// several words), `due` the day, `!` the priority. They may stand anywhere; the rest is the text.
public struct ReviewLine: Hashable, Sendable {
  /// What is decided or to be done.
  public let text: String
  /// Who sees to it; nil: nobody was named.
  public let owner: String?
  /// By when; nil: no day was named.
  public let due: Day?
  /// How much it matters; nil: nobody said.
  public let priority: Item.Priority?

  /// Reads a line.
  /// - Parameters:
  ///   - today: the day from which `+3w` counts.
  ///   - people: names that are known: one of them is meant whatever its case, and whether blanks
  ///     or hyphens stand between its words.
  /// - Throws: ``ReviewLineError`` for the first part that cannot be meant.
  public init(
    _ line: String, today: Day, people: [String] = []
  ) throws(ReviewLineError) {
    var (rest, owner, due, priority): ([Substring], String?, Day?, Item.Priority?) = (
      [], nil, nil, nil
    )
    var words = ReviewLine.words(line)[...]
    while let word = words.popFirst() {
      if word.hasPrefix("@"), word.count > 1 {
        guard owner == nil else { throw .twice("@") }
        owner = ReviewLine.name(word.dropFirst(), people)
      } else if word.hasPrefix("!"), word.count > 1 {
        guard priority == nil else { throw .twice("!") }
        priority = try ReviewLine.priority(word.dropFirst())
      } else if word.lowercased() == "due", let next = words.first {
        guard due == nil else { throw .twice("due") }
        due = try ReviewLine.due(next, &words, today)
      } else {
        rest.append(word)
      }
    }
    text = rest.joined(separator: " ")
    guard !text.isEmpty else { throw .empty }
    (self.owner, self.due, self.priority) = (owner, due, priority)
  }

  /// The words between blanks; what stands in quotation marks behind `@` is one.
  private static func words(_ line: String) -> [Substring] {
    var words: [Substring] = []
    var rest = line[...]
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[start...]
      if rest.hasPrefix("@\""), let end = rest.dropFirst(2).firstIndex(of: "\"") {
        words.append("@" + rest[rest.index(start, offsetBy: 2)..<end])
        rest = rest[rest.index(after: end)...]
      } else {
        let end = rest.firstIndex(where: \.isWhitespace) ?? rest.endIndex
        words.append(rest[..<end])
        rest = rest[end...]
      }
    }
    return words
  }

  private static func name(_ word: Substring, _ people: [String]) -> String {
    let plain = word.replacing("-", with: " ").replacing("_", with: " ")
    return people.first {
      PersonName.areSame($0, String(word))
        || PersonName.areSame($0.replacing("-", with: " "), String(plain))
    } ?? String(word)
  }

  private static func priority(_ word: Substring) throws(ReviewLineError) -> Item.Priority {
    guard let priority = Item.Priority(rawValue: word.lowercased()) else {
      throw .badPriority(String(word))
    }
    return priority
  }

  private static func due(
    _ next: Substring, _ words: inout ArraySlice<Substring>, _ today: Day
  ) throws(ReviewLineError) -> Day {
    words.removeFirst()
    var text = String(next)
    if text.lowercased() == "next", let day = words.popFirst() { text += " \(day)" }
    guard let day = DayWords.day(text, from: today) else { throw .badDay(text) }
    guard day >= today else { throw .past(day) }
    return day
  }

  /// As it is said back before it is kept: `Restore into a clean account; on-call; due 2026-12-14; high`.
  public var echo: String {
    ([text, owner ?? "nobody named"]
      + [due.map { "due \($0) (\($0.ofWeek.name))" }, priority?.rawValue].compactMap(\.self))
      .joined(separator: "; ")
  }
}

/// Why a line is neither a decision nor an action.
public enum ReviewLineError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  case twice(String)
  case badPriority(String)
  case badDay(String)
  case past(Day)

  /// What is wrong, as a sentence.
  public var description: String {
    switch self {
    case .empty: "It says nothing: write what is to be done, then @WHO due DAY !PRIORITY."
    case .twice(let sign): "\(sign) stands in it twice."
    case .badPriority(let word):
      "!\(word.shortened()) is none of !critical, !high, !medium and !low."
    case .badDay(let text):
      "\"due \(text.shortened())\" is no day: write \(DayWords.allowed)."
    case .past(let day): "\(day) has passed."
    }
  }
}
