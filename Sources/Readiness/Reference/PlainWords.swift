/// The words of a Markdown text as a reader meets them: without code, addresses and markers.
enum PlainWords {
  /// The words in order. What is neither a letter nor a digit parts them.
  static func of(_ markdown: String) -> [String] {
    withoutCode(markdown).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether a phrase stands in these words, also with a plural's s. Case counts only in a phrase
  /// that has capitals beyond its first letter.
  static func occurs(_ phrase: String, in words: [String]) -> Bool {
    let wanted = of(phrase)
    guard !wanted.isEmpty, words.count >= wanted.count else { return false }
    let isExact = wanted.contains { $0.dropFirst().contains(where: \.isUppercase) }
    func same(_ word: String, _ pattern: String) -> Bool {
      isExact ? word == pattern : word.lowercased() == pattern.lowercased()
    }
    return (0...words.count - wanted.count).contains { start in
      let last = wanted.count - 1
      return wanted.enumerated().allSatisfy { offset, pattern in
        let word = words[start + offset]
        return same(word, pattern) || offset == last && same(word, pattern + "s")
      }
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
