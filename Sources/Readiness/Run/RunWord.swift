/// What can be said at a step: typed at a card, or given on a command line. One grammar for both.
public enum RunWord: Hashable, Sendable {
  /// How the step went.
  case result(StepResult, text: String?, at: String?)
  /// Yes or no to the task.
  case approval(Bool, by: String?, words: String, at: String?)
  /// Somebody who may say yes did not answer.
  case unreachable(String)
  /// The alarm came.
  case alarm(at: String?)
  /// The alarm did not come.
  case silence(String)
  /// What CloudTrail showed.
  case events(Int, unexplained: Int, text: String?)
  /// What somebody found who took no part.
  case review(by: String?, text: String)
  /// A remark.
  case note(String)
  /// Somebody plays a role from now on.
  case role(String, name: String)
  /// Other words for the runbook: in which text, which words, and what should stand there.
  case change(StepPart, old: String, new: String)
  /// Stand still, and why.
  case pause(String)
  /// After a pause or a gap: it had gone on.
  case wentOn
  /// After a pause or a gap: it had stood still.
  case stoodStill
  /// Stop, and why.
  case stop(String)
  /// Show what was said so far.
  case look
  /// Show what can be said.
  case help
  /// Leave; it stays open.
  case quit
}

extension RunWord {
  /// The words with which a line may begin, in the order of the help.
  public static let vocabulary = [
    "done", "differed", "failed", "skip", "yes", "no", "unreachable", "alarm", "silent", "events",
    "review", "note", "role", "change", "pause", "went-on", "stood-still", "stop", "look", "help",
    "quit",
  ]

  /// The ones that a single letter means, although others begin with it.
  private static let letters = [
    "d": "done", "f": "failed", "s": "skip", "y": "yes", "n": "note", "a": "alarm", "e": "events",
    "r": "review", "p": "pause", "x": "stop", "b": "look", "l": "look", "?": "help", "q": "quit",
    "c": "change", "u": "unreachable", "back": "look", "skipped": "skip", "i": "differed",
    "o": "no", "m": "silent", "w": "went-on", "t": "stood-still",
  ]

  /// The letters that mean a word by themselves.
  public static var keys: Set<Character> {
    Set(letters.keys.filter { $0.count == 1 }.compactMap(\.first))
  }

  /// What is asked if a word was typed alone that needs something; nil: it needs nothing.
  public static func question(for line: String) -> String? {
    guard !line.contains(" "),
      let word = Suggestion.whole(line.lowercased(), among: vocabulary, letters: letters)
    else { return nil }
    return switch word {
    case "differed": "What was otherwise?"
    case "failed": "Why did it fail?"
    case "skip": "Why is it left out?"
    case "yes": "Who says yes, and in which words? by NAME: WORDS, or the words alone:"
    case "no": "Who says no, and why? by NAME: WHY, or the reason alone:"
    case "unreachable": "Who did not answer?"
    case "silent": "Where was looked for the alarm?"
    case "events": "How many events? N, or N unexplained M, and what they were:"
    case "review": "Who found what? by NAME: WHAT WAS FOUND:"
    case "note": "Note:"
    case "role": "Which role, and who plays it?"
    case "change": "Which part (do, expect, if-not), and the words OLD => NEW:"
    case "pause": "Why does it stand still?"
    case "stop": "Why is it stopped?"
    default: nil
    }
  }

  /// Reads a line.
  /// - Throws: ``RunWordError`` that says what was not understood, and how it is written.
  public init(_ line: String) throws(RunWordError) {
    var rest = Substring(line)
    var first = RunWord.take(&rest).lowercased()
    if first.count > 1, first.hasSuffix(":") { first.removeLast() }
    guard !first.isEmpty else { throw .empty }
    self = try RunWord.read(RunWord.whole(first), rest)
  }

  /// The word that a letter or a beginning stands for.
  private static func whole(_ first: String) throws(RunWordError) -> String {
    guard let word = Suggestion.whole(first, among: vocabulary, letters: letters) else {
      throw .unknown(first, near: Suggestion.near(first, among: vocabulary))
    }
    return word
  }

  private static func read(_ word: String, _ rest: Substring) throws(RunWordError) -> RunWord {
    switch word {
    case "done", "differed", "failed", "skip": return try result(word, rest)
    case "yes": return try approval(true, rest)
    case "no": return try approval(false, rest)
    case "alarm": return .alarm(at: try time(needed: false, rest))
    case "events": return try events(rest)
    case "review": return try review(rest)
    case "change": return try change(rest)
    case "role": return try role(rest)
    case "went-on": return .wentOn
    case "stood-still": return .stoodStill
    case "look": return .look
    case "help": return .help
    case "quit": return .quit
    default: return try spoken(word, text(rest, for: word))
    }
  }

  private static func spoken(_ word: String, _ text: String) -> RunWord {
    switch word {
    case "unreachable": .unreachable(text)
    case "silent": .silence(text)
    case "pause": .pause(text)
    case "stop": .stop(text)
    default: .note(text)
    }
  }

  private static func result(_ word: String, _ rest: Substring) throws(RunWordError) -> RunWord {
    var rest = rest
    let at = try clock(&rest)
    let text = at == nil ? trimmed(rest) : behindColon(rest)
    let result = StepResult(rawValue: word == "skip" ? "skipped" : word) ?? .done
    guard result == .done || !text.isEmpty else { throw .needs("why", word) }
    return .result(result, text: text.isEmpty ? nil : text, at: at)
  }
}
