/// The words that a founder cannot know, each explained in a sentence or two.
public struct Glossary: Sendable {
  /// In the order of the page: by term.
  public let terms: [Term]

  /// A glossary of these terms.
  public init(_ terms: [Term]) {
    self.terms = terms.sorted { left, right in
      (left.term.lowercased(), left.id) < (right.term.lowercased(), right.id)
    }
  }

  /// One word, explained.
  public struct Term: Hashable, Sendable, Encodable {
    /// Its permanent name.
    public let id: Readiness.ID<Glossary>
    /// The word as it is written.
    public let term: String
    /// Other spellings that mean the same.
    public let also: [String]
    /// What it means, in plain words.
    public let meaning: String

    /// A term.
    public init(id: Readiness.ID<Glossary>, term: String, also: [String], meaning: String) {
      self.id = id
      self.term = term
      self.also = also
      self.meaning = meaning
    }

    /// Every spelling.
    public var spellings: [String] { [term] + also }
  }

  /// The terms that occur in Markdown texts, code left out.
  public func terms(in texts: [String]) -> [Term] {
    let words = PlainWords.Spread(texts)
    return terms.filter { term in term.spellings.contains { PlainWords.occurs($0, in: words) } }
  }

  /// The abbreviations in a Markdown text that are none of some words, each once: words of two
  /// capitals or more, code and addresses left out.
  /// - Parameter parts: ``parts``, which whoever looks at many texts asks for once.
  public static func unexplained(in text: String, by parts: Set<String>) -> [String] {
    var seen: Set<String> = []
    return PlainWords.of(text).filter { word in
      word.count >= 2 && word.first?.isLetter == true
        && word.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
        && !parts.contains(word) && seen.insert(word).inserted
    }
  }

  /// The single words of all spellings.
  public var parts: Set<String> { Set(terms.flatMap(\.spellings).flatMap(PlainWords.of)) }
}
