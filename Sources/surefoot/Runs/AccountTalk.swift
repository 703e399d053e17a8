import Readiness

/// What a runbook has to know of its account, asked only where it is missing.
struct AccountTalk {
  let account: Account
  let conversation: Conversation

  /// Asks for the kind and the number as far as they are missing.
  /// - Parameter keep: saves what was said before it returns.
  func run(_ keep: (Event.AccountDetails) throws -> Void) throws -> Conversation.Leaving? {
    if account.kind == nil {
      let kinds = Account.Kind.allCases.map(\.rawValue)
      let leaving = try ask(
        "Which kind of account is \(account.name): \(kinds.joined(separator: ", "))? "
          + "The steps depend on it."
      ) { line in
        guard let kind = Account.Kind(rawValue: line) else {
          throw UsageError.badValue(
            line.shortened(), of: "kind", allowed: kinds.joined(separator: ", "))
        }
        try keep(.init(kind: kind))
      }
      if let leaving { return leaving }
    }
    guard account.number == nil else { return nil }
    return try ask("Which number has \(account.name)? It goes into the commands and on the card.") {
      line in
      guard Account.isNumber(line) else {
        throw UsageError.badValue(line.shortened(), of: "number", allowed: "12 digits")
      }
      try keep(.init(number: line))
    }
  }

  /// Asks until something can be kept or is put off.
  private func ask(
    _ question: String, _ take: (String) throws -> Void
  ) throws -> Conversation.Leaving? {
    try conversation.say("\n\(question)")
    while true {
      let reply = try conversation.ask("One word, or :skip:")
      guard case .line(let line) = reply else { return reply.leaving }
      switch PlainCommand(line) {
      case .quit: return .end
      case .skip, .unknown, .notApplicable:
        try conversation.say("Nothing is recorded; it is asked again the next time.")
        return nil
      case .text(""), .help, .back, .list, .go, .note, .review, .unheard:
        try conversation.say("Type one of the words above, or :skip to leave it for later.")
      case .text:
        do {
          try take(line)
          return nil
        } catch let error as UsageError {
          try conversation.say("\(error)")
        }
      }
    }
  }
}
