/// The marks of figures, told apart by their shapes; each is the data of a path around a point.
enum FigureMarks {
  /// A disc.
  static func disc(_ x: Int, _ y: Int) -> String {
    "M\(x - 6) \(y)a6 6 0 0 1 12 0a6 6 0 0 1 -12 0z"
  }

  /// A square on its corner.
  static func diamond(_ x: Int, _ y: Int) -> String { "M\(x - 7) \(y)l7 -7l7 7l-7 7z" }

  /// A square.
  static func square(_ x: Int, _ y: Int) -> String { "M\(x - 5) \(y - 5)h10v10h-10z" }

  /// A triangle that points up.
  static func triangle(_ x: Int, _ y: Int) -> String { "M\(x) \(y - 6)l6 11h-12z" }

  /// A cross of two strokes.
  static func cross(_ x: Int, _ y: Int) -> String {
    "M\(x - 5) \(y - 5)l10 10M\(x - 5) \(y + 5)l10 -10"
  }

  /// A head of an arrow that points right.
  static func arrow(_ x: Int, _ y: Int) -> String { "M\(x - 4) \(y - 5)l5 5l-5 5" }
}
