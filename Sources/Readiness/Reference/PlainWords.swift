/// The words of a Markdown text as a reader meets them: without code, addresses and markers.
enum PlainWords {
  /// The words in order. What is neither a letter nor a digit parts them.
  static func of(_ markdown: String) -> [String] {
    withoutCode(markdown).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether a phrase stands in these words, also with a plural's s. Case counts only in a phrase
  /// that has capitals beyond its first letter.
  static func occurs(_ phrase: String, in words: Spread) -> Bool {
    let wanted = of(phrase)
    let isExact = wanted.contains { $0.dropFirst().contains(where: \.isUppercase) }
    let patterns = isExact ? wanted : wanted.map { $0.lowercased() }
    let there = isExact ? words.exact : words.lowered
    let known = isExact ? words.exactSet : words.loweredSet
    guard let last = patterns.last, there.count >= patterns.count,
      patterns.dropLast().allSatisfy(known.contains),
      known.contains(last) || known.contains(last + "s")
    else { return false }
    return (0...there.count - patterns.count).contains { start in
      zip(there[start...], patterns.dropLast()).allSatisfy(==)
        && [last, last + "s"].contains(there[start + patterns.count - 1])
    }
  }

  /// The words of texts, made ready to be searched for many phrases.
  struct Spread {
    fileprivate let exact: [String]
    fileprivate let lowered: [String]
    fileprivate let exactSet: Set<String>
    fileprivate let loweredSet: Set<String>

    init(_ texts: [String]) {
      exact = texts.flatMap { PlainWords.of($0) }
      lowered = exact.map { $0.lowercased() }
      exactSet = Set(exact)
      loweredSet = Set(lowered)
    }
  }

  /// The text without fenced blocks, code spans and the targets of links.
  private static func withoutCode(_ markdown: String) -> String {
    var isFenced = false
    var kept: [Substring] = []
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        isFenced.toggle()
      } else if !isFenced {
        kept.append(line)
      }
    }
    let text = kept.joined(separator: "\n")
    let spans = text.split(separator: "`", omittingEmptySubsequences: false)
    let prose = spans.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    return prose.joined(separator: " ").replacing("](", with: "] (").split(separator: " ")
      .filter { !$0.contains("://") }.joined(separator: " ")
  }
}
