/// A text that is not JSON, or holds more than is read, and where.
struct JSONError: Error, Equatable, CustomStringConvertible {
  /// What is wrong.
  enum Problem: Equatable {
    case expected(String)
    case duplicate(String)
    case surplus
    case openString
    case notUnicode
    case escape
    case tooDeep(Int)
    case tooMany(Int)
  }

  /// Counted from 1.
  let line: Int
  /// In bytes, counted from 1.
  let column: Int
  let problem: Problem

  var description: String {
    let what =
      switch problem {
      case .expected(let what): "\(what) should stand here"
      case .duplicate(let name): "\"\(name)\" stands twice in one object"
      case .surplus: "something follows the end"
      case .openString: "a text does not end on its line"
      case .notUnicode: "a text is not valid Unicode"
      case .escape: "an escape is none that JSON knows"
      case .tooDeep(let limit): "more than \(limit) levels are nested"
      case .tooMany(let limit): "more than \(limit) values"
      }
    return "line \(line), column \(column): \(what)"
  }
}
