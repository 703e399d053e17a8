/// The names given to headings so far, made as GitHub makes them: letters in lower case, spaces
/// as hyphens, other marks left out, and `-1`, `-2`, … behind a name that is taken.
struct Slugs {
  /// How often a name was asked for again.
  private var taken: [String: Int] = [:]

  /// A name for these words that no heading has yet; `section` where no letter is left.
  mutating func next(for text: String) -> String {
    let plain = Self.plain(text)
    let base = plain.isEmpty ? "section" : plain
    var slug = base
    while taken[slug] != nil {
      let count = (taken[base] ?? 0) + 1
      taken[base] = count
      slug = "\(base)-\(count)"
    }
    taken[slug] = 0
    return slug
  }

  private static func plain(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " {
        slug.append("-")
      } else if scalar == "-" || isWord(scalar) {
        slug.append(scalar)
      }
    }
    return String(slug)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation:
      true
    default: false
    }
  }
}
