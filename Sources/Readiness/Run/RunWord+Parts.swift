// How the parts of a line are read.

extension RunWord {
  /// The next word of a line.
  static func take(_ rest: inout Substring) -> String {
    rest = rest.drop { $0 == " " }
    let word = rest.prefix { $0 != " " }
    rest = rest.dropFirst(word.count)
    return String(word)
  }

  /// A line without blanks around it.
  public static func trimmedLine(_ line: Substring) -> String { trimmed(line) }

  static func trimmed(_ rest: Substring) -> String {
    var scalars = Substring(rest).unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }

  /// A text that has to be there.
  static func text(_ rest: Substring, for word: String) throws(RunWordError) -> String {
    let text = trimmed(rest)
    guard !text.isEmpty else {
      throw .needs(word == "unreachable" ? "who" : "a line of text", word)
    }
    return text
  }

  /// `at 03:12`, or `at 2026-11-25T03:12:00Z`, at the beginning; nil if it is not there. A colon right
  /// behind the time is left where it is: it stands before what was said.
  static func clock(_ rest: inout Substring) throws(RunWordError) -> String? {
    var ahead = rest
    guard take(&ahead).lowercased() == "at" else { return nil }
    let word = take(&ahead)
    let time = word.hasSuffix(":") ? String(word.dropLast()) : word
    guard isTime(time) else {
      // "at the office" is text; "at 3:99" is a time that was mistyped.
      guard halves(of: time) != nil else { return nil }
      throw .badTime(time)
    }
    rest = time == word ? ahead : ":" + ahead
    return time
  }

  /// What was said behind a colon, or without one.
  static func behindColon(_ rest: Substring) -> String {
    let words = trimmed(rest)
    return words.hasPrefix(":") ? trimmed(words.dropFirst()) : words
  }

  /// Whether it is a time of the day or an instant, both in UTC.
  static func isTime(_ word: String) -> Bool {
    if Instant(word) != nil { return true }
    guard let (hour, minute) = halves(of: word), hour.utf8.count <= 2, minute.utf8.count == 2,
      let hour = Int(hour), let minute = Int(minute)
    else { return false }
    return hour < 24 && minute < 60
  }

  /// The digits before and behind the colon of what is written like a time, also one that there is not.
  private static func halves(of word: String) -> (hour: Substring, minute: Substring)? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    let isDigits = parts.allSatisfy {
      !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) }
    }
    return parts.count == 2 && isDigits ? (parts[0], parts[1]) : nil
  }

  /// A time that stands alone, with or without `at`.
  static func time(needed: Bool, _ rest: Substring) throws(RunWordError) -> String? {
    var rest = rest
    if let at = try clock(&rest) { return at }
    let word = take(&rest)
    guard !word.isEmpty else { return nil }
    guard isTime(word), trimmed(rest).isEmpty else { throw .badTime(word) }
    return word
  }

  /// `by NAME: WORDS`, or words alone.
  static func named(_ rest: Substring) -> (by: String?, words: String) {
    var ahead = rest
    guard take(&ahead).lowercased() == "by" else {
      // `yes at 23:52: by telephone` has its colon after the time.
      return (nil, behindColon(rest))
    }
    let colon = ahead.firstIndex(of: ":") ?? ahead.endIndex
    let name = trimmed(ahead[..<colon])
    guard !name.isEmpty else { return (nil, trimmed(rest)) }
    return (name, colon == ahead.endIndex ? "" : trimmed(ahead[ahead.index(after: colon)...]))
  }

  static func approval(
    _ allowed: Bool, _ rest: Substring
  ) throws(RunWordError) -> RunWord {
    var rest = rest
    let at = try clock(&rest)
    let (by, words) = named(rest)
    return .approval(allowed, by: by, words: words, at: at)
  }

  /// `7`, `7 unexplained 1 the last one`, `7 all known`.
  static func events(_ rest: Substring) throws(RunWordError) -> RunWord {
    var rest = rest
    guard let events = Int(take(&rest)), (0...1_000_000).contains(events) else {
      throw .needs("how many events there were", "events")
    }
    var ahead = rest
    guard take(&ahead).lowercased() == "unexplained" else {
      let text = trimmed(rest)
      return .events(events, unexplained: 0, text: text.isEmpty ? nil : text)
    }
    guard let odd = Int(take(&ahead)), (0...events).contains(odd) else {
      throw .needs("how many of them nobody can explain", "events N unexplained")
    }
    let text = trimmed(ahead)
    return .events(events, unexplained: odd, text: text.isEmpty ? nil : text)
  }

  static func review(_ rest: Substring) throws(RunWordError) -> RunWord {
    let (by, text) = named(rest)
    guard !text.isEmpty else { throw .needs("what was found", "review") }
    return .review(by: by, text: text)
  }

  static func role(_ rest: Substring) throws(RunWordError) -> RunWord {
    var rest = rest
    let role = take(&rest)
    let name = trimmed(rest)
    guard !role.isEmpty, !name.isEmpty else { throw .needs("the role and the name", "role") }
    return .role(role, name: name)
  }

  /// `do OLD => NEW`.
  static func change(_ rest: Substring) throws(RunWordError) -> RunWord {
    var rest = rest
    guard let part = StepPart(rawValue: take(&rest)), let arrow = rest.firstRange(of: "=>") else {
      throw .needs(
        "do, expect or if-not, the words that stand there, => and the words that should", "change")
    }
    let old = trimmed(rest[..<arrow.lowerBound])
    let new = trimmed(rest[arrow.upperBound...])
    guard !new.isEmpty || !old.isEmpty else { throw .needs("some words", "change") }
    return .change(part, old: old, new: new)
  }
}

/// A line that was not understood.
public enum RunWordError: Error, Hashable, CustomStringConvertible {
  /// Nothing was typed.
  case empty
  /// No line begins like that.
  case unknown(String, near: [String])
  /// Something has to follow.
  case needs(String, String)
  /// Not a time of the day in UTC.
  case badTime(String)

  /// What was not understood, and how it is written.
  public var description: String {
    switch self {
    case .empty: "Nothing was typed."
    case .unknown(let word, let near):
      "No line begins with \(word.shortened())."
        + (near.isEmpty
          ? " Type ? for what can be said." : " Did you mean \(Suggestion.list(near, or: "or"))?")
    case .needs(let what, let word): "After \(word) comes \(what)."
    case .badTime(let word): "\(word.shortened()) is not a time such as 03:12, in UTC."
    }
  }
}
