/// One item of a plan for the page.
public struct PlanLine: Encodable, Sendable {
  /// The item.
  public let id: Item.ID
  /// What is true when it is done.
  public let title: String
  /// The part of the subject it belongs to.
  public let area: String
  /// How much it matters.
  public let priority: Item.Priority
  /// By when.
  public let due: Day
  /// Where it stands.
  public let state: PlanToday.State
  /// Whether its day has passed.
  public let overdue: Bool
  /// Where it stands, in words: grade, last day, what it waits for.
  public let status: String
  /// `x` if it is done, else a space: the inside of a task box.
  public let box: String
  /// The role that usually owns it.
  public let owner: String
  /// How many minutes it takes.
  public let minutes: Int
  /// What it costs a month, in US dollars.
  public let dollars: Int
  /// Whether an answer ranks it higher.
  public let urgent: Bool
  /// The checklist that it stands in, if that is not the plan's first one; else empty.
  public let part: String
  /// Why it is in the plan although nobody can tell whether it applies; empty if somebody can.
  public let unsure: String

  /// A line.
  public init(_ line: PlanToday.Line, checklist: Checklist, questions: [Question.ID: String]) {
    id = line.item.id
    title = line.item.title
    area = checklist.areas.first { $0.id == line.item.area }?.title ?? line.item.area.text
    priority = line.item.priority
    due = line.due
    state = line.state
    overdue = line.isOverdue
    status = PlanLine.status(of: line)
    box = line.state == .done ? "x" : " "
    owner = line.item.owner
    minutes = line.item.minutes
    dollars = line.item.dollars
    urgent = line.isUrgent
    let part = checklist.part(of: line.item.id)
    self.part = part?.id == checklist.id ? "" : part?.title ?? ""
    let open = line.unsure.map { "“\(questions[$0] ?? $0.text)”" }
    unsure = open.isEmpty ? "" : "in the plan because \(Prose.list(open)) is not answered"
  }

  /// "done, self-stated, good until 2027-05-24", "waits for root-mfa", "overdue since …".
  static func status(of line: PlanToday.Line) -> String {
    switch line.state {
    case .done:
      guard let proof = line.proof else { return "done" }
      let until = proof.value.until.map { ", good until \($0)" } ?? ""
      return "done, \(proof.value.grade.rawValue)\(until)"
    case .blocked:
      return "waits for " + Prose.list(line.waitsFor.map(\.text))
    case .lapsed:
      return "to be proved again" + (line.proof?.value.until.map { ", ran out on \($0)" } ?? "")
    case .contradicted:
      return "done, but a later answer says otherwise"
    case .open:
      let state = line.isOverdue ? "overdue since \(line.due)" : "open"
      return line.isUrgent ? "\(state), urgent by an answer" : state
    }
  }
}
