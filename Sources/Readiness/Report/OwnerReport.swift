/// Everything that hangs on one person, over all accounts that are looked at.
public struct OwnerReport: Encodable, Sendable {
  /// The name, as it was last written.
  public let name: String
  /// Whether it is the name of a role, and not of somebody who was named.
  public let role: Bool
  /// The items, by account.
  public let accounts: [Share]
  /// The exceptions that they approved and that are in force.
  public let waivers: [Word]
  /// The proofs that they confirmed.
  public let confirmations: [Word]
  /// The proofs that rest on their word alone.
  public let proofs: [Word]
  /// The runbooks with a role of that name.
  public let runbooks: [Runbook.ID]
  /// That everything assigned hangs on them; empty unless it does.
  public let reliance: String

  /// What they have of one account's plan.
  public struct Share: Encodable, Sendable {
    /// The account.
    public let account: Account.ID
    /// What there is something to do about.
    public let open: [PlanLine]
    /// What is closed and does not stay so for thirty days.
    public let lapsing: [PlanLine]
    /// What else is closed.
    public let closed: [PlanLine]
    /// What it adds up to.
    public let totals: PlanTotals
  }

  /// Something they said of an item.
  public struct Word: Encodable, Sendable {
    /// The account.
    public let account: Account.ID
    /// The item.
    public let item: Item.ID
    /// The day they said so.
    public let day: Day
    /// The last day on which it counts; empty: until something changes.
    public let until: String
  }

  /// What hangs on a name; nil if nothing does.
  /// - Parameters:
  ///   - plans: the plans that are looked at.
  ///   - runbooks: whose roles are looked at.
  ///   - questions: the titles of questions by id.
  public init?(
    _ name: String, _ plans: [PlanToday], runbooks: [Runbook], checklist: Checklist,
    questions: [Question.ID: String]
  ) {
    let own = plans.map { plan in
      (plan: plan, lines: plan.lines.filter { PersonName.areSame($0.owner, name) })
    }
    let named = own.flatMap(\.lines)
    accounts = own.filter { !$0.lines.isEmpty }.map { plan, lines in
      Share(plan, lines, checklist, questions)
    }
    waivers = OwnerReport.words(plans) { $0.waiver(by: name) }
    confirmations = OwnerReport.words(plans) { $0.confirmation(by: name) }
    proofs = OwnerReport.words(plans) { $0.word(of: name) }
    self.runbooks = runbooks.filter { runbook in
      runbook.roles.contains { PersonName.areSame($0.title, name) }
    }.map(\.id)
    self.name = named.last?.owner ?? name
    role = !named.isEmpty && named.allSatisfy { $0.record.owner == nil }
    let reliance = Reliance(plans)
    self.reliance =
      reliance.flatMap { PersonName.areSame($0.person, name) ? $0.sentence : nil } ?? ""
    let isNothing =
      accounts.isEmpty && waivers.isEmpty && confirmations.isEmpty && proofs.isEmpty
      && self.runbooks.isEmpty
    if isNothing { return nil }
  }

  private static func words(
    _ plans: [PlanToday], _ said: (PlanToday.Line) -> (day: Day, until: Day?)?
  ) -> [Word] {
    plans.flatMap { plan in
      plan.lines.compactMap { line in
        said(line).map { day, until in
          Word(
            account: plan.account, item: line.item.id, day: day,
            until: until?.description ?? "")
        }
      }
    }
  }

  /// Every name that something hangs on, for "did you mean".
  public static func names(_ plans: [PlanToday], _ runbooks: [Runbook]) -> Set<String> {
    let said = plans.flatMap(\.lines).flatMap { line -> [String] in
      let actors = [line.proof?.actor].compactMap(\.self) + line.record.confirmations.map(\.actor)
      return [line.owner] + line.record.named
        + [line.record.waived?.value.approver].compactMap(\.self) + actors
    }
    return Set(said + runbooks.flatMap { $0.roles.map(\.title) })
  }
}

extension OwnerReport.Share {
  fileprivate init(
    _ plan: PlanToday, _ lines: [PlanToday.Line], _ checklist: Checklist,
    _ questions: [Question.ID: String]
  ) {
    let scores = plan.scores
    func page(_ isMeant: (PlanToday.Line) -> Bool) -> [PlanLine] {
      lines.filter(isMeant).map { line in
        PlanLine(line, checklist: checklist, questions: questions, score: scores[line.item.id])
      }
    }
    self.init(
      account: plan.account, open: page(\.isOpen),
      lapsing: page { $0.isLapsing(after: plan.day) },
      closed: page { !$0.isOpen && !$0.isLapsing(after: plan.day) }, totals: PlanTotals(lines))
  }
}

extension PlanToday.Line {
  /// The exception in force, if that person approved it.
  fileprivate func waiver(by name: String) -> (day: Day, until: Day?)? {
    guard state == .waived, let waived = record.waived,
      let approver = waived.value.approver, PersonName.areSame(approver, name)
    else { return nil }
    return (waived.day, waived.value.until)
  }

  /// The confirmation of the proof, if that person gave it or is named for it.
  fileprivate func confirmation(by name: String) -> (day: Day, until: Day?)? {
    guard grade != nil, let proof = record.done else { return nil }
    let own = record.confirmations.last { confirmation in
      guard confirmation.value.entry == proof.entry else { return false }
      return confirmation.value.by.map { PersonName.areSame($0, name) }
        ?? (Person(confirmation).name == PersonName.folded(name))
    }
    return own.map { ($0.day, proof.value.until) }
  }

  /// The proof, if nothing but that person's word stands behind it.
  fileprivate func word(of name: String) -> (day: Day, until: Day?)? {
    guard let grade, grade < .witnessed, let proof = record.done,
      Person(proof).name == PersonName.folded(name)
    else { return nil }
    return (proof.day, proof.value.until)
  }
}
