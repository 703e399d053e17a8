/// Reads ticks of a several-of question: `1 3-5`, `+2`, `-2`, `all`, `none`, or ids with commas.
struct TickReader {
  private let options: [Question.Option]

  /// A reader for these options, counted from 1.
  init(_ options: [Question.Option]) {
    self.options = options
  }

  /// The options ticked, in the order of the question. Ticks with a sign change the earlier ones;
  /// without, they stand in their place.
  func ticks(
    from text: String, changing earlier: [Question.Option.ID]
  ) throws(AnswerError) -> [Question.Option.ID] {
    switch text.lowercased() {
    case "all": return options.map(\.id)
    case "none": return []
    default: break
    }
    var ticks: [Tick] = []
    for word in words(of: text) { ticks.append(try tick(word)) }
    let signs = Set(ticks.map(\.sign))
    if signs.isEmpty { throw .notAChoice(text, similar: []) }
    if signs.count > 1, signs.contains(.none) { throw .mixedTicks(text) }
    var ticked = signs == [.none] ? [] : Set(earlier)
    for tick in ticks {
      if tick.sign == .minus { ticked.subtract(tick.ids) } else { ticked.formUnion(tick.ids) }
    }
    return options.map(\.id).filter(ticked.contains)
  }

  private enum Sign { case none, plus, minus }

  private struct Tick {
    let sign: Sign
    let ids: [Question.Option.ID]
  }

  /// The pieces between commas; a piece of several numbers and ids comes apart at its spaces,
  /// any other is one title.
  private func words(of text: String) -> [String] {
    text.split(separator: ",").flatMap { piece -> [String] in
      let words = piece.split(separator: " ").map(String.init)
      return words.allSatisfy(standsAlone) ? words : [words.joined(separator: " ")]
    }
  }

  private func standsAlone(_ word: String) -> Bool {
    let numeric = word.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2d || $0 == 0x2b }
    let bare = word.hasPrefix("+") || word.hasPrefix("-") ? word.dropFirst() : word[...]
    return numeric || options.contains { $0.id.text == bare.lowercased() }
  }

  private func tick(_ word: String) throws(AnswerError) -> Tick {
    let sign: Sign = word.hasPrefix("+") ? .plus : word.hasPrefix("-") ? .minus : .none
    let body = sign == .none ? word : String(word.dropFirst())
    let bounds = body.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard bounds.count <= 2, let low = bounds.first ?? nil, let high = bounds.last ?? nil else {
      return Tick(sign: sign, ids: [try Question.choice(body, among: options)])
    }
    guard low <= high, options.indices.contains(low - 1), options.indices.contains(high - 1)
    else { throw .notAChoice(word, similar: []) }
    return Tick(sign: sign, ids: options[(low - 1)...(high - 1)].map(\.id))
  }
}
