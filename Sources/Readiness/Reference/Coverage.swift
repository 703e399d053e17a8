/// What becomes of each practice that the product was derived from: the items that cover it, or why
/// none does.
public struct Coverage: Sendable {
  /// In the order of the article.
  public let practices: [Practice]

  /// A coverage of these practices.
  public init(_ practices: [Practice]) {
    self.practices = practices
  }

  /// A practice, and what became of it.
  public struct Practice: Sendable, Encodable {
    /// Its permanent name, for example `r1`.
    public let id: Readiness.ID<Coverage>
    /// What it asks for, in a line.
    public let practice: String
    /// Where it comes from: a section of the article, or whose list else.
    public let origin: String
    /// The items that cover it.
    public let items: [Item.ID]
    /// The runbooks that cover it.
    public let runbooks: [Runbook.ID]
    /// The questions that cover it.
    public let questions: [Question.ID]
    /// Why nothing covers it, or not all of it; empty if all of it is covered.
    public let leftOut: String

    private enum CodingKeys: String, CodingKey {
      case id, practice, origin, items, runbooks, questions
      case leftOut = "left-out"
    }

    /// A practice.
    public init(
      id: Readiness.ID<Coverage>, practice: String, origin: String, items: [Item.ID] = [],
      runbooks: [Runbook.ID] = [], questions: [Question.ID] = [], leftOut: String = ""
    ) {
      self.id = id
      self.practice = practice
      self.origin = origin
      self.items = items
      self.runbooks = runbooks
      self.questions = questions
      self.leftOut = leftOut
    }
  }

  /// Everything that is wrong with it. Paths are `practices/ID/…`, positions from 0.
  public func check(
    items: Set<Item.ID>, runbooks: Set<Runbook.ID>, questions: Set<Question.ID>
  ) -> [Fault] {
    practices.flatMap { practice -> [Fault] in
      let path = "practices/\(practice.id)"
      let faults =
        unknown(practice.items, among: items, "item", "\(path)/items")
        + unknown(practice.runbooks, among: runbooks, "runbook", "\(path)/runbooks")
        + unknown(practice.questions, among: questions, "question", "\(path)/questions")
      let isCovered =
        !practice.items.isEmpty || !practice.runbooks.isEmpty || !practice.questions.isEmpty
      guard !isCovered, practice.leftOut.isEmpty else { return faults }
      return faults + [
        Fault(
          path, "nothing covers it, and nothing says why",
          remedy: "name the items that cover it, or write left-out: why")
      ]
    }
  }

  private func unknown<Subject>(
    _ named: [Readiness.ID<Subject>], among known: Set<Readiness.ID<Subject>>, _ what: String,
    _ path: String
  ) -> [Fault] {
    named.enumerated().filter { !known.contains($0.element) }.map { index, id in
      Fault(
        "\(path)/\(index)", "unknown \(what) \"\(id.text.shortened())\"",
        remedy: Suggestion.question(for: id.text, among: known.map(\.text)))
    }
  }
}
