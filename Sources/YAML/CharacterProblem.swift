extension YAML {
  /// A byte or character that may not stand where it does.
  public enum CharacterProblem: Hashable, Sendable {
    /// The whole text is in another Unicode encoding, named here.
    case encoding(String)
    /// A byte that is not UTF-8.
    case notUTF8(UInt8)
    /// A zero byte, or an escape that stands for one.
    case nul
    /// A control character, by code.
    case control(UInt32)
    /// An invisible character outside double quotes (a line separator, a byte order mark), by code.
    case invisible(UInt32)
    /// Half of a pair such as `\ud83d\ude00`, by code.
    case loneSurrogate(UInt16)
  }
}

extension YAML.CharacterProblem {
  /// What is wrong, as one sentence.
  var message: String {
    switch self {
    case .encoding(let name): "The file is in \(name); only UTF-8 is read."
    case .notUTF8(let byte):
      "The byte 0x\(hex(byte, digits: 2)) is not UTF-8; the file may be in Latin-1 or Windows-1252."
    case .nul: "There is a zero character (NUL) here, which no text may hold."
    case .control(let code):
      "There is a control character (U+\(hex(code, digits: 4))) here, which no text may hold."
    case .invisible(let code):
      "There is an invisible character (U+\(hex(code, digits: 4))) outside double quotes."
    case .loneSurrogate(let code):
      "The escape \\u\(hex(code, digits: 4)) is half of a pair, and its other half is missing."
    }
  }

  /// What to do, as one sentence.
  var remedy: String {
    switch self {
    case .encoding(let name): "Convert it, for example with iconv -f \(name) -t UTF-8."
    case .notUTF8: "Save the file as UTF-8, for example with iconv -f WINDOWS-1252 -t UTF-8."
    case .nul, .control: "Remove it; the file may be damaged or not be text."
    case .invisible(let code):
      "Remove it, or write it as \"\\u\(hex(code, digits: 4))\" in double quotes."
    case .loneSurrogate: "Write the character itself, or both halves, as in \\ud83d\\ude00."
    }
  }

  /// `number` in capital hexadecimal digits, at least `digits` of them.
  private func hex(_ number: some BinaryInteger, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
