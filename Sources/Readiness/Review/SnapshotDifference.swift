/// Something that a recorded snapshot says, and that the journal before it says otherwise.
public struct SnapshotDifference: Hashable, Sendable, Encodable {
  /// What it is about: `item root-mfa, production`.
  public let what: String
  /// What was recorded; empty: nothing.
  public let recorded: String
  /// What is computed anew; empty: nothing.
  public let computed: String
}

extension ReviewSnapshot {
  /// What is otherwise in a snapshot that was computed anew, in the order of names.
  public func differences(from computed: ReviewSnapshot) -> [SnapshotDifference] {
    let (own, new) = (lines, computed.lines)
    return Set(own.keys).union(new.keys).sorted().filter { own[$0] != new[$0] }.map {
      SnapshotDifference(what: $0, recorded: own[$0] ?? "", computed: new[$0] ?? "")
    }
  }

  /// Everything that it says, by what that is about.
  private var lines: [String: String] {
    var lines = ["content": "\(pack.pack) \(pack.version) \(pack.digest)", "day": "\(day)"]
    lines["accounts"] = accounts.map(\.account.text).joined(separator: ", ")
    for (name, value) in decision?.outputs ?? [:] { lines["decision, \(name)"] = value }
    for (name, value) in decision?.facts ?? [:] { lines["fact \(name)"] = value }
    for (question, answer) in answers { lines["answer to \(question)"] = answer.phrase }
    for account in accounts {
      for (question, answer) in account.answers {
        lines["answer to \(question), \(account.account)"] = answer.phrase
      }
      for item in account.items { lines["item \(item.item), \(account.account)"] = item.phrase }
    }
    return lines
  }
}

extension ReviewSnapshot.ItemStanding {
  /// `done, self-stated, until 2027-03-01, proof 9f2c…`
  fileprivate var phrase: String {
    let parts =
      [grade?.rawValue, until.map { "until \($0)" }].compactMap(\.self)
      + (evidence ?? []).map { "proof \($0)" }
    return ([state.words] + parts).joined(separator: ", ")
  }
}
