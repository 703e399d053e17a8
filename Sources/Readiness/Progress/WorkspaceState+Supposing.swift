extension WorkspaceState {
  /// The same state as if these answers had just been given: newer than anything recorded.
  /// - Parameters:
  ///   - answers: the answers, each with the account it is about; nil means the organization.
  public func supposing(
    _ answers: [(question: Question.ID, answer: Answer, account: Account.ID?)]
  ) -> WorkspaceState {
    var state = self
    for (question, answer, account) in answers {
      let recorded = Recorded(answer)
      if let account {
        state.accountAnswers[account, default: [:]][question] = recorded
      } else {
        state.answers[question] = recorded
      }
    }
    return state
  }

  /// The same state as if an account's plan went at another pace from here on.
  public func supposing(_ pace: Event.Paced, of account: Account.ID) -> WorkspaceState {
    var state = self
    state.pace(pace, of: account)
    return state
  }

  /// The same state as if these items had just been done.
  /// - Parameter account: the account that they are recorded about; nil means the organization.
  public func supposing(done items: [Event.Done], of account: Account.ID?) -> WorkspaceState {
    var state = self
    for item in items {
      var record = ItemRecord()
      record.done = Recorded(item)
      if let account {
        state.accountItems[account, default: [:]][item.item] = record
      } else {
        state.items[item.item] = record
      }
    }
    return state
  }
}

extension Recorded {
  /// A value that is only supposed, newer than every entry.
  fileprivate init(_ value: Value) {
    self.init(value: value, entry: .max, day: Day(number: 0), actor: "")
  }
}
