extension Escape {
  /// One line of text in a manual page (roff with the man or mdoc macros), also as one quoted
  /// argument of a macro. Everything beyond ASCII is named by its number, so that no encoding matters.
  public static func roff(_ text: String) -> String {
    let source = scalars(of: line(text), roff)
    return source.utf8.first == UInt8(ascii: ".") ? "\\&" + source : source
  }

  /// The escapes that groff_char(7) and mandoc_char(7) share.
  private static func roff(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\": "\\(rs"
    case "-": "\\-"
    case "'": "\\(aq"
    case "`": "\\(ga"
    case "\"": "\\(dq"
    case "^": "\\(ha"
    case "~": "\\(ti"
    case "\0"..."\u{7E}": String(scalar)
    default: "\\[u\(hexadecimal(scalar))]"
    }
  }
}
