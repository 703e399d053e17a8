extension Value {
  /// The text that stands for the value: null is empty; a list or an object is its JSON on one
  /// line with its names sorted.
  var text: String {
    switch self {
    case .null: ""
    case .text(let text): text
    default: json
    }
  }

  /// The value as JSON on one line; a number that JSON does not have stays a word.
  ///
  /// Goes through the value with a list of what is still to be written, so that depth costs no stack.
  private var json: String {
    var written = ""
    var pieces: [Piece] = [.value(self)]
    while let piece = pieces.popLast() {
      switch piece {
      case .mark(let mark): written += mark
      case .value(let value): written += value.opening(leaving: &pieces)
      }
    }
    return written
  }

  /// What is still to be written.
  private enum Piece {
    case value(Value)
    case mark(String)
  }

  /// A scalar whole, or the first bracket; the rest of a list or an object goes to `pieces`, last first.
  private func opening(leaving pieces: inout [Piece]) -> String {
    switch self {
    case .null: return "null"
    case .bool(let bool): return bool ? "true" : "false"
    case .integer(let integer): return String(integer)
    case .number(let number): return Value.digits(of: number)
    case .text(let text): return Value.quoted(text)
    case .list(let items):
      pieces.append(.mark("]"))
      for (index, item) in items.enumerated().reversed() {
        pieces.append(.value(item))
        if index > 0 { pieces.append(.mark(",")) }
      }
      return "["
    case .object(let members):
      pieces.append(.mark("}"))
      for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated().reversed() {
        pieces.append(.value(member.value))
        pieces.append(.mark((index > 0 ? "," : "") + Value.quoted(member.key) + ":"))
      }
      return "{"
    }
  }

  /// The shortest digits that read back as the same number; whole numbers without `.0`.
  private static func digits(of number: Double) -> String {
    let digits = number == 0 ? "0" : number.description
    return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
