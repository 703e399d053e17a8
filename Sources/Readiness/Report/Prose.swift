/// Small helps for sentences.
enum Prose {
  /// "45 minutes", or from two hours on "about 17 hours".
  static func time(minutes: Int) -> String {
    minutes < 120 ? "\(minutes) minutes" : "about \((minutes + 30) / 60) hours"
  }

  /// "a", "a and b", "a, b and c".
  static func list(_ parts: [String], last word: String = "and") -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// A paragraph of content, which may stand on several lines of its file, on one.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The same as a Markdown link. Titles and addresses are content, not people's text.
  static func link(_ source: Source) -> String {
    let checked = source.checked.map { "read on \($0)" } ?? "not checked"
    guard let address = source.address else { return "\(source.title) (\(checked))" }
    return "[\(source.title)](<\(address)>) (\(checked))"
  }

  /// "IAM user guide (https://…, read on 2026-09-26)".
  static func source(_ source: Source) -> String {
    let checked = source.checked.map { "read on \($0)" } ?? "not checked"
    guard let address = source.address else { return "\(source.title) (\(checked))" }
    return "\(source.title) (\(address), \(checked))"
  }
}

extension String {
  /// The same text with its first letter in upper case.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The same text with its first letter in lower case, unless a second capital follows, as in AWS.
  var lowercasedFirst: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
