extension Escape {
  /// A double-quoted YAML scalar on one line, which is a JSON string as well.
  ///
  /// Whatever YAML does not take literally, and whatever cannot be seen, is written as `\u` and four
  /// digits; beyond the first 65,536 characters everything is taken literally.
  public static func yamlScalar(_ text: String) -> String {
    "\"" + scalars(of: text, yaml) + "\""
  }

  private static func yaml(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    default: break
    }
    guard scalar.value <= 0xFFFF else { return String(scalar) }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned:
      return "\\u" + hexadecimal(scalar)
    default: return String(scalar)
    }
  }
}
