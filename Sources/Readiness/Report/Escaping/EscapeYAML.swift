extension Escape {
  /// A double-quoted YAML scalar on one line, which is a JSON string as well.
  ///
  /// Whatever YAML does not take literally, and whatever cannot be seen, is written as `\u` and four
  /// digits; beyond the first 65,536 characters everything is taken literally.
  public static func yamlScalar(_ text: String) -> String {
    "\"" + scalars(of: text, yaml) + "\""
  }

  /// A title as such a scalar, for generators that put it into their pages as it is: where a tag
  /// would begin, an invisible space follows the sign, and no reader is misled.
  public static func yamlTitle(_ text: String) -> String {
    let (title, begins) = (Array(line(text).unicodeScalars), Set("/!?".unicodeScalars))
    let inert = title.indices.map { index in
      let next = index + 1 < title.count ? title[index + 1] : " "
      let isTag = title[index] == "<" && (next.isWord || begins.contains(next))
      return String(title[index]) + (isTag ? "\u{200B}" : "")
    }
    return yamlScalar(inert.joined())
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
