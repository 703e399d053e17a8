import Readiness
import Terminal

/// A line to write, with the two honest answers below it: the arrows go there and back.
struct WrittenField {
  var field: TextField
  private(set) var place: Place

  /// What is marked.
  enum Place: Int {
    case field
    case unknown
    case notApplicable
  }

  /// A field with a text, or with an honest answer marked that was given before.
  init(_ text: String, honest response: Answer.Response?) {
    field = TextField(text)
    switch response {
    case .unknown where text.isEmpty: place = .unknown
    case .notApplicable where text.isEmpty: place = .notApplicable
    default: place = .field
    }
  }

  /// Takes a key that moves or edits. False: it means nothing here.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .up, .control("p"): place = Place(rawValue: place.rawValue - 1) ?? place
    case .down, .control("n"): place = Place(rawValue: place.rawValue + 1) ?? place
    default:
      guard place == .field else {
        // Whoever types means the line.
        guard case .text = key else { return false }
        place = .field
        return field.take(key)
      }
      return field.take(key)
    }
    return true
  }

  /// The field and the honest answers as lines of a panel.
  /// - Parameter echo: what the text means, if that is not what it says.
  func lines(echo: String?) -> [Panel.Line] {
    var lines = [
      place == .field
        ? Panel.Line(Styled("  > "), writing: field)
        : Panel.Line(Styled("    " + Escape.terminal(field.text)), hanging: 4)
    ]
    if let echo { lines.append(Panel.Line(Styled("    " + echo, .muted))) }
    for (index, words) in QuestionField.honestWords.enumerated() {
      let isMarked = place.rawValue == index + 1
      let label = Styled((isMarked ? "  > " : "    ") + words.0, isMarked ? .strong : .plain)
      lines.append(
        Panel.Line(
          label + Styled("   " + words.1, .muted), hanging: 4, cursor: isMarked ? 2 : nil))
    }
    return lines
  }
}
