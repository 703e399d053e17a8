import Readiness
import YAML

/// Single values by key. Each returns nil after adding a fault if the value is of the wrong kind,
/// and nil without a word if the key is absent and not needed.
extension Fields {
  /// One line of text.
  mutating func line(_ key: String, needed: Bool = true, limit: Int = 200) -> String? {
    guard let node = node(key, needed: needed) else { return nil }
    return line(node, named: quoted(key), limit: limit)
  }

  /// One line of text.
  mutating func line(
    _ node: YAML.Node, named name: @autoclosure () -> String, limit: Int = 200
  ) -> String? {
    guard let text = text(node, named: name()) else { return nil }
    let remedy = "shorten it; it stands in lists and tables"
    if text.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) {
      findings.add("\(name()) has more than one line", at: node.start, remedy: remedy)
      return nil
    }
    if text.unicodeScalars.count > limit {
      let problem = "\(name()) has more than \(limit) characters"
      findings.add(problem, at: node.start, remedy: remedy)
      return nil
    }
    return text
  }

  /// Markdown of any number of lines, without the line ends behind the last.
  mutating func prose(_ key: String, needed: Bool = false) -> String? {
    guard let node = node(key, needed: needed) else { return nil }
    guard var text = text(node, named: quoted(key)) else { return nil }
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  /// An id.
  mutating func id<Subject>(_ key: String, of subject: Subject.Type) -> ID<Subject>? {
    guard let node = node(key, needed: true) else { return nil }
    return id(node, named: quoted(key))
  }

  /// An id.
  mutating func id<Subject>(
    _ node: YAML.Node, named name: @autoclosure () -> String
  ) -> ID<Subject>? {
    guard let text = text(node, named: name()) else { return nil }
    let id = ID<Subject>(text)
    guard id.isWellFormed else {
      findings.add(
        "\(name()) is \(quoted(text)), which is not an id", at: node.start,
        remedy: "write up to 64 lower-case letters, digits and single hyphens, a letter first")
      return nil
    }
    return id
  }

  /// A whole number within bounds.
  mutating func number(
    _ key: String, in bounds: ClosedRange<Int>, needed: Bool = true
  ) -> Int? {
    guard let node = node(key, needed: needed) else { return nil }
    let remedy = "write a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    guard let number = node.integer else {
      let problem = "\(quoted(key)) is not a whole number"
      findings.add(problem, at: node.start, remedy: remedy)
      return nil
    }
    guard bounds.contains(number) else {
      findings.add("\(quoted(key)) is \(number)", at: node.start, remedy: remedy)
      return nil
    }
    return number
  }

  /// True or false.
  mutating func boolean(_ key: String) -> Bool? {
    guard let node = node(key) else { return nil }
    guard let boolean = node.boolean else {
      findings.add(
        "\(quoted(key)) is neither true nor false", at: node.start, remedy: "write true or false")
      return nil
    }
    return boolean
  }

  /// One of the words of an enumeration.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of choices: Choice.Type, needed: Bool = true
  ) -> Choice? {
    guard let node = node(key, needed: needed) else { return nil }
    guard let word = text(node, named: quoted(key)) else { return nil }
    guard let choice = Choice(rawValue: word) else {
      let words = Choice.allCases.map(\.rawValue)
      findings.addUnknown(key, word, among: words, at: node.start)
      return nil
    }
    return choice
  }

  /// A value that a text has a meaning for, such as a day or a period.
  mutating func value<Value>(
    _ key: String, needed: Bool = false, like example: String, _ read: (String) -> Value?
  ) -> Value? {
    guard let node = node(key, needed: needed) else { return nil }
    guard let text = text(node, named: quoted(key)) else { return nil }
    guard let value = read(text) else {
      findings.add(
        "\(quoted(key)) is \(quoted(text))", at: node.start, remedy: "write it as \(example)")
      return nil
    }
    return value
  }

  /// Text that is neither empty nor something else.
  mutating func text(_ node: YAML.Node, named name: @autoclosure () -> String) -> String? {
    guard let text = node.word else {
      let remedy =
        node.text == nil ? "write one text" : "put it in quotes if it is meant as text"
      let problem = "\(name()) is \(Fields.kind(of: node)), not a text"
      findings.add(problem, at: node.start, remedy: remedy)
      return nil
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      let remedy = "write something, or remove it if it is not needed"
      findings.add("\(name()) is empty", at: node.start, remedy: remedy)
      return nil
    }
    return text
  }
}
