extension PlanReport {
  /// An item that came into the plan or left it, or stays in it though it applies no more.
  public struct Moved: Encodable, Sendable {
    /// The item.
    public let id: Item.ID
    /// What is true when it is done.
    public let title: String
    /// The titles of the questions because of whose answers it did; empty if no answer was why.
    public let because: String
    /// What else there is to say: the content it came or went with, what carries it on, when it was
    /// done; empty if nothing.
    public let note: String
  }

  /// Makes the lines of what came and left.
  struct Moves {
    private let doneBefore: [Item.ID: Day]
    private let titles: [Item.ID: String]
    private let questions: [Question.ID: String]

    init(
      _ plan: PlanToday, _ titles: [Item.ID: String], _ questions: [Question.ID: String]
    ) {
      doneBefore = plan.doneBefore
      self.titles = titles
      self.questions = questions
    }

    /// An item that came.
    func arrived(_ item: PlannedItem) -> Moved {
      Moved(
        id: item.item, title: titles[item.item] ?? item.item.text, because: named(item.because),
        note: item.content.map { "with \($0)" } ?? "")
    }

    /// An item that left, or applies no more.
    func left(_ item: RemovedItem) -> Moved {
      let into = item.into.map { "carried on by \(Prose.list($0.map(\.text)))" }
      let since = item.content.map { content in
        item.title == nil ? "not asked for since \(content)" : "retired with \(content)"
      }
      let notes = [
        into.map { carried in carried + (item.content.map { " since \($0)" } ?? "") } ?? since,
        doneBefore[item.item].map { "done on \($0)" },
      ]
      return Moved(
        id: item.item, title: item.title ?? titles[item.item] ?? item.item.text,
        because: named(item.because), note: notes.compactMap(\.self).joined(separator: ", "))
    }

    private func named(_ because: [Question.ID]) -> String {
      Prose.list(because.map { "“\(questions[$0] ?? $0.text)”" })
    }
  }
}
