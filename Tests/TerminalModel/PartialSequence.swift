/// A control sequence whose end has not come.
enum PartialSequence: Hashable, Sendable {
  /// There is none.
  case none
  /// ESC has come.
  case escape
  /// ESC [ has come, and these bytes.
  case control([UInt8])
}

/// A whole control sequence: what stands between `ESC [` and its last letter, and that letter.
struct ControlSequence {
  let parameters: String
  let letter: Character

  /// Its only number, 1 if it has none; nil if it is anything else, or 0, which terminals take as 1.
  var count: Int? {
    guard !parameters.isEmpty else { return 1 }
    guard parameters.allSatisfy(\.isNumber), let number = Int(parameters), number > 0 else {
      return nil
    }
    return number
  }

  /// Its numbers; what is empty is 0; nil if there is something else.
  var numbers: [Int]? {
    let parts = parameters.split(separator: ";", omittingEmptySubsequences: false)
    let numbers = parts.map { $0.isEmpty ? 0 : Int($0) }
    return numbers.contains(nil) ? nil : numbers.compactMap(\.self)
  }
}
