import Testing

/// The tags of an HTML page that we made ourselves, in order, without its style sheet.
enum PageTags {
  /// An opening or closing tag.
  struct Tag {
    /// `h1`, `/h1`.
    let name: String
    /// Everything between the angle brackets.
    let text: Substring

    /// The value of an attribute, if the tag has it.
    func value(_ attribute: String) -> String? {
      guard let start = text.firstRange(of: " \(attribute)=\"")?.upperBound else { return nil }
      return String(text[start...].prefix { $0 != "\"" })
    }
  }

  /// Whatever stands after an opening angle bracket.
  static func of(_ page: String) -> [Tag] {
    page.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { part in
      let text = part.prefix { $0 != ">" }
      let name = text.prefix { $0 != " " && $0 != "\n" }
      return Tag(name: String(name).lowercased(), text: text)
    }
  }

  /// The tags before the body, and those from there on.
  static func parts(_ tags: [Tag]) throws -> (head: [Tag], body: [Tag]) {
    let start = try #require(tags.firstIndex { $0.name == "body" })
    return (Array(tags[..<start]), Array(tags[start...]))
  }

  /// Whether every title stands inside an element of that name.
  static func allTitles(inside name: String, of tags: [Tag]) -> Bool {
    var depth = 0
    for tag in tags {
      if tag.name == name { depth += 1 }
      if tag.name == "/\(name)" { depth -= 1 }
      if tag.name == "title", depth == 0 { return false }
    }
    return depth == 0
  }
}
