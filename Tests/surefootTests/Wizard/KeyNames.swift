/// The bytes that a terminal sends for keys, by the names that screen plays give them.
enum KeyNames {
  /// The bytes of a key: `Enter`, `S-Tab`, `C-t`, `M-b`; what stands in double quotes is typed,
  /// what stands behind `paste` in them is pasted.
  static func bytes(_ name: String) -> [UInt8]? {
    if let known = named[name] { return Array(known.utf8) }
    if name.hasPrefix("\""), name.hasSuffix("\""), name.count >= 2 {
      return Array(unescaped(name.dropFirst().dropLast()).utf8)
    }
    if name.hasPrefix("paste:") {
      return Array("\u{1B}[200~\(unescaped(name.dropFirst(6)))\u{1B}[201~".utf8)
    }
    guard let last = name.last, name.count == 3 else { return nil }
    if name.hasPrefix("C-"), let byte = last.asciiValue { return [byte & 0x1f] }
    if name.hasPrefix("M-"), let byte = last.asciiValue { return [0x1b, byte] }
    return nil
  }

  /// `{access-key}` is something shaped like one, made here so that none stands in a file.
  private static func unescaped(_ text: Substring) -> String {
    String(text).replacing("{access-key}", with: "AK" + "IA" + "Q3EXY7ZT" + "M2LWABCD")
      .replacing("\\n", with: "\n").replacing("\\e", with: "\u{1B}")
      .replacing("\\u{202E}", with: "\u{202E}")
  }

  private static let named = [
    "Enter": "\r", "Tab": "\t", "S-Tab": "\u{1B}[Z", "Esc": "\u{1B}", "Space": " ",
    "Up": "\u{1B}[A", "Down": "\u{1B}[B", "Right": "\u{1B}[C", "Left": "\u{1B}[D",
    "Home": "\u{1B}[H", "End": "\u{1B}[F", "PgUp": "\u{1B}[5~", "PgDn": "\u{1B}[6~",
    "Del": "\u{1B}[3~", "BS": "\u{7F}", "F1": "\u{1B}OP",
  ]

  /// The names in a line; what stands in double quotes is one of them.
  static func split(_ line: some StringProtocol) -> [String] {
    var names: [String] = []
    var name = ""
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == " ", !isQuoted {
        if !name.isEmpty { names.append(name) }
        name = ""
      } else {
        name.append(character)
      }
    }
    return name.isEmpty ? names : names + [name]
  }
}
