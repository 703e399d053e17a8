import Readiness

/// The agenda as text: what is to be looked at, ranked, with how long it takes.
enum ReviewLook {
  /// The agenda of a review that is going on, or of the next one.
  /// - Parameter settled: how many topics are through: the others are numbered behind them, as their
  ///   cards are.
  static func text(
    _ topics: [ReviewTopic], _ agenda: ReviewAgenda, settled: Int = 0,
    isParked: (ReviewSubject) -> Bool = { _ in false }
  ) -> String {
    var text =
      topics.isEmpty
      ? "Nothing has to be looked at.\n"
      : "\(topics.count) \(topics.count == 1 ? "topic" : "topics"), about \(topics.minutes) minutes\n"
    for (title, part) in [("Must look at", ReviewTopic.Part.must), ("Answered anew", .facts)] {
      let own = topics.enumerated().filter { $0.element.part == part }
      guard !own.isEmpty else { continue }
      text += "\n\(title)\n"
      text += own.map { line(settled + $0.offset + 1, $0.element, isParked($0.element.subject)) }
        .joined()
    }
    return text + carried(agenda)
  }

  /// What the agenda amounts to, in three lines.
  static func opening(
    _ topics: [ReviewTopic], _ agenda: ReviewAgenda, within box: Int? = nil
  ) -> String {
    let (must, facts) = (topics.filter { $0.part == .must }, topics.filter { $0.part == .facts })
    let closed = agenda.parts.reduce(0) { $0 + $1.low.count + $1.high.count }
    let low = agenda.parts.reduce(0) { $0 + $1.low.count }
    let rows = [
      ("Must look at", must.count, reasons(must)), ("Answered anew", facts.count, reasons(facts)),
      ("Carried over", closed, closed == 0 ? "" : "closed; \(low) can be confirmed by part"),
    ]
    let text = rows.map { name, count, what in
      let number = String(repeating: " ", count: max(0, 4 - "\(count)".count)) + "\(count)"
      return "  \(name)\(String(repeating: " ", count: 14 - name.count))\(number)"
        + (what.isEmpty ? "" : "   \(what)") + "\n"
    }
    return text.joined()
      + "\nAbout \(topics.minutes) minutes"
      + (box.map {
        ", and there are \($0)" + ($0 < topics.minutes ? ": the rest heads the next agenda" : "")
      } ?? "")
      + ". l lists the agenda, ? shows what can be said.\n"
  }

  /// `21 overdue, 6 lapsed`: the reasons that come first, the most frequent first.
  private static func reasons(_ topics: [ReviewTopic]) -> String {
    let counts = Dictionary(
      topics.compactMap(\.reasons.first).map { ($0.word, 1) }, uniquingKeysWith: +)
    let sorted = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
    let named = sorted.prefix(sorted.count > 5 ? 4 : 5)
    let rest = sorted.dropFirst(named.count).reduce(0) { $0 + $1.value }
    return
      (named.map { "\($0.value) \($0.key.replacing("-", with: " "))" }
      + (rest == 0 ? [] : ["\(rest) for other reasons"])).joined(separator: ", ")
  }

  private static func line(_ number: Int, _ topic: ReviewTopic, _ isParked: Bool) -> String {
    let place = topic.subject.account.map { ", \($0)" } ?? ""
    let id = topic.subject.id.contains(" ") ? "" : "  (\(topic.subject.id)\(place))"
    return "  \(number). \(topic.title)\(id)\n"
      + "     \(topic.risk.rawValue), about \(topic.minutes) min: \(topic.because)"
      + (isParked ? "; parked" : "") + "\n"
  }

  /// What gives no reason to talk about it.
  private static func carried(_ agenda: ReviewAgenda) -> String {
    let planned =
      agenda.planned == 0
      ? ""
      : "\n\(agenda.planned) \(agenda.planned == 1 ? "item is" : "items are") open and not late: "
        + "surefoot plan\n"
    guard !agenda.parts.isEmpty else { return planned }
    let lines = agenda.parts.map { part in
      let high = part.high.isEmpty ? "" : ", \(part.high.count) that matter more"
      return "  \(part.name): \(part.low.count) to confirm in one go\(high)\n"
    }
    return "\nCarried over: closed, and nothing speaks against it\n" + lines.joined() + planned
  }
}
