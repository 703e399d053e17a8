/// Text whose parts say what they mean, not what they look like.
public struct Styled: Hashable, Sendable {
  private(set) var runs: [Run]

  /// A part of one meaning.
  struct Run: Hashable {
    let text: String
    let meaning: Meaning
  }

  /// What a part of a text is.
  public enum Meaning: Sendable, CaseIterable {
    /// Ordinary text.
    case plain
    /// A heading, or what matters most in a line.
    case strong
    /// Something to type.
    case command
    /// What can be passed over.
    case muted
    /// All is well.
    case good
    /// Look here.
    case warning
    /// Something is wrong, or will be.
    case danger
  }

  /// A text of one meaning.
  public init(_ text: String, _ meaning: Meaning = .plain) {
    runs = [Run(text: text, meaning: meaning)]
  }

  /// One text behind the other.
  public static func + (left: Styled, right: Styled) -> Styled {
    var sum = left
    for run in right.runs { sum.append(run) }
    return sum
  }

  private mutating func append(_ run: Run) {
    guard let last = runs.last, last.meaning == run.meaning || last.text.isEmpty else {
      if !run.text.isEmpty { runs.append(run) }
      return
    }
    runs[runs.count - 1] = Run(text: last.text + run.text, meaning: run.meaning)
  }

  /// The text in another form, each part as it means.
  public func mapped(_ form: (String) -> String) -> Styled {
    var mapped = self
    mapped.runs = runs.map { Run(text: form($0.text), meaning: $0.meaning) }
    return mapped
  }

  /// The parts, each of one meaning.
  public var parts: [(text: String, meaning: Meaning)] { runs.map { ($0.text, $0.meaning) } }

  /// The text as it goes to a terminal. Color never carries a meaning that the words do not.
  ///
  /// - Parameters:
  ///   - isColored: as ``ColorChoice`` decided.
  ///   - visible: makes control characters visible. Every part passes it before our own
  ///     sequences stand around it.
  public func rendered(isColored: Bool, visible: (String) -> String) -> String {
    runs.map { run in
      let text = visible(run.text)
      guard isColored, let code = run.meaning.code, !text.isEmpty else { return text }
      return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }.joined()
  }
}

extension Styled.Meaning {
  /// The code of ECMA-48's SGR: weight and the four-bit palette, whose contrast is the reader's
  /// choice.
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .command: "36"
    case .muted: "2"
    case .good: "32"
    case .warning: "33"
    case .danger: "31"
    }
  }
}
