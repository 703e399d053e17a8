extension Escape {
  /// One word of a POSIX shell command, in single quotes: the shell gives back the text byte for
  /// byte, save that NUL, which no argument can hold, becomes U+FFFD.
  public static func shellWord(_ text: String) -> String {
    let word = scalars(of: text) { scalar in
      switch scalar {
      case "'": "'\\''"
      case "\0": "\u{FFFD}"
      default: String(scalar)
      }
    }
    return "'" + word + "'"
  }
}
