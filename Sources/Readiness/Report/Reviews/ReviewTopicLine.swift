/// What was said of one subject of a review, for its minutes.
public struct ReviewTopicLine: Encodable, Sendable {
  /// What kind of thing it is.
  public let kind: ReviewSubject.Kind
  /// Its permanent name.
  public let id: String
  /// The account; empty for the whole organization.
  public let account: String
  /// What it is called.
  public let title: String
  /// Why it stood on the agenda; empty: somebody wanted to talk about it.
  public let because: String
  /// What was said, in the order in which it was.
  public let said: [Said]

  /// One thing that was said.
  public struct Said: Encodable, Sendable {
    /// The entry.
    public let entry: Int
    /// What was said, as a word.
    public let verdict: ReviewVerdict
    /// The same in words.
    public let words: String
    /// The answer that stood before a new one; empty: it is none, or it is the first.
    public let before: String
    /// What was said besides.
    public let text: String
    /// The last day on which it is accepted without new proof; empty: it is not.
    public let until: String
    /// Who recorded it.
    public let by: String
    /// What came of it, as one phrase.
    public let came: String
    /// The entries that came of it.
    public let entries: [Int]
  }

  init(
    _ subject: ReviewSubject, _ looks: [ReviewRecord.Look], _ matter: MinutesMatter,
    for audience: Audience
  ) {
    let named = ReviewNamed(subject, matter.titles, for: audience)
    (kind, id, account, title) = (named.kind, named.id, named.account, named.title)
    because = audience.sees(
      looks.lazy.compactMap(\.body.because).first ?? "", meantFor: .internal)
    said = looks.map { Said($0, matter, for: audience) }
  }
}

extension ReviewTopicLine.Said {
  init(_ look: ReviewRecord.Look, _ matter: MinutesMatter, for audience: Audience) {
    let outcomes = ReviewOutcomes(of: look, matter)
    entry = look.record.number
    verdict = look.body.verdict
    words = look.body.verdict.prose
    let isNew = look.body.verdict == .changed && look.body.text != nil
    before = audience.sees(isNew ? outcomes.before ?? "" : "", meantFor: .internal)
    text = audience.sees(look.body.text ?? "", meantFor: .internal)
    until = look.body.until?.description ?? ""
    by = audience.sees(Person(look.record).shown, meantFor: .internal)
    came = outcomes.phrases(for: audience).joined(separator: "; ")
    entries = outcomes.records.map(\.number)
  }
}

/// What came of something that was said in a review: what was recorded in the same act.
struct ReviewOutcomes {
  let look: ReviewRecord.Look
  let records: [Record]
  private let matter: MinutesMatter

  init(of look: ReviewRecord.Look, _ matter: MinutesMatter) {
    self.look = look
    self.matter = matter
    records = matter.record.log.filter { record in
      record.act == look.record.act && record.event?.review(record.number) == nil
    }
  }

  /// The answer that stood before; nil if it is no question, or had none.
  var before: String? {
    guard let question = look.subject.question else { return nil }
    for record in matter.records.reversed() where record.number < look.record.number {
      guard case .answered(let body) = record.event, body.question == question,
        record.account == look.subject.account
      else { continue }
      return matter.titles.display(body.answer, to: question)
    }
    return nil
  }

  /// A phrase for each thing that is not said already.
  func phrases(for audience: Audience) -> [String] {
    records.compactMap { phrase($0, audience) }
  }

  private func phrase(_ record: Record, _ audience: Audience) -> String? {
    switch record.event {
    case .answered(let body) where body.question == look.subject.question: nil
    case .decided(let body): "the decision: \(body.phrase)"
    case .replanned(let change): ReviewOutcomes.phrase(change, of: record.account)
    case .done(let body): done(body)
    case .reopened(let body): own(body.item, "open again")
    case .added where look.body.verdict == .task: nil
    case .dated(let body) where body.item == look.subject.item: nil
    case .noted(let body) where body.note == look.body.text: nil
    case .assigned(let body) where isAdded(body.item): nil
    default: audience.mayRead(.internal) ? HistoryLine(record).what : nil
    }
  }

  private func done(_ body: Event.Done) -> String {
    own(body.item, "done, \(body.grade.rawValue)" + (body.until.map { ", good until \($0)" } ?? ""))
  }

  /// What is said of an item, which is named if it is another one.
  private func own(_ item: Item.ID, _ words: String) -> String {
    item == look.subject.item ? words : "\(item) \(words)"
  }

  /// Whether an item came into the plan by the same word: who does it was said with it.
  private func isAdded(_ item: Item.ID) -> Bool {
    records.contains { record in
      if case .added(let body) = record.event { body.item == item } else { false }
    }
  }

  /// `the plan of main: 3 items more (root-mfa, a and b), 1 left it`
  private static func phrase(_ change: Event.Replanned, of account: Account.ID?) -> String? {
    let parts = [
      part(change.added.map(\.item), "dated"),
      part(change.removed.map(\.item), "not needed any more"),
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return "in the plan of \(account?.text ?? "")" + ": " + parts.joined(separator: ", ")
  }

  private static func part(_ items: [Item.ID], _ words: String) -> String? {
    guard !items.isEmpty else { return nil }
    let more = items.count > 3 ? " and \(items.count - 3) more" : ""
    let names = items.prefix(3).map(\.text)
    return "\(items.count) \(words) ("
      + (more.isEmpty ? Prose.list(names) : names.joined(separator: ", ") + more) + ")"
  }
}
