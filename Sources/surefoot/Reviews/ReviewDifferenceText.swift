import Readiness

/// The explained difference between two moments as text: each line names its entries.
struct ReviewDifferenceText {
  let difference: ReviewDifference
  /// The questions as they are asked at one of the two moments.
  let questions: [Question.ID: Question]

  /// Everything that moved, or that nothing did.
  var text: String {
    let (from, to) = (difference.from, difference.to)
    let head = "\(to.state.name): from \(from.title) to \(to.title)\n"
    guard !difference.isEmpty else { return "\(head)\nNothing moved.\n" }
    let parts = [
      ("Accounts", difference.accounts.map(line)), ("Content", content), ("Decision", decision),
      ("Answers", difference.answers.map(line)), ("Items", difference.items.map(line)),
    ]
    return head + parts.filter { !$0.1.isEmpty }.map { "\n\($0)\n\($1.joined())" }.joined()
  }

  private func line(_ movement: AccountMovement) -> String {
    let what =
      switch movement.change {
      case .added: "added"
      case .closed: "closed"
      case .takenBack: "as it was before: what was said of it was taken back"
      }
    return "  \(movement.account): \(what)\(entries(movement.entries))\n"
  }

  private var content: [String] {
    guard let content = difference.content else { return [] }
    let names = [content.from, content.to].map { $0.map { "\($0.pack) \($0.version)" } ?? "none" }
    let words = names[0] == names[1] ? "\(names[0]), other files" : names.joined(separator: " → ")
    return ["  \(words)\(entries(content.entries))\n"]
  }

  private var decision: [String] {
    guard let drift = difference.decision else { return [] }
    let names = [drift.from, drift.to].map { outputs in
      let known = ["outcome", "shape", "confidence"].compactMap { outputs[$0] }
      return known.isEmpty ? "open" : known.joined(separator: ", ")
    }
    let words = drift.isDrift ? names.joined(separator: " → ") : "\(names[1]), as before"
    let rules =
      drift.newRules.map { "    now by \($0.id)\(reason($0))\n" }
      + drift.goneRules.map { "    no longer by \($0.id)\(reason($0))\n" }
    let facts = drift.facts.map { "    \($0.name): \(known($0.from)) → \(known($0.to))\n" }
    return ["  \(words)\(entries(drift.entries))\n"] + rules + facts
  }

  private func reason(_ rule: DecisionDrift.Rule) -> String {
    rule.reason.isEmpty ? "" : ": \(rule.reason)"
  }

  private func known(_ fact: String) -> String { fact.isEmpty ? "unknown" : fact }

  private func line(_ movement: AnswerMovement) -> String {
    let question = questions[movement.question]
    let place = movement.account.map { ", \($0)" } ?? ""
    let words = [movement.from, movement.to].map { said($0, question) }
    return "  \(question?.title ?? movement.question.text)  (\(movement.question)\(place))\n"
      + "    \(words.joined(separator: " → "))\(entries(movement.entries, movement.actor))\n"
  }

  /// An answer in words; of an answer whose words are the same, what limits the harm may be another.
  private func said(_ answer: Answer?, _ question: Question?) -> String {
    guard let answer else { return "not answered" }
    let told = question.map { answer.display(for: $0) } ?? "answered"
    return told + (answer.justification.map { ", because \($0)" } ?? "")
      + (answer.control.map { ", limited by \($0)" } ?? "")
  }

  private func line(_ movement: ItemMovement) -> String {
    let place = movement.subject.account.map { ", \($0)" } ?? ""
    let once = movement.once.map { ", once \($0)" } ?? ""
    return "  \(movement.title)  (\(movement.subject.id)\(place)\(once))\n"
      + "    \(movement.words): \(movement.cause.text)"
      + "\(entries(movement.entries, movement.actor))\n"
  }

  /// `, owner (entries 61, 64)`
  private func entries(_ entries: [Int], _ actor: String = "") -> String {
    let who = actor.isEmpty ? "" : ", \(actor)"
    guard !entries.isEmpty else { return who }
    let list = entries.map(String.init).joined(separator: ", ")
    return "\(who) (\(entries.count == 1 ? "entry" : "entries") \(list))"
  }
}
