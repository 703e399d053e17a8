/// One thing that newer content says otherwise.
public struct Difference: Hashable, Sendable, Encodable {
  /// What kind of thing it is.
  public let subject: Subject
  /// What became of it.
  public let act: Act
  /// Its id, the new one if it has another now.
  public let id: String
  /// What it is called.
  public let title: String
  /// The ids that it carries on, of those there were.
  public let from: [String]
  /// What of it is otherwise.
  public let parts: [Part]

  /// A difference.
  public init(
    _ subject: Subject, _ act: Act, _ id: String, title: String, from: [String] = [],
    parts: [Part] = []
  ) {
    self.subject = subject
    self.act = act
    self.id = id
    self.title = title
    self.from = from
    self.parts = parts
  }

  /// What can be otherwise.
  public enum Subject: String, Sendable, Codable, CaseIterable {
    case item, question, table, rule, fact, factor, boundary, tripwire, runbook, term, template
  }

  /// What can become of it.
  public enum Act: String, Sendable, Codable, CaseIterable {
    /// It is new.
    case added
    /// It says something else.
    case changed
    /// It has another id, and keeps its history.
    case renamed
    /// It is one of several that one became; each keeps the history.
    case split
    /// It is what several became, and keeps the history of all of them together.
    case merged
    /// It is no more.
    case removed
  }

  /// A part that is otherwise.
  public struct Part: Hashable, Sendable, Encodable {
    /// Its name, as its key in the content files.
    public let name: String
    /// What it said; empty: nothing, or nothing that can be said in a line.
    public let before: String
    /// What it says now.
    public let after: String

    /// A part, unless it is the same.
    init?<Value: Equatable>(
      _ name: String, _ before: Value, _ after: Value, _ text: (Value) -> String
    ) {
      guard before != after else { return nil }
      self.name = name
      self.before = text(before)
      self.after = text(after)
    }

    /// A part that is a text, unless it is the same.
    init?(_ name: String, _ before: String, _ after: String) {
      self.init(name, before, after) { $0 }
    }

    /// The first line that is otherwise, before and after; empty where there is none.
    public var firstLine: (before: String, after: String) {
      let (old, new) = (before.split(separator: "\n"), after.split(separator: "\n"))
      let same = zip(old, new).prefix { $0 == $1 }.count
      return (
        old.dropFirst(same).first.map(String.init) ?? "",
        new.dropFirst(same).first.map(String.init) ?? ""
      )
    }
  }
}

extension Difference {
  /// What became of things that are told apart by their ids: those that are new or otherwise in the
  /// new order, then those that are no more in the old one.
  static func all<Value, Key: Hashable>(
    _ subject: Subject, _ old: [Value], _ new: [Value], id: (Value) -> Key,
    name: (Value) -> (id: String, title: String), parts: (Value, Value) -> [Part]
  ) -> [Difference] {
    let before = Dictionary(old.map { (id($0), $0) }) { first, _ in first }
    let after = Set(new.map(id))
    let here = new.compactMap { value -> Difference? in
      let (word, title) = name(value)
      guard let earlier = before[id(value)] else {
        return Difference(subject, .added, word, title: title)
      }
      let parts = parts(earlier, value)
      return parts.isEmpty ? nil : Difference(subject, .changed, word, title: title, parts: parts)
    }
    return here
      + old.filter { !after.contains(id($0)) }.map { value in
        let (word, title) = name(value)
        return Difference(subject, .removed, word, title: title)
      }
  }
}
