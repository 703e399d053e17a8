/// What a value of a page is to a template.
indirect enum ValueKind: Equatable, Sendable {
  /// Text, with one that a page has.
  case text(String)
  /// A number, with one that a page has.
  case number(String)
  /// Text whose section is there or not: true or false.
  case truth
  /// Values by name, described under a phrase.
  case group(String)
  /// Values by names that are not the same everywhere.
  case byName(ValueKind)
  /// A list; of nothing, as long as every one seen is empty.
  case list(ValueKind)
  /// Nothing, as long as no value was seen.
  case nothing

  /// Both of what was seen at one place: the one that says more.
  func merged(with other: ValueKind) -> ValueKind {
    switch (self, other) {
    case (.nothing, _), (.text(""), .text), (.number("0"), .number): other
    case (.list(let one), .list(let two)): .list(one.merged(with: two))
    case (.byName(let one), .byName(let two)): .byName(one.merged(with: two))
    default: self
    }
  }

  /// The phrase of the values by name that it is, or has in its list.
  var group: String? {
    switch self {
    case .group(let phrase): phrase
    case .list(let kind), .byName(let kind): kind.group
    case .text, .number, .truth, .nothing: nil
    }
  }

  /// One that a page has, in a line; empty for what has parts.
  var example: String {
    switch self {
    case .text(let text), .number(let text): ValueKind.shortened(text)
    case .list(let kind): kind.example
    case .truth, .group, .byName, .nothing: ""
    }
  }

  /// At most so much of an example is shown.
  private static let width = 70

  private static func shortened(_ text: String) -> String {
    // A digest would change with every word of the content and says nothing to a reader.
    let line = text.replacing(/[0-9a-f]{64}/, with: "64 hexadecimal digits")
      .split { $0.isWhitespace }.joined(separator: " ")
    return line.count <= width ? line : line.prefix(width).trimmingEnd + "…"
  }
}

extension Substring {
  /// Without the spaces at its end.
  fileprivate var trimmingEnd: String { String(self[...(lastIndex { $0 != " " } ?? startIndex)]) }
}
