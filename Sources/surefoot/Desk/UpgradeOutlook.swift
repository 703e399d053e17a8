import Readiness

/// The workspace as it would be on other content.
struct UpgradeOutlook {
  let decisions: (before: Recommendation, after: Recommendation)?
  let closings: [(account: Account.ID, items: [Item])]
  let plans: [PlanChange]
  private let after: Advice
  private let isOnboarded: Bool
  private let proofs: [Fresh]

  init(
    _ desk: borrowing Desk, _ adopted: Event.Adopted?, from old: Pack, to new: Pack
  ) throws {
    let main = desk.state.mainAccount
    var state = adopted.map(desk.state.adopting) ?? desk.state
    let (questionnaires, model) = (try new.questionnaires(), try new.decisionModel())
    func advice(_ state: WorkspaceState, _ account: Account?) -> Advice {
      Advice(
        questionnaires, model, answers: state.answers(seenFrom: account?.name), account: account)
    }
    after = advice(state, main)
    isOnboarded = desk.state.isOnboarded
    let before = try Advice(old, desk.state, account: main)
    decisions = isOnboarded ? (before.recommendation, after.recommendation) : nil
    let checklist = try desk.checklist(new)
    let upgrade = PlanUpgrade(
      from: try desk.checklist(old), to: checklist, label: new.title)
    var (closings, fresh): ([(account: Account.ID, items: [Item])], [Fresh]) = ([], [])
    for account in state.openAccounts where state.plans[account.name] != nil {
      let advice = advice(state, account)
      let items = Closing.items(of: account.name, advice, checklist, state, on: desk.day)
        .filter(upgrade.isNew)
      guard !items.isEmpty else { continue }
      closings.append((account.name, items))
      for item in items {
        let proof = Closing.fresh(item, of: account.name, on: desk.day, advice.titles, desk.state)
        fresh.append(proof)
        if case .done(let done) = proof.event {
          state = state.supposing(done: [done], of: proof.account)
        }
      }
    }
    (self.closings, proofs) = (closings, fresh)
    let supposed = state
    plans = Planner.upgrade(upgrade, checklist, in: state, on: desk.day) { account in
      advice(supposed, account)
    }
  }

  /// What is recorded: the content, the decision if it is another one now, what answers close, and
  /// what changes in the plans.
  func fresh(_ adopted: Event.Adopted?, _ desk: borrowing Desk) -> [Fresh] {
    guard let adopted else { return [] }
    let isOther = isOnboarded && desk.state.decisions.last?.value != after.decided
    return [Fresh(.adopted(adopted))] + (isOther ? [Fresh(.decided(after.decided))] : [])
      + proofs + plans.map(\.fresh)
  }

  /// The questions that are open because they are new, or because their answer counts no more.
  func open(_ differences: [Difference], _ carried: Upgrade.Carried) -> [Question] {
    let added = differences.filter { $0.subject == .question && $0.act == .added }.map(\.id)
    let all = Set(added).union(carried.outgrown.map(\.question.text))
    return after.questions.filter { all.contains($0.id.text) && after.isOpen($0.id) }
  }
}
