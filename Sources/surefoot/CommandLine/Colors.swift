import Terminal

/// Whether a stream is coloured: `--color` before the environment before what the stream is.
enum Colors {
  /// What `--color` says. It is looked for among the words themselves, because an error may come
  /// before the words are sorted.
  static func choice(in words: [String]) throws(UsageError) -> ColorChoice {
    guard let text = value(in: words) else { return .auto }
    guard let choice = ColorChoice(rawValue: text) else {
      throw .badWord(text, of: "--color", among: ColorChoice.self)
    }
    return choice
  }

  /// Whether standard error is coloured; a wrong `--color` counts as none.
  static func isOnForErrors(_ words: [String], _ world: World) -> Bool {
    let choice = (try? choice(in: words)) ?? .auto
    return choice.isOn(environment: world.environment, isTerminal: world.errIsTerminal)
  }

  /// Whether what is asked is coloured.
  static func isOnForQuestions(_ invocation: borrowing Invocation) -> Bool {
    let choice = invocation.arguments.value("--color").flatMap(ColorChoice.init) ?? .auto
    let world = invocation.world
    return choice.isOn(environment: world.environment, isTerminal: world.errIsTerminal)
  }

  private static func value(in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word == "--" { return nil }
      if word.hasPrefix("--color=") { return String(word.dropFirst("--color=".count)) }
      if word == "--color", words.indices.contains(index + 1) { return words[index + 1] }
    }
    return nil
  }
}
