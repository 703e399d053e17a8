extension Escape {
  /// One field of a record: no tab and no line break stands in it, and what stands there can be read
  /// back.
  ///
  /// Backslash, tab and line break are written `\\`, `\t` and `\n`. What would act on a terminal is
  /// spelled out as everywhere, since records are looked at, too.
  public static func recordField(_ text: String) -> String {
    scalars(of: visible(text)) { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\t": "\\t"
      case "\n": "\\n"
      default: String(scalar)
      }
    }
  }
}
