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
  /// Who does it: whoever was named, else the role that usually owns it.
  public let owner: String
  /// Whether somebody was named.
  public let assigned: Bool
  /// The last day on which it stays closed; empty: it is not closed, or until something changes.
  public let until: String
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
  /// What it is ranked by; nil: there is nothing to do, or nobody ranks here.
  public let score: Score?

  /// A line.
  /// - Parameter audience: who reads it: what names people is for internal readers.
  public init(
    _ line: PlanToday.Line, checklist: Checklist, questions: [Question.ID: String],
    score: Score? = nil, audience: Audience = .restricted
  ) {
    self.score = score
    id = line.item.id
    title = line.item.title(for: audience)
    area = checklist.areas.first { $0.id == line.item.area }?.title ?? line.item.area.text
    priority = line.item.priority
    due = line.due
    state = line.state
    overdue = line.isOverdue
    status = PlanLine.status(of: line, questions: questions, for: audience)
    box = line.grade == nil ? " " : "x"
    owner =
      line.record.owner == nil ? line.owner : audience.sees(line.owner, meantFor: .internal)
    assigned = line.record.owner != nil
    until = line.closedUntil?.description ?? ""
    minutes = line.item.minutes
    dollars = line.item.dollars
    urgent = line.isUrgent
    let part = checklist.part(of: line.item.id)
    self.part = part?.id == checklist.id ? "" : part?.title ?? ""
    let open = line.unsure.map { "“\(questions[$0] ?? $0.text)”" }
    unsure = open.isEmpty ? "" : "in the plan because \(Prose.list(open)) is not answered"
  }

  /// "done, self-stated, good until 2027-05-24", "waits for root-mfa", "overdue since …".
  static func status(
    of line: PlanToday.Line, questions: [Question.ID: String], for audience: Audience
  ) -> String {
    let standing = standing(line, questions, audience)
    let ended = endedException(line)
    return ended.isEmpty ? standing : "\(standing); \(ended)"
  }

  /// That a waiver, or a reason why it does not apply, has ended by itself.
  private static func endedException(_ line: PlanToday.Line) -> String {
    guard line.isOpen, line.differences.isEmpty else { return "" }
    if let waived = line.record.waived { return "the waiver ran out on \(waived.value.until)" }
    guard let skipped = line.record.skipped else { return "" }
    return "it did not apply until \(skipped.value.until)"
  }

  private static func standing(
    _ line: PlanToday.Line, _ questions: [Question.ID: String], _ audience: Audience
  ) -> String {
    switch line.state {
    case .done, .proofWanted: return proved(line, audience)
    case .waived, .notApplicable: return accepted(line)
    case .blocked:
      return late(line, "waits for " + Prose.list(line.waitsFor.map(\.text)))
    case .lapsed:
      return "to be proved again" + (line.proof?.value.until.map { ", ran out on \($0)" } ?? "")
    case .contradicted:
      guard line.differences.isEmpty else {
        let named = line.differences.map { "“\(questions[$0] ?? $0.text)”" }
        return "accepted before, but otherwise now: " + Prose.list(named)
      }
      return "done, but a later answer says otherwise"
    case .started:
      let since = line.record.started.map { "started on \($0.day)" } ?? "started"
      return late(line, since)
    case .open:
      let state = line.isOverdue ? "overdue since \(line.due)" : "open"
      return line.isUrgent ? "\(state), urgent by an answer" : state
    }
  }

  private static func late(_ line: PlanToday.Line, _ state: String) -> String {
    line.isOverdue ? "\(state), overdue since \(line.due)" : state
  }

  private static func proved(_ line: PlanToday.Line, _ audience: Audience) -> String {
    guard let proof = line.proof, let grade = line.grade else { return "done" }
    let until = proof.value.until.map { ", good until \($0)" } ?? ""
    let isNamed = audience.mayRead(.internal)
    let witness = grade == .witnessed && isNamed ? line.record.witness : nil
    let how = witness?.witnessPhrase() ?? grade.rawValue
    // Who is merely named says nothing more once somebody has seen it.
    let claims = line.record.witness == nil && isNamed ? line.record.named : []
    let named = claims.isEmpty ? "" : ", named by " + claims.joined(separator: "; by ")
    let wanted = line.state == .proofWanted ? "; the item asks for \(line.item.proof.rawValue)" : ""
    return "done, \(how)\(until)\(named)\(wanted)"
  }

  private static func accepted(_ line: PlanToday.Line) -> String {
    if let waiver = line.record.waived?.value, line.state == .waived {
      return "waived until \(waiver.until)"
    }
    return "does not apply" + (line.closedUntil.map { ", to be asked again after \($0)" } ?? "")
  }
}
