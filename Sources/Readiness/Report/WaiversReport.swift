/// What is accepted as it is, for a time: waivers, and reasons why something does not apply.
public struct WaiversReport: Encodable, Sendable {
  /// What it comes from.
  public let head: ReportHead
  /// The account.
  public let account: ReadinessReport.AccountLine
  /// What is in force, the one that ends first on top.
  public let inForce: [Line]
  /// What ended, by its day or by an answer, and is to be decided anew.
  public let ended: [Line]

  private enum CodingKeys: String, CodingKey {
    case head, account
    case inForce = "in-force"
    case ended
  }

  /// An accepted exception.
  public struct Line: Encodable, Sendable {
    let id: Item.ID
    let title: String
    let priority: Item.Priority
    /// "waived" or "does not apply".
    let kind: String
    let reason: String
    /// What limits the harm; empty where it does not apply.
    let control: String
    /// Who accepted it, or what stands in for a second person.
    let approver: String
    /// Who recorded it, and when.
    let recorded: String
    /// Its last day.
    let until: Day
    /// How many days are left; negative once it has passed.
    let left: Int
    /// Why it ended before its day; empty if it did not.
    let because: String
  }

  /// The page of an account.
  /// - Parameter audience: who reads it: why something is accepted, and by whom, is for internal
  ///   readers. (An export travels further than a page; there it is for few eyes.)
  public init(
    head: ReportHead, account: Account, plan: PlanToday, questions: [Question.ID: String],
    audience: Audience = .restricted
  ) {
    self.head = head
    self.account = ReadinessReport.AccountLine(account.seen(by: audience))
    let all = plan.lines.compactMap { line in
      Line(line, on: plan.day, questions, audience).map { (isOpen: line.isOpen, line: $0) }
    }.sorted { ($0.line.until, $0.line.id) < ($1.line.until, $1.line.id) }
    inForce = all.filter { !$0.isOpen }.map(\.line)
    ended = all.filter(\.isOpen).map(\.line)
  }
}

extension WaiversReport.Line {
  fileprivate init?(
    _ line: PlanToday.Line, on day: Day, _ questions: [Question.ID: String], _ audience: Audience
  ) {
    // What was proved or reopened since is no exception any more.
    guard line.state != .done, line.state != .proofWanted else { return nil }
    id = line.item.id
    title = line.item.title(for: audience)
    priority = line.item.priority
    let named = line.differences.map { "“\(questions[$0] ?? $0.text)”" }
    because = named.isEmpty ? "" : "answered otherwise since: \(Prose.list(named))"
    func seen(_ text: String) -> String { audience.sees(text, meantFor: .internal) }
    if let waived = line.record.waived {
      kind = "waived"
      reason = seen(waived.value.reason)
      control = seen(waived.value.control)
      approver = seen(waived.value.approver ?? "one person only: \(waived.value.alone ?? "")")
      recorded = "\(seen(Person(waived).shown)), \(waived.day)"
      until = waived.value.until
    } else if let skipped = line.record.skipped {
      kind = "does not apply"
      reason = seen(skipped.value.reason)
      control = ""
      approver = ""
      recorded = "\(seen(Person(skipped).shown)), \(skipped.day)"
      until = skipped.value.until
    } else {
      return nil
    }
    left = until.number - day.number
  }
}
