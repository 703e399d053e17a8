extension Question {
  /// What somebody means who typed that at the question.
  ///
  /// Choices are taken by number, by id, by title, or by the beginning of either if only one
  /// begins so. Behind the choices, the next number and `unknown` mean "don't know"; the number
  /// after it and `na REASON` mean "does not apply". Ticks are read by ``TickReader``: with `+`
  /// and `-` they change those of the earlier response.
  public func response(
    from typed: String, changing earlier: Answer.Response? = nil
  ) throws(AnswerError) -> Answer.Response {
    let text = try Question.line(typed)
    guard !text.isEmpty else { throw .empty }
    if case .text = kind {} else if let honest = try honestResponse(from: text) { return honest }
    switch kind {
    case .yesNo: return .value(.yesNo(try choice(text) == "yes"))
    case .oneOf: return .value(.option(try choice(text)))
    case .severalOf(let options):
      let ticked = if case .value(.options(let ids)) = earlier { ids } else { [Option.ID]() }
      return .value(.options(try TickReader(options).ticks(from: text, changing: ticked)))
    case .number(let bounds, let unit):
      return .value(.number(try Question.number(text, within: bounds, unit: unit)))
    case .day: return .value(.day(try Question.day(text)))
    case .text(let limit): return .value(.text(try Question.bounded(text, by: limit)))
    }
  }

  /// What somebody means who typed that: of a day, also one that is counted from today, such as
  /// `+3w` or `next friday`.
  public func meant(by text: String, from today: Day) -> String {
    guard case .day = kind, let day = DayWords.day(text, from: today) else { return text }
    return "\(day)"
  }

  /// The one choice that a number, a word or its beginning stands for.
  func choice(_ text: String) throws(AnswerError) -> Option.ID {
    if let number = Int(text), !choices.isEmpty {
      guard (1...choices.count).contains(number) else { throw .notAChoice(text, similar: []) }
      return choices[number - 1].id
    }
    return try Question.choice(text, among: choices)
  }

  /// The one option whose id or title is the text or begins with it. Case does not count.
  static func choice(
    _ text: String, among options: [Option]
  ) throws(AnswerError) -> Option.ID {
    let wanted = text.lowercased()
    let names = options.map { (id: $0.id, words: [$0.id.text, $0.title].map { $0.lowercased() }) }
    if let exact = names.first(where: { $0.words.contains(wanted) }) { return exact.id }
    let begun = wanted.isEmpty ? [] : names.filter { $0.words.contains { $0.hasPrefix(wanted) } }
    if begun.count > 1 { throw .ambiguous(text, among: begun.map(\.id.text)) }
    guard let only = begun.first else {
      throw .notAChoice(text, similar: Suggestion.near(text, among: options.map(\.id.text)))
    }
    return only.id
  }

  /// "Don't know" or "does not apply", if the text says so.
  private func honestResponse(from text: String) throws(AnswerError) -> Answer.Response? {
    let parts = text.split(separator: " ", maxSplits: 1)
    let word = parts.first.map { $0.lowercased() } ?? ""
    let number = choices.isEmpty || parts.count > 1 ? nil : Int(text)
    if text.lowercased() == "unknown" || number == choices.count + 1 { return .unknown }
    guard ["na", "n/a"].contains(word) || number == choices.count + 2 else { return nil }
    guard parts.count > 1 else { throw .noReason }
    return .notApplicable(because: try Question.prose(String(parts[1])))
  }
}
