extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let bang = UInt8(ascii: "!")
  static let colon = UInt8(ascii: ":")
  static let hyphen = UInt8(ascii: "-")
  static let equals = UInt8(ascii: "=")
  static let greater = UInt8(ascii: ">")
  static let pipe = UInt8(ascii: "|")
  static let backslash = UInt8(ascii: "\\")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")

  /// ASCII white space, line ends included.
  var isSpace: Bool { self == .space || (9...13).contains(self) }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isLineEnd: Bool { self == .newline || self == .carriageReturn }
}

extension ArraySlice<UInt8> {
  /// The bytes without ASCII white space at either end.
  var trimmed: Self {
    let start = drop { $0.isSpace }
    return start.prefix(upTo: (start.lastIndex { !$0.isSpace } ?? start.startIndex - 1) + 1)
  }
}

/// What opens a list item: `-`, `+`, `*`, or up to nine digits with `.` or `)`.
enum ListMarker {
  /// How many bytes the marker at the start of `text` has; nil where there is none that white
  /// space or the end of the line follows.
  static func width(at text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first else { return nil }
    var width = 1
    if first.isDigit {
      let digits = text.prefix(10).prefix { $0.isDigit }.count
      guard digits <= 9, let mark = text.dropFirst(digits).first,
        mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
      else { return nil }
      width = digits + 1
    } else if first != .hyphen, first != UInt8(ascii: "+"), first != UInt8(ascii: "*") {
      return nil
    }
    guard let after = text.dropFirst(width).first else { return width }
    return after.isSpace ? width : nil
  }
}
