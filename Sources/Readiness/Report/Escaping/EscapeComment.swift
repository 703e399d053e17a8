extension Escape {
  /// One line inside an HTML comment that a program reads, as `mark` does for Confluence.
  ///
  /// No two dashes follow one another, so that it neither ends the comment nor begins another; nor
  /// do braces that a template's tag begins with.
  public static func comment(_ text: String) -> String {
    var last: Unicode.Scalar = " "
    return scalars(of: line(text)) { scalar in
      defer { last = scalar }
      switch (last, scalar) {
      case ("-", "-"), ("{", "{"), ("{", "%"), ("{", "#"): return " \(scalar)"
      default: return String(scalar)
      }
    }
  }
}
