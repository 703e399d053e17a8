extension Question {
  /// The longest reason, note or control, in characters.
  public static let proseLimit = 500

  /// What can be chosen, in order: the options, or yes and no; nothing for the other kinds.
  public var choices: [Option] {
    switch kind {
    case .yesNo: [Option(id: "yes", title: "Yes"), Option(id: "no", title: "No")]
    case .oneOf(let options), .severalOf(let options): options
    case .number, .text, .day: []
    }
  }

  /// The answers it takes, in canonical words: "yes or no", "a whole number, 1 to 9 (people)".
  public var allowed: String {
    let ids = choices.map(\.id.text)
    return switch kind {
    case .yesNo: "yes or no"
    case .oneOf: Suggestion.list(ids, or: "or")
    case .severalOf: "any of \(ids.joined(separator: ", ")), with commas between, or none"
    case .number(let bounds, let unit):
      "a whole number, \(bounds.lowerBound) to \(bounds.upperBound)"
        + (unit.isEmpty ? "" : " (\(unit))")
    case .text(let limit): "text of at most \(limit) characters"
    case .day: "a day such as 2026-12-01"
    }
  }
}
